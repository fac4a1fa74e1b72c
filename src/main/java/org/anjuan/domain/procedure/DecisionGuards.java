package org.anjuan.domain.procedure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.anjuan.domain.casefile.*;
import org.anjuan.domain.clock.Deadline;
import org.anjuan.domain.clock.DeadlineState;
import org.anjuan.domain.clock.Fines;
import org.anjuan.domain.clock.Months;
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
        if (review.isEmpty()) return Verdict.unknown(new Obstacle.MissingPart(PartKind.CASE_REVIEW));
        return Verdict.of(
                review.get().outcome().map(outcome -> outcome == ReviewOutcome.AGREE),
                new Obstacle.MissingFact(PartKind.CASE_REVIEW, "outcome"));
    }

    static Verdict proposalFixed(Situation s) {
        boolean fixed = s.part(PriorNotice.class)
                .map(notice -> !notice.proposed().isEmpty() || !announcesFine(notice))
                .orElse(
                        s.isOfDailyFine()
                                ? !TrackSteps.refused(s.file(), s.clock().book())
                                        .isEmpty()
                                : s.file().stream(InvestigationReport.class)
                                        .anyMatch(report -> !report.proposed().isEmpty()));
        return Verdict.onRecord(
                fixed ? Fact.known(true) : Fact.unknown(),
                s,
                new Obstacle.MissingFact(PartKind.PRIOR_NOTICE, "proposed"));
    }

    private static boolean announcesFine(PriorNotice notice) {
        return notice.kind() == NoticeKind.PENALTY || notice.kind() == NoticeKind.DAILY_FINE;
    }

    static Verdict discretionReasons(Situation s) {
        var notice = s.part(PriorNotice.class);
        if (notice.isEmpty()) return Verdict.NOT_TOLD;
        if (notice.get().kind() == NoticeKind.NO_PENALTY) return Verdict.YES;
        return Verdict.onRecord(
                Verdict.isThere(notice.get().discretionReasons()),
                s,
                new Obstacle.MissingFact(PartKind.PRIOR_NOTICE, "discretionReasons"));
    }

    static Verdict noticeServed(Situation s) {
        var notice = DecisionNotice.of(s);
        if (notice.isEmpty() && DecisionNotice.named(s).isPresent())
            return Verdict.no(new Obstacle.SaysOtherwise(PartKind.PENALTY_DECISION, "notice"));
        if (notice.isEmpty())
            return LateNotice.of(s)
                    .map(Verdict::no)
                    .orElseGet(() -> Verdict.onRecord(
                            s.told(false, PriorNotice.class), s, new Obstacle.MissingPart(PartKind.PRIOR_NOTICE)));
        var served = s.servedOn(notice.get());
        if (served.isPresent()) return inTime(served.get(), notice.get(), s);
        boolean dayOpen = !s.file().servicesOf(notice.get().id()).isEmpty();
        return dayOpen
                ? Verdict.unknown(new Obstacle.MissingFact(PartKind.SERVICE, "servedOn"))
                : Verdict.onRecord(s.told(false, Service.class), s, unserved(notice.get()));
    }

    private static Verdict inTime(When served, PriorNotice notice, Situation s) {
        if (!served.latest().isAfter(s.day())) return Verdict.YES;
        if (!served.earliest().isAfter(s.day()))
            return Verdict.unknown(new Obstacle.OnlyRoughly(PartKind.SERVICE, "servedOn", served));
        var late = new Obstacle.ServedLate(PartKind.PRIOR_NOTICE, served.earliest(), s.day());
        return Verdict.no(s.part().isPresent() ? late : announced(notice, s).orElse(late));
    }

    /** The announcement that is not over yet: of a step that is only thought of nothing came after it. */
    private static Optional<Obstacle> announced(PriorNotice notice, Situation s) {
        var services =
                s.file().servicesOf(notice.id()).stream().map(Service::id).toList();
        return s.limits("service-announcement").stream()
                .filter(limit -> limit.due().isPresent()
                        && limit.part().filter(services::contains).isPresent())
                .findFirst()
                .map(Obstacle.StillRunning::of);
    }

    private static Obstacle unserved(PriorNotice notice) {
        return new Obstacle.NotServed(
                PartKind.PRIOR_NOTICE,
                notice.number().value().map(Object::toString).orElse(""));
    }

    static Verdict defenceOver(Situation s) {
        return over(s, "statement-defence", WaivedRight.HEARING);
    }

    /** Where the right to a hearing was told; one that was held or asked for is another guard's matter. */
    static Verdict hearingOver(Situation s) {
        var told = DecisionNotice.of(s).map(PriorNotice::hearingRightTold).orElse(Fact.unknown());
        boolean asked = s.before(Hearing.class).stream()
                .anyMatch(hearing -> DecisionNotice.concerns(hearing, hearing.notice(), DecisionNotice.of(s)));
        if (told.is(false) || asked) return Verdict.YES;
        var over = over(s, "hearing-request", WaivedRight.STATEMENT_AND_DEFENCE);
        return told.is(true)
                ? over
                : new Verdict(over.holds().is(true) ? Fact.known(true) : Fact.unknown(), over.obstacles());
    }

    /** The period ended before the day of the step, or the party gave it up in writing before. */
    private static Verdict over(Situation s, String id, WaivedRight other) {
        var notice = DecisionNotice.of(s);
        if (notice.isEmpty()) return Verdict.NOT_TOLD;
        var waivers = s.before(Waiver.class).stream()
                .filter(waiver -> waiver.right() != other && DecisionNotice.concerns(waiver, waiver.notice(), notice))
                .toList();
        if (waivers.stream().anyMatch(waiver -> waiver.inWriting().is(true))) return Verdict.YES;
        if (isOver(period(id, notice.get(), servedAs(When::latest, s)), s)) return Verdict.YES;
        var earliest = period(id, notice.get(), servedAs(When::earliest, s));
        if (earliest.flatMap(Deadline::due).isEmpty() || isOver(earliest, s))
            return Verdict.unknown(began(period(id, notice.get(), s.deadlines()), s));
        boolean perhapsWaived =
                waivers.stream().anyMatch(waiver -> waiver.inWriting().isUnknown());
        return perhapsWaived
                ? Verdict.unknown(new Obstacle.MissingFact(PartKind.WAIVER, "inWriting"))
                : Verdict.no(Obstacle.StillRunning.of(earliest.get()));
    }

    private static Optional<Deadline> period(String id, PriorNotice notice, List<Deadline> deadlines) {
        return deadlines.stream()
                .filter(limit -> limit.limit().id().equals(id)
                        && limit.part().filter(notice.id()::equals).isPresent())
                .findFirst();
    }

    /** The deadlines if what was served in a month had been served on that day of it. */
    private static List<Deadline> servedAs(Function<When, LocalDate> day, Situation s) {
        var read = Months.readAs(day, s.file(), Service.class, "servedOn");
        return read.equals(s.file()) ? s.deadlines() : s.clock().deadlines(read, s.day());
    }

    private static boolean isOver(Optional<Deadline> period, Situation s) {
        return period.flatMap(Deadline::due).filter(s.day()::isAfter).isPresent();
    }

    /** What would tell how long it runs. */
    private static Obstacle began(Optional<Deadline> period, Situation s) {
        return period.flatMap(limit -> limit.missing().stream()
                        .flatMap(fact -> FilingGuards.lacking(limit, fact, s.file()).stream())
                        .findFirst())
                .orElse(new Obstacle.MissingFact(PartKind.SERVICE, "servedOn"));
    }

    /** A hearing asked for in time must have ended before the decision. */
    static Verdict hearingHeld(Situation s) {
        var verdicts = new ArrayList<Verdict>();
        for (var hearing : DecisionNotice.hearingsAsked(s)) {
            boolean asked = !late(s, hearing) && !hearing.rightExisted().is(false);
            if (!asked) continue;
            var held = hearing.endedAt().orElse(hearing.startedAt());
            if (!held.isKnown())
                verdicts.add(Verdict.onRecord(
                        Verdict.isThere(held), s, new Obstacle.MissingFact(PartKind.HEARING, "startedAt")));
            else if (held.matches(on -> on.earliest().isAfter(s.day())))
                verdicts.add(Verdict.no(new Obstacle.SaysOtherwise(
                        PartKind.HEARING, hearing.endedAt().isKnown() ? "endedAt" : "startedAt")));
        }
        return Verdict.all(verdicts);
    }

    private static boolean late(Situation s, Hearing hearing) {
        return s.limits("hearing-request").stream()
                .filter(limit -> limit.state() == DeadlineState.MET_LATE)
                .anyMatch(limit -> hearing.notice()
                        .value()
                        .map(ref -> limit.part().filter(ref.id()::equals).isPresent())
                        .orElse(true));
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
        if (decision.isEmpty()) return Verdict.NOT_TOLD;
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
        if (proposed.isEmpty() || decided.isEmpty()) return Verdict.NOT_TOLD;
        return Verdict.of(
                decided.get().compareTo(proposed.get()) <= 0,
                new Obstacle.FineHeavier(PartKind.PENALTY_DECISION, decided.get(), proposed.get()));
    }

    /** A decision whose day is not on file is not told to be late. */
    static Verdict withinHandling(Situation s) {
        var limits = s.limits("case-handling");
        if (s.part().filter(made -> !StepCode.takenOn(made).isKnown()).isPresent()) return Verdict.NOT_TOLD;
        // A daily fine follows from a re-check: it is not what the days to handle the case are for.
        boolean daily = s.part(PenaltyDecision.class)
                .filter(decision -> decision.isDaily(s.file()))
                .isPresent();
        if (limits.isEmpty() || daily || isMadeAnew(s, limits)) return Verdict.NOT_TOLD;
        for (var limit : limits) {
            Optional<LocalDate> due = limit.due();
            if (due.isPresent() && s.day().isAfter(due.get())) return Verdict.no(Obstacle.RanOut.of(limit));
        }
        return limits.stream().anyMatch(limit -> limit.due().isPresent()) ? Verdict.YES : Verdict.NOT_TOLD;
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
