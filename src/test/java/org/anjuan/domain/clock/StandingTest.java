package org.anjuan.domain.clock;

import static org.anjuan.domain.clock.ClockOfTests.CLOCK;
import static org.anjuan.domain.clock.ClockOfTests.all;
import static org.anjuan.domain.clock.ClockOfTests.day;
import static org.anjuan.domain.clock.ClockOfTests.one;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.anjuan.domain.casefile.CorrectionOrder;
import org.anjuan.domain.casefile.CorrectionResult;
import org.anjuan.domain.casefile.CourtApplication;
import org.anjuan.domain.casefile.DecisionState;
import org.anjuan.domain.casefile.Demand;
import org.anjuan.domain.casefile.ExcludedPeriod;
import org.anjuan.domain.casefile.ExclusionKind;
import org.anjuan.domain.casefile.Filing;
import org.anjuan.domain.casefile.Litigation;
import org.anjuan.domain.casefile.Measure;
import org.anjuan.domain.casefile.Missing;
import org.anjuan.domain.casefile.Origin;
import org.anjuan.domain.casefile.PartKind;
import org.anjuan.domain.casefile.PenaltyDecision;
import org.anjuan.domain.casefile.PenaltyKind;
import org.anjuan.domain.casefile.PenaltyLine;
import org.anjuan.domain.casefile.Publication;
import org.anjuan.domain.casefile.Recheck;
import org.anjuan.domain.casefile.Reconsideration;
import org.anjuan.domain.casefile.RemedyOutcome;
import org.anjuan.domain.casefile.SummaryDecision;
import org.anjuan.domain.penalty.LateFineAnswer;
import org.anjuan.domain.penalty.LateFines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Decisions that a remedy or another decision left behind, and what is recorded for a day to come. */
class StandingTest {

    private final FileOf build = new FileOf();

    @ParameterizedTest
    @EnumSource(
            value = RemedyOutcome.class,
            names = {"REVOKED", "ORDERED_ANEW"})
    void theFineOfARevokedDecisionIsNotOwedFromTheDayOfTheOutcome(RemedyOutcome outcome) {
        var decision = LimitRecipes.decided(build, "2026-03-02");
        build.add(
                Reconsideration.class,
                "about",
                decision,
                "requestedOn",
                "2026-04-01",
                "decidedOn",
                "2026-05-20",
                "servedOn",
                "2026-05-22",
                "outcome",
                outcome);
        assertThat(one(build.file(), "fine-payment", "2026-05-21").state()).isEqualTo(DeadlineState.OVERDUE);
        assertThat(all(build.file(), "fine-payment", "2026-05-22")).isEmpty();
        assertThat(all(build.file(), "late-fine", "2026-05-22")).isEmpty();
        assertThat(all(build.file(), "court-enforcement", "2026-12-01")).isEmpty();
        assertThat(LateFines.of(build.file(), day("2026-06-01"), CLOCK))
                .singleElement()
                .isInstanceOf(LateFineAnswer.NotDue.class);
    }

    @Test
    void aSuitThatSetTheDecisionAsideAfterAReconsiderationThatUpheldItCounts() {
        var decision = LimitRecipes.decided(build, "2026-03-02");
        build.add(
                Reconsideration.class,
                "about",
                decision,
                "requestedOn",
                "2026-04-01",
                "servedOn",
                "2026-05-22",
                "outcome",
                RemedyOutcome.UPHELD);
        build.add(
                Litigation.class,
                "about",
                decision,
                "filedOn",
                "2026-06-01",
                "effectiveOn",
                "2026-09-01",
                "outcome",
                RemedyOutcome.REVOKED);
        assertThat(Standing.of(build.file(), decision, day("2026-08-31"))).isEqualTo(Standing.IN_FORCE);
        assertThat(Standing.of(build.file(), decision, day("2026-09-01"))).isEqualTo(Standing.REVOKED);
    }

    @Test
    void whatIsOwedForAChangedDecisionMadeOnTheSpotTheOutcomeThatChangedItSettles() {
        var line = FileOf.make(PenaltyLine.class, "kind", PenaltyKind.FINE, "amount", "1000");
        var decision = LimitRecipes.served(
                build,
                build.add(SummaryDecision.class, "lines", List.of(line), "decidedAt", "2026-03-02"),
                "2026-03-02");
        build.add(
                Reconsideration.class,
                "about",
                decision,
                "servedOn",
                "2026-04-20",
                "outcome",
                RemedyOutcome.HELD_UNLAWFUL);
        assertThat(owed("2026-05-21")).containsExactly(new Missing(PartKind.RECONSIDERATION, "outcome"));
        build.add(Litigation.class, "about", decision, "effectiveOn", "2026-09-01", "outcome", RemedyOutcome.CHANGED);
        assertThat(owed("2026-08-31")).containsExactly(new Missing(PartKind.RECONSIDERATION, "outcome"));
        assertThat(owed("2026-09-01")).containsExactly(new Missing(PartKind.LITIGATION, "outcome"));
    }

