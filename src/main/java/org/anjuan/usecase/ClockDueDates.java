package org.anjuan.usecase;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.clock.Deadline;
import org.anjuan.domain.clock.LegalClock;
import org.anjuan.domain.clock.TimeLimit;

/** What an office has to watch in a file, as the legal clock tells it. */
public final class ClockDueDates implements DueDates {

    /** Rights of the party for whose end an office waits with its decision; its remedies are shown on the file instead. */
    private static final Set<String> AWAITED = Set.of("statement-defence", "hearing-request");

    private final LegalClock clock;

    public ClockDueDates(LegalClock clock) {
        this.clock = clock;
    }

    @Override
    public List<DueDate> in(CaseFile file, LocalDate day) {
        return clock.deadlines(file, day).stream()
                .filter(deadline -> deadline.state().isOpen() && !deadline.uncertain())
                .filter(ClockDueDates::isForTheOffice)
                .flatMap(deadline -> deadline.due().map(due -> row(deadline, due)).stream())
                .toList();
    }

    /** Whether the authority must do it, or waits for it. */
    public static boolean isForTheOffice(Deadline deadline) {
        var limit = deadline.limit();
        if (limit.kind() == TimeLimit.Kind.RIGHT) {
            return AWAITED.contains(limit.id());
        }
        return switch (limit.holder()) {
            case "authority", "party", "both" -> true;
            default -> false;
        };
    }

    private static DueDate row(Deadline deadline, LocalDate due) {
        return new DueDate(
                deadline.limit().id(),
                deadline.part().orElse(null),
                due,
                deadline.provisional(),
                lapses(deadline),
                deadline.subject());
    }

    private static boolean lapses(Deadline deadline) {
        return switch (deadline.limit().kind()) {
            case RIGHT, WAITING -> true;
            case LIMIT, ACCRUAL, DUTY, SET_IN_DOCUMENT, FIXED_DATE, NOT_EXISTING ->
                deadline.limit().id().equals("statement-defence");
        };
    }
}
