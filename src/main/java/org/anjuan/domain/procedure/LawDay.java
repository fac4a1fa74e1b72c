package org.anjuan.domain.procedure;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Predicate;
import org.anjuan.domain.casefile.When;
import org.anjuan.domain.clock.Deadline;
import org.anjuan.domain.clock.Limitations;
import org.anjuan.domain.clock.TimeLimit;

/** The day whose law a step is held against, so that a guard is told with the article of that time. */
final class LawDay {

    private LawDay() {}

    /**
     * The day on which the step was taken, or would be. A file that is not worked on live takes none any more: it is told by the last day it knows of.
     * A guard that waits for a time limit is told with the law by which the limit runs, which is that of the day that started it.
     */
    static LawDays of(GuardCode guard, StepCode step, Situation s) {
        var day = s.part()
                .map(part -> step.takenBy(part).value().map(When::latest).orElseGet(() -> ofFile(s)))
                .orElseGet(() -> s.isLive() ? s.day() : ofFile(s));
        var limit = limit(guard)
                .flatMap(waited -> s.deadlines().stream()
                        .filter(waited)
                        .flatMap(deadline -> began(deadline, day).stream())
                        .max(Comparator.naturalOrder()))
                .orElse(day);
        return new LawDays(day, limit);
    }

    /** When it began, where that is not later than the step; what is due before a day runs by the law of that day. */
    private static Optional<LocalDate> began(Deadline limit, LocalDate day) {
        return limit.trigger().map(When::latest).filter(began -> limit.limit().before() || !began.isAfter(day));
    }

    private static LocalDate ofFile(Situation s) {
        return s.file().parts().stream()
                .flatMap(part -> StepCode.takenOn(part).value().stream())
                .map(When::latest)
                .filter(on -> !on.isAfter(s.day()))
                .max(Comparator.naturalOrder())
                .orElse(s.day());
    }

    private static Optional<Predicate<Deadline>> limit(GuardCode guard) {
        return switch (guard) {
            case WITHIN_LIMITATION -> Optional.of(Limitations::isOne);
            case WITHIN_HANDLING -> Optional.of(limit -> limit.limit().is(TimeLimit.Role.HANDLING));
            case REQUEST_IN_TIME, HEARING_OVER, HEARING_HELD -> limit("hearing-request");
            case HEARING_NOTICE_IN_TIME -> limit("hearing-notice");
            case DEFENCE_OVER -> limit("statement-defence");
            case DEMAND_OVER -> limit("demand-execution");
            default -> Optional.empty();
        };
    }

    private static Optional<Predicate<Deadline>> limit(String id) {
        return Optional.of(limit -> limit.limit().id().equals(id));
    }
}
