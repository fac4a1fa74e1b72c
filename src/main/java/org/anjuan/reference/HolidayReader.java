package org.anjuan.reference;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.anjuan.domain.calendar.HolidaySchedule;
import org.anjuan.domain.calendar.HolidaySchedule.DaysOff;
import org.anjuan.domain.calendar.HolidaySchedule.WorkingWeekend;

/** Reads the days off and working weekends of a year. */
final class HolidayReader {

    static final String FORMAT = "anjuan.holidays/1";

    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2199;

    private HolidayReader() {}

    static HolidaySchedule read(YamlEntry entry) {
        entry.only("year", "notice", "days_off", "working_weekends");
        int year = year(entry);
        var seen = new HashSet<LocalDate>();
        var off = entry.list("days_off", days -> daysOff(days, year, seen));
        var work = entry.list("working_weekends", day -> workingWeekend(day, year, seen));
        if (off.isEmpty()) throw entry.broken("days_off", "rules.broken.noDays", Integer.toString(year));
        return new HolidaySchedule(year, entry.words("notice"), off, work);
    }

    /** The year, which must be one that a notice can be for. */
    static int year(YamlEntry entry) {
        int year = entry.number("year");
        if (year < FIRST_YEAR || year > LAST_YEAR) throw entry.broken("year", "rules.broken.year");
        return year;
    }

    private static DaysOff daysOff(YamlEntry entry, int year, Set<LocalDate> seen) {
        entry.only("name", "from", "to");
        if (entry.date("to").isBefore(entry.date("from"))) throw entry.broken("to", "rules.broken.endsEarly");
        var from = day(entry, "from", year);
        var to = day(entry, "to", year);
        from.datesUntil(to.plusDays(1)).forEach(date -> {
            if (!seen.add(date)) throw entry.broken("from", "rules.broken.dayTwice", date.toString());
        });
        return new DaysOff(entry.words("name"), from, to);
    }

    private static WorkingWeekend workingWeekend(YamlEntry entry, int year, Set<LocalDate> seen) {
        entry.only("date", "for");
        var date = day(entry, "date", year);
        checkWeekend(entry, date);
        if (!seen.add(date)) throw entry.broken("date", "rules.broken.dayTwice", date.toString());
        return new WorkingWeekend(date, entry.words("for"));
    }

    /** A day that is made one of work must be a Saturday or Sunday. */
    static void checkWeekend(YamlEntry entry, LocalDate date) {
        if (date.getDayOfWeek().getValue() < DayOfWeek.SATURDAY.getValue())
            throw entry.broken("date", "rules.broken.weekend", date.toString());
    }

    /** A notice speaks of its year, and at most of the days right before and after it. */
    static LocalDate day(YamlEntry entry, String field, int year) {
        var date = entry.date(field);
        if (date.isBefore(LocalDate.of(year - 1, 12, 1)) || date.isAfter(LocalDate.of(year + 1, 1, 31)))
            throw entry.broken(field, "rules.broken.otherYear", date.toString(), Integer.toString(year));
        return date;
    }
}
