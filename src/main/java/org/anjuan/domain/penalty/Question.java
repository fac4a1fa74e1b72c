package org.anjuan.domain.penalty;

/** What amounts, kinds and circumstances decide about the procedure. */
public enum Question {
    HEARING,
    COLLECTIVE_DISCUSSION,
    LEGAL_REVIEW,
    SUMMARY_PROCEDURE
}
