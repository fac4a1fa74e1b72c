package org.anjuan.domain.casefile;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;

/**
 * When something happened, as exactly as the file knows it: a day, a month, or a minute. Local to the office; a file
 * carried to another time zone reads the same.
 */
public sealed interface When extends Comparable<When> {

    /** A day. */
    record Day(LocalDate day) implements When {
        @Override
        public String toString() {
            return day.toString();
        }
    }

    /** A month, where the source says no more. */
    record Month(YearMonth month) implements When {
        @Override
        public String toString() {
            return month.toString();
        }
    }

    /** A minute, where a limit runs in hours or a record needs it. */
    record Minute(LocalDateTime at) implements When {
        public Minute {
            at = at.truncatedTo(ChronoUnit.MINUTES);
        }

        @Override
        public String toString() {
            return MINUTES.format(at);
        }
    }

    /** How a minute is written. */
    DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");

    /** The first and the last year a file may speak of; anything else is a slip of the pen. */
    int FIRST_YEAR = 1900;

    int LAST_YEAR = 2200;

    /**
     * Reads {@code 2024-12}, {@code 2025-02-25} or {@code 2025-02-25T09:30}.
     *
     * @throws DateTimeException where the text is none of them, the day does not exist, or the year is out of range
     */
    static When of(String text) {
        var when =
                switch (text.length()) {
                    case 7 -> new Month(YearMonth.parse(text));
                    case 10 -> new Day(LocalDate.parse(text));
                    case 16 -> new Minute(LocalDateTime.parse(text));
                    default -> throw new DateTimeException("not a day, month or minute: " + text);
                };
        int year = when.earliest().getYear();
        if (year < FIRST_YEAR || year > LAST_YEAR) throw new DateTimeException("year out of range: " + text);
        return when;
    }

    static When of(LocalDate day) {
        return new Day(day);
    }

    static When of(LocalDateTime at) {
        return new Minute(at);
    }

    /** The first day this can be. */
    default LocalDate earliest() {
        return switch (this) {
            case Day(var day) -> day;
            case Month(var month) -> month.atDay(1);
            case Minute(var at) -> at.toLocalDate();
        };
    }

    /** The last day this can be. */
    default LocalDate latest() {
        return this instanceof Month(var month) ? month.atEndOfMonth() : earliest();
    }

    /** Whether the day is known for certain. */
    default boolean hasDay() {
        return !(this instanceof Month);
    }

    /** The minute, or the start of the first day this can be. */
    default LocalDateTime start() {
        return this instanceof Minute(var at) ? at : earliest().atStartOfDay();
    }

    /** By the earliest it can be; equal starts are ordered by how they are written. */
    @Override
    default int compareTo(When other) {
        return Comparator.comparing(When::start).thenComparing(When::toString).compare(this, other);
    }
}
