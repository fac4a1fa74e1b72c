package org.anjuan.domain.clock;

import static org.anjuan.domain.clock.ClockOfTests.CLOCK;
import static org.anjuan.domain.clock.ClockOfTests.all;
import static org.anjuan.domain.clock.ClockOfTests.day;
import static org.anjuan.domain.clock.ClockOfTests.one;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.anjuan.domain.casefile.CorrectionOrder;
import org.anjuan.domain.casefile.CorrectionResult;
import org.anjuan.domain.casefile.CourtApplication;
import org.anjuan.domain.casefile.Demand;
import org.anjuan.domain.casefile.Extension;
import org.anjuan.domain.casefile.PenaltyDecision;
import org.anjuan.domain.casefile.PenaltyKind;
import org.anjuan.domain.casefile.PenaltyLine;
import org.anjuan.domain.casefile.Recheck;
import org.anjuan.domain.casefile.Ref;
import org.anjuan.domain.casefile.Violation;
import org.anjuan.domain.penalty.DailyFineSum;
import org.anjuan.domain.penalty.DailyFines;
import org.anjuan.domain.penalty.LateFineAnswer;
import org.anjuan.domain.penalty.LateFines;
import org.anjuan.domain.text.Money;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The worked examples of the reference, each from a file, to the day and to the yuan. */
class WorkedDatesTest {

    private final FileOf build = new FileOf();

    private Deadline of(String limit, String trigger, String on) {
        LimitRecipes.of(limit).fill(build, trigger, "");
        return one(build.file(), limit, on);
    }

    /** The days that were counted, as they can be shown. */
    private static List<LocalDate> counted(Deadline deadline) {
        var days = new ArrayList<LocalDate>();
        for (var each : CountedDay.of(
                deadline.reckoning().orElseThrow(), CLOCK.calendar().holidays()))
            if (each.number() > 0) days.add(each.day().date());
        return days;
    }

    private static List<LocalDate> days(String... days) {
        return List.of(days).stream().map(LocalDate::parse).toList();
    }

    /** The twelve rows of the table of dates. */
    @Nested
    class Dates {

        @Test
        void aCaseFiledOnTheFirstOfSeptemberAndItsTwoExtensions() {
            assertThat(of("case-handling", "2026-09-01", "2026-09-02").due()).contains(day("2026-11-30"));
            extend("2026-11-30");
            assertThat(one(build.file(), "case-handling", "2026-12-01").due()).contains(day("2026-12-30"));
            assertThat(one(build.file(), "case-handling", "2026-12-01").provisional())
                    .isFalse();
            extend("2026-12-30");
            var last = one(build.file(), "case-handling", "2026-12-31");
            assertThat(last.due()).contains(day("2027-01-29"));
            assertThat(last.provisional()).isTrue();
            extend("2027-01-29");
            assertThat(one(build.file(), "case-handling", "2027-01-29").due())
                    .as("there is no third one")
                    .contains(day("2027-01-29"));
        }

        private void extend(String approved) {
            build.add(Extension.class, "timeLimit", "case-handling", "days", 30, "approvedOn", approved);
        }

        @Test
        void aNoticeBeforeTheAutumnHolidays() {
            var defence = of("statement-defence", "2026-09-24", "2026-09-25");
            assertThat(defence.due()).contains(day("2026-10-09"));
            assertThat(counted(defence))
                    .isEqualTo(days("2026-09-28", "2026-09-29", "2026-09-30", "2026-10-08", "2026-10-09"));
        }

        @Test
        void aNoticeBeforeTheSpringFestival() {
            var defence = of("statement-defence", "2026-02-12", "2026-02-13");
            assertThat(defence.due()).contains(day("2026-02-26"));
            assertThat(counted(defence))
                    .isEqualTo(days("2026-02-13", "2026-02-14", "2026-02-24", "2026-02-25", "2026-02-26"));
        }

        @Test
        void aFineDueInTheHolidaysAndPaidTwentyDaysLate() {
            var decision = LimitRecipes.decided(build, "2026-09-22");
            var payment = one(build.file(), "fine-payment", "2026-09-23");
            assertThat(payment.reckoning().orElseThrow().unrolled()).isEqualTo(day("2026-10-07"));
            assertThat(payment.due()).contains(day("2026-10-08"));
            assertThat(all(build.file(), "late-fine", "2026-10-08")).isEmpty();
            assertThat(all(build.file(), "late-fine", "2026-10-09")).hasSize(1);
            LimitRecipes.pay(build, decision, "2026-10-28");
            assertThat(LateFines.of(build.file(), day("2026-11-20"), CLOCK))
                    .singleElement()
                    .isInstanceOfSatisfying(LateFineAnswer.Reckoned.class, late -> {
                        assertThat(late.sum().days()).isEqualTo(20);
                        assertThat(late.sum().amount()).isEqualTo(Money.yuan(120_000));
                    });
        }

