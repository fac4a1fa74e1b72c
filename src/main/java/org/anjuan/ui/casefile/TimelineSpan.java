package org.anjuan.ui.casefile;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.anjuan.domain.clock.Deadline;

/**
 * The days that the timeline of a file shows.
 *
 * @param first the first of them
 * @param last the last of them
 */
record TimelineSpan(LocalDate first, LocalDate last) {

    /** A day of the wrong century must not make all others one. */
    private static final int MOST_YEARS = 12;

    private static final int DAYS_AHEAD = 180;
    private static final int RECENT = 200;
    private static final int EDGE = 3;
    private static final double EDGE_PART = 0.03;

    /** Fits the days to what happened and what runs. Limits that end far ahead go on beyond the edge. */
    static TimelineSpan of(List<LocalDate> events, List<Deadline> deadlines, LocalDate today) {
        var days = new ArrayList<>(events);
        deadlines.stream()
                .filter(PeriodPieces::isDrawn)
                .map(deadline -> PeriodPieces.start(deadline).toLocalDate())
                .forEach(days::add);
        var lastEvent = days.stream()
                .filter(day -> !day.isAfter(today))
                .max(Comparator.naturalOrder())
                .orElse(today);
        boolean runs = deadlines.stream().anyMatch(deadline -> deadline.state().isWatched());
        boolean withToday = runs || lastEvent.plusDays(RECENT).isAfter(today);
        var reached = withToday ? today : lastEvent;
        var last = deadlines.stream()
                .filter(PeriodPieces::isDrawn)
                .map(PeriodPieces::end)
                .map(LocalDateTime::toLocalDate)
                .filter(day -> !day.isAfter(reached.plusDays(DAYS_AHEAD)))
                .max(Comparator.naturalOrder())
                .filter(day -> day.isAfter(reached))
                .orElse(reached);
        var first = days.stream().min(Comparator.naturalOrder()).orElse(today);
        if (first.isAfter(last)) first = last;
        if (first.isBefore(last.minusYears(MOST_YEARS))) first = last.minusYears(MOST_YEARS);
        long edge = Math.max(EDGE, Math.round(ChronoUnit.DAYS.between(first, last) * EDGE_PART));
        return new TimelineSpan(first.minusDays(edge), last.plusDays(edge));
    }
}
