package org.anjuan.domain.law;

import java.time.LocalDate;
import java.util.Optional;

/** The days between which a rule holds, both included. An end is open where none is known. */
public record Validity(Optional<LocalDate> from, Optional<LocalDate> until) {

    public Validity {
        if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get())) {
            throw new IllegalArgumentException(
                    "a rule cannot end before it begins: " + from.get() + " to " + until.get());
        }
    }

    /** Whether there is a day on which both hold. */
    public boolean overlaps(Validity other) {
        return !endsBefore(other) && !other.endsBefore(this);
    }

    private boolean endsBefore(Validity other) {
        return until.isPresent() && other.from.isPresent() && until.get().isBefore(other.from.get());
    }

    /** Whether the rule holds on that day. */
    public boolean holdsOn(LocalDate day) {
        return from.map(first -> !day.isBefore(first)).orElse(true)
                && until.map(last -> !day.isAfter(last)).orElse(true);
    }
}