        @Test
        void evidenceRegisteredBeforeLabourDay() {
            var evidence = of("evidence-preservation", "2026-04-30", "2026-05-06");
            assertThat(evidence.due()).contains(day("2026-05-13"));
            assertThat(counted(evidence))
                    .isEqualTo(days(
                            "2026-05-06",
                            "2026-05-07",
                            "2026-05-08",
                            "2026-05-09",
                            "2026-05-11",
                            "2026-05-12",
                            "2026-05-13"));
        }

        @Test
        void aSealingDoesNotRoll() {
            assertThat(of("seizure-term", "2026-09-08", "2026-09-09").due()).contains(day("2026-10-08"));
        }

        @Test
        void sixtyDaysForReconsiderationThatEndInTheHolidays() {
            var asking = of("reconsideration", "2026-08-03", "2026-08-04");
            assertThat(asking.reckoning().orElseThrow().unrolled()).isEqualTo(day("2026-10-02"));
            assertThat(asking.due()).contains(day("2026-10-08"));
            assertThat(asking.provisional()).isFalse();
        }

        @Test
        void sixMonthsForASuitThatEndOnASundayOfAYearWithoutSchedule() {
            var suing = of("litigation-direct", "2026-08-31", "2026-09-01");
            assertThat(suing.reckoning().orElseThrow().unrolled()).isEqualTo(day("2027-02-28"));
            assertThat(suing.due()).contains(day("2027-03-01"));
            assertThat(suing.provisional()).isTrue();
        }

        @Test
        void theCourtIsAskedWithinThreeMonthsOfTheEndOfTheSuitPeriodAndTenWorkingDaysAfterADemand() {
            var decision = LimitRecipes.decided(build, "2026-01-15");
            assertThat(one(build.file(), "litigation-direct", "2026-07-01").due())
                    .contains(day("2026-07-15"));
            assertThat(one(build.file(), "court-enforcement", "2026-08-01").due())
                    .contains(day("2026-10-15"));
            build.add(CourtApplication.class, "decision", decision, "appliedOn", "2026-10-15");
            LimitRecipes.served(build, build.add(Demand.class, "decision", decision), "2026-09-23");
            assertThat(one(build.file(), "demand-execution", "2026-10-16").state())
                    .isEqualTo(DeadlineState.MET);
            var late = new FileOf(2);
            var other = LimitRecipes.decided(late, "2026-01-15");
            late.add(CourtApplication.class, "decision", other, "appliedOn", "2026-10-15");
            LimitRecipes.served(late, late.add(Demand.class, "decision", other), "2026-09-24");
            assertThat(one(late.file(), "demand-execution", "2026-10-16").state())
                    .isEqualTo(DeadlineState.TOO_EARLY);
        }

        @Test
        void aHearingAfterTheHolidaysIsNoticedBeforeThem() {
            assertThat(of("hearing-notice", "2026-10-15", "2026-09-20").due()).contains(day("2026-09-29"));
            assertThat(CLOCK.calendar().between(day("2026-09-29"), day("2026-10-14")))
                    .isEqualTo(7);
            assertThat(CLOCK.calendar().between(day("2026-09-30"), day("2026-10-14")))
                    .isEqualTo(6);
        }

        @Test
        void theApplicationIsPossibleOnTheDayAfterTheTenthWorkingDay() {
            var demand = of("demand-execution", "2026-09-24", "2026-09-25");
            assertThat(demand.due()).contains(day("2026-10-15"));
            assertThat(counted(demand)).hasSize(10).endsWith(day("2026-10-15"));
            assertThat(applied("2026-10-15")).isEqualTo(DeadlineState.TOO_EARLY);
            assertThat(applied("2026-10-16")).isEqualTo(DeadlineState.MET);
        }

        private DeadlineState applied(String on) {
            var file = new FileOf(3);
            LimitRecipes.of("demand-execution").fill(file, "2026-09-24", on);
            return one(file.file(), "demand-execution", "2026-10-20").state();
        }

        @Test
        void aDecisionBeforeLabourDayIsPublishedSevenWorkingDaysAfterItWasMade() {
            var publishing = of("disclosure", "2026-04-29", "2026-05-06");
            assertThat(publishing.due()).contains(day("2026-05-12"));
            assertThat(counted(publishing)).contains(day("2026-05-09")).doesNotContain(day("2026-05-05"));
        }
    }

