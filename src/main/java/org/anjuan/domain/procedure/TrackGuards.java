package org.anjuan.domain.procedure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.anjuan.domain.casefile.*;
import org.anjuan.domain.clock.DailyFineScope;
import org.anjuan.domain.clock.Deadline;
import org.anjuan.domain.clock.DeadlineState;
import org.anjuan.domain.clock.Refusal;
import org.anjuan.domain.clock.Standing;
import org.anjuan.domain.law.DatedCitation;

/** What must hold on the tracks beside the main course. */
final class TrackGuards {

    private TrackGuards() {}

    /** The decision whose fine is multiplied was made before the daily fine (Daily Fine Measures, art. 7). */
    static Verdict originalFineFirst(Situation s) {
        var fine = s.part(DailyFine.class);
        if (fine.isEmpty()) return originalDecided(s);
        var original = s.file().find(fine.get().original(), PenaltyDecision.class);
        if (original.isEmpty()) return Verdict.unknown(new Obstacle.MissingFact(PartKind.DAILY_FINE, "original"));
        var decided = s.file()
                .find(fine.get().decision(), PenaltyDecision.class)
                .flatMap(decision -> day(decision.decidedOn()));
        if (isOver(original.get(), decided.orElse(s.day()), s))
            return Verdict.no(new Obstacle.SaysOtherwise(PartKind.DAILY_FINE, "original"));
        var first = day(original.get().decidedOn());
        if (decided.isEmpty() || first.isEmpty()) return Verdict.NOT_TOLD;
        return Verdict.of(
                first.get().isBefore(decided.get()), new Obstacle.SaysOtherwise(PartKind.DAILY_FINE, "original"));
    }

    /** What was revoked, or replaced, by then is no fine to multiply. */
    private static boolean isOver(PenaltyDecision original, LocalDate day, Situation s) {
        return Standing.of(s.file(), original, day).isOver();
    }

    /** What in the file says so. */
    private static Obstacle ended(PenaltyDecision original, CaseFile file) {
        boolean replaced = file.stream(PenaltyDecision.class)
                .anyMatch(later -> later.replaces().matches(ref -> ref.id().equals(original.id())));
        if (replaced) return new Obstacle.SaysOtherwise(PartKind.PENALTY_DECISION, "replaces");
        if (original.state().isKnown()) return new Obstacle.SaysOtherwise(PartKind.PENALTY_DECISION, "state");
        boolean reconsidered = file.stream(Reconsideration.class)
                .anyMatch(remedy -> remedy.outcome().is(RemedyOutcome.REVOKED)
                        || remedy.outcome().is(RemedyOutcome.ORDERED_ANEW));
        return new Obstacle.SaysOtherwise(reconsidered ? PartKind.RECONSIDERATION : PartKind.LITIGATION, "outcome");
    }

    private static Verdict originalDecided(Situation s) {
        var originals = s.file().stream(PenaltyDecision.class)
                .filter(decision -> !decision.isDaily(s.file()))
                .toList();
        var made = originals.stream()
                .filter(decision ->
                        !decision.decidedOn().matches(on -> on.earliest().isAfter(s.day())))
                .toList();
        boolean first = made.stream().anyMatch(decision -> !isOver(decision, s.day(), s));
        if (!first && !originals.isEmpty())
            return Verdict.no(
                    made.isEmpty()
                            ? new Obstacle.SaysOtherwise(PartKind.PENALTY_DECISION, "decidedOn")
                            : ended(made.getLast(), s.file()));
        return Verdict.onRecord(
                s.told(first, PenaltyDecision.class), s, new Obstacle.MissingPart(PartKind.PENALTY_DECISION));
    }

    /** The act is one that a daily fine may follow (Code, art. 1060); what only some acts or a local regulation allow a person decides. */
    static Verdict dailyFineAllowed(Situation s) {
        var orders = refused(s);
        return switch (DailyFineScope.of(s.file(), orders, s.day(), s.clock().book())) {
            case ELIGIBLE -> Verdict.YES;
            case DEPENDS -> Verdict.unknown(new Obstacle.ForAPerson(Obstacle.Matter.DAILY_FINE_DEPENDS));
            case LOCAL_ONLY -> Verdict.unknown(new Obstacle.ForAPerson(Obstacle.Matter.DAILY_FINE_LOCAL));
            case UNKNOWN -> Verdict.unknown(actUnknown(s.file()));
            case NOT_ELIGIBLE -> Verdict.no(new Obstacle.SaysOtherwise(PartKind.VIOLATION, "catalogueId"));
        };
    }

    /** Those that {@link #dailyFineAllowed} answers from. */
    static List<DatedCitation> dailyFineArticles(Situation s) {
        return refused(s).stream()
                .flatMap(order ->
                        DailyFineScope.articles(s.file(), order, s.clock().book()).stream())
                .distinct()
                .toList();
    }

