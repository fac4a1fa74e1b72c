package org.anjuan.usecase;

import java.time.LocalDate;
import java.util.Set;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.clock.Deadline;
import org.anjuan.domain.clock.DeadlineState;
import org.anjuan.domain.clock.LegalClock;
import org.anjuan.domain.clock.NextChange;
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
    public Found in(CaseFile file, LocalDate day) {
        var deadlines = clock.deadlines(file, day);
        var watched = deadlines.stream()
                .filter(deadline -> deadline.state().isWatched() && !deadline.uncertain())
                .filter(ClockDueDates::isForTheOffice)
                .flatMap(deadline -> deadline.due().map(due -> row(deadline, due)).stream())
                .toList();
        return new Found(watched, NextChange.after(day, file, deadlines));
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

    /** What stands still is due on no day until it goes on. */
    private static DueDate row(Deadline deadline, LocalDate due) {
        boolean open = deadline.state() != DeadlineState.SUSPENDED;
        return new DueDate(
                deadline.limit().id(),
                deadline.part().orElse(null),
                open ? due : null,
                open && deadline.provisional(),
                open && lapses(deadline),
                deadline.limit().validity().from().orElse(null),
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
