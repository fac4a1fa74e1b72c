package org.anjuan.domain.casefile;

/** Whether a decision governs today. */
public enum DecisionState {
    IN_FORCE,
    CHANGED,
    REVOKED,
    HELD_UNLAWFUL
}
