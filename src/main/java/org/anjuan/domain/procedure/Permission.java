package org.anjuan.domain.procedure;

/** Whether a step may be taken now. */
public enum Permission {
    MAY,
    /** It may, but something is to be mended or explained. */
    MAY_WITH_WARNING,
    /** The file does not yet say everything that must hold. */
    UNKNOWN,
    NOT_YET
}
