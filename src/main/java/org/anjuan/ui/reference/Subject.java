package org.anjuan.ui.reference;

import java.util.Arrays;
import java.util.Optional;

/** What the reference place has lists of. */
enum Subject {
    OFFENCES,
    LIMITS,
    EXCLUSIONS,
    HOLIDAYS,
    AMOUNTS,
    BENCHMARKS,
    PROCEDURE,
    LAWS,
    STANDARDS,
    OWN;

    /** The subject of that name, if there is one. */
    static Optional<Subject> named(String name) {
        return Arrays.stream(values())
                .filter(subject -> subject.name().equals(name))
                .findFirst();
    }

    /** The key of its name. */
    String key() {
        return "reference.subject." + name();
    }
}
