package org.anjuan.document.pdf;

import java.io.IOException;
import java.util.List;

/** A page cannot be set, because of what it is and not because of the machine. */
public final class UnsetException extends IOException {

    private static final long serialVersionUID = 1;

    private final String key;
    private final transient List<Object> values;
    private final boolean touched;

    UnsetException(String key, boolean touched, Throwable cause, Object... values) {
        super(key + " " + List.of(values), cause);
        this.key = key;
        this.values = List.of(values);
        this.touched = touched;
    }

    /** The key of the words that tell why. */
    public String key() {
        return key;
    }

    /** What the words name. */
    public List<Object> values() {
        return values;
    }

    /** Whether part of it may already stand in the document, which is of no use any more. */
    public boolean touched() {
        return touched;
    }
}
