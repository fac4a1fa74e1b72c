package org.anjuan.domain.law;

/** How well the source of a rule was checked when the data were made. */
public enum Verified {
    /** Read in the article. */
    TEXT,
    /** Local guidance, not national law. */
    LOCAL,
    /** Recalled or second-hand; shown as such and never silently relied on. */
    UNVERIFIED
}
