package org.anjuan.domain.calendar;

/** What kind of day a day is for counting. */
public enum DayKind {
    /** Monday to Friday without a holiday. */
    WORKDAY,
    /** A Saturday or Sunday that the yearly notice makes a working day. */
    WORKING_WEEKEND,
    /** An ordinary Saturday or Sunday. */
    WEEKEND,
    /** A day off by the yearly notice. */
    HOLIDAY;

    /** Whether offices work that day. */
    public boolean isWorking() {
        return this == WORKDAY || this == WORKING_WEEKEND;
    }
}
