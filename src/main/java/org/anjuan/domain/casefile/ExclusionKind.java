package org.anjuan.domain.casefile;

/** Why a stretch of days does not count towards a time limit. */
public enum ExclusionKind {
    SUSPENSION,
    HEARING,
    ANNOUNCEMENT,
    MONITORING,
    ASSESSMENT,
    APPRAISAL,
    DETERMINATION,
    SERVICE,
    CRIME_TRANSFER,
    TESTING,
    RECONSIDERATION,
    LITIGATION
}
