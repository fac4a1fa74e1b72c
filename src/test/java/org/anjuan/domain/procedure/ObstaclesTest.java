package org.anjuan.domain.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.anjuan.domain.casefile.*;
import org.anjuan.domain.clock.FileOf;
import org.anjuan.domain.clock.LegalClock;
import org.anjuan.domain.procedure.Irregularity.AgainstGuard;
import org.anjuan.domain.text.DocumentNumber;
import org.anjuan.reference.LawReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of a guard that does not hold or is not told. */
class ObstaclesTest {

    private static final LegalClock CLOCK =
            new LegalClock(LawReference.shipped().read());

    private static final CourseOfCase COURSE =
            new CourseOfCase(LawReference.shipped().procedure(CLOCK.book().laws()), CLOCK);

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final FileOf build = new FileOf();

    @BeforeEach
    void company() {
        build.add(Party.class, "kind", PartyKind.COMPANY, "name", "甲公司");
    }

    private static PenaltyLine fine(String amount) {
        return FileOf.make(PenaltyLine.class, "kind", PenaltyKind.FINE, "amount", amount);
    }

    private PenaltyDecision decided(Object... more) {
        var all = new ArrayList<Object>(List.of("lines", List.of(fine("100000"))));
        if (!List.of(more).contains("decidedOn")) all.addAll(List.of("decidedOn", "2026-09-07"));
        all.addAll(List.of(more));
        return build.add(PenaltyDecision.class, all.toArray());
    }

    private List<Irregularity> irregular() {
        return COURSE.irregularities(build.file(), TODAY, Staff.NOBODY);
    }

    private List<Obstacle> told(GuardCode guard) {
        return irregular().stream()
                .filter(AgainstGuard.class::isInstance)
                .map(AgainstGuard.class::cast)
                .filter(against -> against.guard().code() == guard)
                .flatMap(against -> against.obstacles().stream())
                .toList();
    }

