package org.anjuan.domain.casefile;

/** The closing grounds of the Penalty Measures 2023, art. 77. */
public enum ClosingGround {
    PERFORMED,
    COURT_ACCEPTED,
    NOTHING_TO_EXECUTE,
    TERMINATED,
    TRANSFERRED,
    DECISION_REVOKED,
    SIGNED_OFF,
    OTHER
}
