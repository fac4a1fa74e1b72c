package org.anjuan.domain.clock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anjuan.domain.casefile.Deferral;
import org.anjuan.domain.casefile.Fact;
import org.anjuan.domain.casefile.Litigation;
import org.anjuan.domain.casefile.Missing;
import org.anjuan.domain.casefile.PartKind;
import org.anjuan.domain.casefile.Reconsideration;
import org.anjuan.domain.casefile.SummaryDecision;
import org.anjuan.domain.casefile.When;
import org.anjuan.domain.clock.LegalEvent.Role;

/** The limits that begin when another one has run out: suing after a silent body, asking the court to enforce, and the late fine. */
final class Derived {

    private static final String ENFORCEMENT = "court-enforcement";
    private static final String SUING_AFTER = "litigation-after-reconsideration";
    private static final Missing SERVED = new Missing(PartKind.SERVICE, "servedOn");

    private final LegalClock clock;
    private final Reading reading;
    private final List<Deadline> found;

    Derived(LegalClock clock, Reading reading, List<Deadline> found) {
        this.clock = clock;
        this.reading = reading;
        this.found = found;
    }

    /** Everything that follows from the deadlines found so far; what suing after a silent body adds counts for the enforcement. */
    List<Deadline> deadlines() {
        var derived = new ArrayList<Deadline>();
        of("reconsideration-decision").forEach(decision -> silence(decision).ifPresent(derived::add));
        of("reconsideration-decision-simple")
                .forEach(decision -> silence(decision).ifPresent(derived::add));
        var remedies = new ArrayList<>(of("litigation-direct"));
        remedies.addAll(of(SUING_AFTER));
        remedies.addAll(derived);
        of("reconsideration").stream().filter(this::isOnSpot).forEach(remedies::add);
        remedies.forEach(remedy -> enforcement(remedy).ifPresent(derived::add));
        of("fine-payment").forEach(payment -> derived.addAll(lateFine(payment)));
        return derived;
    }

    private List<Deadline> of(String id) {
        return found.stream()
                .filter(deadline -> deadline.limit().id().equals(id))
                .toList();
    }

    /** A body that did not decide in time leaves the party the way to the court, from the last day it had (Litigation Law, art. 45). */
    private Optional<Deadline> silence(Deadline decision) {
        if (decision.state() != DeadlineState.OVERDUE || decision.isOfMonth()) {
            return Optional.empty();
        }
        var about = decision.part()
                .flatMap(id -> reading.part(id, Reconsideration.class))
                .flatMap(remedy -> remedy.about().value())
                .map(ref -> ref.id());
        return clock.run(
                SUING_AFTER,
                begun(EventCode.RECONSIDERATION_DECISION_SERVED, decision, decision.due(), about),
                reading);
    }

    private boolean isOnSpot(Deadline reconsideration) {
        boolean onSpot = reconsideration
                .part()
                .flatMap(id -> reading.part(id, SummaryDecision.class))
                .isPresent();
        return onSpot
                && of("litigation-direct").stream()
                        .noneMatch(suing -> suing.part().equals(reconsideration.part())
                                && suing.state() != DeadlineState.NOT_APPLICABLE);
    }

    /** The court may be asked when the last remedy has lapsed unused, or when a deferral has ended after it. */
    private Optional<Deadline> enforcement(Deadline remedy) {
        if (remedy.part().isEmpty() || remedy.state() == DeadlineState.NOT_APPLICABLE) {
            return Optional.empty();
        }
        if (!isPaid(remedy)) {
            return ofTheFine(remedy);
        }
        var owed = new LateFineOwed(reading, clock.book());
        return of("fine-payment").stream()
                .filter(payment -> payment.part().equals(remedy.part()))
                .findFirst()
                .map(owed::of)
                .flatMap(late -> late.of(ofTheFine(remedy)));
    }

    private Optional<Deadline> ofTheFine(Deadline remedy) {
        if (remedy.metOn().isPresent()) {
            return remedy.limit().id().equals("reconsideration") ? Optional.empty() : afterTheSuit(remedy);
        }
        if (remedy.due().isEmpty()) {
            return Optional.empty();
        }
        var end = remedy.due().get();
        var from = deferredUntil(remedy).filter(end::isBefore).orElse(end);
        return enforcement(remedy, from)
                .map(deadline -> afterDeferral(perhapsLater(waiting(deadline, from), remedy, from), remedy, end));
    }

