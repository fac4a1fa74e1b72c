package org.anjuan.domain.procedure;

/** What runs beside the main course of a file, each with states of its own. */
public enum Track {
    CORRECTION,
    DAILY_FINE,
    EVIDENCE,
    SEALING,
    RESTRICTION,
    PUBLICATION,
    DETENTION,
    CRIME,
    REMEDY,
    PAYMENT,
    DAMAGE
}
