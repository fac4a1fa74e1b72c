package org.anjuan.domain.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.anjuan.domain.text.Bilingual;

/** All published holidays, looked up by date. Years without a notice are known to be unknown. */
public final class Holidays {

    private final NavigableMap<Integer, HolidaySchedule> schedules = new TreeMap<>();
    private final Map<LocalDate, CalendarDay> special = new HashMap<>();

    public Holidays(Collection<HolidaySchedule> published) {
        published.forEach(schedule -> schedules.put(schedule.year(), schedule));
        for (var schedule : schedules.values()) {
            schedule.daysOff()
                    .forEach(off -> off.from()
                            .datesUntil(off.to().plusDays(1))
                            .forEach(date -> put(date, DayKind.HOLIDAY, off.name())));
            schedule.workingWeekends().forEach(day -> put(day.date(), DayKind.WORKING_WEEKEND, day.forHoliday()));
        }
    }

    private void put(LocalDate date, DayKind kind, Bilingual reason) {
        special.put(date, new CalendarDay(date, kind, Optional.of(reason), true));
    }

    /** What kind of day it is; {@link CalendarDay#published()} tells whether that is certain. */
    public CalendarDay day(LocalDate date) {
        var known = special.get(date);
        if (known != null) {
            return known;
        }
        boolean weekend = date.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue();
        return new CalendarDay(
                date, weekend ? DayKind.WEEKEND : DayKind.WORKDAY, Optional.empty(), knows(date.getYear()));
    }

    /** Whether the notice for that year is here. */
    public boolean knows(int year) {
        return schedules.containsKey(year);
    }

    /** The notices, oldest first. */
    public List<HolidaySchedule> schedules() {
        return List.copyOf(schedules.values());
    }
}
