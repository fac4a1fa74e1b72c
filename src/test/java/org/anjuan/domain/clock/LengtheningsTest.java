package org.anjuan.domain.clock;

import static org.anjuan.domain.clock.ClockOfTests.all;
import static org.anjuan.domain.clock.ClockOfTests.codes;
import static org.anjuan.domain.clock.ClockOfTests.day;
import static org.anjuan.domain.clock.ClockOfTests.one;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anjuan.domain.casefile.*;
import org.junit.jupiter.api.Test;

/** Extensions, deferrals and periods that do not count, lawful and not. */
class LengtheningsTest {

    private final FileOf build = new FileOf();

    @Test
    void moreExtensionsThanTheLawAllowsReachNoFurtherThanItDoes() {
        filed("2026-01-05");
        for (var approved : List.of("2026-03-20", "2026-04-20", "2026-05-20", "2026-06-20")) extend(60, approved);
        var handling = one(build.file(), "case-handling", "2026-07-01");
        assertThat(handling.due()).contains(day("2026-06-04"));
        assertThat(codes(handling))
                .contains(
                        FindingCode.EXTENSION_TOO_LONG,
                        FindingCode.EXTENSION_NOT_ALLOWED,
                        FindingCode.EXTENSION_TOO_LATE);
    }

    @Test
    void aRightThatTheLawDoesNotLengthenStaysAsItIs() {
        var notice = LimitRecipes.served(build, build.add(PriorNotice.class, "kind", NoticeKind.PENALTY), "2026-01-05");
        build.add(
                Extension.class,
                "timeLimit",
                "statement-defence",
                "days",
                30,
                "approvedOn",
                "2026-01-06",
                "about",
                notice);
        var defence = one(build.file(), "statement-defence", "2026-01-07");
        assertThat(defence.due()).contains(day("2026-01-12"));
        assertThat(codes(defence)).contains(FindingCode.EXTENSION_NOT_ALLOWED);
    }

    @Test
    void theSecondExtensionIsForAllHeadsTogether() {
        filed("2026-01-05");
        extend(30, "2026-03-20", ApprovalRole.LEADER);
        extend(30, "2026-04-20", ApprovalRole.LEADER);
        var handling = one(build.file(), "case-handling", "2026-05-01");
        assertThat(handling.due()).contains(day("2026-05-06"));
        assertThat(codes(handling)).contains(FindingCode.EXTENSION_WRONG_APPROVER);
        extend(30, "2026-04-21", ApprovalRole.COLLECTIVE);
        assertThat(one(build.file(), "case-handling", "2026-05-01").due()).contains(day("2026-06-04"));
    }

    @Test
    void anExtensionWithoutADayLeavesItOpenWhetherTheLimitWasMissed() {
        filed("2026-01-05");
        var extension = build.add(Extension.class, "timeLimit", "case-handling", "days", 30);
        var before = one(build.file(), "case-handling", "2026-04-01");
        assertThat(before.due()).contains(day("2026-04-07"));
        assertThat(before.findings())
                .contains(Finding.of(FindingCode.EXTENSION_UNDATED, extension.id(), day("2026-05-06")));
        var between = one(build.file(), "case-handling", "2026-04-20");
        assertThat(between.state()).isEqualTo(DeadlineState.UNKNOWN);
        assertThat(between.missing()).contains(new Missing(PartKind.EXTENSION, "approvedOn"));
        assertThat(one(build.file(), "case-handling", "2026-05-07").state()).isEqualTo(DeadlineState.OVERDUE);
    }

    private Extension extended(Object... more) {
        var all = new ArrayList<Object>(List.of("timeLimit", "limit-term", "months", 3));
        all.addAll(List.of(more));
        return build.add(Extension.class, all.toArray());
    }

    private ProductionRestriction limited(String on) {
        return build.add(ProductionRestriction.class, "kind", RestrictionKind.LIMIT, "decidedOn", on);
    }

