package org.anjuan.domain.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.anjuan.domain.casefile.*;
import org.anjuan.domain.law.Citation;
import org.anjuan.domain.text.Money;
import org.anjuan.reference.LawReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class LegalClockTest {

    private static final LegalClock CLOCK =
            new LegalClock(LawReference.shipped().read());

    private final FileOf build = new FileOf();

    @Test
    void theHandlingPeriodRunsNinetyDaysFromFiling() {
        build.add(Filing.class, "filed", true, "decidedOn", "2026-09-01");
        var deadline = one("case-handling", "2026-10-11");
        assertThat(deadline.due()).contains(day("2026-11-30"));
        assertThat(deadline.daysLeft()).hasValue(50);
        assertThat(deadline.state()).isEqualTo(DeadlineState.RUNNING);
        assertThat(deadline.provisional()).isFalse();
        assertThat(one("case-handling", "2026-11-26").state()).isEqualTo(DeadlineState.DUE_SOON);
        assertThat(one("case-handling", "2026-11-30").state()).isEqualTo(DeadlineState.DUE_TODAY);
        assertThat(one("case-handling", "2026-12-01").state()).isEqualTo(DeadlineState.OVERDUE);
    }

    @Test
    void approvedExtensionsLengthenTheHandlingPeriodOneAfterTheOther() {
        build.add(Filing.class, "filed", true, "decidedOn", "2026-09-01");
        build.add(Extension.class, "timeLimit", "case-handling", "days", 30, "approvedOn", "2026-11-20");
        assertThat(one("case-handling", "2026-11-21").due()).contains(day("2026-12-30"));
        build.add(Extension.class, "timeLimit", "case-handling", "days", 30, "approvedOn", "2026-12-28");
        assertThat(one("case-handling", "2026-12-29").due()).contains(day("2027-01-29"));
        assertThat(one("case-handling", "2026-12-29").provisional()).isTrue();
    }

    @Test
    void anExtensionApprovedAfterExpiryDoesNotCount() {
        build.add(Filing.class, "filed", true, "decidedOn", "2026-09-01");
        build.add(Extension.class, "timeLimit", "case-handling", "days", 30, "approvedOn", "2026-12-01");
        assertThat(one("case-handling", "2026-12-02").due()).contains(day("2026-11-30"));
    }

    @Test
    void overlappingExcludedPeriodsCountOnce() {
        build.add(Filing.class, "filed", true, "decidedOn", "2026-09-01");
        build.add(ExcludedPeriod.class, "kind", ExclusionKind.MONITORING, "from", "2026-09-10", "until", "2026-09-16");
        assertThat(one("case-handling", "2026-10-11").due()).contains(day("2026-12-07"));
        build.add(ExcludedPeriod.class, "kind", ExclusionKind.APPRAISAL, "from", "2026-09-14", "until", "2026-09-18");
        var deadline = one("case-handling", "2026-10-11");
        assertThat(deadline.due()).contains(day("2026-12-08"));
        assertThat(deadline.reckoning().orElseThrow().excluded()).hasSize(2);
    }

    @Test
    void aSuspensionWithoutEndStopsTheClock() {
        build.add(Filing.class, "filed", true, "decidedOn", "2026-09-01");
        build.add(ExcludedPeriod.class, "kind", ExclusionKind.SUSPENSION, "from", "2026-09-10");
        assertThat(one("case-handling", "2027-06-01").state()).isEqualTo(DeadlineState.SUSPENDED);
    }

    @Test
    void aDecisionMeetsTheHandlingPeriodAndStartsServiceAndPublication() {
        build.add(Filing.class, "filed", true, "decidedOn", "2026-01-05");
        var decision = build.add(PenaltyDecision.class, "decidedOn", "2026-04-29");
        assertThat(one("case-handling", "2026-05-01").state()).isEqualTo(DeadlineState.MET_LATE);
        assertThat(one("disclosure", "2026-05-01").due()).contains(day("2026-05-12"));
        assertThat(one("decision-service", "2026-05-12").state()).isEqualTo(DeadlineState.DUE_TODAY);
        build.add(Publication.class, "about", decision, "publishedOn", "2026-05-11");
        assertThat(one("disclosure", "2026-06-01").state()).isEqualTo(DeadlineState.MET);
    }

    @Test
    void aNoticeStartsTheDefenceAndTheHearingRequest() {
        var notice = build.add(PriorNotice.class, "kind", NoticeKind.PENALTY, "hearingRightTold", true);
        served(notice, "2026-09-24");
        assertThat(one("statement-defence", "2026-10-09").due()).contains(day("2026-10-09"));
        assertThat(one("statement-defence", "2026-10-09").state()).isEqualTo(DeadlineState.DUE_TODAY);
        assertThat(one("statement-defence", "2026-10-10").state()).isEqualTo(DeadlineState.EXPIRED);
        assertThat(one("hearing-request", "2026-10-09").due()).contains(day("2026-10-09"));
        build.add(Defence.class, "notice", notice, "submittedOn", "2026-09-30");
        assertThat(one("statement-defence", "2026-10-10").state()).isEqualTo(DeadlineState.MET);
    }

    @Test
    void aNoticeInFebruaryCountsTheWorkingSaturday() {
        var notice = build.add(PriorNotice.class, "kind", NoticeKind.PENALTY);
        served(notice, "2026-02-12");
        assertThat(one("statement-defence", "2026-02-13").due()).contains(day("2026-02-26"));
    }

    @Test
    void withoutAnOfferOfAHearingThereIsNoTimeToAskForOne() {
        var notice = build.add(PriorNotice.class, "kind", NoticeKind.PENALTY, "hearingRightTold", false);
        served(notice, "2026-09-24");
        assertThat(all("hearing-request", "2026-09-25")).isEmpty();
    }

    @Test
    void aWaiverEndsBothRights() {
        var notice = build.add(PriorNotice.class, "kind", NoticeKind.PENALTY, "hearingRightTold", true);
        served(notice, "2026-09-24");
        build.add(Waiver.class, "notice", notice, "right", WaivedRight.BOTH, "on", "2026-09-28", "inWriting", true);
        assertThat(one("statement-defence", "2026-09-29").state()).isEqualTo(DeadlineState.MET);
        assertThat(one("hearing-request", "2026-09-29").state()).isEqualTo(DeadlineState.MET);
    }

    @Test
    void aSecondNoticeHasItsOwnPeriods() {
        var first = build.add(PriorNotice.class, "kind", NoticeKind.PENALTY);
        var second = build.add(PriorNotice.class, "kind", NoticeKind.PENALTY);
        served(first, "2026-08-20");
        served(second, "2026-09-24");
        build.add(Defence.class, "notice", first, "submittedOn", "2026-08-24");
        assertThat(all("statement-defence", "2026-09-25"))
                .extracting(Deadline::state)
                .containsExactly(DeadlineState.MET, DeadlineState.RUNNING);
    }

    @Test
    void aFineIsDueOnTheWorkingDayAfterTheHoliday() {
        var decision = build.add(PenaltyDecision.class, "decidedOn", "2026-09-18", "lines", List.of(fine("200000")));
        served(decision, "2026-09-22");
        assertThat(one("fine-payment", "2026-10-01").due()).contains(day("2026-10-08"));
        assertThat(one("fine-payment", "2026-10-09").state()).isEqualTo(DeadlineState.OVERDUE);
        pay(decision, "120000", "2026-10-01");
        assertThat(one("fine-payment", "2026-10-09").state()).isEqualTo(DeadlineState.OVERDUE);
        pay(decision, "80000", "2026-10-28");
        assertThat(one("fine-payment", "2026-10-29").state()).isEqualTo(DeadlineState.MET_LATE);
    }

    @Test
    void aGrantedDeferralPutsThePaymentOff() {
        var decision = build.add(PenaltyDecision.class, "decidedOn", "2026-09-18", "lines", List.of(fine("200000")));
        served(decision, "2026-09-22");
        build.add(
                Deferral.class,
                "kind",
                DeferralKind.DEFERRAL,
                "decision",
                decision,
                "requestedOn",
                "2026-09-28",
                "granted",
                true,
                "newDue",
                "2026-12-31");
        assertThat(one("fine-payment", "2026-10-29").due()).contains(day("2026-12-31"));
    }

    @Test
    void aWarningAloneHasNothingToPay() {
        var decision = build.add(
                PenaltyDecision.class,
                "decidedOn",
                "2026-09-18",
                "lines",
                List.of(FileOf.make(PenaltyLine.class, "kind", PenaltyKind.WARNING)));
        served(decision, "2026-09-22");
        assertThat(all("fine-payment", "2026-10-01")).isEmpty();
    }

    @Test
    void evidenceAndSealingRunByTheirOwnRules() {
        build.add(Preservation.class, "implementedAt", "2026-04-30T16:20", "urgent", true);
        assertThat(one("evidence-preservation", "2026-05-01").due()).contains(day("2026-05-13"));
        var approval = one("evidence-preservation-approval", "2026-05-01");
        assertThat(approval.dueAt()).contains(day("2026-05-01").atTime(16, 20));
        build.add(Seizure.class, "kind", SeizureKind.values()[0], "executedOn", "2026-09-08");
        assertThat(one("seizure-term", "2026-09-09").due()).contains(day("2026-10-08"));
    }

    @Test
    void remediesRunFromService() {
        var decision = build.add(PenaltyDecision.class, "decidedOn", "2026-07-30", "lines", List.of(fine("200000")));
        served(decision, "2026-08-03");
        assertThat(one("reconsideration", "2026-08-04").due()).contains(day("2026-10-08"));
    }

    @Test
    void suingEndsOnTheLastOfAShortMonthAndRolls() {
        var decision = build.add(PenaltyDecision.class, "decidedOn", "2026-08-28");
        served(decision, "2026-08-31");
        var deadline = one("litigation-direct", "2026-09-01");
        assertThat(deadline.due()).contains(day("2027-03-01"));
        assertThat(deadline.provisional()).isTrue();
    }

    @Test
    void theCourtMayBeAskedForThreeMonthsAfterTheTimeForSuing() {
        var decision = build.add(PenaltyDecision.class, "decidedOn", "2026-01-12", "lines", List.of(fine("200000")));
        served(decision, "2026-01-15");
        assertThat(one("litigation-direct", "2026-01-16").due()).contains(day("2026-07-15"));
        assertThat(one("court-enforcement", "2026-06-01").state()).isEqualTo(DeadlineState.NOT_STARTED);
        assertThat(one("court-enforcement", "2026-08-01").due()).contains(day("2026-10-15"));
        assertThat(one("court-enforcement", "2026-08-01").state()).isEqualTo(DeadlineState.RUNNING);
        pay(decision, "200000", "2026-01-30");
        assertThat(all("court-enforcement", "2026-08-03")).isEmpty();
    }

    @Test
    void aHearingNoticeMustReachThePartySevenWholeWorkingDaysBefore() {
        var hearing = build.add(Hearing.class, "startedAt", "2026-10-15T09:00");
        assertThat(one("hearing-notice", "2026-09-21").due()).contains(day("2026-09-29"));
        served(hearing, "2026-09-30");
        assertThat(one("hearing-notice", "2026-10-15").state()).isEqualTo(DeadlineState.MET_LATE);
    }

    @Test
    void theCourtMayBeAskedOnlyAfterTheDemandRanOut() {
        var decision = build.add(PenaltyDecision.class, "decidedOn", "2026-01-12", "lines", List.of(fine("200000")));
        var demand = build.add(Demand.class, "decision", decision);
        served(demand, "2026-09-24");
        assertThat(one("demand-execution", "2026-09-25").due()).contains(day("2026-10-15"));
        assertThat(one("demand-execution", "2026-10-16").state()).isEqualTo(DeadlineState.EXPIRED);
        build.add(CourtApplication.class, "decision", decision, "appliedOn", "2026-10-15");
        assertThat(one("demand-execution", "2026-10-16").state()).isEqualTo(DeadlineState.TOO_EARLY);
    }

    @Test
    void eachMeasureOfAnOrderIsDueOnItsOwnDay() {
        var clean = FileOf.make(Measure.class, "id", new UUID(9, 1), "what", "清理危险废物", "due", "2026-10-12");
        var stop = FileOf.make(Measure.class, "id", new UUID(9, 2), "what", "立即停止排放", "atOnce", true);
        var order = build.add(CorrectionOrder.class, "issuedOn", "2026-09-24", "measures", List.of(clean, stop));
        served(order, "2026-09-25");
        assertThat(all("correction-period", "2026-10-10"))
                .extracting(
                        deadline -> deadline.subject() + " " + deadline.due().orElseThrow() + " " + deadline.state())
                .containsExactly("立即停止排放 2026-09-25 OVERDUE", "清理危险废物 2026-10-12 DUE_SOON");
        build.add(
                Recheck.class,
                "order",
                order,
                "checkedOn",
                "2026-10-12",
                "results",
                List.of(
                        FileOf.make(
                                MeasureResult.class,
                                "measure",
                                clean.id(),
                                "result",
                                CorrectionResult.EXTENDED,
                                "newDue",
                                "2026-10-30"),
                        FileOf.make(MeasureResult.class, "measure", stop.id(), "result", CorrectionResult.CORRECTED)));
        assertThat(all("correction-period", "2026-10-13"))
                .extracting(deadline -> deadline.due().orElseThrow() + " " + deadline.state())
                .containsExactly("2026-09-25 MET", "2026-10-30 RUNNING");
    }

    @Test
    void aRecheckWithinThirtyDaysIsDueWhereADailyFineMayFollow() {
        var act = build.add(Violation.class, "description", "偷排", "catalogueId", "discharge-evasion");
        var order = build.add(CorrectionOrder.class, "violations", List.of(Ref.to(act)));
        served(order, "2026-09-10");
        assertThat(one("daily-recheck", "2026-09-11").due()).contains(day("2026-10-10"));
        build.add(Recheck.class, "order", order, "checkedOn", "2026-09-30");
        assertThat(one("daily-recheck", "2026-10-11").state()).isEqualTo(DeadlineState.MET);
    }

    @Test
    void aPublishedDecisionOfJuneTwentyTwentyThreeIsJudgedByTheRulesOfItsTime() {
        build.origin(Origin.IMPORTED);
        var notice = build.add(PriorNotice.class, "kind", NoticeKind.PENALTY, "issuedOn", "2023-06-09");
        served(notice, "2023-06-13");
        build.add(Defence.class, "notice", notice, "submittedOn", "2023-06-15");
        var decision = build.add(PenaltyDecision.class);
        build.add(Publication.class, "about", decision, "publishedOn", "2023-07-28");
        var request = one("hearing-request", "2026-11-21");
        assertThat(request.due()).contains(day("2023-06-20"));
        assertThat(request.uncertain()).isTrue();
        assertThat(one("statement-defence", "2026-11-21").state()).isEqualTo(DeadlineState.UNKNOWN);
        assertThat(one("disclosure", "2026-11-21").state()).isEqualTo(DeadlineState.UNKNOWN);
        assertThat(CLOCK.deadlines(build.file(), day("2026-11-21")))
                .extracting(Deadline::state)
                .doesNotContain(DeadlineState.OVERDUE);
    }

    @Test
    void theNewYearHolidayLiesInsideTheHearingRequestOfDecemberTwentyTwentyTwo() {
        build.origin(Origin.IMPORTED);
        var notice = build.add(PriorNotice.class, "kind", NoticeKind.PENALTY, "hearingRightTold", true);
        served(notice, "2022-12-26");
        assertThat(one("hearing-request", "2026-11-21").due()).contains(day("2023-01-03"));
        assertThat(one("hearing-request", "2026-11-21").state()).isEqualTo(DeadlineState.EXPIRED);
    }

    @Test
    void aMonthIsNoDayToCountFrom() {
        build.origin(Origin.ENTERED_LATE);
        build.add(Filing.class, "filed", true, "decidedOn", "2025-02");
        assertThat(one("case-handling", "2026-01-01").state()).isEqualTo(DeadlineState.UNKNOWN);
    }

    @Test
    void theCountOfADateCanBeShownDayByDay() {
        var notice = build.add(PriorNotice.class, "kind", NoticeKind.PENALTY);
        served(notice, "2026-09-24");
        var days = CountedDay.of(
                one("statement-defence", "2026-09-25").reckoning().orElseThrow(),
                CLOCK.book().holidays());
        assertThat(days).hasSize(16);
        assertThat(days.getFirst().mark()).isEqualTo(CountedDay.Mark.TRIGGER);
        assertThat(days.getLast()).matches(last -> last.mark() == CountedDay.Mark.LAST && last.number() == 5);
        assertThat(days.stream()
                        .filter(counted -> counted.number() > 0)
                        .map(counted -> counted.day().date().toString()))
                .containsExactly("2026-09-28", "2026-09-29", "2026-09-30", "2026-10-08", "2026-10-09");
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void neitherAnExcludedPeriodNorAnExtensionMakesADateEarlier(int seed) {
        var random = new SplittableRandom(seed);
        var filed = LocalDate.of(2023, 7, 1).plusDays(random.nextInt(1_100));
        build.add(Filing.class, "filed", true, "decidedOn", filed.toString());
        var last = due();
        for (int i = 0; i < 4; i++) {
            var from = filed.plusDays(random.nextInt(-20, 120));
            if (random.nextBoolean()) {
                var kind = ExclusionKind.values()[random.nextInt(9)];
                build.add(
                        ExcludedPeriod.class,
                        "kind",
                        kind,
                        "from",
                        from.toString(),
                        "until",
                        from.plusDays(random.nextInt(40)).toString());
            } else {
                build.add(
                        Extension.class,
                        "timeLimit",
                        "case-handling",
                        "days",
                        random.nextInt(1, 31),
                        "approvedOn",
                        from.toString());
            }
            var next = due();
            assertThat(next).isAfterOrEqualTo(last);
            last = next;
        }
    }

    static Stream<Integer> seeds() {
        return IntStream.range(0, 300).boxed();
    }

    private LocalDate due() {
        return one("case-handling", "2028-01-01").due().orElseThrow();
    }

    private void served(Part part, String on) {
        build.add(Service.class, "about", part, "method", ServiceMethod.DIRECT, "servedOn", on);
    }

    private void pay(PenaltyDecision decision, String yuan, String on) {
        build.add(
                Payment.class,
                "kind",
                PaymentKind.FINE,
                "amount",
                Money.parse(yuan),
                "paidOn",
                on,
                "decision",
                decision);
    }

    private static PenaltyLine fine(String yuan) {
        return FileOf.make(PenaltyLine.class, "kind", PenaltyKind.FINE, "amount", yuan);
    }

    private List<Deadline> all(String limit, String on) {
        return CLOCK.deadlines(build.file(), day(on)).stream()
                .filter(deadline -> deadline.limit().id().equals(limit))
                .toList();
    }

    private Deadline one(String limit, String on) {
        var found = all(limit, on);
        assertThat(found).as(limit).hasSize(1);
        return found.getFirst();
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    /** Where a day lacks, the articles are those of the day that is known, else of the day on which the file was opened. */
    @ParameterizedTest
    @CsvSource({"2021-03-01, penalty-measures-2010, 22", "2026-03-02, penalty-measures-2023, 18"})
    void aLimitThatCannotBeToldCitesTheLawOfItsFilesTime(String day, String law, String article) {
        var filed = new FileOf().origin(Origin.IMPORTED);
        filed.add(Filing.class, "filed", true, "decidedOn", day);
        assertThat(cited(filed.file(), "filing-review")).contains(law + " " + article);
        var opened = new FileOf().origin(Origin.IMPORTED);
        opened.add(Lead.class, "kind", LeadKind.TRANSFER);
        opened.add(Violation.class, "description", "超标", "harm", Harm.POLLUTION);
        assertThat(cited(opened.head("openedOn", day).file(), "filing-review")).contains(law + " " + article);
        assertThat(cited(opened.head("openedOn", day).file(), "penalty-limitation-harm"))
                .doesNotContain("eco-code-2026 1054");
        assertThat(cited(opened.head("openedOn", "2026-09-01").file(), "penalty-limitation-harm"))
                .contains("eco-code-2026 1054");
    }

    @Test
    void aLimitThatDoesNotApplyCitesTheLawOfItsFilesTime() {
        var summary = new FileOf().origin(Origin.IMPORTED);
        summary.add(Violation.class, "description", "超标", "harm", Harm.NONE, "until", "2021-03-01");
        assertThat(cited(summary.file(), "penalty-limitation-harm")).doesNotContain("eco-code-2026 1054");
    }

    private static List<String> cited(CaseFile file, String id) {
        return ClockOfTests.CLOCK.all(file, LocalDate.parse("2026-11-22")).stream()
                .filter(deadline -> deadline.limit().id().equals(id))
                .flatMap(deadline -> deadline.limit().citations().stream())
                .map(citation -> citation.law() + " " + citation.articles())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "2021-07-15, apl-2021 64",
        "2023-06-28, apl-2021 64",
        "2023-07-01, penalty-measures-2023 47, apl-2021 64",
    })
    void aLawIsNotCitedForADayBeforeItWasThere(ArgumentsAccessor row) {
        var notice = build.add(PriorNotice.class, "kind", NoticeKind.PENALTY, "hearingRightTold", true);
        served(notice, row.getString(0));
        var wanted = IntStream.range(1, row.size()).mapToObj(row::getString).toList();
        assertThat(one("hearing-request", row.getString(0))
                        .citations(CLOCK.book().laws()))
                .extracting(cited -> cited.law() + " " + cited.articles().split(",")[0])
                .containsExactlyElementsOf(wanted);
    }

    @Test
    void theTimeForTheCourtOf2020IsNotToldWithTheMeasuresOf2023() {
        var decision = build.add(PenaltyDecision.class, "decidedOn", "2019-08-01", "lines", List.of(fine("200000")));
        served(decision, "2019-08-02");
        assertThat(one("court-enforcement", "2020-03-02").citations(CLOCK.book().laws()))
                .extracting(Citation::law)
                .containsExactly("ael-2011", "all-interp-2018");
    }
}
