package org.anjuan.domain.clock;

import java.time.LocalDate;
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
        boolean before,
        List<Span> excluded,
        LocalDate unrolled,
        LocalDate due,
        boolean provisional) {

    public Reckoning {
        excluded = List.copyOf(excluded);
    }

    /** Counts a limit from its trigger. */
    static Reckoning of(TimeLimit limit, LocalDate start, int added, List<Span> excluded, WorkingDays calendar) {
        if (limit.before()) {
            var latest = limit.unit() == LengthUnit.WORKING_DAY
                    ? calendar.latestBefore(start, limit.length())
                    : new Counted(start.minusDays(limit.length() + 1L), false);
            return new Reckoning(
                    start,
                    limit.length(),
                    limit.unit(),
                    0,
                    true,
                    List.of(),
                    latest.day(),
                    latest.day(),
                    latest.provisional());
        }
        var plain = calendar.plus(start, limit.length(), limit.unit());
        var base = plain.day().plusDays(added);
        var last = base;
        for (var next = base.plusDays(Span.daysIn(excluded, start, last)); !next.equals(last); ) {
            last = next;
            next = base.plusDays(Span.daysIn(excluded, start, last));
        }
        var end = last;
        var used = excluded.stream()
                .filter(span -> Span.daysIn(List.of(span), start, end) > 0)
                .toList();
        return ending(
                start, limit.length(), limit.unit(), added, used, last, limit.rolls(), plain.provisional(), calendar);
    }

    /** A day that a paper or the calendar sets. */
    static Reckoning set(LocalDate start, LocalDate day, boolean rolls, WorkingDays calendar) {
        return ending(start, 0, LengthUnit.NONE, 0, List.of(), day, rolls, false, calendar);
    }

    private static Reckoning ending(
            LocalDate start,
            int length,
            LengthUnit unit,
            int added,
            List<Span> excluded,
            LocalDate last,
            boolean rolls,
            boolean provisional,
            WorkingDays calendar) {
        if (!rolls) {
            return new Reckoning(start, length, unit, added, false, excluded, last, last, provisional);
        }
        var rolled = calendar.rolled(last);
        return new Reckoning(
                start, length, unit, added, false, excluded, last, rolled.day(), provisional || rolled.provisional());
    }
}
