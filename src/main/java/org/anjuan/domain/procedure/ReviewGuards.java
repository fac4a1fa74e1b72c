package org.anjuan.domain.procedure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.anjuan.domain.casefile.CollectiveDiscussion;
import org.anjuan.domain.casefile.DailyFine;
import org.anjuan.domain.casefile.Defence;
import org.anjuan.domain.casefile.Fact;
import org.anjuan.domain.casefile.Hearing;
import org.anjuan.domain.casefile.LegalReview;
import org.anjuan.domain.casefile.Part;
import org.anjuan.domain.casefile.PartKind;
import org.anjuan.domain.casefile.PenaltyDecision;
import org.anjuan.domain.casefile.PriorNotice;
import org.anjuan.domain.casefile.ReviewOutcome;
import org.anjuan.domain.casefile.When;
import org.anjuan.domain.law.Threshold.Circumstance;
import org.anjuan.domain.penalty.Answer;
import org.anjuan.domain.penalty.Ground;
import org.anjuan.domain.penalty.Question;
import org.anjuan.domain.penalty.Thresholds;

/** The safeguards that amounts, kinds and circumstances call for: the offer of a hearing, the legal review, the discussion of the heads. */
final class ReviewGuards {

    private ReviewGuards() {}

    /** Where the proposed penalty reaches a threshold, the notice must tell the right to a hearing. */
    static Verdict hearingOffered(Situation s) {
        var notice = s.part(PriorNotice.class);
        var missing = new Obstacle.MissingFact(PartKind.PRIOR_NOTICE, "hearingRightTold");
        if (notice.isEmpty()) return Verdict.unknown(missing);
        return whereDue(
                thresholds(s).of(Question.HEARING, s.file(), s.day(), List.of(notice.get())),
                Verdict.of(notice.get().hearingRightTold(), missing));
    }

    static Verdict legalReviewNotNeeded(Situation s) {
        return whereDue(answer(Question.LEGAL_REVIEW, s), Verdict.no(new Obstacle.MissingPart(PartKind.LEGAL_REVIEW)));
    }

    static Verdict legalReviewAgreed(Situation s) {
        return agreed(s, s.last(LegalReview.class, _ -> true), Optional.empty());
    }

    private static Verdict agreed(Situation s, Optional<LegalReview> review, Optional<LocalDate> from) {
        if (review.isEmpty())
            return Verdict.onRecord(
                    s.told(false, LegalReview.class),
                    s,
                    lacking(s, LegalReview.class, PartKind.LEGAL_REVIEW, "on", from));
        return Verdict.of(
                review.get().outcome().map(outcome -> outcome == ReviewOutcome.AGREE),
                new Obstacle.MissingFact(PartKind.LEGAL_REVIEW, "outcome"));
    }

    /** Where a hearing is what calls for it, the review comes after the hearing. */
    static Verdict legalReviewDone(Situation s) {
        var needed = answer(Question.LEGAL_REVIEW, s);
        var earlier = earlierDecision(s);
        boolean heard = needed.grounds().stream()
                .anyMatch(ground -> ground instanceof Ground.Named named
                        && named.named().fact().equals(Optional.of(Circumstance.HEARING_HELD)));
        var from = heard ? latest(Stream.concat(earlier.stream(), hearings(s))) : earlier;
        return whereDue(needed, agreed(s, s.last(LegalReview.class, review -> isFrom(review, from)), from));
    }

    /** The heads discuss when the party has been heard: what they discussed before a defence or a hearing they discuss again. */
    static Verdict discussionHeld(Situation s) {
        var from = latest(
                Stream.of(earlierDecision(s).stream(), hearings(s), defences(s)).flatMap(days -> days));
        boolean held = s.last(CollectiveDiscussion.class, discussion -> isFrom(discussion, from))
                .isPresent();
        return whereDue(
                answer(Question.COLLECTIVE_DISCUSSION, s),
                Verdict.onRecord(
                        s.told(held, CollectiveDiscussion.class),
                        s,
                        lacking(s, CollectiveDiscussion.class, PartKind.COLLECTIVE_DISCUSSION, "startedAt", from)));
    }

