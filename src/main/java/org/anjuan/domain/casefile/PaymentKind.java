package org.anjuan.domain.casefile;

/** What a payment pays. */
public enum PaymentKind {
    FINE,
    LATE_FINE,
    CONFISCATED_GAINS,
    DAILY_FINE,
    OTHER
}
