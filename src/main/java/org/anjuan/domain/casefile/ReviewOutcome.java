package org.anjuan.domain.casefile;

/** What a case review or a legal review concluded. */
public enum ReviewOutcome {
    AGREE,
    IMPROVE,
    DISAGREE,
    SENT_BACK
}
