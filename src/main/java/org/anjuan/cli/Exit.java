package org.anjuan.cli;

/** What the exit code of a command says. */
public final class Exit {

    /** Done. */
    public static final int DONE = 0;
    /** Refused, with reasons. A command that goes file by file has done the others. */
    public static final int REFUSED = 1;
    /** The command was used wrongly. */
    public static final int MISUSED = 2;
    /** Something that nobody foresaw; an error code was printed. */
    public static final int UNEXPECTED = 3;

    private Exit() {}
}
