package org.anjuan.domain.casefile;

/** What became of a lead. */
public enum LeadOutcome {
    CASE_FILED,
    NO_CASE,
    INSPECTED,
    HANDED_OVER
}
