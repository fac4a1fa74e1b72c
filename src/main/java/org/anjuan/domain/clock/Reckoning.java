package org.anjuan.domain.clock;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.anjuan.domain.calendar.Counted;
import org.anjuan.domain.calendar.LengthUnit;
import org.anjuan.domain.calendar.WorkingDays;
import org.anjuan.domain.casefile.When;

/**
 * How a due date was found: enough to count it again, day by day.
 *
 * @param start the day of the trigger, which is not counted
 * @param length the length of the law, zero where a paper or the calendar sets the day
 * @param added days added by approved extensions
 * @param extension what was approved, as it was approved
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
        Longer extension,
        boolean before,
        List<Span> excluded,
        LocalDate unrolled,
        LocalDate due,
        boolean provisional) {

    public Reckoning {
        excluded = List.copyOf(excluded);
    }

    /**
     * By how much extensions make a limit longer.
     *
     * @param days natural days
     */
    public record Longer(int months, int days, int workingDays) {

        /** By nothing. */
        public static final Longer NOTHING = new Longer(0, 0, 0);

        /** Whether nothing makes it longer. */
        public boolean isNothing() {
            return equals(NOTHING);
        }
    }

    /**
     * What is counted: a length of the law, longer by what was approved.
     *
     * @param months added by extensions
     * @param steps days added by extensions, one after the other: each goes on where the one before it ended
     * @param time when on its day it starts, where that is known; only hours count from it
     */
    record Length(int number, LengthUnit unit, int months, List<Step> steps, Optional<LocalTime> time) {

        /** Days that one extension adds: natural ones or working days. */
        record Step(int days, boolean working) {}

        Length {
            steps = List.copyOf(steps);
        }

        static Length of(TimeLimit limit) {
            return new Length(limit.length(), limit.unit(), 0, List.of(), Optional.empty());
        }

        static Length of(TimeLimit.Alternative other) {
            return new Length(other.length(), other.unit(), 0, List.of(), Optional.empty());
        }

        /** The same, started then. */
        Length from(When start) {
            return start instanceof When.Minute(LocalDateTime at)
                    ? new Length(number, unit, months, steps, Optional.of(at.toLocalTime()))
                    : this;
        }

        Length longerBy(int moreMonths, int moreDays) {
            return new Length(number, unit, months + moreMonths, with(new Step(moreDays, false)), time);
        }

        Length longerByWorkingDays(int more) {
            return new Length(number, unit, months, with(new Step(more, true)), time);
        }

        private List<Step> with(Step step) {
            if (step.days() == 0) return steps;
            var all = new ArrayList<>(steps);
            all.add(step);
            return all;
        }

        Longer longer() {
            return new Longer(months, days(false), days(true));
        }

        private int days(boolean working) {
            return steps.stream()
                    .filter(step -> step.working() == working)
                    .mapToInt(Step::days)
                    .sum();
        }

        Length plain() {
            return new Length(number, unit, 0, List.of(), time);
        }

        /** The last day without anything that does not count. Months are added to months, so that the corresponding day is kept. */
        Counted lastDay(LocalDate start, WorkingDays calendar) {
            var plain = counted(start, calendar);
            var last = new Counted(
                    unit == LengthUnit.MONTH
                            ? start.plusMonths((long) number + months)
                            : plain.day().plusMonths(months),
                    plain.provisional());
            for (var step : steps) last = plus(last, step, calendar);
            return last;
        }

        private Counted counted(LocalDate start, WorkingDays calendar) {
            return unit == LengthUnit.HOUR && time.isPresent()
                    ? new Counted(start.atTime(time.get()).plusHours(number).toLocalDate(), false)
                    : calendar.plus(start, number, unit);
        }

        /** The last day for what must be done so many hours before; where their end is not known, by the whole days before that day. */
        Counted hoursBefore(LocalDate end) {
            var last = end.atTime(time.orElse(LocalTime.MIDNIGHT)).minusHours(number);
            return new Counted((time.isPresent() ? last : last.minusMinutes(1)).toLocalDate(), false);
        }

        private static Counted plus(Counted last, Step step, WorkingDays calendar) {
            if (!step.working()) return new Counted(last.day().plusDays(step.days()), last.provisional());
            var then = calendar.plusWorkingDays(last.day(), step.days());
            return new Counted(then.day(), last.provisional() || then.provisional());
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
            return back(limit, length, start, calendar);
        }
        var base = length.lastDay(start, calendar);
        var last = base.day();
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
                ChronoUnit.DAYS.between(length.plain().lastDay(start, calendar).day(), base.day());
        return ending(
                new Reckoning(
                        start,
                        length.number(),
                        length.unit(),
                        added,
                        length.longer(),
                        false,
                        used,
                        last,
                        last,
                        base.provisional()),
                limit.rolls(),
                calendar);
    }

    private static Reckoning back(TimeLimit limit, Length length, LocalDate start, WorkingDays calendar) {
        var latest =
                switch (limit.unit()) {
                    case WORKING_DAY -> calendar.latestBefore(start, limit.length());
                    case HOUR -> length.hoursBefore(start);
                    default -> new Counted(start.minusDays(limit.length() + 1L), false);
                };
        return new Reckoning(
                start,
                limit.length(),
                limit.unit(),
                0,
                Longer.NOTHING,
                true,
                List.of(),
                latest.day(),
                latest.day(),
                latest.provisional());
    }

    /** A day that a paper or the calendar sets. */
    static Reckoning set(LocalDate start, LocalDate day, boolean rolls, WorkingDays calendar) {
        return ending(
                new Reckoning(start, 0, LengthUnit.NONE, 0, Longer.NOTHING, false, List.of(), day, day, false),
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
