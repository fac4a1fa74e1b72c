package org.anjuan.domain.casefile;

/** Why an inspection was made. */
public enum InspectionSource {
    PLAN,
    RANDOM,
    SPECIAL,
    COMPLAINT,
    HANDED_OVER,
    RECHECK
}
