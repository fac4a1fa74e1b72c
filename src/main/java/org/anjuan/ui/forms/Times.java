package org.anjuan.ui.forms;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anjuan.domain.casefile.When;
import org.jspecify.annotations.Nullable;

/** Days, months and minutes as people type them. */
public final class Times {

    private static final String CLOCK = "(?:\\s+(?<hour>\\d{1,2}):?(?<minute>\\d{2}))?";
    private static final Pattern DAY = Pattern.compile("(?<year>\\d{4})-(?<month>\\d{1,2})-(?<day>\\d{1,2})" + CLOCK);
    private static final Pattern COMPACT = Pattern.compile("(?<year>\\d{4})(?<month>\\d{2})(?<day>\\d{2})" + CLOCK);
    private static final Pattern COMPACT_MINUTE =
            Pattern.compile("(?<year>\\d{4})(?<month>\\d{2})(?<day>\\d{2})(?<hour>\\d{2})(?<minute>\\d{2})");
    private static final Pattern THIS_YEAR = Pattern.compile("(?<month>\\d{1,2})-(?<day>\\d{1,2})" + CLOCK);
    private static final Pattern MONTH = Pattern.compile("(?<year>\\d{4})-?(?<month>\\d{1,2})");
    private static final Pattern TODAY = Pattern.compile("(?<hour>\\d{1,2}):(?<minute>\\d{2})");

    private Times() {}

    /** How a day, month or minute is shown where it can be typed over. */
    public static String show(When when) {
        return when.toString().replace('T', ' ');
    }

    /** What was typed; empty where it is no day, month or minute. What it leaves out is taken from now. */
    public static Optional<When> read(String typed, LocalDateTime now) {
        try {
            return Optional.ofNullable(parse(tidy(typed), now)).filter(Times::inRange);
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    private static @Nullable When parse(String text, LocalDateTime now) {
        for (var pattern : new Pattern[] {DAY, COMPACT, COMPACT_MINUTE, THIS_YEAR, TODAY, MONTH}) {
            var typed = pattern.matcher(text);
            if (!typed.matches()) continue;
            if (pattern == MONTH) return new When.Month(YearMonth.of(number(typed, "year"), number(typed, "month")));
            if (pattern == TODAY) return When.of(now.toLocalDate().atTime(clock(typed)));
            int year = pattern == THIS_YEAR ? now.getYear() : number(typed, "year");
            var day = LocalDate.of(year, number(typed, "month"), number(typed, "day"));
            return typed.group("hour") == null ? When.of(day) : When.of(day.atTime(clock(typed)));
        }
        return null;
    }

    private static LocalTime clock(Matcher typed) {
        return LocalTime.of(number(typed, "hour"), number(typed, "minute"));
    }

    private static int number(Matcher typed, String group) {
        return Integer.parseInt(typed.group(group));
    }

    private static boolean inRange(When when) {
        int year = when.earliest().getYear();
        return year >= When.FIRST_YEAR && year <= When.LAST_YEAR;
    }

    private static String tidy(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .strip()
                .replaceAll("[\\u5E74\\u6708/.]", "-")
                .replaceAll("[\\u65F6\\u70B9]", ":")
                .replaceAll("[\\u65E5T]", " ")
                .replace("\u5206", "")
                .replaceAll("-$", "")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
