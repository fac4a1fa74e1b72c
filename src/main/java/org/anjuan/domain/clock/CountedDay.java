package org.anjuan.domain.clock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.anjuan.domain.calendar.CalendarDay;
import org.anjuan.domain.calendar.Holidays;
import org.anjuan.domain.calendar.LengthUnit;

/**
 * One day of a count, as it is shown to explain a due date.
 *
 * @param number the number of the day in the count; zero where it does not count
 */
public record CountedDay(CalendarDay day, Mark mark, int number) {

    /** What a day is in a count. */
    public enum Mark {
        /** The day that starts the count, and is not counted. */
        TRIGGER,
        COUNTED,
        /** A day off inside a count of working days. */
        OFF,
        /** A day of a period that does not count. */
        EXCLUDED,
        /** A day off that moves the last day on, to a working day or to the end of a period that began meanwhile. */
        ROLLED,
        /** The last day. */
        LAST
    }

    /** The days of a count from the trigger to the last day; for a count back, from the last day to the trigger. */
    public static List<CountedDay> of(Reckoning reckoning, Holidays holidays) {
        return reckoning.before() ? backwards(reckoning, holidays) : forwards(reckoning, holidays);
    }

    private static List<CountedDay> forwards(Reckoning reckoning, Holidays holidays) {
        var days = new ArrayList<CountedDay>();
        days.add(new CountedDay(holidays.day(reckoning.start()), Mark.TRIGGER, 0));
        int number = 0;
        for (var date = reckoning.start().plusDays(1); !date.isAfter(reckoning.due()); date = date.plusDays(1)) {
            var day = holidays.day(date);
            var mark = mark(reckoning, day);
            boolean full =
                    reckoning.unit() == LengthUnit.NATURAL_DAY && number == reckoning.length() + reckoning.added();
            if (full && mark == Mark.COUNTED) {
                mark = Mark.ROLLED;
            }
            boolean last = mark == Mark.LAST && !full && !date.isAfter(reckoning.unrolled());
            days.add(new CountedDay(day, mark, mark == Mark.COUNTED || last ? ++number : 0));
        }
        return days;
    }

    private static Mark mark(Reckoning reckoning, CalendarDay day) {
        var date = day.date();
        if (date.equals(reckoning.due())) {
            return Mark.LAST;
        }
        if (reckoning.excluded().stream().anyMatch(span -> span.contains(date))) {
            return Mark.EXCLUDED;
        }
        boolean moved = !reckoning.due().equals(reckoning.unrolled());
        if (moved && !date.isBefore(reckoning.unrolled()) && !day.isWorking()) {
            return Mark.ROLLED;
        }
        return reckoning.unit() == LengthUnit.WORKING_DAY && !day.isWorking() ? Mark.OFF : Mark.COUNTED;
    }

    private static List<CountedDay> backwards(Reckoning reckoning, Holidays holidays) {
        var days = new ArrayList<CountedDay>();
        days.add(new CountedDay(holidays.day(reckoning.start()), Mark.TRIGGER, 0));
        int number = 0;
        for (LocalDate date = reckoning.start().minusDays(1); date.isAfter(reckoning.due()); date = date.minusDays(1)) {
            var day = holidays.day(date);
            boolean counts = reckoning.unit() != LengthUnit.WORKING_DAY || day.isWorking();
            days.add(new CountedDay(day, counts ? Mark.COUNTED : Mark.OFF, counts ? ++number : 0));
        }
        days.add(new CountedDay(holidays.day(reckoning.due()), Mark.LAST, 0));
        return days.reversed();
    }
}
