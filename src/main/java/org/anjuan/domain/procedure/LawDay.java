package org.anjuan.domain.procedure;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.anjuan.domain.casefile.When;

/** The day whose law a step is held against, so that a guard is told with the article of that time. */
final class LawDay {

    private LawDay() {}

    /**
     * The day on which the step was taken, or would be. A file that is not worked on live takes none any more: it is told by the last day it knows of.
     * A guard that waits for a time limit is told with the law by which the limit runs, which is that of the day that started it.
     */
    static LocalDate of(GuardCode guard, StepCode step, Situation s) {
        var day = s.part()
                .map(part -> step.takenBy(part).value().map(When::latest).orElseGet(() -> ofFile(s)))
                .orElseGet(() -> s.isLive() ? s.day() : ofFile(s));
        return limit(guard)
                .flatMap(id -> s.limits(id).stream()
                        .flatMap(deadline -> deadline.trigger().stream())
                        .map(When::latest)
                        .filter(began -> !began.isAfter(day))
                        .max(Comparator.naturalOrder()))
                .orElse(day);
    }

    private static LocalDate ofFile(Situation s) {
        return s.file().parts().stream()
                .flatMap(part -> StepCode.takenOn(part).value().stream())
                .map(When::latest)
                .filter(on -> !on.isAfter(s.day()))
                .max(Comparator.naturalOrder())
                .orElse(s.day());
    }

    private static Optional<String> limit(GuardCode guard) {
        return switch (guard) {
            case REQUEST_IN_TIME, HEARING_OVER, HEARING_HELD -> Optional.of("hearing-request");
            case DEFENCE_OVER -> Optional.of("statement-defence");
            case WITHIN_HANDLING -> Optional.of("case-handling");
            default -> Optional.empty();
        };
    }
}
