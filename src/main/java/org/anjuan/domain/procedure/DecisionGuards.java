package org.anjuan.domain.procedure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.anjuan.domain.casefile.*;
import org.anjuan.domain.clock.Deadline;
import org.anjuan.domain.clock.Fines;
import org.anjuan.domain.penalty.CheckedFine;
import org.anjuan.domain.penalty.Question;
import org.anjuan.domain.penalty.RangeCheck;
import org.anjuan.domain.penalty.RangeVerdict;
import org.anjuan.domain.penalty.Thresholds;
import org.anjuan.domain.text.Money;
import org.anjuan.domain.text.Prose;

/** What must hold before the party is told and before a decision is made. */
final class DecisionGuards {

    private DecisionGuards() {}

    static Verdict reviewAgreed(Situation s) {
        var review = s.last(CaseReview.class, _ -> true);
        if (review.isEmpty())
            return Verdict.unknown(
                    s.file().has(CaseReview.class)
                            ? new Obstacle.SaysOtherwise(PartKind.CASE_REVIEW, "on")
                            : new Obstacle.MissingPart(PartKind.CASE_REVIEW));
        return Verdict.of(
                review.get().outcome().map(outcome -> outcome == ReviewOutcome.AGREE),
                new Obstacle.MissingFact(PartKind.CASE_REVIEW, "outcome"));
    }

    static Verdict proposalFixed(Situation s) {
        boolean fixed = s.part(PriorNotice.class)
                .map(notice -> !notice.proposed().isEmpty())
                .orElse(
                        s.isOfDailyFine()
                                ? !s.cycles().get().isEmpty()
                                : s.file().stream(InvestigationReport.class)
                                        .anyMatch(report -> !report.proposed().isEmpty()));
        return Verdict.onRecord(
                fixed ? Fact.known(true) : Fact.unknown(),
                s,
                new Obstacle.MissingFact(PartKind.PRIOR_NOTICE, "proposed"));
    }

    static Verdict discretionReasons(Situation s) {
        var notice = s.part(PriorNotice.class);
        var missing = new Obstacle.MissingFact(PartKind.PRIOR_NOTICE, "discretionReasons");
        if (notice.isEmpty()) return Verdict.unknown(missing);
        return Verdict.onRecord(Verdict.isThere(notice.get().discretionReasons()), s, missing);
    }

    static Verdict defenceAnswered(Situation s) {
        var answer = s.part(PenaltyDecision.class).map(PenaltyDecision::defenceAnswer);
        var missing = new Obstacle.MissingFact(PartKind.DEFENCE, "reviewedOn");
        return Verdict.all(DecisionNotice.defences(s).stream()
                .map(defence -> Verdict.onRecord(answered(defence, answer), s, missing))
                .toList());
    }

    /** Checked again, point by point or answered in the decision; known not to be where the file says so of the check and of the answer. */
    private static Fact<Boolean> answered(Defence defence, Optional<Fact<Prose>> answer) {
        var points = defence.points();
        boolean byPoint = !points.isEmpty()
                && points.stream().allMatch(point -> point.adopted().isKnown());
        boolean inDecision = defence.answeredInDecision().is(true)
                || answer.filter(Fact::isKnown).isPresent();
        if (defence.reviewedOn().isKnown() || byPoint || inDecision) return Fact.known(true);
        boolean noAnswer = answer.isEmpty()
                || answer.get().isNone()
                || defence.answeredInDecision().is(false);
        return defence.reviewedOn().isNone() && noAnswer ? Fact.known(false) : Fact.unknown();
    }

    /** Every fine of the decision within its range, or below it with a ground. */
    static Verdict withinRange(Situation s) {
        var decision = s.part(FineDecision.class);
        if (decision.isEmpty()) return Verdict.unknown(new Obstacle.MissingFact(toBeMade(s), "lines"));
        var verdicts = new ArrayList<Verdict>();
        for (var checked : new RangeCheck(s.clock().book()).of(s.file(), decision.get(), s.day()))
            verdicts.add(
                    switch (checked.verdict()) {
                        case RangeVerdict.Within _, RangeVerdict.BelowWithGround _ -> Verdict.YES;
                        case RangeVerdict.BelowWithoutGround(var range) ->
                            Verdict.no(new Obstacle.FineBelow(
                                    decision.get().kindOfPart(),
                                    amount(checked),
                                    range.least().orElse(Money.ZERO)));
                        case RangeVerdict.Above(var range) ->
                            Verdict.no(new Obstacle.FineAbove(
                                    decision.get().kindOfPart(),
                                    amount(checked),
                                    range.most().orElse(Money.ZERO)));
                        case RangeVerdict.Unknown(var missing) ->
                            Verdict.unknown(missing.stream()
                                    .map(fact -> new Obstacle.MissingFact(fact.kind(), fact.field()))
                                    .toArray(Obstacle[]::new));
                    });
        return Verdict.all(verdicts);
    }

    /** What will hold the fine that is not decided yet. */
    private static PartKind toBeMade(Situation s) {
        return s.step().flatMap(StepCode::records).orElse(PartKind.PENALTY_DECISION);
    }

    private static Money amount(CheckedFine fine) {
        return fine.line().amount().value().orElse(Money.ZERO);
    }

