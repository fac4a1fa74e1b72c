package org.anjuan.domain.calendar;

import java.time.LocalDate;

/** Counts periods as the procedural laws do: the day that starts a period is not counted, the next day is day one. */
public final class WorkingDays {

    private final Holidays holidays;

    public WorkingDays(Holidays holidays) {
        this.holidays = holidays;
    }

    /** The holidays it counts with. */
    public Holidays holidays() {
        return holidays;
    }

    /** The last day of a period that starts after {@code start}, before any rolling. */
    public Counted plus(LocalDate start, int length, LengthUnit unit) {
        return switch (unit) {
            case NATURAL_DAY -> new Counted(start.plusDays(length), false);
            case WORKING_DAY -> plusWorkingDays(start, length);
            case MONTH -> new Counted(start.plusMonths(length), false);
            case YEAR -> new Counted(start.plusYears(length), false);
            case HOUR -> new Counted(start.plusDays((length + 23) / 24), false);
            case NONE -> throw new IllegalArgumentException("a period without a number cannot be counted");
        };
    }

    /** The n-th working day after {@code start}; with n = 0 that day itself. */
    public Counted plusWorkingDays(LocalDate start, int n) {
        return walk(start, n, 1);
    }

    /**
     * The last day on which something may be done that the law wants n working days before {@code event}. Neither that day nor the day of the
     * event counts, so that n whole working days lie between them.
     */
    public Counted latestBefore(LocalDate event, int n) {
        var earliest = walk(event, n, -1);
        return new Counted(earliest.day().minusDays(1), earliest.provisional());
    }

    /** The same day if offices work, otherwise the next working day. */
    public Counted rolled(LocalDate last) {
        boolean provisional = false;
        var day = holidays.day(last);
        while (!day.isWorking()) {
            provisional |= !day.published();
            day = holidays.day(day.date().plusDays(1));
        }
        return new Counted(day.date(), provisional || !day.published());
    }

    /** How many working days lie after {@code from}, up to and including {@code to}; negative when {@code to} lies before. */
    public int between(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return -between(to, from);
        }
        return (int) from.plusDays(1)
                .datesUntil(to.plusDays(1))
                .filter(date -> holidays.day(date).isWorking())
                .count();
    }

    /** The last day up to which no more than n working days follow {@code start}: the days off after the n-th belong to it. */
    public LocalDate lastWithin(LocalDate start, int n) {
        var last = plusWorkingDays(start, n).day();
        while (!holidays.day(last.plusDays(1)).isWorking()) {
            last = last.plusDays(1);
        }
        return last;
    }

    private Counted walk(LocalDate start, int n, int step) {
        if (n < 0) {
            throw new IllegalArgumentException("a period cannot be shorter than nothing: " + n);
        }
        var date = start;
        boolean provisional = false;
        for (int found = 0; found < n; ) {
            date = date.plusDays(step);
            var day = holidays.day(date);
            provisional |= !day.published();
            if (day.isWorking()) {
                found++;
            }
        }
        return new Counted(date, provisional);
    }
}
