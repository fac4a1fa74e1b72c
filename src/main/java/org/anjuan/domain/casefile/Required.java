package org.anjuan.domain.casefile;

/** What a record refuses because it cannot be. */
final class Required {

    private Required() {}

    static String text(String name, String value) {
        var stripped = present(name, value).strip();
        if (stripped.isEmpty()) throw new IllegalArgumentException(name + " is empty");
        return stripped;
    }

    static <T> T present(String name, T value) {
        if (value == null) throw new IllegalArgumentException(name + " is missing");
        return value;
    }
}
