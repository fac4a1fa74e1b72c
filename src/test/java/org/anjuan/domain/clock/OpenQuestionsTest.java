package org.anjuan.domain.clock;

import static org.anjuan.domain.clock.ClockOfTests.all;
import static org.anjuan.domain.clock.ClockOfTests.codes;
import static org.anjuan.domain.clock.ClockOfTests.day;
import static org.anjuan.domain.clock.ClockOfTests.one;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anjuan.domain.casefile.*;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What a file leaves open is told as open, and no more than that. */
class OpenQuestionsTest {

    private final FileOf build = new FileOf();

    private void act(String until, Harm harm) {
        build.add(Violation.class, "description", "排污", "until", until, "discoveredOn", "2023-05-08", "harm", harm);
    }

    /** The law of 1996 knew no longer limitation for harm, and was not read itself. */
    @ParameterizedTest
    @EnumSource(Harm.class)
    void beforeTheLawOf2021TheShorterLimitationIsThatOfEveryAct(Harm harm) {
        act("2020-01-01", harm);
        assertThat(all(build.file(), "penalty-limitation-harm", "2023-05-09")).isEmpty();
        var general = one(build.file(), "penalty-limitation-general", "2023-05-09");
        assertThat(general.state()).isEqualTo(DeadlineState.UNKNOWN);
        assertThat(codes(general)).containsExactly(FindingCode.RULE_NOT_VERIFIED);
    }

    @ParameterizedTest
    @CsvSource({
        "2021-07-14, 0",
        "2021-07-15, 1",
        "2021-06, 0",
        "2021-07, 1",
    })
    void theLongerLimitationBeginsWithTheLawThatBroughtIt(String until, int harm) {
        build.add(
                Violation.class,
                "description",
                "排污",
                "until",
                until,
                "discoveredOn",
                "2024-05-08",
                "harm",
                Harm.POLLUTION);
        assertThat(all(build.file(), "penalty-limitation-harm", "2024-05-09")).hasSize(harm);
    }

