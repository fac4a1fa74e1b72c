package org.anjuan.domain.casefile;

/** Which way the result of a benchmark was moved. */
public enum AdjustmentKind {
    HEAVIER,
    LIGHTER,
    MITIGATED
}
