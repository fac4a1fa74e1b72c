package org.anjuan.domain.procedure;

/** How strongly a guard binds. */
public enum Strength {
    /** Required by the text of a law or rule. */
    LAW,
    /** Scored or vetoed in the national review of case files. */
    REVIEW,
    /** A form or local practice. */
    TEMPLATE
}
