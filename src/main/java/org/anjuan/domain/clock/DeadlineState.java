package org.anjuan.domain.clock;

import java.time.LocalDate;
import org.anjuan.domain.calendar.WorkingDays;

/** Where a deadline stands on a given day. */
public enum DeadlineState {
    /** It does not run in this file. */
    NOT_APPLICABLE,
    /** What starts it has not happened. */
    NOT_STARTED,
    RUNNING,
    /** Stopped by a period that does not count and has no end yet. */
    SUSPENDED,
    /** Within the last {@link #SOON_DAYS} working days. */
    DUE_SOON,
    DUE_TODAY,
    /** The last day has passed and nothing on file meets it. */
    OVERDUE,
    MET,
    MET_LATE,
    /** The right lapsed, or the waiting is over: nobody has failed. */
    EXPIRED,
    /** What had to wait was done before the waiting was over. */
    TOO_EARLY,
    /** A fact that it depends on is not known. */
    UNKNOWN;

    /** What ends within so many working days is due soon. */
    public static final int SOON_DAYS = 3;

    /** The last day of what is due soon as seen from that day: days off bring nothing nearer. */
    public static LocalDate soonUntil(LocalDate day, WorkingDays calendar) {
        return calendar.lastWithin(day, SOON_DAYS);
    }

    /** Where something stands that can still be done in time. */
    static DeadlineState ahead(LocalDate day, LocalDate due, WorkingDays calendar) {
        if (!day.isBefore(due)) {
            return DUE_TODAY;
        }
        // To what is further away than any three working days nothing is counted.
        boolean near = day.plusDays(31).isAfter(due);
        return near && !due.isAfter(soonUntil(day, calendar)) ? DUE_SOON : RUNNING;
    }

    /** Whether it runs, or ran out unmet, so that somebody has to act by its day. */
    public boolean isOpen() {
        return this == RUNNING || this == DUE_SOON || this == DUE_TODAY || this == OVERDUE;
    }

    /** Whether somebody has to watch it: it is open, or stands still for now. */
    public boolean isWatched() {
        return isOpen() || this == SUSPENDED;
    }
}
