package org.anjuan.usecase;

/**
 * One day of a count, or a stretch of days, as a chip shows it.
 *
 * @param weekday short; blank for a stretch
 * @param day the day of the month, with the month where it changes
 * @param note what the day is in the count
 * @param whole the whole day in words, for who points at it
 */
public record CountedDayWords(String weekday, String day, String note, Kind kind, String whole) {

    /** How a day takes part in a count. */
    public enum Kind {
        /** It starts the count and is not counted. */
        START,
        COUNTED,
        /** A day off that is not counted, or that the last day moves over. */
        OFF,
        /** A day of a period that does not count. */
        EXCLUDED,
        /** Several days of the middle of a long count. */
        GAP,
        LAST
    }
}
