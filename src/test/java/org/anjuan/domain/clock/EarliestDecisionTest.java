package org.anjuan.domain.clock;

import static org.anjuan.domain.clock.ClockOfTests.CLOCK;
import static org.anjuan.domain.clock.ClockOfTests.day;
import static org.assertj.core.api.Assertions.assertThat;

import org.anjuan.domain.casefile.*;
import org.anjuan.domain.clock.EarliestDecision.Answer;
import org.anjuan.domain.clock.EarliestDecision.NotBefore;
import org.anjuan.domain.clock.EarliestDecision.On;
import org.anjuan.domain.clock.EarliestDecision.Reason;
import org.anjuan.domain.clock.EarliestDecision.Unknown;
import org.anjuan.domain.clock.EarliestDecision.Why;
import org.junit.jupiter.api.Test;

class EarliestDecisionTest {

    private final FileOf build = new FileOf();

    @Test
    void theDayAfterTheTimeForTheDefence() {
        var notice = notice(false);
        assertThat(answer()).isInstanceOfSatisfying(On.class, on -> {
            assertThat(on.day()).isEqualTo(day("2026-10-10"));
            assertThat(on.reasons()).containsExactly(new Reason(Why.DEFENCE_OVER, notice.id(), day("2026-10-10")));
        });
    }

    @Test
    void aStatementMadeEarlyLeavesTheTimeAsItIs() {
        build.add(Defence.class, "notice", notice(false), "submittedOn", "2026-09-25");
        assertThat(answer())
                .isInstanceOfSatisfying(On.class, on -> assertThat(on.day()).isEqualTo(day("2026-10-10")));
    }

    @Test
    void aWaiverOfBothRightsFreesItsOwnDay() {
        build.add(
                Waiver.class, "notice", notice(true), "right", WaivedRight.BOTH, "on", "2026-09-28", "inWriting", true);
        assertThat(answer())
                .isInstanceOfSatisfying(On.class, on -> assertThat(on.day()).isEqualTo(day("2026-09-28")));
    }

    @Test
    void aWaiverByWordOfMouthFreesNothingAndOneOfUnknownFormLeavesItOpen() {
        var notice = notice(false);
        build.add(Waiver.class, "notice", notice, "right", WaivedRight.BOTH, "on", "2026-09-28", "inWriting", false);
        assertThat(answer())
                .isInstanceOfSatisfying(On.class, on -> assertThat(on.day()).isEqualTo(day("2026-10-10")));
        build.add(Waiver.class, "notice", notice, "right", WaivedRight.BOTH, "on", "2026-09-29");
        assertThat(answer()).isInstanceOfSatisfying(NotBefore.class, not -> {
            assertThat(not.day()).isEqualTo(day("2026-09-29"));
            assertThat(not.missing()).containsExactly(new Missing(PartKind.WAIVER, "inWriting"));
        });
    }

    @Test
    void aHearingAskedForWithoutTheRightToOneNeedNotBeHeld() {
        build.add(Hearing.class, "notice", notice(true), "requestedOn", "2026-09-28", "rightExisted", false);
        assertThat(answer())
                .isInstanceOfSatisfying(On.class, on -> assertThat(on.day()).isEqualTo(day("2026-10-10")));
    }

    @Test
    void aHearingThatWasAskedForComesFirst() {
        var hearing = build.add(Hearing.class, "notice", notice(true), "requestedOn", "2026-09-28");
        assertThat(answer())
                .isInstanceOfSatisfying(
                        NotBefore.class,
                        not -> assertThat(not.missing()).containsExactly(new Missing(PartKind.HEARING, "endedAt")));
        var held = FileOf.make(
                Hearing.class,
                "id",
                hearing.id(),
                "notice",
                hearing.notice(),
                "requestedOn",
                "2026-09-28",
                "endedAt",
                "2026-10-20T11:30");
        var file = build.file().with(held);
        assertThat(EarliestDecision.of(file, CLOCK, day("2026-11-01")))
                .isInstanceOfSatisfying(On.class, on -> assertThat(on.day()).isEqualTo(day("2026-10-20")));
    }

