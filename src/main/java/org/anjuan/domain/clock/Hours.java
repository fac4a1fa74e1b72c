package org.anjuan.domain.clock;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Optional;
import org.anjuan.domain.calendar.LengthUnit;
import org.anjuan.domain.casefile.Missing;
import org.anjuan.domain.casefile.When;

/** Limits in hours, which run from a minute and end at one. */
final class Hours {

    private Hours() {}

    /** Hours run from a minute: where the file knows only the day of it, they ended at some minute of another day. */
    static Deadline toTheMinute(
            Deadline deadline, Reckoning.Length length, When when, LegalEvent trigger, Optional<LegalEvent> end) {
        var met = end.flatMap(event -> event.when().value());
        var reckoning = deadline.reckoning().orElseThrow();
        boolean plain = reckoning.unrolled().equals(reckoning.due())
                && reckoning.extension().isNothing()
                && reckoning.excluded().isEmpty()
                && !reckoning.before();
        if (length.unit() != LengthUnit.HOUR || when instanceof When.Minute || met.isEmpty() || !plain) return deadline;
        if (!last(met.get()).isAfter(when.start().plusHours(length.number()))) {
            return deadline.in(DeadlineState.MET, false);
        }
        if (met.get().start().isAfter(last(when).plusHours(length.number()))) {
            return deadline.in(DeadlineState.MET_LATE, false);
        }
        var missing = new ArrayList<Missing>();
        missing.add(trigger.fact());
        if (!(met.get() instanceof When.Minute)) missing.add(end.get().fact());
        return deadline.in(DeadlineState.UNKNOWN, false).lacking(missing);
    }

    private static LocalDateTime last(When when) {
        return when instanceof When.Minute(LocalDateTime at)
                ? at
                : when.latest().atTime(LocalTime.of(23, 59));
    }

    /** The minute at which a limit in hours ends, whose start is known to the minute; none where it ends with a working day it moved to. */
    static Optional<LocalDateTime> minute(TimeLimit limit, Reckoning.Length length, When when, Reckoning reckoning) {
        if (length.unit() != LengthUnit.HOUR
                || !(when instanceof When.Minute(LocalDateTime at))
                || !reckoning.unrolled().equals(reckoning.due())) return Optional.empty();
        var end = limit.before() ? at.minusHours(length.number()) : at.plusHours(length.number());
        return Optional.of(end.plusDays(ChronoUnit.DAYS.between(end.toLocalDate(), reckoning.due())));
    }
}
