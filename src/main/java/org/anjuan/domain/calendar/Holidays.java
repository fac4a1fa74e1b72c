package org.anjuan.domain.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.anjuan.domain.text.Bilingual;

/** All published holidays, looked up by date. Years without a notice are known to be unknown, but for the days that are off in each year. */
public final class Holidays {

    private final NavigableMap<Integer, HolidaySchedule> schedules = new TreeMap<>();
    private final Map<LocalDate, CalendarDay> special = new HashMap<>();

    private final List<StatutoryDay> statutory;

    /** The notices alone. */
    public Holidays(Collection<HolidaySchedule> published) {
        this(published, List.of());
    }

    /** The notices, and the days that are off without one. */
    public Holidays(Collection<HolidaySchedule> published, Collection<StatutoryDay> statutory) {
        this.statutory = List.copyOf(statutory);
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
        var always = knows(date.getYear()) ? Optional.<StatutoryDay>empty() : statutory(date);
        if (always.isPresent())
            return new CalendarDay(
                    date, DayKind.HOLIDAY, Optional.of(always.get().name()), false);
        boolean weekend = date.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue();
        return new CalendarDay(
                date,
                weekend ? DayKind.WEEKEND : DayKind.WORKDAY,
                Optional.empty(),
                knows(date.getYear()) && (knows(date.getYear() + 1) || !isForTheNextNotice(date)));
    }

    private Optional<StatutoryDay> statutory(LocalDate date) {
        return statutory.stream().filter(day -> day.is(date)).findFirst();
    }

    /** The days that are off in each year. */
    public List<StatutoryDay> statutory() {
        return statutory;
    }

    /**
     * Whether the notice for the next year may still change the day: it may take 31 December, as the one for 2023 did, and where that is a Monday, make the
     * weekend before it one of work, as the one for 2019 did.
     */
    private static boolean isForTheNextNotice(LocalDate date) {
        var last = LocalDate.of(date.getYear(), Month.DECEMBER, 31);
        int days = (int) ChronoUnit.DAYS.between(date, last);
        return days == 0 || days <= 2 && last.getDayOfWeek() == DayOfWeek.MONDAY;
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