    /** What is looked at may be about; what is only thought of is about what is still open. */
    private static List<CorrectionOrder> refused(Situation s) {
        if (s.part().isEmpty())
            return s.cycles().get().stream().map(DailyCycle::order).toList();
        var own = RefusalsMeant.order(s);
        return own.isPresent()
                ? List.of(own.get())
                : RefusalsMeant.of(s).stream()
                        .filter(refusal -> !refusal.certain().isEmpty())
                        .map(Refusal::order)
                        .toList();
    }

    private static Obstacle actUnknown(CaseFile file) {
        var acts = file.all(Violation.class);
        boolean named = !acts.isEmpty()
                && acts.stream().allMatch(act -> act.catalogueId().isKnown());
        return named
                ? new Obstacle.SaysOtherwise(PartKind.VIOLATION, "catalogueId")
                : new Obstacle.MissingFact(PartKind.VIOLATION, "catalogueId");
    }

    /** A re-check that found the order not followed, or was obstructed, by the day of the step. */
    static Verdict refusalFound(Situation s) {
        var refused = new Refused(s.file(), s.day());
        if (!s.file().has(CorrectionOrder.class)) return refused.missing(PartKind.CORRECTION_ORDER);
        return refused.any(RefusalsMeant.of(s));
    }

    /**
     * What was done at once is approved afterwards: it is looked at on the day of the approval, not on that of the measure; without an approval as
     * of today.
     */
    static Verdict urgentApproved(Situation s) {
        return s.part()
                .map(part -> switch (part) {
                    case Preservation measure ->
                        approvedInTime(
                                s, measure, measure.urgent(), measure.approvedAt(), "evidence-preservation-approval");
                    case Seizure measure ->
                        approvedInTime(s, measure, measure.urgent(), measure.approvedAt(), "seizure-urgent-approval");
                    default -> Verdict.YES;
                })
                .orElse(Verdict.YES);
    }

    private static Verdict approvedInTime(
            Situation s, Part measure, Fact<Boolean> urgent, Fact<When> approved, String id) {
        if (!urgent.is(true)) return Verdict.YES;
        var on = day(approved);
        var asOf = on.orElse(s.today());
        var limits = s.clock().deadlines(s.file(), asOf).stream()
                .filter(limit -> limit.limit().id().equals(id)
                        && limit.part().filter(measure.id()::equals).isPresent())
                .toList();
        var ranOut = limits.stream()
                .filter(limit -> on.isPresent() ? limit.state() == DeadlineState.MET_LATE : isOver(limit, asOf))
                .filter(limit -> limit.due().isPresent())
                .findFirst();
        if (ranOut.isPresent()) return Verdict.no(Obstacle.RanOut.of(ranOut.get()));
        var missing = new Obstacle.MissingFact(measure.kindOfPart(), "approvedAt");
        if (approved.isNone()) return Verdict.no(missing);
        boolean open =
                limits.stream().anyMatch(limit -> limit.dueAt().isPresent() && limit.state() == DeadlineState.UNKNOWN);
        if (on.isEmpty()) return Verdict.unknown(missing);
        return open
                ? Verdict.unknown(new Obstacle.OnlyRoughly(
                        measure.kindOfPart(), "approvedAt", approved.value().orElseThrow()))
                : Verdict.YES;
    }

    /** Hours that run out in the course of a day are over for certain once that day has passed. */
    private static boolean isOver(Deadline limit, LocalDate today) {
        return limit.state() == DeadlineState.OVERDUE
                && limit.due().filter(today::isAfter).isPresent();
    }

    static Verdict penaltyDecidedFirst(Situation s) {
        boolean first = !s.before(PenaltyDecision.class).isEmpty();
        if (!first && s.file().has(PenaltyDecision.class))
            return Verdict.no(new Obstacle.SaysOtherwise(PartKind.PENALTY_DECISION, "decidedOn"));
        return Verdict.onRecord(
                s.told(first, PenaltyDecision.class), s, new Obstacle.MissingPart(PartKind.PENALTY_DECISION));
    }

    /** Ten working days after the demand was served (Coercion Law, art. 54). */
    static Verdict demandOver(Situation s) {
        if (s.before(Demand.class).isEmpty())
            return Verdict.onRecord(s.told(false, Demand.class), s, new Obstacle.MissingPart(PartKind.DEMAND));
        var limits = s.limits("demand-execution");
        if (limits.isEmpty()) return Verdict.unknown(new Obstacle.MissingFact(PartKind.SERVICE, "servedOn"));
        for (var limit : limits)
            if (limit.due().isPresent() && !s.day().isAfter(limit.due().get()))
                return Verdict.no(Obstacle.StillRunning.of(limit));
        return Verdict.YES;
    }

    private static Optional<LocalDate> day(Fact<When> fact) {
        return fact.value().map(When::latest);
    }
}
