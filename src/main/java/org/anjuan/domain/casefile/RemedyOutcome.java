package org.anjuan.domain.casefile;

/** How a remedy ended. */
public enum RemedyOutcome {
    UPHELD,
    CHANGED,
    REVOKED,
    HELD_UNLAWFUL,
    ORDERED_ANEW,
    WITHDRAWN,
    DISMISSED,
    SETTLED
}
