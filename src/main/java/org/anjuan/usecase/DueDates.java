package org.anjuan.usecase;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.anjuan.domain.casefile.CaseFile;
import org.jspecify.annotations.Nullable;

/** What falls due in a file, told by the law of the day. */
@FunctionalInterface
public interface DueDates {

    /** What is open in the file as seen from that day. */
    List<DueDate> in(CaseFile file, LocalDate day);

    /**
     * One thing that falls due.
     *
     * @param provisional whether the day may still move
     * @param lapses whether nobody fails when the day passes
     * @param what more words on what is due; blank where the name of the limit says it
     */
    record DueDate(
            String limitId, @Nullable UUID partId, LocalDate due, boolean provisional, boolean lapses, String what) {}
}
