package org.anjuan.domain.office;

import java.time.LocalDate;
import java.util.Optional;

/** A role a person holds between two days, both included; without an end it goes on. */
public record DatedRole(Role role, LocalDate from, Optional<LocalDate> until) {

    public DatedRole {
        if (until.isPresent() && until.get().isBefore(from))
            throw new IllegalArgumentException("a role ends before it begins");
    }

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && until.map(end -> !day.isAfter(end)).orElse(true);
    }
}
