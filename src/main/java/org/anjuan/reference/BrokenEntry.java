package org.anjuan.reference;

/** An entry of a reference file that cannot be used: which file, which line, and why. */
public final class BrokenEntry extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String file;
    private final int line;
    private final String reason;

    BrokenEntry(String file, int line, String reason) {
        super(file + ", line " + line + ": " + reason);
        this.file = file;
        this.line = line;
        this.reason = reason;
    }

    public String file() {
        return file;
    }

    /** Counted from one. */
    public int line() {
        return line;
    }

    public String reason() {
        return reason;
    }
}
