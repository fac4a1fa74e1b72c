package org.anjuan.ui.common;

/** The tabs of a case file. */
public enum FileTab {
    COURSE,
    FACTS,
    EVIDENCE,
    DOCUMENTS,
    DECISION,
    REVIEW,
    DOSSIER,
    HISTORY
}
