package org.anjuan.domain.text;

import java.util.List;

/**
 * Something wrong with what a person or a file said: where, what, and how serious. The words come from the key.
 *
 * @param path where: a field name in a form, a JSON path in a file, a line in data
 * @param key the message key; the words say what is wrong and what to do
 * @param values what the message names
 * @param severity whether it stands in the way
 */
public record Problem(String path, String key, List<Object> values, Severity severity) {

    /** Whether a problem stands in the way, or is only pointed out. */
    public enum Severity {
        ERROR,
        WARNING
    }

    public Problem {
        values = List.copyOf(values);
    }

    public static Problem error(String path, String key, Object... values) {
        return new Problem(path, key, List.of(values), Severity.ERROR);
    }

    public static Problem warning(String path, String key, Object... values) {
        return new Problem(path, key, List.of(values), Severity.WARNING);
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }
}
