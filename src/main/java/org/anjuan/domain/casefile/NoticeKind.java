package org.anjuan.domain.casefile;

/** What a prior notice announces. */
public enum NoticeKind {
    PENALTY,
    NO_PENALTY,
    DAILY_FINE,
    PRODUCTION_RESTRICTION
}
