package org.anjuan.reference;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.anjuan.domain.calendar.HolidaySchedule;
import org.anjuan.domain.calendar.HolidaySchedule.DaysOff;
import org.anjuan.domain.calendar.HolidaySchedule.WorkingWeekend;
import org.anjuan.domain.calendar.StatutoryDay;

/** Reads the days off and working weekends of a year. */
final class HolidayReader {

    static final String FORMAT = "anjuan.holidays/1";

    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2199;

    private HolidayReader() {}

    static HolidaySchedule read(YamlEntry entry) {
        entry.only("year", "notice", "days_off", "working_weekends");
        var year = year(entry);
        var seen = new HashSet<LocalDate>();
        var off = entry.list("days_off", days -> daysOff(days, year, seen));
        var work = entry.list("working_weekends", day -> workingWeekend(day, year, seen));
        if (off.isEmpty() && entry.isSound("days_off", "year"))
            entry.tell("days_off", "rules.broken.noDays", entry.text("year"));
        return new HolidaySchedule(year.orElse(FIRST_YEAR), entry.words("notice"), off, work);
    }

    /** The days that are off in each year from a day on. */
    static List<StatutoryDay> statutory(YamlEntry entry) {
        entry.only("basis", "from", "days");
        entry.words("basis");
        var from = entry.date("from");
        return entry.list("days", day -> {
            day.only("name", "on");
            return new StatutoryDay(day.words("name"), monthDay(day), from);
        });
    }

    private static MonthDay monthDay(YamlEntry entry) {
        var text = entry.text("on");
        try {
            return MonthDay.parse("--" + text);
        } catch (DateTimeParseException e) {
            if (entry.isSound("on")) entry.tell("on", "rules.broken.day", text);
            return MonthDay.of(1, 1);
        }
    }

    /** The year, which must be one that a notice can be for; none where it is not. */
    static OptionalInt year(YamlEntry entry) {
        int year = entry.number("year");
        if (entry.isSound("year") && (year < FIRST_YEAR || year > LAST_YEAR)) entry.tell("year", "rules.broken.year");
        return entry.isSound("year") ? OptionalInt.of(year) : OptionalInt.empty();
    }

    private static DaysOff daysOff(YamlEntry entry, OptionalInt year, Set<LocalDate> seen) {
        entry.only("name", "from", "to");
        var from = entry.date("from");
        var to = entry.date("to");
        if (entry.isSound("from", "to") && to.isBefore(from)) entry.tell("to", "rules.broken.endsEarly");
        else {
            checkYear(entry, "from", from, year);
            checkYear(entry, "to", to, year);
            if (entry.isSound("from", "to"))
                from.datesUntil(to.plusDays(1))
                        .filter(date -> !seen.add(date))
                        .toList()
                        .forEach(date -> entry.tell("from", "rules.broken.dayTwice", date.toString()));
        }
        return new DaysOff(entry.words("name"), from, to);
    }

    private static WorkingWeekend workingWeekend(YamlEntry entry, OptionalInt year, Set<LocalDate> seen) {
        entry.only("date", "for");
        var date = day(entry, "date", year);
        checkWeekend(entry, date);
        if (entry.isSound("date") && !seen.add(date)) entry.tell("date", "rules.broken.dayTwice", date.toString());
        return new WorkingWeekend(date, entry.words("for"));
    }

    /** A day that is made one of work must be a Saturday or Sunday. */
    static void checkWeekend(YamlEntry entry, LocalDate date) {
        if (entry.isSound("date") && date.getDayOfWeek().getValue() < DayOfWeek.SATURDAY.getValue())
            entry.tell("date", "rules.broken.weekend", date.toString());
    }

    /** A notice speaks of its year, and at most of the days right before and after it. */
    static LocalDate day(YamlEntry entry, String field, OptionalInt year) {
        var date = entry.date(field);
        checkYear(entry, field, date, year);
        return date;
    }

    private static void checkYear(YamlEntry entry, String field, LocalDate date, OptionalInt year) {
        if (entry.isSound(field) && year.isPresent() && !isOf(year.getAsInt(), date))
            entry.tell(field, "rules.broken.otherYear", date.toString(), Integer.toString(year.getAsInt()));
    }

    private static boolean isOf(int year, LocalDate date) {
        return !date.isBefore(LocalDate.of(year - 1, 12, 1)) && !date.isAfter(LocalDate.of(year + 1, 1, 31));
    }
}
