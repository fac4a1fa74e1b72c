package org.anjuan.domain.casefile;

/** What a re-check found for one measure. */
public enum CorrectionResult {
    CORRECTED,
    PARTLY,
    NOT_CORRECTED,
    EXTENDED
}
