package org.anjuan.domain.office;

/** What a person may do in the case base. */
public enum Role {
    OFFICER,
    UNIT_HEAD,
    LEGAL_REVIEWER,
    CASE_REVIEWER,
    SUPERVISOR,
    ADMINISTRATOR,
    READER
}