    /** With a defence on file, the fine is not above what the notice proposed. */
    static Verdict notHeavier(Situation s) {
        var decision = s.part(PenaltyDecision.class);
        var notice = DecisionNotice.of(s);
        boolean defended = !DecisionNotice.defences(s).isEmpty()
                || !DecisionNotice.hearings(s).isEmpty();
        if (decision.isEmpty() || notice.isEmpty() || !defended) return Verdict.YES;
        var proposed = Fines.fineOf(notice.get().proposed());
        var decided = Fines.fineOf(decision.get().lines());
        if (proposed.isEmpty()) return Verdict.unknown(new Obstacle.MissingFact(PartKind.PRIOR_NOTICE, "proposed"));
        if (decided.isEmpty()) return Verdict.unknown(new Obstacle.MissingFact(PartKind.PENALTY_DECISION, "lines"));
        return Verdict.of(
                decided.get().compareTo(proposed.get()) <= 0,
                new Obstacle.FineHeavier(PartKind.PENALTY_DECISION, decided.get(), proposed.get()));
    }

    /** A decision whose day is not on file is not told to be late. */
    static Verdict withinHandling(Situation s) {
        var limits = s.limits("case-handling");
        var undated = s.part().filter(made -> !StepCode.takenOn(made).isKnown());
        if (undated.isPresent())
            return Verdict.unknown(new Obstacle.MissingFact(undated.get().kindOfPart(), "decidedOn"));
        // A daily fine follows from a re-check: it is not what the days to handle the case are for.
        boolean daily = s.part(PenaltyDecision.class)
                .filter(decision -> decision.isDaily(s.file()))
                .isPresent();
        if (limits.isEmpty() || daily || isMadeAnew(s, limits)) return Verdict.NOT_TOLD;
        var own = own(limits, s);
        for (var limit : own) {
            Optional<LocalDate> due = limit.due();
            if (due.isPresent() && s.day().isAfter(due.get())) return Verdict.no(Obstacle.RanOut.of(limit));
        }
        return own.stream().anyMatch(limit -> limit.due().isPresent())
                ? Verdict.YES
                : Verdict.unknown(own.stream()
                        .flatMap(limit -> limit.missing().stream())
                        .map(fact -> new Obstacle.MissingFact(fact.kind(), fact.field()))
                        .distinct()
                        .toArray(Obstacle[]::new));
    }

    /** Where the days run for each party, those of whom the decision names; before one is made, those that are open. */
    private static List<Deadline> own(List<Deadline> limits, Situation s) {
        var parties = s.part().map(Notified::named).orElse(Set.of());
        var own = limits.stream()
                .filter(limit -> s.part().isEmpty()
                        ? limit.metOn().isEmpty()
                        : limit.part().filter(parties::contains).isPresent())
                .toList();
        return own.isEmpty() ? limits : own;
    }

    /** Whether a decision went before: the days to handle the case ended with it, and no rule that was read gives days for making one anew. */
    private static boolean isMadeAnew(Situation s, List<Deadline> limits) {
        if (s.part().isEmpty())
            return limits.stream().allMatch(limit -> limit.metOn().isPresent());
        boolean said = s.part(PenaltyDecision.class)
                .filter(made -> made.replaces().isKnown()
                        || made.round().value().filter(round -> round > 1).isPresent())
                .isPresent();
        return said || s.file().parts().stream().anyMatch(earlier -> wentBefore(earlier, s));
    }

    /** Whether it is a decision of the case, of whatever kind, made before that of the step and not known to be for another party. */
    private static boolean wentBefore(Part earlier, Situation s) {
        boolean decides = earlier instanceof PenaltyDecision decision && !decision.isDaily(s.file())
                || earlier instanceof NoPenaltyDecision;
        boolean before = StepCode.takenOn(earlier).matches(on -> on.latest().isBefore(s.day()));
        if (!decides || !before) return false;
        var first = party(earlier);
        var then = s.part().map(DecisionGuards::party).orElse(Fact.unknown());
        return !first.isKnown() || !then.isKnown() || first.equals(then);
    }

    private static Fact<Ref<Party>> party(Part decision) {
        return switch (decision) {
            case PenaltyDecision penalty -> penalty.party();
            case NoPenaltyDecision none -> none.party();
            default -> Fact.unknown();
        };
    }

    static Verdict noPenaltyGround(Situation s) {
        var missing = new Obstacle.MissingFact(PartKind.NO_PENALTY_DECISION, "ground");
        return s.part(NoPenaltyDecision.class)
                .map(decision -> Verdict.given(missing, decision.ground()))
                .orElse(Verdict.unknown(missing));
    }

    static Verdict summaryAllowed(Situation s) {
        var thresholds = new Thresholds(s.clock().book());
        var allowed = s.part(SummaryDecision.class)
                .map(decision -> thresholds.of(Question.SUMMARY_PROCEDURE, s.file(), s.day(), List.of(decision)))
                .orElseGet(() -> thresholds.summaryProcedure(s.file(), s.day()));
        return allowed.value().is(true) ? Verdict.YES : new Verdict(allowed.value(), ThresholdReasons.of(allowed));
    }

    static Verdict certificatesShown(Situation s) {
        return told(s, SummaryDecision::certificatesShown, "certificatesShown");
    }

    static Verdict defenceHeard(Situation s) {
        return told(s, SummaryDecision::defenceHeard, "defenceHeard");
    }

    static Verdict remediesTold(Situation s) {
        return told(s, SummaryDecision::remediesTold, "remediesTold");
    }

    private static Verdict told(Situation s, Function<SummaryDecision, Fact<Boolean>> fact, String field) {
        return Verdict.of(
                s.part(SummaryDecision.class).map(fact).orElse(Fact.unknown()),
                new Obstacle.MissingFact(PartKind.SUMMARY_DECISION, field));
    }
}
