package org.anjuan.domain.casefile;

/** Where a lead came from. */
public enum LeadKind {
    COMPLAINT,
    PATROL,
    MONITORING_ALARM,
    TRANSFER,
    ASSIGNMENT,
    MEDIA,
    SELF_REPORT,
    INSPECTION,
    OTHER
}
