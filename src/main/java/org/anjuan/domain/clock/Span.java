package org.anjuan.domain.clock;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.anjuan.domain.casefile.ExclusionKind;

/**
 * A stretch of days that does not count: the days after {@code from}, up to and including {@code until}. As with any period, the day that starts it
 * is not one of them.
 */
public record Span(ExclusionKind kind, LocalDate from, LocalDate until) {

    /** Whether that day is one of them. */
    public boolean contains(LocalDate day) {
        return day.isAfter(from) && !day.isAfter(until);
    }

    /** How many days after {@code start}, up to and including {@code end}, lie in at least one of the spans. */
    static long daysIn(List<Span> spans, LocalDate start, LocalDate end) {
        long days = 0;
        var counted = start;
        var sorted = new ArrayList<>(spans);
        sorted.sort(Comparator.comparing(Span::from));
        for (var span : sorted) {
            var first = span.from.isBefore(counted) ? counted : span.from;
            var last = span.until.isAfter(end) ? end : span.until;
            if (last.isAfter(first)) {
                days += ChronoUnit.DAYS.between(first, last);
                counted = last;
            }
        }
        return days;
    }
}
