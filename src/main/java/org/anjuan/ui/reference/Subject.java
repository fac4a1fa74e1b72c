package org.anjuan.ui.reference;

/** What the reference place has lists of. */
enum Subject {
    OFFENCES,
    LIMITS,
    HOLIDAYS,
    AMOUNTS,
    STANDARDS;

    /** The key of its name. */
    String key() {
        return "reference.subject." + name();
    }
}
