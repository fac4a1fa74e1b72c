package org.anjuan.domain.casefile;

/** In which capacity somebody gave an opinion in an approval chain. */
public enum ApprovalRole {
    HANDLER,
    UNIT_HEAD,
    LEGAL,
    LEADER,
    PRINCIPAL,
    COLLECTIVE
}
