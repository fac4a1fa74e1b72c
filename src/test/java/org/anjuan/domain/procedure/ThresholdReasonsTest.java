package org.anjuan.domain.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.anjuan.domain.casefile.*;
import org.anjuan.domain.clock.FileOf;
import org.anjuan.domain.clock.LegalClock;
import org.anjuan.domain.penalty.Ground;
import org.anjuan.domain.penalty.Question;
import org.anjuan.domain.text.Money;
import org.anjuan.reference.LawReference;
import org.junit.jupiter.api.Test;

/** What a threshold answers reaches whoever asks for the step with its reason: grounds, what is open, and where they stand. */
class ThresholdReasonsTest {

    private static final LegalClock CLOCK =
            new LegalClock(LawReference.shipped().read());
    private static final LocalDate DAY = LocalDate.of(2026, 10, 20);

    private final FileOf build = new FileOf();

    private Situation recorded(Part part) {
        return new Situation(build.file(), DAY, DAY, Optional.of(part), List.of(), CLOCK, Staff.NOBODY);
    }

    private Situation thoughtOf() {
        return new Situation(build.file(), DAY, DAY, Optional.empty(), List.of(), CLOCK, Staff.NOBODY);
    }

    private static PenaltyLine fine(Object amount) {
        return FileOf.make(PenaltyLine.class, "kind", PenaltyKind.FINE, "amount", amount);
    }

    private SummaryDecision onTheSpot(PartyKind kind, Object amount) {
        build.add(Party.class, "kind", kind, "name", "甲");
        return build.add(SummaryDecision.class, "decidedAt", "2026-10-20T10:00", "lines", List.of(fine(amount)));
    }

    private static Obstacle.Threshold threshold(Verdict verdict) {
        return (Obstacle.Threshold) verdict.obstacles().stream()
                .filter(Obstacle.Threshold.class::isInstance)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aFineTooHighForTheSpotGivesTheAmountTheLimitAndTheDecisionItStandsIn() {
        var decision = onTheSpot(PartyKind.COMPANY, "5000");
        var verdict = DecisionGuards.summaryAllowed(recorded(decision));
        assertThat(verdict.holds()).isEqualTo(Fact.known(false));
        assertThat(verdict.obstacles()).singleElement().isInstanceOf(Obstacle.Threshold.class);
        var reason = threshold(verdict);
        assertThat(reason.question()).isEqualTo(Question.SUMMARY_PROCEDURE);
        assertThat(reason.open()).isFalse();
        assertThat(reason.grounds())
                .containsExactly(new Ground.Amount(Money.yuan(5000), Money.yuan(3000), false, decision.id()));
        assertThat(reason.citations()).extracting("law").containsExactly("apl-2021", "penalty-measures-2023");
        assertThat(reason.about()).contains(decision.id());
    }

    @Test
    void forASoleTraderTheLimitIsOpenAndSaidToBe() {
        var verdict = DecisionGuards.summaryAllowed(recorded(onTheSpot(PartyKind.SOLE_TRADER, "1000")));
        assertThat(verdict.holds()).isEqualTo(Fact.unknown());
        assertThat(threshold(verdict).open()).isTrue();
        assertThat(threshold(verdict).grounds()).singleElement().isInstanceOf(Ground.OpenParty.class);
    }

    @Test
    void anAmountThatIsNotOnFileIsMissingInTheDecisionItself() {
        var verdict = DecisionGuards.summaryAllowed(recorded(onTheSpot(PartyKind.COMPANY, Fact.unknown())));
        assertThat(verdict.holds()).isEqualTo(Fact.unknown());
        assertThat(verdict.obstacles()).containsExactly(new Obstacle.MissingFact(PartKind.SUMMARY_DECISION, "lines"));
    }

    @Test
    void beforeADecisionOnTheSpotItsPenaltiesAreWhatIsMissing() {
        assertThat(DecisionGuards.summaryAllowed(thoughtOf()))
                .isEqualTo(Verdict.unknown(new Obstacle.MissingFact(PartKind.SUMMARY_DECISION, "lines")));
    }

    @Test
    void whetherTheLegalReviewIsNeededLacksWhatTheCaseReviewDoesNotSayAndIsNoGround() {
        var notice = build.add(PriorNotice.class, "kind", NoticeKind.PENALTY, "proposed", List.of(fine("1000")));
        var verdict = ReviewGuards.legalReviewNotNeeded(recorded(notice));
        assertThat(verdict.holds()).isEqualTo(Fact.unknown());
        assertThat(verdict.obstacles())
                .contains(
                        new Obstacle.MissingPart(PartKind.LEGAL_REVIEW),
                        new Obstacle.MissingFact(PartKind.CASE_REVIEW, "complex"),
                        new Obstacle.MissingFact(PartKind.CASE_REVIEW, "publicInterest"))
                .noneMatch(Obstacle.Threshold.class::isInstance);
    }

    @Test
    void aHearingThatNeedNotBeOfferedAsksForNothing() {
        build.add(Party.class, "kind", PartyKind.COMPANY, "name", "甲");
        var notice = build.add(
                PriorNotice.class,
                "kind",
                NoticeKind.PENALTY,
                "issuedOn",
                "2026-10-20",
                "hearingRightTold",
                false,
                "proposed",
                List.of(fine("199999.99")));
        assertThat(ReviewGuards.hearingOffered(recorded(notice))).isEqualTo(Verdict.YES);
    }

    @Test
    void aPenaltyThatAPersonMustJudgeLeavesItOpenWhetherAHearingIsOffered() {
        build.add(Party.class, "kind", PartyKind.COMPANY, "name", "甲");
        var other = FileOf.make(PenaltyLine.class, "kind", PenaltyKind.OTHER);
        var notice = build.add(
                PriorNotice.class, "kind", NoticeKind.PENALTY, "hearingRightTold", false, "proposed", List.of(other));
        var verdict = ReviewGuards.hearingOffered(recorded(notice));
        assertThat(verdict.holds()).isEqualTo(Fact.unknown());
        assertThat(threshold(verdict).open()).isTrue();
        assertThat(threshold(verdict).about()).contains(notice.id());
    }
}
