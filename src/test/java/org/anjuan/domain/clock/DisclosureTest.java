package org.anjuan.domain.clock;

import static org.anjuan.domain.clock.ClockOfTests.all;
import static org.anjuan.domain.clock.ClockOfTests.day;
import static org.anjuan.domain.clock.ClockOfTests.one;
import static org.assertj.core.api.Assertions.assertThat;

import org.anjuan.domain.casefile.DecisionState;
import org.anjuan.domain.casefile.Litigation;
import org.anjuan.domain.casefile.Missing;
import org.anjuan.domain.casefile.PartKind;
import org.anjuan.domain.casefile.PenaltyDecision;
import org.anjuan.domain.casefile.Publication;
import org.anjuan.domain.casefile.Reconsideration;
import org.anjuan.domain.casefile.RemedyOutcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a remedy makes of the publication of a decision: changed, held unlawful, revoked. */
class DisclosureTest {

    /** Decided on Monday 2 March 2026: to be published by Wednesday the 11th. */
    private static final String LAST = "2026-03-11";

    private final FileOf build = new FileOf();

    private PenaltyDecision decided(Object... more) {
        var decision = build.add(PenaltyDecision.class, "decidedOn", "2026-03-02");
        if (more.length > 0) build.add(Reconsideration.class, "servedOn", "2026-03-05", "outcome", more[0]);
        return decision;
    }

    private static boolean isAsChanged(Deadline deadline) {
        return deadline.findings().stream().anyMatch(finding -> finding.code() == FindingCode.PUBLISHED_AS_CHANGED);
    }

    @Test
    void aChangedDecisionIsToBePublishedByTheSameDayAsItWasChanged() {
        decided(RemedyOutcome.CHANGED);
        var before = one(build.file(), "disclosure", "2026-03-04");
        assertThat(isAsChanged(before)).as("not changed yet").isFalse();
        var running = one(build.file(), "disclosure", LAST);
        assertThat(running.due()).contains(day(LAST));
        assertThat(isAsChanged(running)).isTrue();
        assertThat(one(build.file(), "disclosure", "2026-03-12").state()).isEqualTo(DeadlineState.OVERDUE);
    }

