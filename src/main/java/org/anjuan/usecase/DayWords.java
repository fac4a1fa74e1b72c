package org.anjuan.usecase;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import org.anjuan.usecase.port.Words;

/** Days in running text, in the reader's language. */
final class DayWords {

    private final Words words;
    private final DateTimeFormatter day;
    private final DateTimeFormatter dayOfYear;
    private final DateTimeFormatter rangeFrom;
    private final DateTimeFormatter rangeUntil;

    DayWords(Words words) {
        this.words = words;
        this.day = format("counting.format.day");
        this.dayOfYear = format("counting.format.dayOfYear");
        this.rangeFrom = format("counting.format.rangeFrom");
        this.rangeUntil = format("counting.format.rangeUntil");
    }

    private DateTimeFormatter format(String key) {
        return DateTimeFormatter.ofPattern(words.get(key), words.locale());
    }

    /** {@code 2026-10-09 Fri}. */
    String full(LocalDate date) {
        return date + " " + weekday(date, TextStyle.SHORT);
    }

    /** {@code 9 Oct}, with the year where it is another one than that. */
    String brief(LocalDate date, int year) {
        return (date.getYear() == year ? day : dayOfYear).format(date);
    }

    /** {@code 25–27 Sep}, or one day. */
    String brief(LocalDate from, LocalDate until, int year) {
        if (from.equals(until)) return brief(from, year);
        boolean sameMonth = YearMonth.from(from).equals(YearMonth.from(until)) && from.getYear() == year;
        return sameMonth
                ? words.get("counting.range", rangeFrom.format(from), rangeUntil.format(until))
                : words.get("counting.range", brief(from, year), brief(until, from.getYear()));
    }

    /** The weekday as a chip has room for it. */
    String weekday(LocalDate date) {
        return weekday(date, isEnglish() ? TextStyle.SHORT : TextStyle.NARROW);
    }

    private String weekday(LocalDate date, TextStyle style) {
        return date.getDayOfWeek().getDisplayName(style, words.locale());
    }

    boolean isEnglish() {
        return words.locale().getLanguage().equals(Locale.ENGLISH.getLanguage());
    }
}
