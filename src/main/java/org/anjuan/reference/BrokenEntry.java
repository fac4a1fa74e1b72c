package org.anjuan.reference;

import java.util.List;
import org.anjuan.domain.text.Problem;

/** An entry of a reference file that cannot be used: which file, which line, and why. */
public final class BrokenEntry extends RuntimeException {

    private static final long serialVersionUID = 2L;

    private static final String SYNTAX = "rules.broken.yaml.";

    private final String file;
    private final int line;
    private final String key;
    private final transient List<Object> values;

    /** @param key the words that say why, in both languages */
    BrokenEntry(String file, int line, String key, Object... values) {
        this(ResourceWords.ENGLISH.get(key, values), file, line, key, values);
    }

    private BrokenEntry(String reason, String file, int line, String key, Object... values) {
        super(file + ", line " + line + ": " + reason);
        this.file = file;
        this.line = line;
        this.key = key;
        this.values = List.of(values);
    }

    /** What the domain refuses; its words are for those who write the program. */
    static BrokenEntry impossible(String file, int line, IllegalArgumentException refused) {
        return new BrokenEntry(String.valueOf(refused.getMessage()), file, line, "rules.broken.impossible");
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

    /** What is to be said of a file that ends here: what is wrong, and that what follows was not read where that is so. */
    List<Problem> problems() {
        return key.startsWith(SYNTAX)
                ? List.of(problem(), Problem.warning(file + ":" + line, "rules.note.unread"))
                : List.of(problem());
    }

    /** What is wrong, for people: its path is the file and the line. */
    public Problem problem() {
        return new Problem(file + ":" + line, key, values, Problem.Severity.ERROR);
    }
}