    @Test
    void whatADecisionMadeOnTheSpotAsksForIsLookedUpThere() {
        LimitRecipes.served(
                build.origin(Origin.IMPORTED),
                build.add(SummaryDecision.class, "decidedAt", "2026-03-02"),
                "2026-03-02");
        assertThat(owed("2026-05-21")).contains(new Missing(PartKind.SUMMARY_DECISION, "lines"));
    }

    /** What to look up to tell whether the fine is owed, which nobody can tell on that day. */
    private List<Missing> owed(String day) {
        var owed = one(build.file(), "fine-payment", day);
        assertThat(owed.state()).isEqualTo(DeadlineState.UNKNOWN);
        return owed.missing();
    }

    @Test
    void whatIsOwedAfterAChangeIsUnknownUntilTheDecisionThatReplacesItIsOnFile() {
        var line = FileOf.make(PenaltyLine.class, "kind", PenaltyKind.FINE, "amount", "200000");
        var old = LimitRecipes.served(
                build,
                build.add(PenaltyDecision.class, "lines", List.of(line), "state", DecisionState.CHANGED),
                "2026-03-02");
        var owed = one(build.file(), "fine-payment", "2026-05-21");
        assertThat(owed.state()).isEqualTo(DeadlineState.UNKNOWN);
        assertThat(owed.missing()).containsExactly(new Missing(PartKind.PENALTY_DECISION, "state"));
        LimitRecipes.served(
                build,
                build.add(
                        PenaltyDecision.class,
                        "lines",
                        List.of(line),
                        "replaces",
                        old,
                        "round",
                        2,
                        "decidedOn",
                        "2026-05-20"),
                "2026-05-21");
        assertThat(one(build.file(), "fine-payment", "2026-05-25").due()).contains(day("2026-06-05"));
        assertThat(LateFines.of(build.file(), day("2026-06-10"), CLOCK))
                .hasExactlyElementsOfTypes(LateFineAnswer.NotDue.class, LateFineAnswer.Reckoned.class);
    }

    @Test
    void aFineThatWasPaidStaysPaidWhenTheDecisionIsRevoked() {
        var decision = LimitRecipes.decided(build, "2026-03-02");
        LimitRecipes.pay(build, decision, "2026-03-10");
        build.add(Reconsideration.class, "about", decision, "servedOn", "2026-05-22", "outcome", RemedyOutcome.REVOKED);
        assertThat(one(build.file(), "fine-payment", "2026-06-01").state()).isEqualTo(DeadlineState.MET);
        assertThat(all(build.file(), "disclosure-withdraw", "2026-06-01"))
                .as("it was never published")
                .isEmpty();
    }

    /** The revocation ends just those limits that only a decision in force asks for. */
    @ParameterizedTest
    @EnumSource(
            value = DecisionState.class,
            names = {"IN_FORCE", "REVOKED"})
    void aDecisionThatWasRevokedIsNeitherContestedNorPaidNorEnforced(DecisionState state) {
        var line = FileOf.make(PenaltyLine.class, "kind", PenaltyKind.FINE, "amount", "200000");
        var decision = LimitRecipes.served(
                build, build.add(PenaltyDecision.class, "lines", List.of(line), "state", state), "2026-03-02");
        LimitRecipes.served(build, build.add(Demand.class, "decision", decision), "2026-04-01");
        var ofTheDecision = List.of(
                "fine-payment",
                "late-fine",
                "reconsideration",
                "litigation-direct",
                "demand-execution",
                "court-enforcement");
        if (state == DecisionState.IN_FORCE) assertThat(running("2026-05-21")).containsAll(ofTheDecision);
        else assertThat(running("2026-05-21")).doesNotContainAnyElementsOf(ofTheDecision);
    }

    @Test
    void nothingWaitsForTheEnforcementOfARevokedDecisionThatTheCourtSuspended() {
        var decision = LimitRecipes.decided(build, "2026-03-02");
        build.add(CourtApplication.class, "decision", decision, "suspendedOn", "2026-05-06");
        assertThat(running("2026-05-21")).contains("execution-suspended-end");
        build.add(Reconsideration.class, "about", decision, "servedOn", "2026-05-22", "outcome", RemedyOutcome.REVOKED);
        assertThat(running("2026-05-22")).doesNotContain("execution-suspended-end");
    }

    @Test
    void theSuitAfterAReconsiderationThatRevokedTheDecisionRunsOn() {
        var decision = LimitRecipes.decided(build, "2026-03-02");
        build.add(Reconsideration.class, "about", decision, "servedOn", "2026-05-22", "outcome", RemedyOutcome.REVOKED);
        assertThat(running("2026-05-22")).contains("litigation-after-reconsideration");
    }

