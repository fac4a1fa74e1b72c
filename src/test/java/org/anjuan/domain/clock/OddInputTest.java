package org.anjuan.domain.clock;

import static org.anjuan.domain.clock.ClockOfTests.CLOCK;
import static org.anjuan.domain.clock.ClockOfTests.all;
import static org.anjuan.domain.clock.ClockOfTests.codes;
import static org.anjuan.domain.clock.ClockOfTests.day;
import static org.anjuan.domain.clock.ClockOfTests.one;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.TimeZone;
import java.util.UUID;
import java.util.stream.Stream;
import org.anjuan.domain.casefile.*;
import org.anjuan.domain.penalty.LateFineAnswer;
import org.anjuan.domain.penalty.LateFines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files that hold what ought not to be: each is computed with as it stands. */
class OddInputTest {

    private final FileOf build = new FileOf();

    @Test
    void aDecisionBeforeItsFilingMeetsTheHandlingPeriod() {
        LimitRecipes.of("case-handling").fill(build, "2026-03-10", "2026-03-01");
        assertThat(one(build.file(), "case-handling", "2026-04-01").state()).isEqualTo(DeadlineState.MET);
    }

    @Test
    void aPaperServedBeforeItWasIssuedRunsFromItsService() {
        var notice = build.add(PriorNotice.class, "kind", NoticeKind.PENALTY, "issuedOn", "2026-03-20");
        LimitRecipes.served(build, notice, "2026-03-10");
        assertThat(one(build.file(), "statement-defence", "2026-03-12").due()).contains(day("2026-03-17"));
    }

    @Test
    void aHearingNobodyAskedForStillHasItsNotice() {
        build.add(Hearing.class, "startedAt", "2026-10-15T09:00");
        assertThat(one(build.file(), "hearing-notice", "2026-09-20").due()).contains(day("2026-09-29"));
        assertThat(one(build.file(), "hearing-notice", "2026-10-01").state()).isEqualTo(DeadlineState.OVERDUE);
    }

