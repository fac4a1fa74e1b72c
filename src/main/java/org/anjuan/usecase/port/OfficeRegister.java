package org.anjuan.usecase.port;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.anjuan.domain.office.Office;
import org.anjuan.domain.office.Person;

/** The office, its people and its settings. */
public interface OfficeRegister {

    Optional<Office> office();

    void keep(Office office);

    List<Person> people();

    Optional<Person> person(UUID id);

    List<Person> named(String name);

    void keep(Person person);

    Map<String, String> settings();

    void set(String key, String value);
}
