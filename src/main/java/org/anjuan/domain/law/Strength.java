package org.anjuan.domain.law;

/** How strongly something is demanded. */
public enum Strength {
    /** Required by the text of a law or rule. */
    LAW,
    /** Scored or vetoed in the national review of case files. */
    REVIEW,
    /** A form or local practice. */
    TEMPLATE
}
