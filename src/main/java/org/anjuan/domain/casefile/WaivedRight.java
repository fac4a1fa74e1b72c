package org.anjuan.domain.casefile;

/** Which right the party gave up in writing. */
public enum WaivedRight {
    STATEMENT_AND_DEFENCE,
    HEARING,
    BOTH
}
