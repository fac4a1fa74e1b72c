package org.anjuan.domain.casefile;

/** How far a paper that the office makes has come. */
public enum PaperState {
    /** It is being written. */
    DRAFT,
    /** Somebody has checked it and nothing of it was changed since. */
    CHECKED,
    /** It has gone out, or lies in the file as signed; what it says does not change any more. */
    ISSUED,
    /** It has gone out, and a later version or a decision of its own corrects it. */
    CORRECTED,
    /** It never went out, or was called back; its number is not used again. */
    VOID;

    /** Whether what it says may still change. */
    public boolean isOpen() {
        return this == DRAFT || this == CHECKED;
    }

    /** Whether it has gone out, and so stays in the file. */
    public boolean isOut() {
        return this == ISSUED || this == CORRECTED;
    }
}
