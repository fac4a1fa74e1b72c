package org.anjuan.domain.clock;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.anjuan.domain.casefile.Fact;
import org.anjuan.domain.casefile.When;

/** A limit of which the file knows only the month in which it began: what holds from the first and from the last day of it is certain. */
final class OfMonth {

    private OfMonth() {}

    /** What is certain; nothing where the day is known, or where it matters. */
    static Optional<Deadline> judge(Function<LegalEvent, Optional<Deadline>> clock, LegalEvent trigger) {
        var month = trigger.when().value().filter(when -> !when.hasDay());
        if (month.isEmpty()) return Optional.empty();
        var first = clock.apply(on(trigger, month.get().earliest()));
        var last = clock.apply(on(trigger, month.get().latest()));
        return first.flatMap(one -> last.filter(other -> isSame(one, other)).flatMap(other -> told(one, other, month)));
    }

    private static boolean isSame(Deadline one, Deadline other) {
        return one.state() == other.state() && !one.uncertain() && !other.uncertain();
    }

    private static Optional<Deadline> told(Deadline one, Deadline other, Optional<When> month) {
        return switch (one.state()) {
            case MET -> Optional.of(one.undated().started(month));
            // The longer limitation may hold, which is told with its last day.
            case MET_LATE -> Limitations.isOne(one) ? Optional.empty() : Optional.of(over(one, other, month));
            case OVERDUE -> Optional.of(over(one, other, month));
            default -> Optional.empty();
        };
    }

    /** Over by the latest day that can have been the last; the earliest is told with it. */
    private static Deadline over(Deadline one, Deadline other, Optional<When> month) {
        var told = other.started(month);
        return one.due()
                .map(earliest -> told.with(Finding.of(FindingCode.ONLY_MONTH, earliest)))
                .orElse(told);
    }

    private static LegalEvent on(LegalEvent trigger, LocalDate day) {
        return new LegalEvent(
                trigger.code(),
                Fact.known(When.of(day)),
                trigger.part(),
                trigger.fact(),
                trigger.subject(),
                trigger.role(),
                trigger.received());
    }
}
