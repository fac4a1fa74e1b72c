package org.anjuan.domain.casefile;

/** Why an investigation was given up (Penalty Measures 2023, art. 36). */
public enum TerminationGround {
    CITIZEN_DEAD,
    UNIT_ENDED,
    OTHER
}
