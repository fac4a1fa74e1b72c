package org.anjuan.domain.clock;

import static org.anjuan.domain.clock.ClockOfTests.CLOCK;
import static org.anjuan.domain.clock.ClockOfTests.all;
import static org.anjuan.domain.clock.ClockOfTests.codes;
import static org.anjuan.domain.clock.ClockOfTests.day;
import static org.anjuan.domain.clock.ClockOfTests.one;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.anjuan.domain.casefile.*;
import org.anjuan.domain.penalty.LateFineAnswer;
import org.anjuan.domain.penalty.LateFines;
import org.anjuan.domain.text.Money;
import org.anjuan.domain.text.Problem;
import org.junit.jupiter.api.Test;

/** After the decision: service by announcement, money, remedies and the court. */
class AftermathTest {

    private final FileOf build = new FileOf();

    @Test
    void anAnnouncementServesOnItsLastDayAndStartsTheLimitsOfThePaper() {
        var fine = FileOf.make(PenaltyLine.class, "kind", PenaltyKind.FINE, "amount", "200000");
        var decision = build.add(PenaltyDecision.class, "lines", List.of(fine));
        LimitRecipes.service(build, decision, ServiceMethod.ANNOUNCEMENT, "sentOn", "2026-09-04");
        var announced = one(build.file(), "service-announcement", "2026-10-09");
        assertThat(announced.due()).contains(day("2026-10-08"));
        assertThat(announced.state()).isEqualTo(DeadlineState.MET);
        assertThat(announced.metOn()).contains(When.of("2026-10-08"));
        assertThat(codes(announced)).containsExactly(FindingCode.DEEMED_SERVED);
        assertThat(one(build.file(), "fine-payment", "2026-10-09").due()).contains(day("2026-10-23"));
        var before = one(build.file(), "fine-payment", "2026-09-20");
        assertThat(before.state()).isEqualTo(DeadlineState.NOT_STARTED);
        assertThat(before.floating()).isTrue();
    }

    @Test
    void anAnnouncementRecordedAsServedOnItsLastDayIsNotTooEarly() {
        var decision = build.add(PenaltyDecision.class);
        LimitRecipes.service(
                build, decision, ServiceMethod.ANNOUNCEMENT, "sentOn", "2026-09-04", "servedOn", "2026-10-08");
        assertThat(one(build.file(), "service-announcement", "2026-10-09").state())
                .isEqualTo(DeadlineState.MET);
        var early = new FileOf(2);
        var other = early.add(PenaltyDecision.class);
        LimitRecipes.service(
                early, other, ServiceMethod.ANNOUNCEMENT, "sentOn", "2026-09-04", "servedOn", "2026-09-30");
        assertThat(one(early.file(), "service-announcement", "2026-10-09").state())
                .isEqualTo(DeadlineState.TOO_EARLY);
    }

    @Test
    void anAnnouncementOfTheLastDayOfTwentyTwentyOneTookSixtyDays() {
        var old = new FileOf(2);
        LimitRecipes.of("service-announcement").fill(old, "2021-12-31", "");
        assertThat(one(old.file(), "service-announcement", "2022-01-01").due()).contains(day("2022-03-01"));
        LimitRecipes.of("service-announcement").fill(build, "2022-01-01", "");
        assertThat(one(build.file(), "service-announcement", "2022-01-02").due())
                .contains(day("2022-02-07"));
    }