    @Test
    void aHearingAskedForTooLateChangesNothing() {
        build.add(Hearing.class, "notice", notice(true), "requestedOn", "2026-10-12");
        assertThat(answer())
                .isInstanceOfSatisfying(On.class, on -> assertThat(on.day()).isEqualTo(day("2026-10-10")));
    }

    @Test
    void aNoticeThatWasNotServedLeavesTheDayUnknown() {
        build.add(PriorNotice.class, "kind", NoticeKind.PENALTY, "hearingRightTold", false);
        assertThat(answer())
                .isInstanceOfSatisfying(
                        Unknown.class,
                        unknown -> assertThat(unknown.missing())
                                .containsExactly(new Missing(PartKind.SERVICE, "servedOn")));
    }

    @Test
    void aNoticeOfSomethingElseIsNoNoticeOfAPenalty() {
        build.add(PriorNotice.class, "kind", NoticeKind.PRODUCTION_RESTRICTION, "issuedOn", "2026-09-14");
        assertThat(answer()).isEqualTo(new EarliestDecision.NoNotice());
        assertThat(EarliestDecision.isAsked(build.file(), day("2026-11-01"))).isTrue();
    }

    @Test
    void whereItWasDecidedThatThereIsNoPenaltyNobodyAsksForTheDayOfOne() {
        build.add(PriorNotice.class, "kind", NoticeKind.NO_PENALTY, "issuedOn", "2026-10-22");
        build.add(NoPenaltyDecision.class, "decidedOn", "2026-11-02");
        assertThat(EarliestDecision.isAsked(build.file(), day("2026-11-23"))).isFalse();
        notice(false);
        assertThat(EarliestDecision.isAsked(build.file(), day("2026-11-23")))
                .as("another party was told of one")
                .isTrue();
    }

    @Test
    void afterTheLimitationThereIsNoDayForAPenalty() {
        notice(false);
        act(Harm.NONE, "2026-08-16");
        assertThat(answer()).isEqualTo(new EarliestDecision.RanOut(day("2026-07-10")));
        build.add(Filing.class, "filed", true, "withinLimitation", true);
        assertThat(answer()).isEqualTo(new EarliestDecision.RanOut(day("2026-07-10")));
    }

    @Test
    void aMonthThatLeavesNoDayOpenIsEnoughForTheLimitation() {
        notice(false);
        build.add(
                Violation.class,
                "description",
                "排污",
                "until",
                "2024-07",
                "discoveredOn",
                "2026-08-16",
                "harm",
                Harm.NONE);
        assertThat(answer()).isEqualTo(new EarliestDecision.RanOut(day("2026-07-31")));
    }

    @Test
    void anActThatMayHaveGoneOnHasNoDayOnWhichTheTimeRanOut() {
        notice(false);
        build.add(Violation.class, "description", "未批先建", "from", "2020-07-10", "discoveredOn", "2026-08-16");
        assertThat(answer()).isInstanceOf(On.class);
    }

    @Test
    void aPenaltyForAnotherActOrPerhapsForThisOneIsNotShutOut() {
        notice(false);
        act(Harm.POLLUTION, "2026-08-16");
        assertThat(answer()).isInstanceOf(On.class);
        act(Harm.NONE, "2026-08-16");
        assertThat(answer()).isInstanceOf(On.class);
    }

    private void act(Harm harm, String found) {
        build.add(Violation.class, "description", "排污", "until", "2024-07-10", "discoveredOn", found, "harm", harm);
    }

    @Test
    void theLastRoundOfNoticesCounts() {
        notice(false);
        var second = build.add(PriorNotice.class, "kind", NoticeKind.PENALTY, "hearingRightTold", false, "round", 2);
        LimitRecipes.served(build, second, "2026-10-20");
        assertThat(answer())
                .isInstanceOfSatisfying(On.class, on -> assertThat(on.day()).isEqualTo(day("2026-10-28")));
    }

