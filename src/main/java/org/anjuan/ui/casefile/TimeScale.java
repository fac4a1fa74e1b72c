package org.anjuan.ui.casefile;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;

/**
 * Days as places along a line that grows with time.
 *
 * @param last the last day that is shown, with all its hours
 * @param perDay how wide a day is
 */
record TimeScale(LocalDate first, LocalDate last, double perDay) {

    private static final double PER_WEEK_AT_LEAST = 56;
    private static final double PER_MONTH_AT_LEAST = 40;
    private static final double PER_QUARTER_AT_LEAST = 50;
    private static final double DAYS_PER_MONTH = 30.4;
    private static final int SECONDS_PER_DAY = 24 * 60 * 60;

    /** What a tick begins. */
    enum Unit {
        WEEK,
        MONTH,
        QUARTER,
        YEAR
    }

    /** All days within this width. */
    static TimeScale fitting(LocalDate first, LocalDate last, double width) {
        return new TimeScale(first, last, Math.max(0.05, width / (ChronoUnit.DAYS.between(first, last) + 1)));
    }

    double width() {
        return at(last.plusDays(1));
    }

    /** Where the day begins. */
    double at(LocalDate day) {
        return at(day.atStartOfDay());
    }

    /** Where that minute lies, within the line. */
    double at(LocalDateTime time) {
        long days = ChronoUnit.DAYS.between(first, time.toLocalDate());
        double part = (double) time.toLocalTime().toSecondOfDay() / SECONDS_PER_DAY;
        double all = ChronoUnit.DAYS.between(first, last) + 1.0;
        return Math.clamp(days + part, 0, all) * perDay;
    }

    /** The day that lies there. */
    LocalDate day(double x) {
        return first.plusDays((long) Math.floor(x / perDay));
    }

    /** Where the middle of the day lies. */
    double middle(LocalDate day) {
        return at(day.atTime(LocalTime.NOON));
    }

    /** The finest ticks that have room for their words. */
    Unit unit() {
        if (perDay * 7 >= PER_WEEK_AT_LEAST) return Unit.WEEK;
        if (perDay * DAYS_PER_MONTH >= PER_MONTH_AT_LEAST) return Unit.MONTH;
        return perDay * DAYS_PER_MONTH * 3 >= PER_QUARTER_AT_LEAST ? Unit.QUARTER : Unit.YEAR;
    }

    /** The days on which a tick stands, the first one before or on the first day. */
    List<LocalDate> ticks() {
        var unit = unit();
        var ticks = new ArrayList<LocalDate>();
        for (var day = start(unit); !day.isAfter(last); day = next(day, unit)) ticks.add(day);
        return ticks;
    }

    private LocalDate start(Unit unit) {
        return switch (unit) {
            case WEEK -> first.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> first.withDayOfMonth(1);
            case QUARTER -> first.withDayOfMonth(1).minusMonths((first.getMonthValue() - 1) % 3);
            case YEAR -> first.withDayOfYear(1);
        };
    }

    private static LocalDate next(LocalDate day, Unit unit) {
        return switch (unit) {
            case WEEK -> day.plusWeeks(1);
            case MONTH -> day.plusMonths(1);
            case QUARTER -> day.plusMonths(3);
            case YEAR -> day.plusYears(1);
        };
    }
}
