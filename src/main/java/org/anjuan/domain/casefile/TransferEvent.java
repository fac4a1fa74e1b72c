package org.anjuan.domain.casefile;

/** What happens to a matter that was handed to the police (crime and detention transfers). */
public enum TransferEvent {
    REPORT_RECEIVED,
    POLICE_ACCEPTED,
    MATERIAL_REQUESTED,
    MATERIAL_SUPPLIED,
    POLICE_FILED,
    POLICE_REFUSED,
    RETURNED,
    OUTCOME_TOLD,
    FILING_NOTICE_RECEIVED,
    REFUSAL_RECEIVED,
    GOODS_HANDED_OVER,
    OBJECTION_FILED,
    PROSECUTOR_OPINION,
    DETENTION_DECIDED,
    DETENTION_COPY_RECEIVED,
    PLATFORM_ENTERED;

    /** Whether it gives the matter back to the office. */
    public boolean isBack() {
        return this == POLICE_REFUSED || this == REFUSAL_RECEIVED || this == RETURNED;
    }

    /** Whether it says with whom the matter is. */
    public boolean isTurn() {
        return isBack() || this == POLICE_FILED || this == FILING_NOTICE_RECEIVED || this == OBJECTION_FILED;
    }
}