    @Test
    void theNoticeOfADailyFineHasRoundsOfItsOwn() {
        notice(false);
        var second = build.add(PriorNotice.class, "kind", NoticeKind.PENALTY, "hearingRightTold", false, "round", 2);
        LimitRecipes.served(build, second, "2026-09-28");
        assertThat(daily("2026-10-09"))
                .as("the fine comes first")
                .isInstanceOfSatisfying(On.class, on -> assertThat(on.day()).isEqualTo(day("2026-10-11")));
        build.add(PenaltyDecision.class, "decidedOn", "2026-10-12");
        assertThat(answer())
                .isInstanceOfSatisfying(On.class, on -> assertThat(on.day()).isEqualTo(day("2026-10-16")));
    }

    @Test
    void aDecisionThatWasSetAsideLeavesItsNoticeToTheOneThatIsMadeInItsPlace() {
        var notice = notice(false);
        var decision = build.add(PenaltyDecision.class, "decidedOn", "2026-10-12", "notice", notice);
        daily("2026-10-14");
        var daily = build.file().last(PriorNotice.class).orElseThrow();
        build.add(PenaltyDecision.class, "decidedOn", "2026-10-26", "notice", daily, "dailyFine", true);
        assertThat(NoticesAhead.of(build.file(), day("2026-11-01"))).containsExactly(daily);
        build.add(
                Reconsideration.class,
                "about",
                decision,
                "decidedOn",
                "2026-10-29",
                "servedOn",
                "2026-10-30",
                "outcome",
                RemedyOutcome.ORDERED_ANEW);
        assertThat(answer())
                .isInstanceOfSatisfying(On.class, on -> assertThat(on.day()).isEqualTo(day("2026-10-10")));
    }

    @Test
    void anOldNoticeThatTheFileTellsLittleOfLeavesTheDailyFineItsDay() {
        var old = build.add(PriorNotice.class, "kind", NoticeKind.PENALTY);
        build.add(PenaltyDecision.class, "decidedOn", "2026-09-11", "notice", old);
        assertThat(daily("2026-10-09"))
                .isInstanceOfSatisfying(On.class, on -> assertThat(on.day()).isEqualTo(day("2026-10-16")));
    }

    @Test
    void theNoticeOfASecondDailyFineIsNotMixedWithThatOfTheFirst() {
        daily("2026-10-09");
        var first = build.file().first(PriorNotice.class).orElseThrow();
        build.add(PenaltyDecision.class, "decidedOn", "2026-10-19", "notice", first, "dailyFine", true);
        var next = build.add(PriorNotice.class, "kind", NoticeKind.DAILY_FINE, "issuedOn", "2026-10-26");
        assertThat(answer())
                .isInstanceOfSatisfying(
                        Unknown.class,
                        unknown -> assertThat(unknown.missing())
                                .containsExactly(
                                        new Missing(PartKind.SERVICE, "servedOn"),
                                        new Missing(PartKind.PRIOR_NOTICE, "hearingRightTold")));
        assertThat(NoticesAhead.of(build.file(), day("2026-11-22"))).containsExactly(next);
    }

    private Answer daily(String served) {
        var notice = build.add(PriorNotice.class, "kind", NoticeKind.DAILY_FINE, "hearingRightTold", false);
        LimitRecipes.served(build, notice, served);
        return answer();
    }

    private PriorNotice notice(boolean hearing) {
        var notice = build.add(PriorNotice.class, "kind", NoticeKind.PENALTY, "hearingRightTold", hearing);
        return LimitRecipes.served(build, notice, "2026-09-24");
    }

    private Answer answer() {
        return EarliestDecision.of(build.file(), CLOCK, day("2026-11-01"));
    }
}
