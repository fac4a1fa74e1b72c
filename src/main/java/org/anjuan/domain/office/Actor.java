package org.anjuan.domain.office;

import java.time.LocalDate;
import java.util.UUID;

/** The person on whose behalf a use case runs. Every use case is called by one. */
public record Actor(Person person) {

    public UUID id() {
        return person.id();
    }

    public String name() {
        return person.name();
    }

    public boolean is(Role role, LocalDate day) {
        return person.has(role, day);
    }
}