    /** A part that is not there, or only one whose day is too early to count. */
    private static Obstacle lacking(
            Situation s, Class<? extends Part> type, PartKind kind, String field, Optional<LocalDate> from) {
        var before = s.before(type);
        if (before.isEmpty()) return new Obstacle.MissingPart(kind);
        var last = StepCode.takenOn(before.getLast()).value();
        return last.isPresent() && from.isPresent()
                ? new Obstacle.TooEarly(kind, field, last.get(), from.get())
                : new Obstacle.SaysOtherwise(kind, field);
    }

    /** What was not done, and why it must be; not told where it is open whether it must. */
    private static Verdict whereDue(Answer due, Verdict done) {
        if (due.value().is(false) || done.holds().is(true)) return Verdict.YES;
        var obstacles = new ArrayList<>(done.obstacles());
        obstacles.addAll(ThresholdReasons.of(due));
        return new Verdict(due.value().is(true) ? done.holds() : Fact.unknown(), obstacles);
    }

    /** Investigators report and do not vote: none of them gives an opinion. */
    static Verdict discussionByHeads(Situation s) {
        var discussion = s.part(CollectiveDiscussion.class);
        var missing = new Obstacle.MissingFact(PartKind.COLLECTIVE_DISCUSSION, "opinions");
        if (discussion.isEmpty()) return Verdict.unknown(missing);
        var verdicts = new ArrayList<Verdict>();
        for (var opinion : discussion.get().opinions())
            verdicts.add(
                    People.didNotInvestigate(Fact.known(opinion.by()), PartKind.COLLECTIVE_DISCUSSION, "opinions", s));
        return verdicts.isEmpty() ? Verdict.unknown(missing) : Verdict.all(verdicts);
    }

    /** What the step's own decision and its notice put forward: another decision of the file asks for nothing here. */
    private static Answer answer(Question question, Situation s) {
        var about = Stream.<Part>concat(s.part(PenaltyDecision.class).stream(), DecisionNotice.of(s).stream())
                .toList();
        return about.isEmpty()
                ? thresholds(s).of(question, s.file(), s.day(), s.file().parts())
                : thresholds(s).of(question, s.file(), s.day(), about);
    }

    private static Thresholds thresholds(Situation s) {
        return new Thresholds(s.clock().book());
    }

    /** The decision that this one replaces, or whose fine it multiplies: what was reviewed and discussed for that one is used up. */
    private static Optional<LocalDate> earlierDecision(Situation s) {
        var decision = s.part(PenaltyDecision.class);
        var replaced = decision.flatMap(made -> s.file().find(made.replaces(), PenaltyDecision.class));
        return latest(Stream.concat(replaced.stream(), originals(s)).flatMap(earlier -> day(earlier.decidedOn())));
    }

    /** What a daily fine multiplies: the decision it names, else all before it that are none themselves. */
    private static Stream<PenaltyDecision> originals(Situation s) {
        if (!s.isOfDailyFine()) return Stream.empty();
        var named = s.part(PenaltyDecision.class).stream()
                .flatMap(decision -> s.file().stream(DailyFine.class)
                        .filter(daily ->
                                daily.decision().matches(ref -> ref.id().equals(decision.id()))))
                .flatMap(daily -> s.file().find(daily.original(), PenaltyDecision.class).stream())
                .toList();
        return named.isEmpty()
                ? s.before(PenaltyDecision.class).stream().filter(decision -> !decision.isDaily(s.file()))
                : named.stream();
    }

    private static Stream<LocalDate> hearings(Situation s) {
        var notice = DecisionNotice.of(s);
        return s.before(Hearing.class).stream()
                .filter(hearing -> DecisionNotice.concerns(hearing, notice, s))
                .flatMap(hearing -> day(hearing.endedAt().orElse(hearing.startedAt())));
    }

    private static Stream<LocalDate> defences(Situation s) {
        var notice = DecisionNotice.of(s);
        return s.before(Defence.class).stream()
                .filter(defence -> DecisionNotice.concerns(defence, notice, s))
                .flatMap(defence -> day(defence.submittedOn()));
    }

    private static Stream<LocalDate> day(Fact<When> at) {
        return at.value().map(When::earliest).stream();
    }

    private static Optional<LocalDate> latest(Stream<LocalDate> days) {
        return days.max(Comparator.naturalOrder());
    }

    /** Not known to have been before that day. */
    private static boolean isFrom(Part part, Optional<LocalDate> day) {
        return day.isEmpty()
                || !StepCode.takenOn(part).matches(on -> on.latest().isBefore(day.get()));
    }
}
