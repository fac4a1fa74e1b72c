package org.anjuan.usecase;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.Closing;
import org.anjuan.domain.casefile.Stage;
import org.anjuan.domain.casefile.Stages;
import org.anjuan.domain.casefile.When;
import org.anjuan.domain.clock.Deadline;
import org.anjuan.domain.clock.DeadlineState;
import org.anjuan.domain.clock.EventCode;
import org.anjuan.domain.clock.LegalClock;
import org.anjuan.domain.clock.NextChange;
import org.anjuan.domain.clock.TimeLimit;

/**
 * What an office has to watch in a file, as the legal clock tells it: what it must do, what it waits for, and what it makes others do. Left out is what
 * nobody at the office can act on: the remedies of the party and the limits of courts and police, which the file shows; and the limitation of the
 * penalty, for what is on file has been discovered. The guidance of another place is switched off as it ships, so that it is not reckoned; an office
 * that follows it switches it on, and then watches it as it watches the limits it adds itself.
 */
public final class ClockDueDates implements DueDates {

    /** What begins when the time of another limit is over: of an ended file that is the business of its end. */
    private static final Set<EventCode> FOLLOWING =
            Set.of(EventCode.REMEDY_PERIODS_ENDED, EventCode.PAYMENT_DUE, EventCode.LATE_FINE_STARTED);

    private final LegalClock clock;

    public ClockDueDates(LegalClock clock) {
        this.clock = clock;
    }

    @Override
    public Found in(CaseFile file, LocalDate day) {
        return watched(file, day, _ -> true);
    }

    @Override
    public Stage stage(CaseFile file, LocalDate day) {
        return clock.stage(file, day);
    }

    /** A closed file is to be archived, and reported where it is supervised; and a remedy may come after it was closed. */
    @Override
    public Found afterTheEnd(CaseFile file, LocalDate day) {
        var end = closedOn(file);
        return end.isEmpty() ? Found.NOTHING : watched(file, day, deadline -> beganAfter(end.get(), deadline));
    }

    private static Optional<When> closedOn(CaseFile file) {
        return file.last(Closing.class).flatMap(closing -> closing.on().value());
    }

    private static boolean beganAfter(When end, Deadline deadline) {
        return deadline.trigger()
                        .filter(begun -> !begun.latest().isBefore(end.earliest()))
                        .isPresent()
                && !FOLLOWING.contains(deadline.limit().trigger());
    }

    /** Whether the office has to watch it in this file: in one that has ended only what its end or something later began. */
    public static boolean isForTheOffice(CaseFile file, Deadline deadline) {
        return isForTheOffice(deadline)
                && (!Stages.of(file).isEnd()
                        || closedOn(file)
                                .filter(end -> beganAfter(end, deadline))
                                .isPresent());
    }

    private Found watched(CaseFile file, LocalDate day, Predicate<Deadline> also) {
        var deadlines = clock.deadlines(file, day);
        var watched = deadlines.stream()
                .filter(deadline -> deadline.state().isWatched() && !deadline.uncertain() || deadline.isForAPerson())
                .filter(ClockDueDates::isForTheOffice)
                .filter(also)
                .flatMap(deadline ->
                        deadline.due().map(due -> row(deadline, due, endsUnwatched(file, deadline, day))).stream())
                .toList();
        return new Found(watched, NextChange.after(day, file, deadlines));
    }

    /** Whether nobody watches it any more as soon as its minute has passed, which it does on that day: in an entered file one cannot tell then. */
    private boolean endsUnwatched(CaseFile file, Deadline deadline, LocalDate day) {
        var over = deadline.dueAt()
                .map(at -> at.plusMinutes(1))
                .filter(at -> at.toLocalDate().equals(day));
        return over.isPresent()
                && clock.deadlines(file, over.get()).stream()
                        .filter(later -> isSame(later, deadline))
                        .noneMatch(later -> later.state().isWatched());
    }

    private static boolean isSame(Deadline one, Deadline other) {
        return one.limit().equals(other.limit())
                && one.part().equals(other.part())
                && one.trigger().equals(other.trigger())
                && one.subject().equals(other.subject());
    }

    /** Whether the authority must do it, or waits for it. */
    public static boolean isForTheOffice(Deadline deadline) {
        var limit = deadline.limit();
        if (limit.ends() == EventCode.VIOLATION_DISCOVERED) return false;
        if (limit.kind() == TimeLimit.Kind.RIGHT) {
            return limit.is(TimeLimit.Role.AWAITED) || limit.isOfOffice();
        }
        return switch (limit.holder()) {
            case "authority", "party", "both" -> true;
            default -> false;
        };
    }

    /** What stands still is due on no day until it goes on. */
    private static DueDate row(Deadline deadline, LocalDate due, boolean endsUnwatched) {
        var limit = deadline.limit();
        boolean open = deadline.state() != DeadlineState.SUSPENDED;
        return new DueDate(
                limit.id(),
                deadline.part().orElse(null),
                open ? due : null,
                open ? deadline.dueAt().orElse(null) : null,
                open && deadline.provisional(),
                open && (limit.lapses() || endsUnwatched),
                limit.validity().from().orElse(null),
                deadline.lawOf().orElse(null),
                deadline.isForAPerson(),
                deadline.subject());
    }
}