    @Test
    void twoDecisionsForOneActHaveTheirOwnLimits() {
        LimitRecipes.decided(build, "2026-09-21");
        LimitRecipes.decided(build, "2026-09-22");
        assertThat(all(build.file(), "fine-payment", "2026-09-25")).hasSize(2);
        assertThat(all(build.file(), "litigation-direct", "2026-09-25")).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "penalty-limitation-general, 2024-02-29, 2026-02-28",
        "limit-term, 2025-11-30, 2026-02-28",
        "limit-term, 2027-11-30, 2028-02-29",
        "execution-suspended-end, 2024-02-29, 2027-02-28",
        "litigation-direct, 2026-08-31, 2027-03-01",
        "litigation-direct, 2023-08-31, 2024-02-29",
        "penalty-limitation-general, 2024-10-10, 2026-10-10",
    })
    void aMonthWithoutTheCorrespondingDayEndsOnItsLast(String limit, String trigger, String due) {
        LimitRecipes.of(limit).fill(build, trigger, "");
        assertThat(one(build.file(), limit, trigger).due()).contains(day(due));
    }

    @Test
    void anActFoundOneDayAfterTheLimitationIsTooLate() {
        LimitRecipes.of("penalty-limitation-general").fill(build, "2024-10-10", "2026-10-11");
        assertThat(one(build.file(), "penalty-limitation-general", "2026-10-12").state())
                .isEqualTo(DeadlineState.MET_LATE);
    }

    @Test
    void anActThatGoesOnHasNoLimitationYet() {
        build.add(Violation.class, "description", "偷排", "from", "2020-01-01", "continuing", true, "harm", Harm.NONE);
        assertThat(all(build.file(), "penalty-limitation-general", "2026-10-12"))
                .isEmpty();
        var found = new FileOf();
        found.add(
                Violation.class,
                "description",
                "偷排",
                "from",
                "2019-05-01",
                "continuing",
                true,
                "discoveredOn",
                "2026-08-20");
        assertThat(all(found.file(), "penalty-limitation-general", "2026-10-12"))
                .isEmpty();
        assertThat(Limitations.of(
                        found.file(), CLOCK.deadlines(found.file(), day("2026-10-12")), day("2026-10-12"), CLOCK))
                .isInstanceOf(Limitations.Held.class);
    }

    @Test
    void aMonthIsEnoughWhereEachOfItsDaysGivesTheSameAnswer() {
        LimitRecipes.of("penalty-limitation-general").fill(build, "2024-06", "2026-05-20");
        assertThat(one(build.file(), "penalty-limitation-general", "2026-10-12").state())
                .isEqualTo(DeadlineState.MET);
        var between = new FileOf();
        LimitRecipes.of("penalty-limitation-general").fill(between, "2024-06", "2026-06-15");
        assertThat(one(between.file(), "penalty-limitation-general", "2026-10-12")
                        .state())
                .isEqualTo(DeadlineState.UNKNOWN);
    }

    @Test
    void aFineIsOverdueWhicheverDayOfTheMonthTheDecisionWasServed() {
        var decision = LimitRecipes.decided(build, "2026-09");
        var over = one(build.file(), "fine-payment", "2026-10-16");
        assertThat(over.state()).isEqualTo(DeadlineState.OVERDUE);
        assertThat(over.due()).contains(day("2026-10-15"));
        assertThat(over.findings()).containsExactly(Finding.of(FindingCode.ONLY_MONTH, day("2026-09-16")));
        assertThat(one(build.file(), "fine-payment", "2026-10-15").state()).isEqualTo(DeadlineState.UNKNOWN);
        assertThat(all(build.file(), "late-fine", "2026-10-16")).isEmpty();
        assertThat(LateFines.of(build.file(), decision, day("2026-11-16"), CLOCK))
                .isInstanceOf(LateFineAnswer.Unknown.class);
    }

    @ParameterizedTest
    @CsvSource({
        "2019-08-08, 2019-08-07, MET",
        "2019-09-01, 2019-08-08, MET",
        "2019-11-01, 2019-08-08, MET",
        "2019-11-01, 2019-08-09, MET_LATE",
    })
    void anAnnouncementWithinTheTimeToServeMeetsIt(String on, String announced, DeadlineState state) {
        var decision = build.add(PenaltyDecision.class, "decidedOn", "2019-08-01");
        var service =
                build.add(Service.class, "about", decision, "method", ServiceMethod.ANNOUNCEMENT, "sentOn", announced);
        var limit = one(build.file(), "decision-service", on);
        assertThat(limit.state()).isEqualTo(state);
        if (state == DeadlineState.MET)
            assertThat(limit.findings())
                    .containsExactly(Finding.of(FindingCode.ANNOUNCED_IN_TIME, service.id(), day(announced)));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-10T23:30, 2026-03-11T23:30, MET",
        "2026-03-10T23:30, 2026-03-11T23:31, MET_LATE",
        "2026-03-10T00:00, 2026-03-11T00:00, MET",
        "2026-03-10T00:00, 2026-03-11T00:01, MET_LATE",
        "2026-03-10, 2026-03-11T23:59, UNKNOWN",
        "2026-03-10, 2026-03-11T00:00, MET",
        "2026-03-10, 2026-03-12T00:00, MET_LATE",
    })
    void aroundMidnightHoursCountToTheMinuteWhereItIsKnown(String decided, String sent, DeadlineState state) {
        LimitRecipes.of("crime-send").fill(build, decided, sent);
        assertThat(one(build.file(), "crime-send", "2026-03-20").state()).isEqualTo(state);
    }

    @Test
    void aMinuteAfterMidnightAnHourLimitThatEndedAtMidnightIsMissed() {
        LimitRecipes.of("crime-send").fill(build, "2026-03-10T00:00", "");
        var last = LocalDateTime.of(2026, 3, 11, 0, 0);
        assertThat(state(last)).isEqualTo(DeadlineState.DUE_TODAY);
        assertThat(state(last.plusMinutes(1))).isEqualTo(DeadlineState.OVERDUE);
    }

    @ParameterizedTest
    @CsvSource({
        "12, after, 2026-03-10T08:00, 2026-03-10T20:00",
        "12, after, 2026-03-10T20:00, 2026-03-11T08:00",
        "36, after, 2026-03-10T08:00, 2026-03-11T20:00",
        "48, after, 2026-03-13T17:30, 2026-03-15T17:30",
        "12, before, 2026-03-10T08:00, 2026-03-09T20:00",
        "24, before, 2026-03-10T08:00, 2026-03-09T08:00",
    })
    void ofAnyNumberOfHoursTheLastDayIsThatOfTheLastMinute(int hours, String counts, String decided, String ends) {
        var clock = new LegalClock(LawOfTests.with(
                "time-limits.yaml",
                "    counts: after\n    length: 24\n    unit: hour",
                "    counts: " + counts + "\n    length: " + hours + "\n    unit: hour"));
        LimitRecipes.of("crime-send").fill(build, decided, "");
        var end = LocalDateTime.parse(ends);
        assertThat(sending(clock, end).dueAt()).contains(end);
        assertThat(sending(clock, end).due()).contains(end.toLocalDate());
        if (counts.equals("after")) assertThat(sending(clock, end).state()).isEqualTo(DeadlineState.DUE_TODAY);
        assertThat(sending(clock, end.plusSeconds(59)).state())
                .isEqualTo(sending(clock, end).state());
        assertThat(sending(clock, end.plusMinutes(1)).state()).isEqualTo(DeadlineState.OVERDUE);
    }

    private Deadline sending(LegalClock clock, LocalDateTime now) {
        return clock.deadlines(build.file(), now).stream()
                .filter(deadline -> deadline.limit().id().equals("crime-send"))
                .findFirst()
                .orElseThrow();
    }

    private DeadlineState state(LocalDateTime now) {
        return CLOCK.deadlines(build.file(), now).stream()
                .filter(deadline -> deadline.limit().id().equals("crime-send"))
                .findFirst()
                .orElseThrow()
                .state();
    }

    @Test
    void theZoneOfTheMachineDoesNotMatter() {
        LimitRecipes.of("crime-send").fill(build, "2026-03-10T23:30", "");
        var here = CLOCK.deadlines(build.file(), LocalDateTime.of(2026, 3, 11, 20, 0));
        var zone = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("America/New_York"));
            assertThat(CLOCK.deadlines(build.file(), LocalDateTime.of(2026, 3, 11, 20, 0)))
                    .isEqualTo(here);
        } finally {
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void aYearWithoutScheduleGivesAProvisionalDayThatSaysSo() {
        LimitRecipes.of("statement-defence").fill(build, "2027-09-28", "");
        var defence = one(build.file(), "statement-defence", "2027-09-29");
        assertThat(defence.due()).contains(day("2027-10-06"));
        assertThat(defence.provisional()).isTrue();
    }

    @Test
    void beforeAnyRuleThatWasReadALimitIsUnknown() {
        LimitRecipes.of("case-handling").fill(build, "2009-01-05", "");
        var handling = one(build.file(), "case-handling", "2009-02-01");
        assertThat(handling.state()).isEqualTo(DeadlineState.UNKNOWN);
        assertThat(codes(handling)).containsExactly(FindingCode.NO_RULE);
    }

    @Test
    void aCaseFiledUnderTwoRulesIsRemindedOfByTheEarlierOne() {
        LimitRecipes.of("case-handling").fill(build, "2023-05-10", "");
        var handling = one(build.file(), "case-handling", "2023-06-01");
        assertThat(handling.due()).contains(day("2023-08-08"));
        assertThat(handling.findings()).containsExactly(Finding.of(FindingCode.TWO_RULES, day("2023-08-10")));
    }

    @Test
    void whatIsRecordedForALaterDayHasNotHappenedYet() {
        LimitRecipes.of("case-handling").fill(build, "2026-03-10", "2026-05-20");
        assertThat(one(build.file(), "case-handling", "2026-05-19").state()).isEqualTo(DeadlineState.RUNNING);
        assertThat(one(build.file(), "case-handling", "2026-05-20").state()).isEqualTo(DeadlineState.MET);
        assertThat(one(build.file(), "case-handling", "2026-03-09").state()).isEqualTo(DeadlineState.NOT_STARTED);
    }

    @Test
    void anUnknownDaySaysWhichFactIsMissing() {
        build.origin(Origin.IMPORTED);
        build.add(Filing.class, "filed", true);
        build.add(PenaltyDecision.class, "decidedOn", "2026-03-10");
        assertThat(one(build.file(), "case-handling", "2026-04-01").missing())
                .containsExactly(new Missing(PartKind.FILING, "decidedOn"));
        assertThat(one(build.file(), "disclosure", "2026-04-01").missing())
                .containsExactly(new Missing(PartKind.PUBLICATION, "publishedOn"));
    }

    @Test
    void onRequestEveryLimitOfTheLawIsToldOf() {
        LimitRecipes.decided(build, "2026-09-22");
        var file = build.file();
        var told = CLOCK.all(file, day("2026-09-25"));
        assertThat(told)
                .extracting(deadline -> deadline.limit().id())
                .containsAll(CLOCK.book().limits().ids());
        assertThat(told)
                .filteredOn(deadline -> deadline.limit().id().equals("disclosure-withdraw"))
                .extracting(Deadline::state)
                .containsExactly(DeadlineState.NOT_STARTED);
        var none = build.file(EnumSet.of(PartKind.SEIZURE));
        assertThat(CLOCK.all(none, day("2026-09-25")))
                .filteredOn(deadline -> deadline.limit().id().equals("seizure-term"))
                .extracting(Deadline::state)
                .containsExactly(DeadlineState.NOT_APPLICABLE);
        assertThat(CLOCK.deadlines(none, day("2026-09-25")))
                .extracting(Deadline::state)
                .doesNotContain(DeadlineState.NOT_APPLICABLE);
    }

    @Test
    void everyEventIsReadFromAFileOrFollowsFromAnotherLimit() {
        var follow = List.of(
                EventCode.PAYMENT_DUE,
                EventCode.LATE_FINE_STARTED,
                EventCode.REMEDY_PERIODS_ENDED,
                EventCode.ENFORCEMENT_STARTED);
        for (var code : EventCode.values()) {
            if (!follow.contains(code)) {
                var fact = EventsOf.fact(code);
                assertThat(fact).as("%s", code).isPresent();
                assertThat(Shape.of(fact.orElseThrow().kind().type())
                                .field(fact.get().field()))
                        .as("%s", fact)
                        .isPresent();
            }
        }
        var sources = Stream.of(CourseSources.ALL, MeasureSources.ALL, AftermathSources.ALL)
                .flatMap(List::stream);
        assertThat(sources)
                .allSatisfy(source -> assertThat(Shape.of(source.type()).field(source.field()))
                        .isPresent());
    }

    @Test
    void aMeasureMayBePutOffWhileItStillRuns() {
        var measure = FileOf.make(Measure.class, "id", new UUID(9, 1), "what", "取得批复", "due", "2026-04-07");
        var order = LimitRecipes.served(
                build, build.add(CorrectionOrder.class, "measures", List.of(measure)), "2026-03-10");
        build.add(
                Extension.class,
                "timeLimit",
                "correction-period",
                "newDue",
                "2026-05-07",
                "approvedOn",
                "2026-04-03",
                "about",
                order);
        assertThat(one(build.file(), "correction-period", "2026-04-10").due()).contains(day("2026-05-07"));
        build.add(
                Extension.class,
                "timeLimit",
                "correction-period",
                "newDue",
                "2026-06-07",
                "approvedOn",
                "2026-05-08",
                "about",
                order);
        var late = one(build.file(), "correction-period", "2026-05-10");
        assertThat(late.state()).isEqualTo(DeadlineState.OVERDUE);
        assertThat(codes(late)).containsExactly(FindingCode.EXTENSION_TOO_LATE);
    }

    @Test
    void aSecondOrderHasThirtyDaysOfItsOwn() {
        var act = build.add(Violation.class, "description", "偷排", "catalogueId", "discharge-evasion");
        var first = LimitRecipes.served(
                build, build.add(CorrectionOrder.class, "violations", List.of(Ref.to(act))), "2026-09-10");
        build.add(Recheck.class, "order", first, "checkedOn", "2026-09-30", "result", CorrectionResult.NOT_CORRECTED);
        LimitRecipes.served(
                build,
                build.add(CorrectionOrder.class, "violations", List.of(Ref.to(act)), "after", first),
                "2026-09-30");
        assertThat(all(build.file(), "daily-recheck", "2026-10-01"))
                .extracting(deadline -> deadline.due().orElseThrow() + " " + deadline.state())
                .containsExactly("2026-10-10 MET", "2026-10-30 RUNNING");
    }
}
