package org.anjuan.ui.common;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;

/** Days and times as tables and the status line write them. */
public final class Days {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private Days() {}

    /** {@code 2026-10-09 周五}, or {@code 2026-10-09 Fri}. */
    public static String withWeekday(LocalDate day, Locale locale) {
        return day + " " + day.getDayOfWeek().getDisplayName(TextStyle.SHORT, locale);
    }

    /** {@code 2026-10-09 周五 14:02}, or {@code 2026-10-09 Fri 14:02}. */
    public static String withMinute(LocalDateTime at, Locale locale) {
        return withWeekday(at.toLocalDate(), locale) + " " + TIME.format(at);
    }

    /** {@code 14:02}. */
    public static String time(LocalDateTime at) {
        return TIME.format(at);
    }

    /** {@code 2026-10-09 14:02} in this zone. */
    public static String minute(Instant instant, ZoneId zone) {
        return MINUTE.format(instant.atZone(zone));
    }

    /** {@code 14:02:11} in this zone. */
    public static String second(Instant instant, ZoneId zone) {
        return SECOND.format(instant.atZone(zone));
    }
}
