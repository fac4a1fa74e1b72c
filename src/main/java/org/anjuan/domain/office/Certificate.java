package org.anjuan.domain.office;

import java.time.LocalDate;
import java.util.Optional;

/** An enforcement certificate: its number and the days on which it is valid, both included. */
public record Certificate(String number, LocalDate from, Optional<LocalDate> until) {

    public Certificate {
        number = number.strip();
        if (number.isEmpty()) throw new IllegalArgumentException("a certificate needs a number");
        if (until.isPresent() && until.get().isBefore(from))
            throw new IllegalArgumentException("a certificate ends before it begins");
    }

    public boolean validOn(LocalDate day) {
        return !day.isBefore(from) && until.map(end -> !day.isAfter(end)).orElse(true);
    }
}
