package org.anjuan.domain.clock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anjuan.domain.casefile.ExclusionKind;

/**
 * A stretch of days that does not count: the days after {@code from}, up to and including {@code until}. As with any period, the day that starts it
 * is not one of them.
 *
 * @param part the part of the file that records it
 * @param open whether it has no end yet, so that {@code until} is only the day of reckoning
 */
public record Span(ExclusionKind kind, LocalDate from, LocalDate until, Optional<UUID> part, boolean open) {

    /** Whether that day is one of them. */
    public boolean contains(LocalDate day) {
        return day.isAfter(from) && !day.isAfter(until);
    }

    /** A stretch of the union of several. */
    record Stretch(LocalDate from, LocalDate until) {}

    /** The days after {@code start} that lie in at least one of the spans, as stretches that do not touch, the earliest first. */
    static List<Stretch> union(List<Span> spans, LocalDate start) {
        var sorted = new ArrayList<>(spans);
        sorted.sort(Comparator.comparing(Span::from));
        var stretches = new ArrayList<Stretch>();
        for (var span : sorted) {
            var from = span.from.isBefore(start) ? start : span.from;
            if (!span.until.isAfter(from)) {
                continue;
            }
            if (!stretches.isEmpty() && !from.isAfter(stretches.getLast().until())) {
                var last = stretches.removeLast();
                var until = last.until().isAfter(span.until) ? last.until() : span.until;
                stretches.add(new Stretch(last.from(), until));
            } else {
                stretches.add(new Stretch(from, span.until));
            }
        }
        return stretches;
    }
}
