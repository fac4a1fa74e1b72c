package org.anjuan.domain.clock;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.anjuan.domain.calendar.Counted;
import org.anjuan.domain.calendar.LengthUnit;
import org.anjuan.domain.calendar.WorkingDays;

/**
 * How a due date was found: enough to count it again, day by day.
 *
 * @param start the day of the trigger, which is not counted
 * @param length the length of the law, zero where a paper or the calendar sets the day
 * @param added days added by approved extensions
 * @param extension what was approved, as months and days
 * @param before whether it counts back from the trigger
 * @param excluded the periods that were left out
 * @param unrolled the last day before it moved to a working day
 * @param provisional whether a year without a published holiday notice was touched
 */
public record Reckoning(
        LocalDate start,
        int length,
        LengthUnit unit,
        int added,
        Period extension,
        boolean before,
        List<Span> excluded,
        LocalDate unrolled,
        LocalDate due,
        boolean provisional) {

    public Reckoning {
        excluded = List.copyOf(excluded);
    }

    /**
     * What is counted: a length of the law, longer by what was approved.
     *
     * @param months added by extensions
     * @param days added by extensions
     */
    record Length(int number, LengthUnit unit, int months, int days) {

        static Length of(TimeLimit limit) {
            return new Length(limit.length(), limit.unit(), 0, 0);
        }

        static Length of(TimeLimit.Alternative other) {
            return new Length(other.length(), other.unit(), 0, 0);
        }

        Length longerBy(int moreMonths, int moreDays) {
            return new Length(number, unit, months + moreMonths, days + moreDays);
        }

        /** The last day without anything that does not count. Months are added to months, so that the corresponding day is kept. */
        LocalDate lastDay(LocalDate start, Counted plain) {
            var last = unit == LengthUnit.MONTH ? start.plusMonths((long) number + months) : plain.day();
            return (unit == LengthUnit.MONTH ? last : last.plusMonths(months)).plusDays(days);
        }
    }

    /** Counts a limit from its trigger, with nothing that makes it longer. */
    static Reckoning of(TimeLimit limit, LocalDate start, WorkingDays calendar) {
        return of(limit, Length.of(limit), start, List.of(), calendar);
    }

    /**
     * Counts a limit from its trigger. A period that does not count begins to matter while the limit still runs, its last day included: what was left
     * of the limit then runs on after the period.
     */
    static Reckoning of(TimeLimit limit, Length length, LocalDate start, List<Span> excluded, WorkingDays calendar) {
        if (limit.before()) {
            return back(limit, start, calendar);
        }
        var plain = calendar.plus(start, length.number(), length.unit());
        var base = length.lastDay(start, plain);
        var last = base;
        for (var stretch : Span.union(excluded, start)) {
            if (!stretch.from().isAfter(last)) {
                last = last.plusDays(ChronoUnit.DAYS.between(stretch.from(), stretch.until()));
            } else if (limit.rolls()
                    && !stretch.from().isAfter(calendar.rolled(last).day())) {
                last = stretch.until();
            } else {
                break;
            }
        }
        var end = last;
        var used = excluded.stream()
                .filter(span -> !span.from().isAfter(end)
                        && (span.until().isAfter(start)
                                || span.open() && span.until().equals(start)))
                .toList();
        int added = (int)
                ChronoUnit.DAYS.between(new Length(length.number(), length.unit(), 0, 0).lastDay(start, plain), base);
        return ending(
                new Reckoning(
                        start,
                        length.number(),
                        length.unit(),
                        added,
                        Period.of(0, length.months(), length.days()),
                        false,
                        used,
                        last,
                        last,
                        plain.provisional()),
                limit.rolls(),
                calendar);
    }

    private static Reckoning back(TimeLimit limit, LocalDate start, WorkingDays calendar) {
        var latest = limit.unit() == LengthUnit.WORKING_DAY
                ? calendar.latestBefore(start, limit.length())
                : new Counted(start.minusDays(limit.length() + 1L), false);
        return new Reckoning(
                start,
                limit.length(),
                limit.unit(),
                0,
                Period.ZERO,
                true,
                List.of(),
                latest.day(),
                latest.day(),
                latest.provisional());
    }

    /** A day that a paper or the calendar sets. */
    static Reckoning set(LocalDate start, LocalDate day, boolean rolls, WorkingDays calendar) {
        return ending(
                new Reckoning(start, 0, LengthUnit.NONE, 0, Period.ZERO, false, List.of(), day, day, false),
                rolls,
                calendar);
    }

    private static Reckoning ending(Reckoning found, boolean rolls, WorkingDays calendar) {
        if (!rolls) {
            return found;
        }
        var rolled = calendar.rolled(found.unrolled);
        return new Reckoning(
                found.start,
                found.length,
                found.unit,
                found.added,
                found.extension,
                found.before,
                found.excluded,
                found.unrolled,
                rolled.day(),
                found.provisional || rolled.provisional());
    }
}
