package org.anjuan.ui.casefile;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.anjuan.domain.casefile.Part;
import org.anjuan.domain.casefile.PartKind;
import org.anjuan.domain.clock.Deadline;
import org.anjuan.domain.clock.ProposedExclusions.Proposal;
import org.anjuan.ui.common.Target;
import org.jspecify.annotations.Nullable;

/** What can be done on the page of a file beside what its parts offer. */
interface FileActions extends PartSections.Actions {

    /** Opens a part at one of its fields. */
    void open(Part part, String field);

    /**
     * Opens a form for a further part.
     *
     * @param about what it is about; null where the file itself tells
     * @param said what the step says of it, by the names of fields
     */
    void add(PartKind kind, @Nullable UUID about, Map<String, String> said);

    /** Brings the bar of a time limit into sight, of several that of the one about this part and with this last day. */
    void reveal(String limit, Optional<UUID> part, LocalDate day);

    /** Tells why a limit has its day. */
    void why(Deadline deadline);

    /** Records a proposed period as one that does not count. */
    void take(Proposal proposal);

    /** Takes back a period that was just recorded. */
    void takeBack(UUID period);

    /** Goes elsewhere in the program. */
    void go(Target target);
}
