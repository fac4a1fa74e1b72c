package org.anjuan.ui.casefile;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.anjuan.domain.casefile.When;
import org.anjuan.domain.clock.Deadline;
import org.anjuan.domain.clock.DeadlineState;
import org.anjuan.domain.clock.Reckoning;
import org.anjuan.domain.clock.TimeLimit;

/**
 * How many of the days to handle a case are used.
 *
 * @param used the days that counted so far
 * @param all the days there are, extensions included
 * @param leftOut the days so far that did not count
 */
record HandlingDays(long used, long all, long leftOut, Standing standing) {

    /** Whether the days still pass. */
    enum Standing {
        RUNNING,
        STILL,
        OVER,
        DONE
    }

    /** Of several parties one that still waits for its decision. */
    static Optional<HandlingDays> of(List<Deadline> deadlines) {
        return deadlines.stream()
                .filter(deadline -> deadline.limit().is(TimeLimit.Role.HANDLING) && !deadline.uncertain())
                .filter(deadline -> deadline.state() != DeadlineState.UNKNOWN)
                .filter(deadline -> deadline.reckoning().isPresent())
                .min(Comparator.comparing(deadline -> deadline.metOn().isPresent()))
                .map(deadline -> of(deadline, deadline.reckoning().orElseThrow()));
    }

    private static HandlingDays of(Deadline deadline, Reckoning reckoning) {
        var until = deadline.metOn().map(When::latest).orElse(deadline.asOf());
        var last = reckoning.unrolled();
        long after = Math.max(0, ChronoUnit.DAYS.between(reckoning.due(), until));
        var reached = until.isBefore(last) ? until : last;
        return new HandlingDays(
                days(reckoning, reached, false) + after,
                days(reckoning, last, false),
                days(reckoning, reached, true),
                standing(deadline));
    }

    /** The days after the first up to this one that count, or that do not. */
    private static long days(Reckoning reckoning, LocalDate until, boolean leftOut) {
        if (!until.isAfter(reckoning.start())) return 0;
        return reckoning
                .start()
                .plusDays(1)
                .datesUntil(until.plusDays(1))
                .filter(day -> leftOut == reckoning.excluded().stream().anyMatch(span -> span.contains(day)))
                .count();
    }

    private static Standing standing(Deadline deadline) {
        return switch (deadline.state()) {
            case SUSPENDED -> Standing.STILL;
            case OVERDUE -> Standing.OVER;
            case MET, MET_LATE -> Standing.DONE;
            default -> Standing.RUNNING;
        };
    }
}
