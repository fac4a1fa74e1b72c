package org.anjuan.domain.casefile;

/** Where a matter, or a part of it, was handed over to. */
public enum TransferKind {
    JURISDICTION,
    DETENTION,
    CRIME,
    OTHER_AUTHORITY,
    DISCIPLINE
}
