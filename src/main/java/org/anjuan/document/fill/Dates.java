package org.anjuan.document.fill;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.anjuan.domain.casefile.When;

/** How days and minutes are printed: Arabic digits without leading zeros, 2026年3月5日. */
public final class Dates {

    private Dates() {}

    /** A day, a month or a minute. */
    public static String printed(When when) {
        return switch (when) {
            case When.Day(var day) -> printed(day);
            case When.Month(var month) -> month.getYear() + "年" + month.getMonthValue() + "月";
            case When.Minute(var at) -> printed(at.toLocalDate()) + time(at);
        };
    }

    /** A day. */
    public static String printed(LocalDate day) {
        return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }

    /** A day or a month, without the minute. */
    public static String day(When when) {
        return when.hasDay() ? printed(when.earliest()) : printed(when);
    }

    static String time(LocalDateTime at) {
        return at.getHour() + "时" + "%02d".formatted(at.getMinute()) + "分";
    }
}