    /** The seven points of the section on daily fines, with its example. */
    @Nested
    class DailyFine {

        private CorrectionOrder order(String served, Object... more) {
            var act = build.add(Violation.class, "description", "偷排", "catalogueId", "discharge-evasion");
            var all = new ArrayList<Object>(List.of("violations", List.of(Ref.to(act))));
            all.addAll(List.of(more));
            return LimitRecipes.served(build, build.add(CorrectionOrder.class, all.toArray()), served);
        }

        private void recheck(CorrectionOrder order, String on, CorrectionResult result) {
            build.add(Recheck.class, "order", order, "checkedOn", on, "result", result);
        }

        private DailyFineSum sum(CorrectionOrder order) {
            return DailyFines.of(build.file(), order, CLOCK.book(), day("2026-11-22"))
                    .orElseThrow();
        }

        @Test
        void twentyDaysOfTwoHundredThousandAreFourMillion() {
            LimitRecipes.decided(build, "2026-09-09");
            var order = order("2026-09-10");
            recheck(order, "2026-09-30", CorrectionResult.NOT_CORRECTED);
            assertThat(sum(order).from()).contains(day("2026-09-11"));
            assertThat(sum(order).until()).contains(day("2026-09-30"));
            assertThat(sum(order).days()).isEqualTo(20);
            assertThat(sum(order).total()).contains(Money.yuan(4_000_000));
        }

        @Test
        void aLaterFailedRecheckAddsItsDaysAndASecondOrderStartsAnew() {
            LimitRecipes.decided(build, "2026-09-09");
            var first = order("2026-09-10");
            recheck(first, "2026-09-30", CorrectionResult.NOT_CORRECTED);
            recheck(first, "2026-10-05", CorrectionResult.NOT_CORRECTED);
            assertThat(sum(first).days()).isEqualTo(25);
            var second = order("2026-10-05", "after", first);
            assertThat(all(build.file(), "daily-recheck", "2026-10-06"))
                    .extracting(deadline -> deadline.due().orElseThrow())
                    .containsExactly(day("2026-10-10"), day("2026-11-04"));
            recheck(second, "2026-10-06", CorrectionResult.NOT_CORRECTED);
            assertThat(sum(second).days()).isEqualTo(1);
            assertThat(sum(first).days()).isEqualTo(25);
        }

        @Test
        void aRecheckThatFindsItCorrectedStartsNone() {
            LimitRecipes.decided(build, "2026-09-09");
            var order = order("2026-09-10");
            recheck(order, "2026-09-30", CorrectionResult.CORRECTED);
            assertThat(DailyFines.of(build.file(), order, CLOCK.book(), day("2026-11-22")))
                    .isEmpty();
        }

        /** Served on 30 September, the order is checked again by 30 October. */
        @ParameterizedTest
        @CsvSource({
            "2026-10-30, NOT_CORRECTED, MET",
            "2026-11-02, NOT_CORRECTED, ",
            "2026-10-20, CORRECTED, ",
            "2026-10-20, , MET",
        })
        void daysAreCountedOnlyWhereATimelyRecheckDidNotFindItFollowed(
                String checked, CorrectionResult result, DeadlineState state) {
            var order = order("2026-09-30");
            if (result == null) build.add(Recheck.class, "order", order, "checkedOn", checked);
            else recheck(order, checked, result);
            assertThat(all(build.file(), "daily-count", "2026-11-22").stream()
                            .map(Deadline::state)
                            .filter(each -> each != DeadlineState.NOT_APPLICABLE))
                    .isEqualTo(state == null ? List.of() : List.of(state));
        }

        @Test
        void theOrderFollowsAMonitoringReportWithinThreeWorkingDays() {
            assertThat(of("daily-order-service-monitoring", "2026-09-24", "2026-09-25")
                            .due())
                    .contains(day("2026-09-30"));
        }

        @Test
        void anAmountThatIsTooHighToBeMultipliedIsToldAndNotReckoned() {
            var line = FileOf.make(PenaltyLine.class, "kind", PenaltyKind.FINE, "amount", "999999999999999.99");
            build.add(PenaltyDecision.class, "lines", List.of(line));
            var order = order("2026-01-01");
            recheck(order, "2026-01-31", CorrectionResult.NOT_CORRECTED);
            recheck(order, "2026-12-31", CorrectionResult.NOT_CORRECTED);
            assertThat(sum(order).days()).isEqualTo(364);
            assertThat(sum(order).total()).isEmpty();
            assertThat(sum(order).mayBeImposed()).isFalse();
        }
    }
}