    private List<Obstacle> open(StepCode code, GuardCode guard) {
        return COURSE.check(code, build.file(), TODAY, Staff.NOBODY).checks().stream()
                .filter(check -> check.guard().code() == guard)
                .flatMap(check -> check.obstacles().stream())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "CORRECTED, true, MAY",
        "CORRECTED, false, MAY",
        "NOT_CORRECTED, true, NOT_YET",
        "NOT_CORRECTED, false, NOT_YET",
        "PARTLY, true, NOT_YET",
        ", true, NOT_YET",
    })
    void anOrderIsSignedOffOnlyOnceARecheckFoundItFollowed(
            CorrectionResult result, boolean named, Permission permission) {
        var order = build.add(CorrectionOrder.class, "issuedOn", "2026-09-09");
        served(order, "2026-09-10");
        Object of = named ? order : Fact.unknown();
        if (result != null) build.add(Recheck.class, "order", of, "checkedOn", "2026-09-30", "result", result);
        assertThat(COURSE.check(StepCode.SIGN_OFF, build.file(), TODAY, Staff.NOBODY)
                        .permission())
                .isEqualTo(permission);
    }

    @ParameterizedTest
    @CsvSource({"true, CORRECTED, true", "false, CORRECTED, false", "true, PARTLY, false"})
    void whatALaterOrderAskedForAgainIsCorrectedWithIt(boolean after, CorrectionResult result, boolean corrected) {
        var first = build.add(CorrectionOrder.class, "issuedOn", "2026-09-09");
        build.add(Recheck.class, "order", first, "checkedOn", "2026-09-20", "result", CorrectionResult.NOT_CORRECTED);
        var later = after
                ? build.add(CorrectionOrder.class, "issuedOn", "2026-09-21", "after", first)
                : build.add(CorrectionOrder.class, "issuedOn", "2026-09-21");
        build.add(Recheck.class, "order", later, "checkedOn", "2026-09-30", "result", result);
        var signed = build.add(SignOff.class, "order", first, "on", "2026-10-01");
        assertThat(COURSE.irregularities(build.file(), TODAY, Staff.NOBODY).stream()
                        .noneMatch(found -> found.part().equals(signed.id())))
                .isEqualTo(corrected);
    }

    @Test
    void whichOfTwoFinesIsNotPaidIsSaid() {
        var paid = decided("number", new DocumentNumber("津环罚〔2026〕1号"));
        served(paid, "2026-09-08");
        var open = decided("number", new DocumentNumber("津环罚〔2026〕2号"));
        served(open, "2026-09-08");
        assertThat(open(StepCode.CLOSE, GuardCode.FINE_SETTLED))
                .containsExactly(new Obstacle.MissingPart(PartKind.PAYMENT));
        build.add(
                Payment.class, "kind", PaymentKind.FINE, "decision", paid, "amount", "100000", "paidOn", "2026-09-20");
        assertThat(open(StepCode.CLOSE, GuardCode.FINE_SETTLED))
                .containsExactly(new Obstacle.NotPaid(PartKind.PENALTY_DECISION, "津环罚〔2026〕2号"));
    }

    @Test
    void aNoticeStillToBeMadeIsSaidToNeedTheRightToAHearing() {
        assertThat(open(StepCode.NOTIFY, GuardCode.HEARING_OFFERED))
                .containsExactly(new Obstacle.ToBeSaid(PartKind.PRIOR_NOTICE, "hearingRightTold", false));
    }

    @Test
    void anOrderStillToBeMadeIsSaidToNeedItsMeasures() {
        assertThat(open(StepCode.ORDER_CORRECTION, GuardCode.MEASURES_DATED))
                .containsExactly(new Obstacle.ToBeSaid(PartKind.CORRECTION_ORDER, "measures", false));
    }

    private void served(Part paper, String on) {
        build.add(Service.class, "about", paper, "method", ServiceMethod.DIRECT, "servedOn", on);
    }

    @ParameterizedTest
    @CsvSource({"1, true", "2, false"})
    void oneOfficerWhereTwoAreNeededIsSaidToBeOne(int named, boolean told) {
        var officers = IntStream.rangeClosed(1, named)
                .mapToObj(number -> FileOf.make(Official.class, "name", "官员" + number))
                .toList();
        build.add(
                Inspection.class,
                "method",
                InspectionMethod.ON_SITE,
                "startedAt",
                "2026-09-01T09:00",
                "officers",
                officers);
        assertThat(told(GuardCode.TWO_OFFICERS)
                        .contains(new Obstacle.TooFewNamed(PartKind.INSPECTION, "officers", 1, 2)))
                .isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource({"false, true", "true, false"})
    void aConditionThatAFilingDeniesIsSaidToBeDenied(boolean own, boolean told) {
        build.add(Filing.class, "filed", true, "decidedOn", "2026-09-01", "ownJurisdiction", own);
        assertThat(told(GuardCode.OWN_JURISDICTION)
                        .contains(new Obstacle.SaysYesOrNo(PartKind.FILING, "ownJurisdiction", false)))
                .isEqualTo(told);
    }

    @Test
    void whatARecheckAndAServiceAreStillToSayIsNamed() {
        build.add(CorrectionOrder.class, "issuedOn", "2026-09-09");
        decided();
        assertThat(open(StepCode.RECHECK, GuardCode.MEASURES_CHECKED))
                .containsExactly(new Obstacle.ToBeSaid(PartKind.RECHECK, "results", false));
        assertThat(open(StepCode.SERVE, GuardCode.SERVICE_PROVED))
                .containsExactly(new Obstacle.ToBeSaid(PartKind.SERVICE, "signature", false));
    }

    @ParameterizedTest
    @CsvSource({"penaltyPossible", "ownJurisdiction", "withinLimitation"})
    void ofTheConditionsOfFilingTheOneThatIsNotToldIsNamed(String open) {
        var said = new ArrayList<Object>(List.of("filed", false));
        for (var condition : List.of("evidenceFound", "penaltyPossible", "ownJurisdiction", "withinLimitation"))
            if (!condition.equals(open)) said.addAll(List.of(condition, true));
        var filing = build.add(Filing.class, said.toArray());
        assertThat(FilingGuards.conditionMissing(at(filing)))
                .isEqualTo(Verdict.unknown(new Obstacle.MissingFact(PartKind.FILING, open)));
    }

    @ParameterizedTest
    @CsvSource({"2026-10-13T11:00, endedAt", ", startedAt"})
    void ofAHearingThatCameAfterTheDecisionTheTimeThatIsLateIsNamed(String ended, String named) {
        var said = new ArrayList<Object>(List.of("requestedOn", "2026-09-28"));
        said.addAll(List.of("startedAt", ended == null ? "2026-10-13T09:00" : "2026-10-08T09:00"));
        if (ended != null) said.addAll(List.of("endedAt", ended));
        build.add(Hearing.class, said.toArray());
        var decision = build.add(PenaltyDecision.class, "decidedOn", "2026-10-12");
        assertThat(NoticeGuards.hearingHeld(at(decision)))
                .isEqualTo(Verdict.no(new Obstacle.SaysOtherwise(PartKind.HEARING, named)));
    }

    private Situation at(Part step) {
        var file = build.file();
        var day = StepCode.takenOn(step).value().map(When::latest).orElse(TODAY);
        return new Situation(file, day, TODAY, Optional.of(step), CLOCK.deadlines(file, day), CLOCK, Staff.NOBODY);
    }

    @Test
    void whatLiesAfterTheStepIsToldWithBothDays() {
        decided("decidedOn", "2026-09-29");
        build.add(Transfer.class, "kind", TransferKind.DETENTION, "toBody", "公安局", "decidedAt", "2026-09-24");
        assertThat(told(GuardCode.PENALTY_DECIDED_FIRST))
                .containsExactly(new Obstacle.TooLate(
                        PartKind.PENALTY_DECISION,
                        "decidedOn",
                        When.of("2026-09-29"),
                        Optional.of(LocalDate.of(2026, 9, 24))));
    }

    @Test
    void aHearingThatLiesAheadIsSaidToBeStillToCome() {
        build.add(PriorNotice.class, "kind", NoticeKind.PENALTY, "issuedOn", "2026-11-02");
        build.add(Hearing.class, "requestedOn", "2026-11-05", "startedAt", "2027-01-06T09:00");
        assertThat(open(StepCode.DECIDE, GuardCode.HEARING_HELD))
                .containsExactly(new Obstacle.TooLate(
                        PartKind.HEARING, "startedAt", When.of("2027-01-06T09:00"), Optional.empty()));
    }

    @Test
    void ofAHearingWhoseDayIsToldTheDayIsNotMissing() {
        build.add(PriorNotice.class, "kind", NoticeKind.PENALTY, "issuedOn", "2026-11-02");
        build.add(Hearing.class, "requestedOn", "2026-11-05", "startedAt", "2027-01-06T09:00");
        assertThat(open(StepCode.HEAR, GuardCode.HEARING_NOTICE_IN_TIME))
                .doesNotContain(new Obstacle.MissingFact(PartKind.HEARING, "startedAt"));
    }

    /** A step that is only thought of says what it will have to hold, and may be taken all the same. */
    @ParameterizedTest
    @CsvSource({
        "DECIDE, HEARING_OVER, PRIOR_NOTICE, ",
        "DECIDE, DEFENCE_OVER, PRIOR_NOTICE, ",
        "NOTIFY, DISCRETION_REASONS, PRIOR_NOTICE, discretionReasons",
        "DECIDE, WITHIN_RANGE, PENALTY_DECISION, lines",
        "DECIDE_ON_SPOT, WITHIN_RANGE, SUMMARY_DECISION, lines",
        "DISCUSS, DISCUSSION_BY_HEADS, COLLECTIVE_DISCUSSION, opinions",
        "HEAR, REQUEST_IN_TIME, HEARING, requestedOn",
        "HEAR, HEARING_NOTICE_IN_TIME, HEARING, startedAt",
        "NOT_FILE, FILING_CONDITION_MISSING, FILING, evidenceFound",
        "NOT_FILE, REASON_WRITTEN, FILING, reason"
    })
    void aStepNotYetTakenNamesWhatItWillHaveToSay(StepCode step, GuardCode guard, PartKind kind, String field) {
        assertThat(open(step, guard))
                .containsExactly(
                        field == null ? new Obstacle.MissingPart(kind) : new Obstacle.ToBeSaid(kind, field, false));
    }
}
