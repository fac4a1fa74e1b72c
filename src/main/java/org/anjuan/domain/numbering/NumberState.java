package org.anjuan.domain.numbering;

/** What became of a number. */
public enum NumberState {
    /** It was drawn for a paper that has not gone out yet. */
    DRAWN,
    /** The paper went out under it. */
    ISSUED,
    /** It is not used, and never will be. */
    VOID
}