    @Test
    void aRevokedDecisionIsNoLongerToBeServedOrPublished() {
        build.add(PenaltyDecision.class, "decidedOn", "2026-03-02");
        assertThat(running("2026-05-21")).contains("decision-service", "disclosure");
        var other = new FileOf();
        other.add(PenaltyDecision.class, "decidedOn", "2026-03-02", "state", DecisionState.REVOKED);
        assertThat(CLOCK.deadlines(other.file(), day("2026-05-21")))
                .extracting(deadline -> deadline.limit().id())
                .doesNotContain("decision-service", "disclosure", "disclosure-withdraw");
    }

    @Test
    void whatWasDoneBeforeTheRevocationStaysAsItWas() {
        var decision = build.add(PenaltyDecision.class, "decidedOn", "2026-03-02", "state", DecisionState.REVOKED);
        LimitRecipes.served(build, decision, "2026-03-04");
        build.add(Publication.class, "about", decision, "publishedOn", "2026-04-20");
        build.add(Litigation.class, "about", decision, "filedOn", "2026-05-06");
        assertThat(one(build.file(), "disclosure", "2026-06-01").state()).isEqualTo(DeadlineState.MET_LATE);
        assertThat(one(build.file(), "decision-service", "2026-06-01").state()).isEqualTo(DeadlineState.MET);
        assertThat(one(build.file(), "litigation-direct", "2026-06-01").state()).isEqualTo(DeadlineState.MET);
    }

    @Test
    void thePublicationOfADecisionRevokedOnADayThatIsNotToldIsWithdrawnByADayThatNobodyCanTell() {
        var decision = build.add(PenaltyDecision.class, "decidedOn", "2026-03-02", "state", DecisionState.REVOKED);
        build.add(Publication.class, "about", decision, "publishedOn", "2026-03-04");
        var withdrawal = one(build.file(), "disclosure-withdraw", "2026-06-01");
        assertThat(withdrawal.state()).isEqualTo(DeadlineState.UNKNOWN);
        assertThat(withdrawal.missing()).containsExactly(new Missing(PartKind.RECONSIDERATION, "servedOn"));
        build.add(Reconsideration.class, "about", decision, "servedOn", "2026-05-22", "outcome", RemedyOutcome.REVOKED);
        assertThat(one(build.file(), "disclosure-withdraw", "2026-06-01").due()).contains(day("2026-05-27"));
    }

    private List<String> running(String day) {
        return CLOCK.deadlines(build.file(), day(day)).stream()
                .map(deadline -> deadline.limit().id())
                .toList();
    }

    @Test
    void aRecheckOfADayToComeHasNotFoundAnythingYet() {
        var measure = FileOf.make(Measure.class, "id", new UUID(9, 1), "what", "取得批复", "due", "2026-04-07");
        var order = LimitRecipes.served(
                build, build.add(CorrectionOrder.class, "measures", List.of(measure)), "2026-03-10");
        build.add(Recheck.class, "order", order, "checkedOn", "2026-04-20", "result", CorrectionResult.CORRECTED);
        var before = one(build.file(), "correction-period", "2026-04-10");
        assertThat(before.state()).isEqualTo(DeadlineState.OVERDUE);
        assertThat(before.floating()).as("it is met by itself on 20 April").isTrue();
        assertThat(one(build.file(), "correction-period", "2026-04-20").state()).isEqualTo(DeadlineState.MET);
    }

    @Test
    void aSuspensionOfADayToComeMakesTheLimitOneThatChangesWithTheDays() {
        build.add(Filing.class, "filed", true, "decidedOn", "2026-03-10");
        build.add(ExcludedPeriod.class, "kind", ExclusionKind.SUSPENSION, "from", "2026-04-01");
        var before = one(build.file(), "case-handling", "2026-03-31");
        assertThat(before.state()).isEqualTo(DeadlineState.RUNNING);
        assertThat(before.floating()).isTrue();
        var first = one(build.file(), "case-handling", "2026-04-01");
        assertThat(first.state()).isEqualTo(DeadlineState.SUSPENDED);
        assertThat(first.due()).as("that day itself still counts").isEqualTo(before.due());
        assertThat(one(build.file(), "case-handling", "2026-04-02").due())
                .contains(before.due().orElseThrow().plusDays(1));
    }

    @Test
    void whetherAnImportedFileOwesALateFineIsUnknownUntilItSaysThatNothingWasPaid() {
        build.origin(Origin.IMPORTED);
        LimitRecipes.decided(build, "2026-03-02");
        assertThat(one(build.file(), "fine-payment", "2026-05-21").state()).isEqualTo(DeadlineState.UNKNOWN);
        assertThat(LateFines.of(build.file(), day("2026-05-21"), CLOCK))
                .singleElement()
                .isInstanceOf(LateFineAnswer.Unknown.class);
        assertThat(LateFines.of(build.file(EnumSet.of(PartKind.PAYMENT)), day("2026-05-21"), CLOCK))
                .singleElement()
                .isInstanceOf(LateFineAnswer.Reckoned.class);
    }
}
