package org.anjuan.domain.casefile;

/** Payment put off, or split. */
public enum DeferralKind {
    DEFERRAL,
    INSTALMENTS
}