    @Test
    void onePaymentPaysOneFine() {
        var first = decided("100", "2026-09-21");
        var second = decided("100", "2026-09-22");
        build.add(Payment.class, "kind", PaymentKind.FINE, "amount", "100", "paidOn", "2026-09-28");
        assertThat(all(build.file(), "fine-payment", "2026-10-20"))
                .extracting(Deadline::state)
                .containsExactly(DeadlineState.UNKNOWN, DeadlineState.UNKNOWN);
        assertThat(all(build.file(), "fine-payment", "2026-10-20").getFirst().missing())
                .containsExactly(new Missing(PartKind.PAYMENT, "decision"));
        build.add(Payment.class, "kind", PaymentKind.FINE, "amount", "100", "paidOn", "2026-09-29", "decision", second);
        assertThat(all(build.file(), "fine-payment", "2026-10-20"))
                .extracting(Deadline::state)
                .containsExactly(DeadlineState.MET, DeadlineState.MET);
        var payments = Payments.of(build.file());
        assertThat(payments.open(first.id(), day("2026-09-27")).value()).contains(Money.yuan(100));
        assertThat(payments.open(first.id(), day("2026-09-28")).value()).contains(Money.ZERO);
    }

    @Test
    void paymentsThatAreEnoughForAllFinesPayAllInTheOrderOfService() {
        var first = decided("100", "2026-09-21");
        var second = decided("100", "2026-09-22");
        build.add(Payment.class, "kind", PaymentKind.FINE, "amount", "150", "paidOn", "2026-09-28");
        build.add(Payment.class, "kind", PaymentKind.FINE, "amount", "50", "paidOn", "2026-10-12");
        var payments = Payments.of(build.file());
        assertThat(payments.of(first.id())).isInstanceOf(Payments.Settled.class);
        assertThat(payments.open(second.id(), day("2026-10-01")).value()).contains(Money.yuan(100));
        assertThat(all(build.file(), "fine-payment", "2026-10-20"))
                .extracting(Deadline::state)
                .containsExactly(DeadlineState.MET, DeadlineState.MET_LATE);
    }

    @Test
    void theCourtIsAskedWithinThreeMonthsOfTheEndOfADeferral() {
        var decision = LimitRecipes.decided(build, "2026-01-15");
        build.add(
                Deferral.class,
                "kind",
                DeferralKind.DEFERRAL,
                "decision",
                decision,
                "requestedOn",
                "2026-01-20",
                "granted",
                true,
                "newDue",
                "2026-12-31");
        assertThat(one(build.file(), "court-enforcement", "2026-08-01").state()).isEqualTo(DeadlineState.NOT_STARTED);
        assertThat(one(build.file(), "court-enforcement", "2027-01-04").due()).contains(day("2027-03-31"));
    }

    @Test
    void anOnSpotDecisionIsReconsideredFirst() {
        var fine = FileOf.make(PenaltyLine.class, "kind", PenaltyKind.FINE, "amount", "3000");
        build.procedure(Procedure.SUMMARY);
        build.add(SummaryDecision.class, "decidedAt", "2026-09-22T10:00", "lines", List.of(fine));
        assertThat(all(build.file(), "litigation-direct", "2026-09-23")).isEmpty();
        var reconsideration = one(build.file(), "reconsideration", "2026-09-23");
        assertThat(reconsideration.due()).contains(day("2026-11-23"));
        assertThat(one(build.file(), "court-enforcement", "2026-12-01").due()).contains(day("2027-02-23"));
        assertThat(all(build.file(), "case-handling", "2026-09-23")).isEmpty();
    }

    @Test
    void whoAskedForReconsiderationSuesAfterIt() {
        var decision = LimitRecipes.decided(build, "2026-01-15");
        var remedy = build.add(
                Reconsideration.class, "about", decision, "requestedOn", "2026-02-02", "acceptedOn", "2026-02-05");
        assertThat(all(build.file(), "litigation-direct", "2026-03-01")).isEmpty();
        assertThat(one(build.file(), "reconsideration-decision", "2026-03-01").due())
                .contains(day("2026-04-07"));
        assertThat(all(build.file(), "litigation-after-reconsideration", "2026-04-07"))
                .isEmpty();
        var silent = one(build.file(), "litigation-after-reconsideration", "2026-04-08");
        assertThat(silent.due()).contains(day("2026-04-22"));
        assertThat(one(build.file(), "court-enforcement", "2026-05-01").due()).contains(day("2026-07-22"));
        build.add(
                Extension.class,
                "timeLimit",
                "reconsideration-decision",
                "days",
                30,
                "approvedOn",
                "2026-04-01",
                "about",
                remedy);
        assertThat(all(build.file(), "litigation-after-reconsideration", "2026-04-08"))
                .isEmpty();
        assertThat(one(build.file(), "reconsideration-decision", "2026-04-08").due())
                .contains(day("2026-05-06"));
    }

