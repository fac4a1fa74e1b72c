package org.anjuan.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.anjuan.domain.calendar.DayKind;
import org.anjuan.domain.calendar.HolidaySchedule;
import org.anjuan.domain.calendar.Holidays;
import org.anjuan.domain.clock.LawBook;
import org.anjuan.domain.law.OwnRules.Change;
import org.anjuan.domain.law.OwnRules.Key;
import org.anjuan.domain.law.OwnRules.Kind;

/** Puts years of the office's own into the calendar. A year takes the place of the one that ships as a whole. */
final class OwnHolidays {

    private OwnHolidays() {}

    /** The years of a file of the program's own format. */
    static Holidays over(LawBook book, YamlEntry file, Layer layer) {
        file.only("format", "years");
        return put(book, layer, layer.read(file.entries("years"), HolidayReader::read));
    }

    /** The year of a file of the public holiday data. */
    static Holidays ofPublicData(LawBook book, YamlEntry file, Layer layer) {
        var schedule = new PublicHolidays(book.holidays()).read(file, layer);
        return put(
                book,
                layer,
                schedule.map(read -> List.of(new Layer.Read<>(file, read))).orElse(List.of()));
    }

    private static Holidays put(LawBook book, Layer layer, List<Layer.Read<HolidaySchedule>> own) {
        var years = new TreeMap<Integer, HolidaySchedule>();
        book.holidays().schedules().forEach(schedule -> years.put(schedule.year(), schedule));
        layer.each(own, (entry, schedule) -> {
            if (!entry.isSound("year")) return;
            int year = schedule.year();
            var text = Integer.toString(year);
            var known = years.get(year);
            layer.claim(entry, "year", Key.of(Kind.HOLIDAYS, text), known == null ? Change.ADDED : Change.REPLACED);
            if (known != null) layer.note(entry, "year", "rules.note.year", text, known.notice());
            years.put(year, schedule);
        });
        layer.each(own, (entry, schedule) -> checkOthers(entry, schedule, years));
        return new Holidays(years.values(), book.holidays().statutory());
    }

    /** Two notices cannot say different things of one day. */
    private static void checkOthers(YamlEntry entry, HolidaySchedule own, Map<Integer, HolidaySchedule> years) {
        if (!entry.isSound()) return;
        var days = days(own);
        for (int year : List.of(own.year() - 1, own.year() + 1)) {
            var other = years.get(year);
            if (other == null) continue;
            var theirs = days(other);
            days.forEach((date, kind) -> {
                if (theirs.containsKey(date) && theirs.get(date) != kind)
                    entry.tell("year", "rules.broken.contradicts", date.toString(), Integer.toString(other.year()));
            });
        }
    }

    private static Map<LocalDate, DayKind> days(HolidaySchedule schedule) {
        var days = new TreeMap<LocalDate, DayKind>();
        for (var off : schedule.daysOff())
            off.from().datesUntil(off.to().plusDays(1)).forEach(date -> days.put(date, DayKind.HOLIDAY));
        for (var work : new ArrayList<>(schedule.workingWeekends())) days.put(work.date(), DayKind.WORKING_WEEKEND);
        return days;
    }
}