    private Deadline term(ProductionRestriction restriction, String day) {
        return all(build.file(), "limit-term", day).stream()
                .filter(deadline -> deadline.part().equals(Optional.of(restriction.id())))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void anExtensionThatNamesNoneOfTwoLimitsThatRanLengthensNeither() {
        var first = limited("2026-03-10");
        var second = limited("2026-03-20");
        var extension = extended("approvedOn", "2026-06-01");
        assertThat(term(first, "2026-06-02").due()).contains(day("2026-06-10"));
        assertThat(term(second, "2026-06-02").due()).contains(day("2026-06-20"));
        assertThat(term(second, "2026-06-02").findings())
                .contains(Finding.of(FindingCode.EXTENSION_OF_SEVERAL, extension.id(), day("2026-09-20")));
        var passed = term(first, "2026-06-15");
        assertThat(passed.state()).isEqualTo(DeadlineState.UNKNOWN);
        assertThat(passed.missing()).containsExactly(new Missing(PartKind.EXTENSION, "about"));
        assertThat(term(first, "2026-09-11").state()).isEqualTo(DeadlineState.OVERDUE);
    }

    @Test
    void anExtensionThatNamesItsLimitLengthensThatOneAlone() {
        var first = limited("2026-03-10");
        var second = limited("2026-03-20");
        extended("approvedOn", "2026-06-01", "about", second);
        assertThat(term(first, "2026-06-15").state()).isEqualTo(DeadlineState.OVERDUE);
        assertThat(term(second, "2026-06-15").due()).contains(day("2026-09-20"));
        assertThat(codes(term(first, "2026-06-15"))).isEmpty();
    }

    @Test
    void anExtensionThatNamesNoneIsThatOfTheOnlyLimitThatRanWhenItWasApproved() {
        build.add(ProductionRestriction.class, "kind", RestrictionKind.STOP, "decidedOn", "2026-03-09");
        var met = build.add(
                ProductionRestriction.class,
                "kind",
                RestrictionKind.LIMIT,
                "decidedOn",
                "2026-01-10",
                "liftedOn",
                "2026-03-01");
        var running = limited("2026-03-10");
        var later = limited("2026-06-05");
        extended("approvedOn", "2026-06-01");
        assertThat(term(running, "2026-06-10").due()).contains(day("2026-09-10"));
        assertThat(term(met, "2026-06-10").due()).contains(day("2026-04-10"));
        assertThat(term(later, "2026-06-10").due()).contains(day("2026-09-05"));
        for (var each : List.of(met, running, later))
            assertThat(codes(term(each, "2026-06-10"))).isEmpty();
    }

    @Test
    void theLimitOnProductionIsLengthenedByMonths() {
        var restriction =
                build.add(ProductionRestriction.class, "kind", RestrictionKind.LIMIT, "decidedOn", "2026-03-31");
        assertThat(one(build.file(), "limit-term", "2026-04-01").due()).contains(day("2026-06-30"));
        build.add(
                Extension.class,
                "timeLimit",
                "limit-term",
                "months",
                3,
                "approvedOn",
                "2026-06-20",
                "about",
                restriction);
        assertThat(one(build.file(), "limit-term", "2026-07-01").due()).contains(day("2026-09-30"));
    }

    @Test
    void anExtensionThatDoesNotSayByHowMuchIsAsLongAsTheLawLetsItBe() {
        build.add(ProductionRestriction.class, "kind", RestrictionKind.LIMIT, "decidedOn", "2026-03-10");
        build.add(Extension.class, "timeLimit", "limit-term", "approvedOn", "2026-06-01");
        assertThat(one(build.file(), "limit-term", "2026-07-01").due()).contains(day("2026-09-10"));
    }

    @Test
    void aSealingIsLengthenedByThirtyDaysAtMost() {
        build.add(
                Seizure.class,
                "kind",
                SeizureKind.SEAL,
                "executedOn",
                "2026-09-08",
                "extendedUntil",
                "2027-03-01",
                "extensionApprovedOn",
                "2026-10-06");
        var term = one(build.file(), "seizure-term", "2026-10-09");
        assertThat(term.due()).contains(day("2026-11-07"));
        assertThat(codes(term)).containsExactly(FindingCode.EXTENSION_TOO_LONG);
    }

    @Test
    void aSealingLengthenedAfterItEndedIsOverdue() {
        build.add(
                Seizure.class,
                "kind",
                SeizureKind.SEAL,
                "executedOn",
                "2026-09-08",
                "extendedUntil",
                "2026-11-07",
                "extensionApprovedOn",
                "2026-10-09");
        assertThat(one(build.file(), "seizure-term", "2026-10-10").state()).isEqualTo(DeadlineState.OVERDUE);
    }

    @Test
    void aTimeOfTestingCountsForASealingOnlyIfThePartyWasTold() {
        build.add(Seizure.class, "kind", SeizureKind.SEAL, "executedOn", "2026-09-08");
        build.add(ExcludedPeriod.class, "kind", ExclusionKind.TESTING, "from", "2026-09-10", "until", "2026-09-15");
        var term = one(build.file(), "seizure-term", "2026-09-20");
        assertThat(term.due()).contains(day("2026-10-08"));
        assertThat(codes(term)).containsExactly(FindingCode.TESTING_NOT_TOLD);
    }

    @Test
    void aDeferralThatNobodyRecordedAsGrantedLeavesOpenWhetherTheFineIsOverdue() {
        var decision = LimitRecipes.decided(build, "2026-09-22");
        var deferral = build.add(
                Deferral.class,
                "kind",
                DeferralKind.DEFERRAL,
                "decision",
                decision,
                "requestedOn",
                "2026-09-28",
                "newDue",
                "2026-12-31");
        var payment = one(build.file(), "fine-payment", "2026-10-20");
        assertThat(payment.due()).contains(day("2026-10-08"));
        assertThat(payment.state()).isEqualTo(DeadlineState.UNKNOWN);
        assertThat(payment.missing()).containsExactly(new Missing(PartKind.DEFERRAL, "granted"));
        assertThat(payment.findings())
                .containsExactly(Finding.of(FindingCode.DEFERRAL_UNDECIDED, deferral.id(), day("2026-12-31")));
    }

    private Deferral putOff(Object... more) {
        var all = new ArrayList<Object>(List.of("kind", DeferralKind.DEFERRAL, "requestedOn", "2026-09-28"));
        all.addAll(List.of("granted", true, "newDue", "2026-12-31"));
        all.addAll(List.of(more));
        return build.add(Deferral.class, all.toArray());
    }

    private Deadline of(String limit, Part part, String day) {
        return all(build.file(), limit, day).stream()
                .filter(deadline -> deadline.part().equals(Optional.of(part.id())))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aDeferralThatNamesNoneOfTwoFinesPutsOffNeither() {
        var first = LimitRecipes.decided(build, "2026-09-21");
        var second = LimitRecipes.decided(build, "2026-09-22");
        var deferral = putOff();
        for (var each : List.of(first, second)) {
            var payment = of("fine-payment", each, "2026-10-20");
            assertThat(payment.due()).contains(day("2026-10-08"));
            assertThat(payment.state()).isEqualTo(DeadlineState.UNKNOWN);
            assertThat(payment.missing()).containsExactly(new Missing(PartKind.DEFERRAL, "decision"));
            assertThat(payment.findings())
                    .containsExactly(Finding.of(FindingCode.DEFERRAL_OF_SEVERAL, deferral.id(), day("2026-12-31")));
            assertThat(of("fine-payment", each, "2027-01-04").state()).isEqualTo(DeadlineState.OVERDUE);
        }
    }

    @Test
    void aDeferralThatNamesItsFinePutsOffThatOneAlone() {
        var first = LimitRecipes.decided(build, "2026-09-21");
        var second = LimitRecipes.decided(build, "2026-09-22");
        putOff("decision", second);
        assertThat(of("fine-payment", first, "2026-10-20").state()).isEqualTo(DeadlineState.OVERDUE);
        assertThat(codes(of("fine-payment", first, "2026-10-20"))).isEmpty();
        assertThat(of("fine-payment", second, "2026-10-20").due()).contains(day("2026-12-31"));
    }

    @Test
    void aDeferralThatNamesNoneIsThatOfTheOnlyFineThatWasOpenWhenItWasAskedFor() {
        var paid = LimitRecipes.decided(build, "2026-09-01");
        build.add(
                Payment.class, "kind", PaymentKind.FINE, "amount", "200000", "paidOn", "2026-09-10", "decision", paid);
        var open = LimitRecipes.decided(build, "2026-09-22");
        putOff();
        assertThat(of("fine-payment", open, "2026-10-20").due()).contains(day("2026-12-31"));
        assertThat(of("fine-payment", paid, "2026-10-20").due()).contains(day("2026-09-16"));
        for (var each : List.of(paid, open))
            assertThat(codes(of("fine-payment", each, "2026-10-20"))).isEmpty();
    }

    @Test
    void theTimeForTheCourtIsLaterOnlyByADeferralThatIsOfThatFine() {
        var first = LimitRecipes.decided(build, "2026-01-14");
        var second = LimitRecipes.decided(build, "2026-01-15");
        putOff("requestedOn", "2026-01-20");
        for (var each : List.of(first, second)) {
            var court = of("court-enforcement", each, "2026-12-01");
            assertThat(court.due().orElseThrow()).isBefore("2026-12-01");
            assertThat(court.state()).isEqualTo(DeadlineState.UNKNOWN);
            assertThat(court.missing()).contains(new Missing(PartKind.DEFERRAL, "decision"));
            assertThat(codes(court)).containsExactly(FindingCode.DEFERRAL_OF_SEVERAL);
            assertThat(of("court-enforcement", each, "2027-04-01").state()).isEqualTo(DeadlineState.OVERDUE);
        }
    }

    @Test
    void instalmentsPutTheLastDayToTheLastOfThem() {
        var decision = LimitRecipes.decided(build, "2026-09-22");
        var first = FileOf.make(Instalment.class, "due", When.of("2026-10-30"), "amount", "100000");
        var second = FileOf.make(Instalment.class, "due", When.of("2026-11-30"), "amount", "100000");
        build.add(
                Deferral.class,
                "kind",
                DeferralKind.INSTALMENTS,
                "decision",
                decision,
                "requestedOn",
                "2026-09-28",
                "granted",
                true,
                "instalments",
                List.of(first, second));
        assertThat(one(build.file(), "fine-payment", "2026-10-20").due()).contains(day("2026-11-30"));
    }

    @Test
    void aDeferralAskedForTooLateOfWhichNobodySaysThatItWasGrantedChangesNothing() {
        LimitRecipes.decided(build, "2026-09-22");
        putOff("requestedOn", "2026-10-09", "granted", Fact.unknown());
        var payment = one(build.file(), "fine-payment", "2026-10-20");
        assertThat(payment.due()).contains(day("2026-10-08"));
        assertThat(payment.state()).isEqualTo(DeadlineState.OVERDUE);
        assertThat(payment.findings())
                .extracting(Finding::code, Finding::day)
                .containsExactly(tuple(FindingCode.DEFERRAL_ASKED_LATE, Optional.of(day("2026-10-09"))));
    }

    @Test
    void whetherADeferralCountsThatWasAskedForTooLateAndGrantedAllTheSameAPersonDecides() {
        LimitRecipes.decided(build, "2026-09-22");
        putOff("requestedOn", "2026-10-09");
        var payment = one(build.file(), "fine-payment", "2026-10-20");
        assertThat(payment.due()).contains(day("2026-10-08"));
        assertThat(payment.state()).isEqualTo(DeadlineState.UNKNOWN);
        assertThat(payment.findings())
                .extracting(Finding::code, Finding::day)
                .containsExactly(
                        tuple(FindingCode.DEFERRAL_ASKED_LATE, Optional.of(day("2026-10-09"))),
                        tuple(FindingCode.DEFERRAL_GRANTED_LATE, Optional.of(day("2026-12-31"))));
        assertThat(one(build.file(), "fine-payment", "2027-01-04").state()).isEqualTo(DeadlineState.OVERDUE);
    }

    @Test
    void aDeferralAskedForTooLateDoesNotMoveTheTimeForTheCourt() {
        LimitRecipes.decided(build, "2026-01-14");
        putOff("requestedOn", "2026-03-09");
        var court = one(build.file(), "court-enforcement", "2026-12-01");
        assertThat(court.due().orElseThrow()).isBefore("2026-12-01");
        assertThat(court.state()).isEqualTo(DeadlineState.UNKNOWN);
        assertThat(codes(court)).containsExactly(FindingCode.DEFERRAL_GRANTED_LATE);
    }

    @Test
    void aSuspensionThatBeginsAfterTheLimitRanOutHidesNothing() {
        filed("2026-01-05");
        build.add(ExcludedPeriod.class, "kind", ExclusionKind.SUSPENSION, "from", "2026-06-01");
        var handling = one(build.file(), "case-handling", "2026-07-01");
        assertThat(handling.due()).contains(day("2026-04-07"));
        assertThat(handling.state()).isEqualTo(DeadlineState.OVERDUE);
    }

    @Test
    void aCaseThatIsNeverResumedStaysSuspendedAndWatched() {
        filed("2026-01-05");
        var suspended = build.add(
                ExcludedPeriod.class, "kind", ExclusionKind.SUSPENSION, "from", "2026-03-01", "until", Fact.none());
        var handling = one(build.file(), "case-handling", "2031-03-01");
        assertThat(handling.state()).isEqualTo(DeadlineState.SUSPENDED);
        assertThat(handling.state().isWatched()).isTrue();
        assertThat(handling.floating()).isTrue();
        assertThat(handling.findings())
                .contains(
                        Finding.of(FindingCode.EXCLUSION_OPEN, suspended.id(), day("2026-03-01")),
                        Finding.of(FindingCode.EXCLUSION_WITHOUT_PAPER, suspended.id(), day("2026-03-01")));
    }

    @Test
    void aDecisionInASuspendedCaseEndsTheSuspensionForTheCount() {
        filed("2026-01-05");
        build.add(ExcludedPeriod.class, "kind", ExclusionKind.SUSPENSION, "from", "2026-03-01");
        build.add(PenaltyDecision.class, "decidedOn", "2026-08-03");
        var handling = one(build.file(), "case-handling", "2026-12-01");
        assertThat(handling.state()).isEqualTo(DeadlineState.MET);
        assertThat(handling.due())
                .isEqualTo(one(build.file(), "case-handling", "2027-12-01").due());
    }

    @Test
    void aCaseSuspendedOnItsLastDayGoesOnOnTheDayItIsResumed() {
        filed("2026-01-05");
        build.add(ExcludedPeriod.class, "kind", ExclusionKind.SUSPENSION, "from", "2026-04-07", "until", "2026-05-20");
        assertThat(one(build.file(), "case-handling", "2026-06-01").due()).contains(day("2026-05-20"));
    }

    @Test
    void aPeriodThatEndsBeforeItBeginsIsNotCounted() {
        filed("2026-01-05");
        build.add(ExcludedPeriod.class, "kind", ExclusionKind.APPRAISAL, "from", "2026-02-10", "until", "2026-02-01");
        var handling = one(build.file(), "case-handling", "2026-03-01");
        assertThat(handling.due()).contains(day("2026-04-07"));
        assertThat(codes(handling)).containsExactly(FindingCode.EXCLUSION_REVERSED);
    }

    @Test
    void aPeriodWithBothItsPapersIsInOrder() {
        filed("2026-01-05");
        build.add(
                ExcludedPeriod.class,
                "kind",
                ExclusionKind.APPRAISAL,
                "from",
                "2026-02-01",
                "until",
                "2026-02-11",
                "startPaper",
                "委托书",
                "endPaper",
                "鉴定意见");
        assertThat(one(build.file(), "case-handling", "2026-03-01").findings()).isEmpty();
    }

    @Test
    void theTimeForTheDefenceIsNotLeftOutOfTheHandlingPeriod() {
        filed("2026-03-10");
        LimitRecipes.served(build, build.add(PriorNotice.class, "kind", NoticeKind.PENALTY), "2026-05-20");
        assertThat(one(build.file(), "case-handling", "2026-05-21").due()).contains(day("2026-06-08"));
    }

    @Test
    void papersProposePeriodsThatAreCountedOnceRecorded() {
        filed("2026-03-10");
        var notice = build.add(PriorNotice.class, "kind", NoticeKind.PENALTY, "hearingRightTold", true);
        var hearing =
                build.add(Hearing.class, "notice", notice, "requestedOn", "2026-05-08", "endedAt", "2026-05-28T11:00");
        build.add(TestReport.class, "commissionedOn", "2026-02-01", "receivedOn", "2026-02-20");
        build.add(TestReport.class, "commissionedOn", "2026-03-20", "receivedOn", "2026-03-31");
        var file = build.file();
        var proposed = ProposedExclusions.of(file, ClockOfTests.CLOCK);
        assertThat(proposed)
                .extracting(proposal ->
                        proposal.kind() + " " + proposal.from().value().orElseThrow())
                .containsExactlyInAnyOrder("HEARING 2026-05-08", "MONITORING 2026-03-20");
        assertThat(one(file, "case-handling", "2026-06-01").due()).contains(day("2026-06-08"));
        var recorded = file;
        for (var proposal : proposed)
            recorded = recorded.with(proposal.part(new UUID(5, proposal.kind().ordinal())));
        assertThat(one(recorded, "case-handling", "2026-06-01").due()).contains(day("2026-07-09"));
        assertThat(one(recorded, "case-handling", "2026-06-01").findings()).isEmpty();
        assertThat(ProposedExclusions.of(recorded, ClockOfTests.CLOCK)).isEmpty();
        assertThat(recorded.last(ExcludedPeriod.class).orElseThrow().startPart().isKnown())
                .isTrue();
        assertThat(hearing.id()).isNotNull();
    }

    private void filed(String on) {
        build.add(Filing.class, "filed", true, "decidedOn", on);
    }

    private void extend(int days, String approved, ApprovalRole... roles) {
        var approvals = Arrays.stream(roles)
                .map(role -> FileOf.make(
                        Approval.class, "role", role, "by", FileOf.make(Official.class, "name", "王某"), "agreed", true))
                .toList();
        build.add(
                Extension.class,
                "timeLimit",
                "case-handling",
                "days",
                days,
                "approvedOn",
                approved,
                "approvals",
                approvals);
    }
}