    @Test
    void afterALostSuitNoRuleSaysUntilWhenTheCourtMayBeAsked() {
        var decision = LimitRecipes.decided(build, "2026-01-15");
        build.add(
                Litigation.class,
                "about",
                decision,
                "filedOn",
                "2026-03-02",
                "judgmentServedOn",
                "2026-08-20",
                "effectiveOn",
                "2026-09-07",
                "outcome",
                RemedyOutcome.DISMISSED);
        var enforcement = one(build.file(), "court-enforcement", "2026-09-20");
        assertThat(enforcement.state()).isEqualTo(DeadlineState.UNKNOWN);
        assertThat(codes(enforcement)).containsExactly(FindingCode.NO_RULE);
    }

    @Test
    void whoWasNotToldOfTheRemediesHasAYear() {
        var decision = build.add(PenaltyDecision.class, "decidedOn", "2026-01-12", "remediesTold", false);
        LimitRecipes.served(build, decision, "2026-01-15");
        assertThat(one(build.file(), "reconsideration", "2026-02-01").due()).contains(day("2027-01-15"));
        var suing = one(build.file(), "litigation-direct", "2026-02-01");
        assertThat(suing.due()).contains(day("2027-01-15"));
        assertThat(codes(suing)).containsExactly(FindingCode.REMEDY_NOT_TOLD);
        var late = new FileOf(2);
        var old = late.add(PenaltyDecision.class, "decidedOn", "2020-03-10", "remediesTold", false);
        LimitRecipes.served(late, old, "2024-09-10");
        assertThat(one(late.file(), "litigation-direct", "2024-10-01").due()).contains(day("2025-03-10"));
    }

    @Test
    void theLateFineGrowsFromTheDayAfterTheLastDayUntilItIsPaidAndRestsDuringARemedy() {
        var decision = LimitRecipes.decided(build, "2026-09-22");
        assertThat(all(build.file(), "late-fine", "2026-10-08")).isEmpty();
        var grows = one(build.file(), "late-fine", "2026-10-09");
        assertThat(grows.trigger()).contains(When.of("2026-10-08"));
        assertThat(grows.state()).isEqualTo(DeadlineState.RUNNING);
        assertThat(one(build.file(), "late-fine-30-days", "2026-10-09").due()).contains(day("2026-11-08"));
        build.add(Reconsideration.class, "about", decision, "requestedOn", "2026-10-12", "acceptedOn", "2026-10-15");
        assertThat(one(build.file(), "late-fine", "2026-10-20").state()).isEqualTo(DeadlineState.SUSPENDED);
        LimitRecipes.pay(build, decision, "2026-10-28");
        assertThat(one(build.file(), "late-fine", "2026-11-02").state()).isEqualTo(DeadlineState.MET);
    }

    @Test
    void postedOnTheLastDayIsInTime() {
        var notice = LimitRecipes.served(build, build.add(PriorNotice.class, "kind", NoticeKind.PENALTY), "2026-09-24");
        var defence = build.add(Defence.class, "notice", notice, "postedOn", "2026-10-09", "submittedOn", "2026-10-12");
        var right = one(build.file(), "statement-defence", "2026-10-13");
        assertThat(right.state()).isEqualTo(DeadlineState.MET);
        assertThat(right.findings())
                .containsExactly(Finding.of(FindingCode.POSTED_IN_TIME, defence.id(), day("2026-10-12")));
        var late = new FileOf(2);
        var other = LimitRecipes.served(late, late.add(PriorNotice.class, "kind", NoticeKind.PENALTY), "2026-09-24");
        late.add(Defence.class, "notice", other, "postedOn", "2026-10-10", "submittedOn", "2026-10-12");
        assertThat(one(late.file(), "statement-defence", "2026-10-13").state()).isEqualTo(DeadlineState.MET_LATE);
    }

