package org.anjuan.domain.casefile;

/** Why an investigation stands still (Penalty Measures 2023, art. 35). */
public enum SuspensionGround {
    OTHER_CASE,
    LEGAL_QUESTION,
    FORCE_MAJEURE,
    PARTY_NOT_FOUND,
    OTHER
}