    /**
     * The law lets the time for the court run from the end of a deferral, and lets nobody ask the court before the remedies have lapsed. Which of the two days
     * governs where the deferral ends first, no rule that was read says: the later one is shown and the other is told.
     */
    private Deadline afterDeferral(Deadline deadline, Deadline remedy, LocalDate end) {
        var last = lastDeferral(remedy);
        if (last.isEmpty()) return deadline;
        var day = last.get().lastDay().orElseThrow();
        if (end.isBefore(day))
            return deadline.with(
                    Finding.of(FindingCode.COURT_AFTER_DEFERRAL, last.get().id(), day));
        return enforcement(remedy, day)
                .flatMap(Deadline::due)
                .filter(due -> !deadline.due().equals(Optional.of(due)))
                .map(due -> deadline.with(Finding.of(
                        FindingCode.COURT_IF_FROM_DEFERRAL, last.get().id(), due)))
                .orElse(deadline);
    }

    private Optional<Deadline> enforcement(Deadline remedy, LocalDate from) {
        return clock.run(
                ENFORCEMENT, begun(EventCode.REMEDY_PERIODS_ENDED, remedy, Optional.of(from), remedy.part()), reading);
    }

    /** A deferral of one of several fines may have been of this one, and one asked for too late may count: it is told, and where the time would not be over with it nobody can say that it is. */
    private Deadline perhapsLater(Deadline deadline, Deadline remedy, LocalDate from) {
        var told = deadline;
        var late = deferrals(remedy, Fact.known(true)).stream()
                .filter(deferral -> isAskedLate(deferral, remedy))
                .toList();
        var perhaps = new ArrayList<>(deferrals(remedy, Fact.unknown()));
        perhaps.addAll(late);
        for (var deferral : perhaps) {
            var last = deferral.lastDay().filter(from::isBefore);
            var later = last.flatMap(day -> enforcement(remedy, day));
            var due = later.flatMap(Deadline::due);
            if (due.isEmpty()) {
                continue;
            }
            boolean granted = late.contains(deferral);
            told = told.with(Finding.of(
                    granted ? FindingCode.DEFERRAL_GRANTED_LATE : FindingCode.DEFERRAL_OF_SEVERAL,
                    deferral.id(),
                    due.get()));
            boolean missed = told.state() == DeadlineState.OVERDUE || told.state() == DeadlineState.MET_LATE;
            if (missed && later.get().state() != told.state()) {
                told = told.in(DeadlineState.UNKNOWN, told.state() == DeadlineState.OVERDUE);
            }
            if (told.state() == DeadlineState.UNKNOWN && !granted) {
                told = told.lacking(List.of(new Missing(PartKind.DEFERRAL, "decision")));
            }
        }
        return told;
    }

    /** Paid; whether it is still there at all the condition of the limit says. */
    private boolean isPaid(Deadline remedy) {
        var ended = begun(EventCode.REMEDY_PERIODS_ENDED, remedy, remedy.due(), remedy.part());
        return reading.any(EventCode.PAID, ended);
    }

    /** A suit that was lost opens the way to enforcement, but no rule that was read says from when. */
    private Optional<Deadline> afterTheSuit(Deadline remedy) {
        boolean judged = reading.file().stream(Litigation.class)
                .anyMatch(suit -> suit.about()
                                .value()
                                .map(ref -> remedy.part().equals(Optional.of(ref.id())))
                                .orElse(true)
                        && (suit.effectiveOn().isKnown()
                                || suit.judgmentServedOn().isKnown()));
        var ended = begun(EventCode.REMEDY_PERIODS_ENDED, remedy, remedy.due(), remedy.part());
        boolean applied = reading.any(EventCode.COURT_APPLIED, ended);
        boolean owed = !clock.conditions().applies(ENFORCEMENT, reading, ended).is(false);
        if (!judged || applied || !owed) {
            return Optional.empty();
        }
        return clock.book()
                .limits()
                .latest(ENFORCEMENT)
                .map(limit -> Deadline.bare(limit, remedy.part(), DeadlineState.UNKNOWN, reading.day())
                        .with(Finding.of(FindingCode.NO_RULE, remedy.part().orElseThrow())));
    }

    private Optional<LocalDate> deferredUntil(Deadline remedy) {
        return lastDeferral(remedy).flatMap(Deferral::lastDay);
    }

    private Optional<Deferral> lastDeferral(Deadline remedy) {
        return deferrals(remedy, Fact.known(true)).stream()
                .filter(deferral ->
                        !isAskedLate(deferral, remedy) && deferral.lastDay().isPresent())
                .max(Comparator.comparing(deferral -> deferral.lastDay().orElseThrow()));
    }

    private boolean isAskedLate(Deferral deferral, Deadline remedy) {
        return of("fine-payment").stream()
                .filter(payment -> payment.part().equals(remedy.part()))
                .flatMap(payment -> payment.findings().stream())
                .anyMatch(finding -> finding.code() == FindingCode.DEFERRAL_ASKED_LATE
                        && finding.part().equals(Optional.of(deferral.id())));
    }