    @Test
    void onceAChangedDecisionWasPublishedNothingMoreIsSaidOfTheChange() {
        var decision = decided(RemedyOutcome.CHANGED);
        build.add(Publication.class, "about", decision, "publishedOn", "2026-03-10");
        var published = one(build.file(), "disclosure", "2026-03-12");
        assertThat(published.state()).isEqualTo(DeadlineState.MET);
        assertThat(isAsChanged(published)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = RemedyOutcome.class,
            names = {"UPHELD", "DISMISSED", "WITHDRAWN", "SETTLED"})
    void aDecisionThatStandsIsToBePublishedAsItIs(RemedyOutcome outcome) {
        decided(outcome);
        var late = one(build.file(), "disclosure", "2026-03-12");
        assertThat(late.state()).isEqualTo(DeadlineState.OVERDUE);
        assertThat(isAsChanged(late)).isFalse();
    }

    @Test
    void whetherADecisionHeldUnlawfulIsPublishedAPersonDecidesAndTheFileCanSay() {
        var decision = decided(RemedyOutcome.HELD_UNLAWFUL);
        assertThat(one(build.file(), "disclosure", "2026-03-04").uncertain()).isFalse();
        var open = one(build.file(), "disclosure", "2026-03-12");
        assertThat(open.state()).isEqualTo(DeadlineState.UNKNOWN);
        assertThat(open.missing()).containsExactly(new Missing(PartKind.PUBLICATION, "groundNotToPublish"));
        build.add(Publication.class, "about", decision, "groundNotToPublish", "已被确认违法");
        assertThat(all(build.file(), "disclosure", "2026-03-12")).isEmpty();
    }

    @Test
    void aDecisionPublishedBeforeItWasHeldUnlawfulKeepsItsJudgmentAndIsWithdrawn() {
        var decision = decided(RemedyOutcome.HELD_UNLAWFUL);
        build.add(Publication.class, "about", decision, "publishedOn", "2026-03-04");
        assertThat(one(build.file(), "disclosure", "2026-03-12").state()).isEqualTo(DeadlineState.MET);
        assertThat(one(build.file(), "disclosure-withdraw", "2026-03-06").due()).contains(day("2026-03-10"));
    }

    @ParameterizedTest
    @EnumSource(DecisionState.class)
    void thePublicationOfADecisionThatDoesNotStandIsWithdrawnByADayThatNobodyCanTell(DecisionState state) {
        var decision = build.add(PenaltyDecision.class, "decidedOn", "2026-03-02", "state", state);
        build.add(Publication.class, "about", decision, "publishedOn", "2026-03-04");
        var withdrawal = all(build.file(), "disclosure-withdraw", "2026-06-01");
        if (state == DecisionState.IN_FORCE) assertThat(withdrawal).isEmpty();
        else assertThat(withdrawal).extracting(Deadline::state).containsExactly(DeadlineState.UNKNOWN);
    }

    @Test
    void whetherTheCourtIsAskedToEnforceAChangedDecisionIsUnknownAndNotOver() {
        var decision = LimitRecipes.decided(build, "2026-03-02");
        assertThat(one(build.file(), "court-enforcement", "2026-10-01").state()).isEqualTo(DeadlineState.RUNNING);
        build.add(Reconsideration.class, "about", decision, "servedOn", "2026-04-01", "outcome", RemedyOutcome.CHANGED);
        assertThat(one(build.file(), "court-enforcement", "2026-10-01").state()).isEqualTo(DeadlineState.UNKNOWN);
        build.add(Litigation.class, "about", decision, "effectiveOn", "2026-07-01", "outcome", RemedyOutcome.REVOKED);
        assertThat(all(build.file(), "court-enforcement", "2026-10-01")).isEmpty();
    }

    @Test
    void whatWasPublishedBeforeADecisionIsNotItsOwn() {
        build.add(PenaltyDecision.class, "decidedOn", "2025-01-10");
        build.add(Publication.class, "publishedOn", "2025-01-15");
        var second = build.add(PenaltyDecision.class, "decidedOn", "2025-06-03");
        build.add(Reconsideration.class, "about", second, "servedOn", "2025-07-01", "outcome", RemedyOutcome.REVOKED);
        assertThat(all(build.file(), "disclosure-withdraw", "2025-08-01")).isEmpty();
        assertThat(all(build.file(), "disclosure", "2025-06-20"))
                .extracting(Deadline::state)
                .containsExactly(DeadlineState.MET, DeadlineState.OVERDUE);
    }

    @Test
    void ofWhichOfTwoDecisionsSomethingWasPublishedIsAskedAndNeitherIsTold() {
        decided();
        var second = build.add(PenaltyDecision.class, "decidedOn", "2026-03-03");
        build.add(Publication.class, "publishedOn", "2026-03-05");
        build.add(Reconsideration.class, "about", second, "servedOn", "2026-04-01", "outcome", RemedyOutcome.REVOKED);
        var about = new Missing(PartKind.PUBLICATION, "about");
        var withdrawal = one(build.file(), "disclosure-withdraw", "2026-05-04");
        assertThat(withdrawal.state()).isEqualTo(DeadlineState.UNKNOWN);
        assertThat(withdrawal.missing()).containsExactly(about);
        assertThat(all(build.file(), "disclosure", "2026-03-31")).hasSize(2).allSatisfy(limit -> {
            assertThat(limit.state()).isEqualTo(DeadlineState.UNKNOWN);
            assertThat(limit.missing()).containsExactly(about);
        });
    }

    @Test
    void aGroundNotToPublishOneDecisionDoesNotKeepTheOtherBack() {
        var first = decided();
        build.add(PenaltyDecision.class, "decidedOn", "2026-03-03");
        build.add(Publication.class, "about", first, "groundNotToPublish", "涉及商业秘密");
        assertThat(one(build.file(), "disclosure", "2026-03-31").state()).isEqualTo(DeadlineState.OVERDUE);
    }

    @Test
    void aGroundOfWhichNobodySaysForWhichDecisionLeavesBothOpen() {
        decided();
        build.add(PenaltyDecision.class, "decidedOn", "2026-03-03");
        build.add(Publication.class, "groundNotToPublish", "涉及商业秘密");
        assertThat(all(build.file(), "disclosure", "2026-03-31"))
                .extracting(Deadline::state)
                .containsExactly(DeadlineState.UNKNOWN, DeadlineState.UNKNOWN);
    }
}