    @Test
    void aDemandBeforeSubstitutePerformanceComesThreeWholeWorkingDaysBefore() {
        build.add(SubstitutePerformance.class, "performedOn", "2026-03-10", "demandServedOn", "2026-03-04");
        assertThat(one(build.file(), "demand-substitute", "2026-03-11").state()).isEqualTo(DeadlineState.MET);
        var late = new FileOf(2);
        late.add(SubstitutePerformance.class, "performedOn", "2026-03-10", "demandServedOn", "2026-03-05");
        assertThat(one(late.file(), "demand-substitute", "2026-03-11").state()).isEqualTo(DeadlineState.MET_LATE);
    }

    @Test
    void anApplicationOnTheDayAfterTheDemandRanOutIsInTime() {
        LimitRecipes.of("demand-execution").fill(build, "2026-09-24", "2026-10-16");
        assertThat(one(build.file(), "demand-execution", "2026-10-20").state()).isEqualTo(DeadlineState.MET);
    }

    @Test
    void theLatestDemandForAnApplicationOnTheLastDayIsFoundByCounting() {
        for (var served : List.of("2026-09-23", "2026-09-24")) {
            var file = new FileOf(served.hashCode() & 0xff);
            LimitRecipes.of("demand-execution").fill(file, served, "2026-10-15");
            assertThat(one(file.file(), "demand-execution", "2026-10-20").state())
                    .isEqualTo(served.equals("2026-09-23") ? DeadlineState.MET : DeadlineState.TOO_EARLY);
        }
    }

    @Test
    void aCrimeTransferAsksOnlyForWhatMustHaveHappened() {
        build.add(
                Transfer.class,
                "kind",
                TransferKind.CRIME,
                "toBody",
                "公安局",
                "decidedAt",
                "2026-03-10T10:00",
                "sentAt",
                "2026-03-11T09:00");
        var file = build.file();
        assertThat(CLOCK.deadlines(file, day("2026-04-01")))
                .filteredOn(deadline -> deadline.state() == DeadlineState.UNKNOWN)
                .extracting(deadline -> deadline.limit().id())
                .containsExactly("crime-approve");
        assertThat(one(file, "crime-approve", "2026-04-01").missing())
                .containsExactly(new Missing(PartKind.TRANSFER, "course"));
    }

    @Test
    void whatGrowsAndWhatIsOwedHaveAStateWithoutADay() {
        build.add(TestReport.class, "receivedOn", "2026-03-10");
        assertThat(one(build.file(), "monitoring-result-notice", "2026-03-20").state())
                .isEqualTo(DeadlineState.RUNNING);
        build.add(PriorNotice.class, "kind", NoticeKind.PENALTY, "issuedOn", "2026-03-25");
        assertThat(one(build.file(), "monitoring-result-notice", "2026-03-26").state())
                .isEqualTo(DeadlineState.OVERDUE);
    }

    private PenaltyDecision decided(String yuan, String served) {
        var fine = FileOf.make(PenaltyLine.class, "kind", PenaltyKind.FINE, "amount", yuan);
        return LimitRecipes.served(build, build.add(PenaltyDecision.class, "lines", List.of(fine)), served);
    }

    private PenaltyDecision paidTooLate() {
        var decision = LimitRecipes.decided(build, "2026-03-02");
        build.add(
                Reconsideration.class,
                "about",
                decision,
                "requestedOn",
                "2026-03-10",
                "acceptedOn",
                "2026-03-12",
                "decidedOn",
                "2026-05-08",
                "servedOn",
                "2026-08-24",
                "outcome",
                RemedyOutcome.UPHELD);
        payment(decision, PaymentKind.FINE, "200000", "2026-09-10");
        return decision;
    }

