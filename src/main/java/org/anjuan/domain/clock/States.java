package org.anjuan.domain.clock;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.anjuan.domain.calendar.WorkingDays;
import org.anjuan.domain.casefile.When;

/** Where a deadline stands: a function of its last day, of what met it, and of the day of reckoning. */
final class States {

    private final WorkingDays calendar;

    States(WorkingDays calendar) {
        this.calendar = calendar;
    }

    /** The state on the day of reckoning; of something unmet in a finished file nobody can tell. */
    DeadlineState of(
            TimeLimit limit, LocalDate due, Optional<LocalDateTime> dueAt, Optional<LegalEvent> end, Reading reading) {
        if (end.isPresent()) {
            var met = end.get().when().value();
            if (met.isEmpty()) {
                return DeadlineState.UNKNOWN;
            }
            boolean waits = limit.kind() == TimeLimit.Kind.WAITING && !limit.before();
            return waits ? waited(limit, met.get(), due) : met(met.get(), due, dueAt);
        }
        return unmet(limit, due, dueAt, reading);
    }

    private DeadlineState unmet(TimeLimit limit, LocalDate due, Optional<LocalDateTime> dueAt, Reading reading) {
        var day = reading.day();
        boolean over = dueAt.isPresent() && reading.now().isPresent()
                ? reading.now().get().isAfter(dueAt.get())
                : day.isAfter(due);
        if (over) {
            if (limit.isMetByTime()) {
                return DeadlineState.MET;
            }
            if (limit.lapses()) {
                return DeadlineState.EXPIRED;
            }
            return reading.isLive() ? DeadlineState.OVERDUE : DeadlineState.UNKNOWN;
        }
        return DeadlineState.ahead(day, due, calendar);
    }

    private static DeadlineState met(When met, LocalDate due, Optional<LocalDateTime> dueAt) {
        if (dueAt.isPresent() && met instanceof When.Minute(LocalDateTime at)) {
            return at.isAfter(dueAt.get()) ? DeadlineState.MET_LATE : DeadlineState.MET;
        }
        if (isMinuteMissing(met, dueAt)) return DeadlineState.UNKNOWN;
        if (!met.latest().isAfter(due)) {
            return DeadlineState.MET;
        }
        return met.earliest().isAfter(due) ? DeadlineState.MET_LATE : DeadlineState.UNKNOWN;
    }

    /** Whether the file knows only the day of what met a limit that ended in the course of that day. */
    static boolean isMinuteMissing(When met, Optional<LocalDateTime> dueAt) {
        return met instanceof When.Day(LocalDate day)
                && dueAt.filter(end -> end.toLocalDate().equals(day) && end.isBefore(day.atTime(23, 59)))
                        .isPresent();
    }

    /** What time alone completes is complete on the last day; what has to wait may be done on the day after it. */
    private static DeadlineState waited(TimeLimit limit, When done, LocalDate due) {
        var first = limit.isMetByTime() ? due : due.plusDays(1);
        if (!done.earliest().isBefore(first)) {
            return DeadlineState.MET;
        }
        return done.latest().isBefore(first) ? DeadlineState.TOO_EARLY : DeadlineState.UNKNOWN;
    }
}
