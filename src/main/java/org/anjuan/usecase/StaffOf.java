package org.anjuan.usecase;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.anjuan.domain.casefile.Official;
import org.anjuan.domain.office.Certificate;
import org.anjuan.domain.office.Person;
import org.anjuan.domain.procedure.Staff;

/** The people of the register, as a file's officials are found among them: by their id, else by their certificate. */
final class StaffOf implements Staff {

    private final List<Person> people;

    StaffOf(List<Person> people) {
        this.people = List.copyOf(people);
    }

    @Override
    public boolean listsCertificates(Official official) {
        return find(official).filter(person -> !person.certificates().isEmpty()).isPresent();
    }

    @Override
    public Optional<Certificate> certificate(Official official, LocalDate day) {
        return find(official).flatMap(person -> person.certificateOn(day));
    }

    private Optional<Person> find(Official official) {
        return people.stream().filter(person -> is(official, person)).findFirst();
    }

    private static boolean is(Official official, Person person) {
        if (official.person().isKnown()) return official.person().is(person.id());
        return official.certificate()
                .matches(number -> person.certificates().stream()
                        .anyMatch(certificate -> certificate.number().equals(number)));
    }
}