    private void payment(PenaltyDecision decision, PaymentKind kind, String amount, String on) {
        build.add(Payment.class, "kind", kind, "amount", amount, "paidOn", on, "decision", decision);
    }

    @Test
    void theLateFineOnAFinePaidTooLateIsLeftToEnforceUntilItIsSettled() {
        var decision = paidTooLate();
        var court = one(build.file(), "court-enforcement", "2026-10-09");
        assertThat(court.due()).contains(day("2026-12-08"));
        assertThat(court.state()).isEqualTo(DeadlineState.RUNNING);
        assertThat(codes(court)).containsExactly(FindingCode.LATE_FINE_OWED);
        assertThat(one(build.file(), "court-enforcement", "2026-12-09").state()).isEqualTo(DeadlineState.OVERDUE);
        // The 17 days from the service of the outcome to the payment; before the remedy the time to pay had not run
        // out.
        payment(decision, PaymentKind.LATE_FINE, "101999.99", "2026-10-12");
        assertThat(all(build.file(), "court-enforcement", "2026-10-13")).hasSize(1);
        payment(decision, PaymentKind.LATE_FINE, "0.01", "2026-10-13");
        assertThat(all(build.file(), "court-enforcement", "2026-10-13")).isEmpty();
    }

    @Test
    void aSuitThatDoesNotSayOfWhichDecisionItIsLeavesOpenWhetherTheLateFineStoodStill() {
        var decision = LimitRecipes.decided(build, "2026-03-02");
        LimitRecipes.decided(build, "2026-03-02");
        build.add(Litigation.class, "filedOn", "2026-03-09", "effectiveOn", "2026-06-30");
        payment(decision, PaymentKind.FINE, "200000", "2026-05-20");
        assertThat(LateFines.of(build.file(), decision, day("2026-07-20"), CLOCK))
                .isInstanceOfSatisfying(LateFineAnswer.Reckoned.class, late -> {
                    assertThat(late.owed().fen()).isPositive();
                    assertThat(late.problems()).extracting(Problem::key).contains("penalty.late.remedyUnnamed");
                });
        var court = all(build.file(), "court-enforcement", "2026-07-20").stream()
                .filter(limit -> limit.part().equals(Optional.of(decision.id())))
                .toList();
        assertThat(court).singleElement().satisfies(limit -> {
            assertThat(limit.state()).isEqualTo(DeadlineState.UNKNOWN);
            assertThat(limit.missing()).contains(new Missing(PartKind.LITIGATION, "about"));
        });
    }

    @Test
    void aPendingSuitThatDoesNotSayOfWhichDecisionItIsLeavesOpenWhetherTheLateFineGrows() {
        LimitRecipes.decided(build, "2026-03-02");
        LimitRecipes.decided(build, "2026-03-02");
        build.add(Litigation.class, "filedOn", "2026-03-09");
        assertThat(all(build.file(), "late-fine", "2026-05-20")).hasSize(2).allSatisfy(late -> {
            assertThat(late.state()).isEqualTo(DeadlineState.UNKNOWN);
            assertThat(late.missing()).containsExactly(new Missing(PartKind.LITIGATION, "about"));
        });
    }

    @Test
    void aFileEnteredLateThatSaysNothingOfTheLateFineLeavesItsEnforcementOpen() {
        paidTooLate();
        var court = one(build.origin(Origin.IMPORTED).file(), "court-enforcement", "2026-10-09");
        assertThat(court.state()).isEqualTo(DeadlineState.UNKNOWN);
        assertThat(court.missing()).containsExactly(new Missing(PartKind.PAYMENT, "paidOn"));
    }
}
