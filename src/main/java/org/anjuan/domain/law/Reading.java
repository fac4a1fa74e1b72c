package org.anjuan.domain.law;

/** How much of a law was read when the data were made. */
public enum Reading {
    TEXT,
    /** Only the articles that are cited, or reprints of them. */
    PARTLY,
    /** Read, but whether it was changed later is not known. */
    STATUS_UNVERIFIED,
    /** Local guidance, not national law. */
    LOCAL,
    NOT_READ
}
