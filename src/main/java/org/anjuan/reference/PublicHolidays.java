package org.anjuan.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.anjuan.domain.calendar.HolidaySchedule;
import org.anjuan.domain.calendar.HolidaySchedule.DaysOff;
import org.anjuan.domain.calendar.HolidaySchedule.WorkingWeekend;
import org.anjuan.domain.calendar.Holidays;
import org.anjuan.domain.text.Bilingual;

/**
 * Reads a year of the public data set holiday-cn: a list of days, each with the name of its holiday and whether it is off. JSON is YAML too, so that
 * what is wrong is told with its line.
 */
final class PublicHolidays {

    /** How the format is called here; the files do not name one. */
    static final String FORMAT = "holiday-cn";

    private final Map<String, String> english = new HashMap<>();

    /** @param known the holidays whose English names are known */
    PublicHolidays(Holidays known) {
        for (var schedule : known.schedules())
            schedule.daysOff()
                    .forEach(off -> english.put(off.name().zh(), off.name().en()));
    }

    private record Day(LocalDate date, String name, boolean off) {}

    static boolean is(YamlEntry file) {
        return !file.has("format") && file.has("year") && file.has("days");
    }

    /** The year; nothing where it has a problem, which the layer was told. */
    Optional<HolidaySchedule> read(YamlEntry file, Layer layer) {
        file.only("$schema", "$id", "year", "papers", "days");
        var year = HolidayReader.year(file);
        var days = file.entries("days");
        if (days.isEmpty() && file.isSound("days")) file.tell("days", "rules.broken.noDays", file.text("year"));
        var seen = new HashSet<LocalDate>();
        var read = layer.read(days, entry -> day(entry, year, seen)).stream()
                .map(Layer.Read::value)
                .sorted((one, other) -> one.date().compareTo(other.date()))
                .toList();
        if (layer.isBroken() || year.isEmpty()) return Optional.empty();
        var work = read.stream()
                .filter(day -> !day.off())
                .map(day -> new WorkingWeekend(day.date(), name(day.name())))
                .toList();
        return Optional.of(new HolidaySchedule(year.getAsInt(), notice(file), stretches(read), work));
    }

    private static Day day(YamlEntry entry, OptionalInt year, HashSet<LocalDate> seen) {
        entry.only("name", "date", "isOffDay");
        if (!entry.has("isOffDay")) entry.tell("isOffDay", "rules.broken.missing");
        var day = new Day(HolidayReader.day(entry, "date", year), entry.text("name"), entry.flag("isOffDay"));
        if (entry.isSound("isOffDay") && !day.off()) HolidayReader.checkWeekend(entry, day.date());
        if (entry.isSound("date") && !seen.add(day.date()))
            entry.tell("date", "rules.broken.dayTwice", day.date().toString());
        return day;
    }

    /** Days off that follow each other under one name. */
    private List<DaysOff> stretches(List<Day> days) {
        var stretches = new ArrayList<DaysOff>();
        for (var day : days) {
            if (!day.off()) continue;
            var name = name(day.name());
            var last = stretches.isEmpty() ? null : stretches.getLast();
            if (last != null
                    && last.name().equals(name)
                    && last.to().plusDays(1).equals(day.date()))
                stretches.set(stretches.size() - 1, new DaysOff(name, last.from(), day.date()));
            else stretches.add(new DaysOff(name, day.date(), day.date()));
        }
        return stretches;
    }

    private Bilingual name(String name) {
        return new Bilingual(name, english.getOrDefault(name, name));
    }

    private static Bilingual notice(YamlEntry file) {
        var papers = String.join(" ", file.texts("papers"));
        var text = papers.isEmpty() ? FORMAT + " " + file.text("year") : papers;
        return new Bilingual(text, text);
    }
}
