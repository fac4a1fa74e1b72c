package org.anjuan.domain.casefile;

/** What harm the act did. */
public enum Harm {
    NONE,
    POLLUTION,
    ECOLOGICAL_DAMAGE,
    GRAVE
}
