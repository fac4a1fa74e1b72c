package org.anjuan.domain.clock;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.anjuan.domain.casefile.ApprovalRole;

/**
 * Something odd, or worth knowing, about how a deadline was reckoned.
 *
 * @param part the part of the file it is about
 * @param day the day it speaks of
 * @param by who had to approve what was approved by somebody else
 */
public record Finding(FindingCode code, Optional<UUID> part, Optional<LocalDate> day, Optional<ApprovalRole> by) {

    /** One that does not speak of an approval. */
    public Finding(FindingCode code, Optional<UUID> part, Optional<LocalDate> day) {
        this(code, part, day, Optional.empty());
    }

    static Finding of(FindingCode code) {
        return new Finding(code, Optional.empty(), Optional.empty());
    }

    static Finding of(FindingCode code, UUID part) {
        return new Finding(code, Optional.of(part), Optional.empty());
    }

    static Finding of(FindingCode code, UUID part, LocalDate day) {
        return new Finding(code, Optional.of(part), Optional.of(day));
    }

    static Finding of(FindingCode code, LocalDate day) {
        return new Finding(code, Optional.empty(), Optional.of(day));
    }
}
