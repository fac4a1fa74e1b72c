package org.anjuan.domain.office;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Somebody of the authority, with the unit, the dated roles and the certificates. */
public record Person(UUID id, String name, String unit, List<DatedRole> roles, List<Certificate> certificates) {

    public Person {
        name = name.strip();
        if (name.isEmpty()) throw new IllegalArgumentException("a person needs a name");
        unit = unit.strip();
        roles = List.copyOf(roles);
        certificates = List.copyOf(certificates);
    }

    public boolean has(Role role, LocalDate day) {
        return roles.stream().anyMatch(held -> held.role() == role && held.holdsOn(day));
    }

    /** The certificate that is valid on the day. */
    public Optional<Certificate> certificateOn(LocalDate day) {
        return certificates.stream()
                .filter(certificate -> certificate.validOn(day))
                .findFirst();
    }
}
