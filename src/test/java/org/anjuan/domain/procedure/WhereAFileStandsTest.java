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
import org.anjuan.domain.procedure.Irregularity.Order;
import org.anjuan.domain.procedure.Irregularity.OutOfOrder;
import org.anjuan.reference.LawReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a file and its tracks stand, and what leads on from there, where a plain reading of its parts would tell it otherwise. */
class WhereAFileStandsTest {

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
        var all = new ArrayList<Object>(List.of("decidedOn", "2026-09-07", "lines", List.of(fine("100000"))));
        all.addAll(List.of(more));
        return build.add(PenaltyDecision.class, all.toArray());
    }

    private List<StepCode> next(LocalDate day) {
        return COURSE.next(build.file(), day, Staff.NOBODY).stream()
                .map(step -> step.transition().code())
                .toList();
    }

    private List<TrackStage> track(Track track) {
        return COURSE.tracks(build.file(), TODAY).stream()
                .filter(state -> state.track() == track)
                .map(TrackState::stage)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"2026-10-07, DECIDED", "2026-10-08, SERVED"})
    void anAnnouncedDecisionCountsAsServedFromTheLastDayOfItsAnnouncement(LocalDate day, Stage stage) {
        announced(decided());
        assertThat(COURSE.stage(build.file(), day)).isEqualTo(stage);
        assertThat(next(day).contains(StepCode.SERVE)).isEqualTo(stage == Stage.DECIDED);
    }

    private void announced(Part paper) {
        build.add(Service.class, "about", paper, "method", ServiceMethod.ANNOUNCEMENT, "sentOn", "2026-09-08");
    }

    @Test
    void anAnnouncedOrderIsServedOnItsTrack() {
        announced(build.add(CorrectionOrder.class, "issuedOn", "2026-09-07"));
        assertThat(track(Track.CORRECTION)).containsExactly(TrackStage.SERVED);
    }

    private void suspended(Object... more) {
        build.add(Filing.class, "filed", true, "decidedOn", "2026-09-01");
        var all = new ArrayList<Object>(List.of("kind", ExclusionKind.SUSPENSION, "from", "2026-09-10"));
        all.addAll(List.of(more));
        build.add(ExcludedPeriod.class, all.toArray());
    }

    @Test
    void aSuspendedCaseCanBeResumedWithThePaperAndTheApprovalOfThat() {
        suspended();
        var resume = COURSE.next(build.file(), TODAY, Staff.NOBODY).stream()
                .map(Step::transition)
                .filter(step -> step.code() == StepCode.RESUME)
                .toList();
        assertThat(resume).singleElement().satisfies(step -> {
            assertThat(step.papers()).containsExactly("RESUMPTION_APPROVAL");
            assertThat(step.approval()).contains(ApprovalRole.LEADER);
            assertThat(step.to()).contains(Stage.INVESTIGATING);
        });
    }

    @Test
    void aCaseThatGoesOnIsNotToBeResumed() {
        suspended("until", "2026-09-20");
        assertThat(next(TODAY)).contains(StepCode.SUSPEND).doesNotContain(StepCode.RESUME);
    }

    @ParameterizedTest
    @CsvSource({"2026-09-20, false", "2026-09-21, true"})
    void theApprovalOfAResumptionIsLookedAtOnTheDayOfTheResumption(String approved, boolean against) {
        var by = FileOf.make(Official.class, "name", "局长");
        var approval =
                FileOf.make(Approval.class, "role", ApprovalRole.LEADER, "by", by, "agreed", true, "on", approved);
        suspended("until", "2026-09-20", "endApprovals", List.of(approval));
        assertThat(COURSE.irregularities(build.file(), TODAY, Staff.NOBODY).stream()
                        .filter(AgainstGuard.class::isInstance)
                        .map(each -> ((AgainstGuard) each).guard().code())
                        .anyMatch(GuardCode.RESUMPTION_APPROVED::equals))
                .isEqualTo(against);
    }

    @ParameterizedTest
    @CsvSource({"5000, true, PAID", "4999.99, true, PARTLY_PAID", ", true, PAID", ", false, LATE"})
    void aFineCollectedOnTheSpotIsPaidUnlessTheFileShowsLess(String paid, boolean collected, TrackStage stage) {
        var decision = build.add(
                SummaryDecision.class,
                "decidedAt",
                "2026-09-07T09:00",
                "lines",
                List.of(fine("5000")),
                "collectedOnSpot",
                collected);
        if (paid != null)
            build.add(
                    Payment.class,
                    "kind",
                    PaymentKind.FINE,
                    "amount",
                    paid,
                    "paidOn",
                    "2026-09-07",
                    "decision",
                    decision,
                    "onSpot",
                    true);
        assertThat(track(Track.PAYMENT)).containsExactly(stage);
    }

    @ParameterizedTest
    @CsvSource({"REVOKED, TO_WITHDRAW", "IN_FORCE, PUBLISHED", "CHANGED, PUBLISHED"})
    void aPublishedDecisionThatWasRevokedIsToBeWithdrawn(DecisionState state, TrackStage stage) {
        build.add(Publication.class, "about", decided("state", state), "publishedOn", "2026-09-10");
        assertThat(track(Track.PUBLICATION)).containsExactly(stage);
    }

    @Test
    void aRevocationInARemedyCallsForTheWithdrawalByItsDayAndAWithdrawalEndsIt() {
        var decision = decided();
        build.add(
                Reconsideration.class,
                "about",
                decision,
                "decidedOn",
                "2026-11-18",
                "servedOn",
                "2026-11-19",
                "outcome",
                RemedyOutcome.REVOKED);
        var publication = build.add(Publication.class, "about", decision, "publishedOn", "2026-09-10");
        assertThat(COURSE.tracks(build.file(), TODAY))
                .filteredOn(state -> state.track() == Track.PUBLICATION)
                .singleElement()
                .satisfies(state -> {
                    assertThat(state.stage()).isEqualTo(TrackStage.TO_WITHDRAW);
                    assertThat(state.due().flatMap(due -> due.due())).contains(LocalDate.of(2026, 11, 24));
                });
        var done = build.file()
                .with(Shape.of(Publication.class).with(publication, "withdrawnOn", Fact.known(When.of("2026-11-20"))));
        assertThat(COURSE.tracks(done, TODAY))
                .filteredOn(state -> state.track() == Track.PUBLICATION)
                .extracting(TrackState::stage)
                .containsExactly(TrackStage.WITHDRAWN);
    }

    private List<Order> disorder() {
        return COURSE.irregularities(build.file(), TODAY, Staff.NOBODY).stream()
                .filter(OutOfOrder.class::isInstance)
                .map(each -> ((OutOfOrder) each).order())
                .toList();
    }

    @Test
    void aCaseFiledBeforeItsLeadAndItsActIsTold() {
        build.add(Lead.class, "kind", LeadKind.PATROL, "receivedOn", "2026-08-17");
        build.add(Violation.class, "description", "排污", "from", "2026-08-16");
        build.add(Filing.class, "filed", true, "decidedOn", "2026-06-01");
        assertThat(disorder()).containsExactly(Order.FILED_BEFORE_LEAD, Order.FILED_BEFORE_ACT);
    }

    @Test
    void aLeadAndAnActOfTheDayOfFilingOrFurtherOnesOfLaterAreInOrder() {
        for (var day : List.of("2026-06-01", "2026-08-16")) {
            build.add(Lead.class, "kind", LeadKind.PATROL, "receivedOn", day);
            build.add(Violation.class, "description", "排污", "from", day);
        }
        build.add(Filing.class, "filed", true, "decidedOn", "2026-06-01");
        assertThat(disorder()).isEmpty();
    }

    @Test
    void whereTheDayOfOneLeadIsNotToldNoOtherIsHeldAgainstTheFiling() {
        build.add(Lead.class, "kind", LeadKind.PATROL, "receivedOn", "2026-08-17");
        build.add(Lead.class, "kind", LeadKind.COMPLAINT);
        build.add(Filing.class, "filed", true, "decidedOn", "2026-06-01");
        assertThat(disorder()).isEmpty();
    }

    private void rechecked(String catalogue, CorrectionResult result) {
        var known = new ArrayList<Object>(List.of("description", "排污", "from", "2026-09-01", "until", "2026-09-02"));
        if (catalogue != null) known.addAll(List.of("catalogueId", catalogue));
        var act = build.add(Violation.class, known.toArray());
        var line = FileOf.make(
                PenaltyLine.class, "kind", PenaltyKind.FINE, "amount", "100000", "violation", new Ref<>(act.id()));
        var order =
                build.add(CorrectionOrder.class, "issuedOn", "2026-09-09", "violations", List.of(new Ref<>(act.id())));
        served(order, "2026-09-10");
        served(build.add(PenaltyDecision.class, "decidedOn", "2026-09-11", "lines", List.of(line)), "2026-09-12");
        build.add(Recheck.class, "order", order, "checkedOn", "2026-09-30", "result", result);
    }

    private void served(Part paper, String on) {
        build.add(Service.class, "about", paper, "method", ServiceMethod.DIRECT, "servedOn", on);
    }

    @ParameterizedTest
    @CsvSource({
        "discharge-evasion, NOT_CORRECTED, true",
        "discharge-evasion, CORRECTED, false",
        "eia-unapproved-start, NOT_CORRECTED, false"
    })
    void aFailedRecheckAfterAFineLeadsToADailyFineWhereTheActAllowsOne(
            String catalogue, CorrectionResult result, boolean offered) {
        rechecked(catalogue, result);
        assertThat(next(TODAY).contains(StepCode.DAILY_FINE)).isEqualTo(offered);
        assertThat(track(Track.DAILY_FINE).contains(TrackStage.REFUSAL_FOUND)).isEqualTo(offered);
    }

    @Test
    void aDailyFineThatIsOnFileIsNotOfferedAgain() {
        rechecked("discharge-evasion", CorrectionResult.NOT_CORRECTED);
        build.add(DailyFine.class);
        assertThat(next(TODAY)).doesNotContain(StepCode.DAILY_FINE);
        assertThat(track(Track.DAILY_FINE)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "discharge-evasion, MAY",
        "air-odour, UNKNOWN",
        "dust-construction, UNKNOWN",
        "no-such-act, UNKNOWN",
        ", UNKNOWN",
    })
    void aDailyFineMayBeTakenOnlyWhereTheCatalogueKnowsThatOneMayFollowTheAct(String catalogue, Permission permission) {
        rechecked(catalogue, CorrectionResult.NOT_CORRECTED);
        assertThat(COURSE.next(build.file(), TODAY, Staff.NOBODY))
                .filteredOn(step -> step.transition().code() == StepCode.DAILY_FINE)
                .extracting(Step::permission)
                .containsExactly(permission);
    }

    @Test
    void whatADailyFineWaitsForIsTheActOrAPerson() {
        rechecked(null, CorrectionResult.NOT_CORRECTED);
        assertThat(open(StepCode.DAILY_FINE, GuardCode.DAILY_FINE_ALLOWED))
                .containsExactly(new Obstacle.MissingFact(PartKind.VIOLATION, "catalogueId"));
    }

    @ParameterizedTest
    @CsvSource({"air-odour, DAILY_FINE_DEPENDS", "dust-construction, DAILY_FINE_LOCAL"})
    void anActOfWhichOnlySomeMayBeFinedDailyIsForAPerson(String catalogue, Obstacle.Matter matter) {
        rechecked(catalogue, CorrectionResult.NOT_CORRECTED);
        assertThat(open(StepCode.DAILY_FINE, GuardCode.DAILY_FINE_ALLOWED))
                .containsExactly(new Obstacle.ForAPerson(matter));
    }

    @ParameterizedTest
    @CsvSource({"2026-08-31, false", "2026-09-01, true", "2026-11-22, true"})
    void aCaseHandledBeyondItsTimeIsTold(LocalDate today, boolean late) {
        var filing = build.add(Filing.class, "filed", true, "decidedOn", "2026-05-31");
        var told = COURSE.irregularities(build.file(), today, Staff.NOBODY).stream()
                .filter(Irregularity.RanOver.class::isInstance)
                .toList();
        if (late)
            assertThat(told)
                    .containsExactly(
                            new Irregularity.RanOver(filing.id(), "case-handling", on("2026-08-31"), Optional.empty()));
        else assertThat(told).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-08-31, false", "2026-09-01, true"})
    void anExtensionOfTheHandlingThatCameWhenItWasOverIsTold(String approved, boolean late) {
        build.add(Filing.class, "filed", true, "decidedOn", "2026-05-31");
        var extension = build.add(Extension.class, "timeLimit", "case-handling", "days", 30, "approvedOn", approved);
        var told = new Irregularity.LateExtension(extension.id(), "case-handling", on(approved));
        assertThat(irregular().contains(told)).isEqualTo(late);
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

    private List<Obstacle> told(GuardCode guard) {
        return irregular().stream()
                .filter(AgainstGuard.class::isInstance)
                .map(AgainstGuard.class::cast)
                .filter(against -> against.guard().code() == guard)
                .flatMap(against -> against.obstacles().stream())
                .toList();
    }

    private Seizure sealed(Object... more) {
        var all = new ArrayList<Object>(List.of("kind", SeizureKind.SEAL, "executedOn", "2026-09-08"));
        all.addAll(List.of(more));
        return build.add(Seizure.class, all.toArray());
    }

    private List<Irregularity> irregular() {
        return COURSE.irregularities(build.file(), TODAY, Staff.NOBODY);
    }

    private static LocalDate on(String day) {
        return LocalDate.parse(day);
    }

    @Test
    void sealingBeyondItsTermIsToldAndItsLateExtensionAsWell() {
        var seizure = sealed("extendedUntil", "2026-11-07", "extensionApprovedOn", "2026-10-09");
        assertThat(irregular())
                .contains(
                        new Irregularity.RanOver(seizure.id(), "seizure-term", on("2026-10-08"), Optional.empty()),
                        new Irregularity.LateExtension(seizure.id(), "seizure-term", on("2026-10-09")));
        assertThat(track(Track.SEALING)).containsExactly(TrackStage.LATE);
    }

    @ParameterizedTest
    @CsvSource({"2026-10-08, false", "2026-10-09, true"})
    void sealingThatWasReleasedTooLateIsTold(String released, boolean late) {
        var seizure = sealed("releasedOn", released);
        var told = new Irregularity.RanOver(seizure.id(), "seizure-term", on("2026-10-08"), Optional.of(on(released)));
        assertThat(irregular().contains(told)).isEqualTo(late);
        assertThat(track(Track.SEALING)).containsExactly(TrackStage.RELEASED);
    }

    @ParameterizedTest
    @CsvSource({"100, true, false", "100.01, true, true", "3000, true, true", "3000, false, false"})
    void moreCollectedOnTheSpotThanMayBeIsToBeEstablished(String fine, boolean collected, boolean told) {
        var decision = build.add(
                SummaryDecision.class,
                "decidedAt",
                "2026-09-07T09:00",
                "lines",
                List.of(fine(fine)),
                "collectedOnSpot",
                collected);
        var clash = new Irregularity.Conflict(Irregularity.Clash.COLLECTED_ABOVE, decision.id(), decision.id());
        assertThat(irregular().contains(clash)).isEqualTo(told);
    }

    @Test
    void whatARecheckAndAServiceAreStillToSayIsNamed() {
        build.add(CorrectionOrder.class, "issuedOn", "2026-09-09");
        decided();
        assertThat(open(StepCode.RECHECK, GuardCode.MEASURES_CHECKED))
                .containsExactly(new Obstacle.MissingFact(PartKind.RECHECK, "results"));
        assertThat(open(StepCode.SERVE, GuardCode.SERVICE_PROVED))
                .containsExactly(new Obstacle.MissingFact(PartKind.SERVICE, "signature"));
    }

    private List<Obstacle> open(StepCode code, GuardCode guard) {
        return COURSE.check(code, build.file(), TODAY, Staff.NOBODY).checks().stream()
                .filter(check -> check.guard().code() == guard)
                .flatMap(check -> check.obstacles().stream())
                .toList();
    }
}
