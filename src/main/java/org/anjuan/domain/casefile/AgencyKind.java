package org.anjuan.domain.casefile;

/** What kind of authority handles the case (branch offices may act in their own name: Code art. 53). */
public enum AgencyKind {
    MINISTRY_LEVEL,
    PROVINCE,
    CITY,
    DISTRICT_BUREAU,
    BRANCH_OFFICE,
    ENFORCEMENT_BODY
}