    /** No version held in 2005: the first that came after it is shown, not that of today. */
    @Test
    void aLimitOfADayBeforeAnyRuleThatIsKnownCitesTheFirstThatCameAfterIt() {
        build.add(Filing.class, "filed", true, "decidedOn", "2005-03-01");
        var handling = one(build.file(), "case-handling", "2005-03-02");
        assertThat(codes(handling)).containsExactly(FindingCode.NO_RULE);
        assertThat(handling.limit().citations())
                .extracting(citation -> citation.law())
                .containsExactly("penalty-measures-2010");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-09-10T09:00, 2026-09-10, MET",
        "2026-09-10T09:00, 2026-09-11, UNKNOWN",
        "2026-09-10T09:00, 2026-09-12, MET_LATE",
        "2026-09-10T09:00, 2026-09-11T09:00, MET",
        "2026-09-10T23:58, 2026-09-11, UNKNOWN",
        "2026-09-10T23:59, 2026-09-11, MET",
        "2026-09-10, 2026-09-10, MET",
        "2026-09-10, 2026-09-12, MET_LATE",
    })
    void aBareDayDoesNotTellWhetherAnHourWasKept(String sealed, String approved, DeadlineState state) {
        build.add(
                Seizure.class, "kind", SeizureKind.SEAL, "executedOn", sealed, "urgent", true, "approvedAt", approved);
        var approval = one(build.file(), "seizure-urgent-approval", "2026-09-20");
        assertThat(approval.state()).isEqualTo(state);
        var missing = new Missing(PartKind.SEIZURE, "approvedAt");
        if (state == DeadlineState.UNKNOWN) {
            assertThat(approval.missing()).containsExactly(missing);
            assertThat(approval.roughly(missing)).contains(When.of(approved));
        } else {
            assertThat(approval.roughly(missing)).isEmpty();
        }
    }

    @Test
    void ofTwoBareDaysBothMinutesAreMissing() {
        build.add(
                Seizure.class,
                "kind",
                SeizureKind.SEAL,
                "executedOn",
                "2026-11-18",
                "urgent",
                true,
                "approvedAt",
                "2026-11-19");
        var approval = one(build.file(), "seizure-urgent-approval", "2026-11-22");
        assertThat(approval.state()).isEqualTo(DeadlineState.UNKNOWN);
        assertThat(approval.missing())
                .containsExactly(
                        new Missing(PartKind.SEIZURE, "executedOn"), new Missing(PartKind.SEIZURE, "approvedAt"));
        assertThat(approval.missing()).allMatch(fact -> approval.roughly(fact).isPresent());
    }

    private void ordered(Object... act) {
        var fields = new ArrayList<Object>(List.of("description", "偷排"));
        fields.addAll(List.of(act));
        build.add(Violation.class, fields.toArray());
        LimitRecipes.served(build, build.add(CorrectionOrder.class), "2026-09-10");
    }

    @Test
    void whereTheActIsNotFoundInTheCatalogueNobodyCanTellWhetherToCheckAgain() {
        ordered();
        var recheck = one(build.file(), "daily-recheck", "2026-11-22");
        assertThat(recheck.state()).isEqualTo(DeadlineState.UNKNOWN);
        assertThat(recheck.due()).contains(day("2026-10-10"));
        assertThat(recheck.missing()).containsExactly(new Missing(PartKind.VIOLATION, "catalogueId"));
        assertThat(one(build.file(), "daily-count", "2026-11-22").state()).isEqualTo(DeadlineState.UNKNOWN);
    }

    /** On 10 September one of two orders was found followed, and nobody wrote down which. */
    @ParameterizedTest
    @CsvSource({"2026-09-25, 2", "2026-10-26, 1"})
    void whereTheFirstRecheckNamesNoneOfTwoOrdersNobodyCanTellWhetherDaysAreCounted(String own, int open) {
        build.add(Violation.class, "description", "无证排污", "catalogueId", "permit-none");
        var order = LimitRecipes.served(build, build.add(CorrectionOrder.class), "2026-09-01");
        LimitRecipes.served(build, build.add(CorrectionOrder.class), "2026-09-01");
        build.add(Recheck.class, "checkedOn", "2026-09-10", "result", CorrectionResult.CORRECTED);
        build.add(Recheck.class, "order", order, "checkedOn", own, "result", CorrectionResult.NOT_CORRECTED);
        var counts = ClockOfTests.all(build.file(), "daily-count", "2026-11-22");
        assertThat(counts).as("a re-check that is late begins none of itself").hasSize(open);
        assertThat(counts)
                .allMatch(each -> each.state() == DeadlineState.UNKNOWN
                        && each.missing().equals(List.of(new Missing(PartKind.RECHECK, "order"))));
    }

    @Test
    void whatWasFoundFollowedOnTheDayOfServiceHasToSayWhen() {
        ordered("catalogueId", "permit-none");
        build.add(Recheck.class, "checkedOn", "2026-09-10", "result", CorrectionResult.CORRECTED);
        var counts = one(build.file(), "daily-count", "2026-11-22");
        assertThat(counts.state()).isEqualTo(DeadlineState.UNKNOWN);
        assertThat(counts.missing()).containsExactly(new Missing(PartKind.RECHECK, "checkedOn"));
    }

    @ParameterizedTest
    @CsvSource({"eligible, OVERDUE", "depends, UNKNOWN", "local-only, UNKNOWN", "not-eligible, "})
    void whatTheCatalogueSaysOfTheActDecidesWhetherToCheckAgain(String rule, DeadlineState state) {
        var offence = ClockOfTests.CLOCK.book().offences().all().stream()
                .filter(each -> each.dailyFine().code().equals(rule))
                .findFirst()
                .orElseThrow();
        ordered("catalogueId", offence.id());
        var found = all(build.file(), "daily-recheck", "2026-11-22");
        assertThat(found.stream().map(Deadline::state)).isEqualTo(state == null ? List.of() : List.of(state));
        boolean asked = found.stream().anyMatch(each -> codes(each).contains(FindingCode.DAILY_FINE_DEPENDS));
        assertThat(asked).isEqualTo(state == DeadlineState.UNKNOWN);
    }

    private void longAgo(Object harm, String found) {
        build.add(Violation.class, "description", "排污", "until", "2024-07-10", "discoveredOn", found, "harm", harm);
    }

    @ParameterizedTest
    @CsvSource({
        "POLLUTION, 2026-08-16, UNKNOWN, UNKNOWN",
        "POLLUTION, 2029-07-10, UNKNOWN, UNKNOWN",
        "POLLUTION, 2029-07-11, MET_LATE, MET_LATE",
    })
    void asLongAsFiveYearsMayApplyTwoYearsHaveNotCertainlyRunOut(
            Harm harm, String found, DeadlineState two, DeadlineState five) {
        longAgo(harm, found);
        assertThat(one(build.file(), "penalty-limitation-general", "2030-01-01").state())
                .isEqualTo(two);
        assertThat(one(build.file(), "penalty-limitation-harm", "2030-01-01").state())
                .isEqualTo(five);
    }

    @ParameterizedTest
    @EnumSource(Harm.class)
    void foundOutWithinTwoYearsAnActIsFoundOutWithinFiveWhateverTheHarm(Harm harm) {
        longAgo(harm, "2026-07-10");
        assertThat(one(build.file(), "penalty-limitation-general", "2030-01-01").state())
                .isEqualTo(DeadlineState.MET);
        assertThat(all(build.file(), "penalty-limitation-harm", "2030-01-01")).isEmpty();
    }

    @Test
    void ofALiveFileAnActWithoutTheDayOnWhichItWasFoundOutIsNotSaidToHavePrescribed() {
        build.add(Violation.class, "description", "排污", "until", "2024-07-10", "harm", Harm.NONE);
        var two = one(build.file(), "penalty-limitation-general", "2026-11-22");
        assertThat(two.state()).isEqualTo(DeadlineState.UNKNOWN);
        assertThat(two.missing()).containsExactly(new Missing(PartKind.VIOLATION, "discoveredOn"));
    }

    @Test
    void anActWhoseEndIsNotToldHasNoLastDayOnceTheTimeFromItsBeginningIsOver() {
        build.add(
                Violation.class,
                "description",
                "未批先建",
                "from",
                "2023-05-01",
                "discoveredOn",
                "2026-08-20",
                "harm",
                Harm.NONE);
        var two = one(build.file(), "penalty-limitation-general", "2026-11-22");
        assertThat(two.state()).isEqualTo(DeadlineState.UNKNOWN);
        assertThat(two.due()).isEmpty();
        assertThat(two.missing()).containsExactly(new Missing(PartKind.VIOLATION, "until"));
    }

    @Test
    void harmThatIsNotToldIsMissingForTheShorterLimitation() {
        longAgo(Fact.unknown(), "2026-08-16");
        var two = one(build.file(), "penalty-limitation-general", "2026-11-22");
        assertThat(two.state()).isEqualTo(DeadlineState.UNKNOWN);
        assertThat(two.missing()).containsExactly(new Missing(PartKind.VIOLATION, "harm"));
        assertThat(two.findings()).contains(Finding.of(FindingCode.LONGER_IN_OTHER_CASES, day("2029-07-10")));
    }

    /** Which harm lengthened the limitation is a word of the rule, not that its time is over. */
    @Test
    void aRuleForEveryHarmThatWillEndOneDayStillAsksNobodyOfWhichKindItWas() {
        var name =
                "    name: {zh: 追责期限（造成环境污染、生态破坏等危害后果）, en: Limitation where pollution or ecological damage resulted}\n"
                        + "    holder: authority\n    kind: limit\n    valid: {from: 2026-08-15";
        var clock = new LegalClock(LawOfTests.with("time-limits.yaml", name + "}", name + ", to: 2030-12-31}"));
        build.add(
                Violation.class,
                "description",
                "排污",
                "until",
                "2026-09-01",
                "discoveredOn",
                "2029-09-01",
                "harm",
                Harm.POLLUTION);
        assertThat(clock.deadlines(build.file(), day("2030-01-01")))
                .filteredOn(limit -> limit.limit().ends() == EventCode.VIOLATION_DISCOVERED)
                .singleElement()
                .satisfies(limit -> {
                    assertThat(limit.uncertain()).isFalse();
                    assertThat(limit.state()).isEqualTo(DeadlineState.MET);
                });
    }

    @Test
    void withoutHarmTheShorterLimitationHasRunOut() {
        longAgo(Harm.NONE, "2026-08-16");
        assertThat(one(build.file(), "penalty-limitation-general", "2026-11-22").state())
                .isEqualTo(DeadlineState.MET_LATE);
    }

    @ParameterizedTest
    @EnumSource(LeadKind.class)
    void onlyAComplaintHasToBeFinishedInItsTime(LeadKind kind) {
        build.origin(Origin.ENTERED_LATE);
        build.add(Lead.class, "kind", kind, "receivedOn", "2026-09-01", "finishedOn", "2026-09-20");
        assertThat(all(build.file(), "complaint-finish", "2026-11-22")).hasSize(kind == LeadKind.COMPLAINT ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource({"2026-09-30, UNKNOWN", "2026-10-10, UNKNOWN", "2026-10-11, OVERDUE"})
    void inAFileEnteredLateOnlyACheckAfterTheDayShowsThatItWasMissed(String checked, DeadlineState state) {
        build.origin(Origin.ENTERED_LATE);
        var measure = FileOf.make(Measure.class, "id", new UUID(9, 9), "what", "停止排放", "due", "2026-10-10");
        var order = build.add(CorrectionOrder.class, "measures", List.of(measure));
        build.add(Recheck.class, "order", order, "checkedOn", checked, "result", CorrectionResult.NOT_CORRECTED);
        assertThat(one(build.file(), "correction-period", "2026-11-22").state()).isEqualTo(state);
    }

    @Test
    void ofAFinePaidInPartOnlyTheRestIsNotTold() {
        build.origin(Origin.ENTERED_LATE);
        var decision = LimitRecipes.decided(build, "2026-09-22");
        build.add(
                Payment.class,
                "kind",
                PaymentKind.FINE,
                "amount",
                "50000",
                "decision",
                decision,
                "paidOn",
                "2026-10-20");
        var payment = one(build.file(), "fine-payment", "2026-11-22");
        assertThat(payment.state()).isEqualTo(DeadlineState.UNKNOWN);
        assertThat(payment.missing()).isEmpty();
        assertThat(codes(payment)).containsExactly(FindingCode.PAID_IN_PART);
    }

    /** When the act ended is not told; it was found out under the law of 2021. */
    @Test
    void aLimitationWhoseBeginningIsNotToldCitesTheLawOfItsEnd() {
        build.origin(Origin.ENTERED_LATE);
        build.add(Violation.class, "description", "排污", "discoveredOn", "2023-05-08");
        assertThat(one(build.file(), "penalty-limitation-general", "2026-11-22")
                        .limit()
                        .citations())
                .extracting(citation -> citation.law())
                .containsExactly("apl-2021");
    }

    private Deadline of(String limit, Part part, String day) {
        return all(build.file(), limit, day).stream()
                .filter(deadline -> deadline.part().equals(Optional.of(part.id())))
                .findFirst()
                .orElseThrow();
    }

    /** The time for the court ended on 15 October; with the deferral, if it was of this fine, on 31 March. */
    @ParameterizedTest
    @CsvSource({
        "2026-10-15, MET, false",
        "2027-01-10, UNKNOWN, true",
        "2027-03-31, UNKNOWN, true",
        "2027-04-01, MET_LATE, false",
    })
    void askingTheCourtIsNotLateWhereADeferralThatNamesNoFineMayHaveBeenOfThisOne(
            String applied, DeadlineState state, boolean asked) {
        var first = LimitRecipes.decided(build, "2026-01-15");
        LimitRecipes.decided(build, "2026-01-15");
        build.add(
                Deferral.class,
                "kind",
                DeferralKind.DEFERRAL,
                "requestedOn",
                "2026-01-20",
                "granted",
                true,
                "newDue",
                "2026-12-31");
        build.add(CourtApplication.class, "decision", first, "appliedOn", applied);
        var court = of("court-enforcement", first, "2027-05-01");
        assertThat(court.due()).contains(day("2026-10-15"));
        assertThat(court.state()).isEqualTo(state);
        assertThat(court.floating()).isFalse();
        assertThat(court.missing().contains(new Missing(PartKind.DEFERRAL, "decision")))
                .isEqualTo(asked);
    }

    @Test
    void anExtensionThatNamesOneLeadLeavesTheOtherAsItIs() {
        var first = build.add(Lead.class, "kind", LeadKind.COMPLAINT, "receivedOn", "2026-09-01");
        var second = build.add(Lead.class, "kind", LeadKind.COMPLAINT, "receivedOn", "2026-09-03");
        build.add(
                Extension.class, "timeLimit", "filing-review", "days", 15, "approvedOn", "2026-09-10", "about", second);
        assertThat(of("filing-review", first, "2026-09-20").due()).contains(day("2026-09-16"));
        assertThat(of("filing-review", first, "2026-09-20").state()).isEqualTo(DeadlineState.OVERDUE);
        assertThat(of("filing-review", second, "2026-09-20").due()).contains(day("2026-10-08"));
    }

    /** It names an act, which starts no such limit: it is still of the only lead there is. */
    @Test
    void anExtensionThatNamesWhatStartsNoSuchLimitIsOfTheOneThereIs() {
        var lead = build.add(Lead.class, "kind", LeadKind.COMPLAINT, "receivedOn", "2026-09-01");
        var act = build.add(Violation.class, "description", "排污");
        build.add(Extension.class, "timeLimit", "filing-review", "days", 15, "approvedOn", "2026-09-10", "about", act);
        assertThat(of("filing-review", lead, "2026-09-20").due()).contains(day("2026-10-08"));
    }
}
