package org.anjuan.domain.casefile;

/** The kinds of penalty of the Administrative Penalty Law, art. 9. */
public enum PenaltyKind {
    WARNING,
    CRITICISM,
    FINE,
    CONFISCATE_GAINS,
    CONFISCATE_GOODS,
    SUSPEND_PERMIT,
    DOWNGRADE,
    REVOKE_PERMIT,
    RESTRICT_BUSINESS,
    STOP_BUSINESS,
    CLOSE_DOWN,
    RESTRICT_PRACTICE,
    OTHER
}
