package org.anjuan.domain.casefile;

/** How long an archived file is kept. */
public enum Retention {
    PERMANENT,
    YEARS_30,
    YEARS_10,
    YEARS_5
}
