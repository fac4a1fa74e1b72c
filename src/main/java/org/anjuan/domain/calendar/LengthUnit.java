package org.anjuan.domain.calendar;

/** What a period is counted in. */
public enum LengthUnit {
    NATURAL_DAY,
    WORKING_DAY,
    MONTH,
    YEAR,
    HOUR,
    /** No number in the law. */
    NONE
}