    /** The granted deferrals that are about the decision of the remedy, or of which nobody can tell. */
    private List<Deferral> deferrals(Deadline remedy, Fact<Boolean> about) {
        return reading.file().stream(Deferral.class)
                .filter(deferral -> deferral.granted().is(true)
                        && isOf(deferral, remedy.part()).equals(about))
                .toList();
    }

    private Fact<Boolean> isOf(Deferral deferral, Optional<UUID> decision) {
        if (deferral.decision().isKnown()) {
            return deferral.decision().map(ref -> decision.equals(Optional.of(ref.id())));
        }
        return of("fine-payment").stream()
                .filter(payment -> payment.part().equals(decision))
                .flatMap(payment -> reading.of(payment.limit().trigger()).stream()
                        .filter(event -> decision.equals(Optional.of(event.about())))
                        .map(event -> Longer.meant(deferral, payment.limit(), event, reading, clock.conditions())))
                .findFirst()
                .orElse(Fact.known(false));
    }

    /** While the remedy still runs, the time for the court has not begun; it begins by itself. */
    private Deadline waiting(Deadline deadline, LocalDate from) {
        boolean begun = reading.day().isAfter(from);
        boolean done = deadline.state() == DeadlineState.MET || deadline.state() == DeadlineState.MET_LATE;
        return begun || done ? deadline : deadline.in(DeadlineState.NOT_STARTED, true);
    }

    /** The late fine grows from the day after the last day to pay; after thirty days of it there is another way to enforce. */
    private List<Deadline> lateFine(Deadline payment) {
        var late = new ArrayList<Deadline>();
        boolean missed = payment.state() == DeadlineState.OVERDUE || payment.state() == DeadlineState.MET_LATE;
        boolean perhaps = payment.hangsOnDeferral();
        if (!missed && !perhaps || payment.due().isEmpty() || payment.isOfMonth()) {
            return late;
        }
        clock.run("late-fine", begun(EventCode.PAYMENT_DUE, payment, payment.due(), payment.part()), reading)
                .map(this::paused)
                .map(grown -> perhaps ? unlessDeferred(grown, payment) : grown)
                .ifPresent(late::add);
        if (payment.state() == DeadlineState.OVERDUE) {
            var first = payment.due().map(due -> due.plusDays(1));
            clock.run("late-fine-30-days", begun(EventCode.LATE_FINE_STARTED, payment, first, payment.part()), reading)
                    .ifPresent(late::add);
        }
        return late;
    }

    /** There is one only where a deferral does not count that was asked for too late and granted all the same. */
    private static Deadline unlessDeferred(Deadline lateFine, Deadline payment) {
        var deferral = payment.grantedLate().orElseThrow();
        return lateFine.doubtful()
                .in(DeadlineState.UNKNOWN, true)
                .with(new Finding(
                        FindingCode.LATE_FINE_UNLESS_DEFERRED, deferral.part(), deferral.day(), Optional.empty()));
    }

    /** It stands still while a remedy is pending, where the law of the day says so; of which of several decisions that is, nobody can tell where it does not say. */
    private Deadline paused(Deadline lateFine) {
        boolean pauses = !lateFine.limit().excludes().isEmpty() && lateFine.state() == DeadlineState.RUNNING;
        if (!pauses || lateFine.part().isEmpty()) return lateFine;
        var about = lateFine.part().get();
        if (!pending(RemedyPauses.of(reading.file(), about, reading.day())).isEmpty())
            return lateFine.in(DeadlineState.SUSPENDED, true);
        var perhaps = pending(RemedyPauses.ofWhichever(reading.file(), reading.day()));
        return perhaps.isEmpty()
                ? lateFine
                : lateFine.in(DeadlineState.UNKNOWN, true).lacking(perhaps);
    }

    /** What the remedies would have to say that are pending now. */
    private List<Missing> pending(List<Span> remedies) {
        return remedies.stream()
                .filter(span -> span.open() && !span.from().isAfter(reading.day()))
                .flatMap(span -> span.part().flatMap(reading::part).stream())
                .map(remedy -> new Missing(remedy.kindOfPart(), "about"))
                .toList();
    }

    private LegalEvent begun(EventCode code, Deadline from, Optional<LocalDate> day, Optional<UUID> about) {
        return new LegalEvent(
                code,
                Fact.ofOptional(day.map(When::of)),
                from.part().orElse(reading.file().id()),
                SERVED,
                about,
                Role.ANY,
                Optional.empty());
    }
}
