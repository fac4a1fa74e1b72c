package org.anjuan.usecase.port;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The files of rules of the office's own, kept in the case base: those that hold, and all that ever held. */
public interface OfficeRules {

    /** Those that hold, by name. */
    List<RuleFile> current();

    /** Those that were replaced or withdrawn, the last ended first. */
    List<RuleFile> past();

    /** The file holds from now on; told whether it does: not where one of its name holds already. */
    boolean add(RuleText file, String format, String sha256, Note added);

    /** The file holds no more; it stays on record. Told whether this ended it: not where it had ended before. */
    boolean end(long number, Note ended);

    /** Who did it, when and why. */
    record Note(Instant at, UUID person, String personName, String reason) {}

    /**
     * One version of a file.
     *
     * @param number tells it from all others of this case base
     * @param sha256 of its text
     */
    record RuleFile(long number, RuleText content, String format, String sha256, Note added, Optional<Note> ended) {

        public String name() {
            return content.name();
        }
    }
}
