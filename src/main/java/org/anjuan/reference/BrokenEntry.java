package org.anjuan.reference;

import java.util.List;
import org.anjuan.domain.text.Problem;

/** An entry of a reference file that cannot be used: which file, which line, and why. */
public final class BrokenEntry extends RuntimeException {

    private static final long serialVersionUID = 2L;

    private final String file;
    private final int line;
    private final String key;
    private final transient List<Object> values;

    /** @param key the words that say why, in both languages */
    BrokenEntry(String file, int line, String key, Object... values) {
        super(file + ", line " + line + ": " + ResourceWords.ENGLISH.get(key, values));
        this.file = file;
        this.line = line;
        this.key = key;
        this.values = List.of(values);
    }

    public String file() {
        return file;
    }

    /** Counted from one. */
    public int line() {
        return line;
    }

    /** Why, in English. */
    public String reason() {
        return ResourceWords.ENGLISH.get(key, values.toArray());
    }

    /** What is wrong, for people: its path is the file and the line. */
    public Problem problem() {
        return new Problem(file + ":" + line, key, values, Problem.Severity.ERROR);
    }
}
