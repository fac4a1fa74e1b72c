package org.anjuan.domain.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.anjuan.domain.casefile.*;
import org.anjuan.domain.clock.FileOf;
import org.anjuan.domain.clock.LegalClock;
import org.anjuan.domain.procedure.Irregularity.AgainstGuard;
import org.anjuan.reference.LawReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a file and its tracks stand, where a plain reading of its parts would tell it otherwise. */
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

    @Test
    void whatThePoliceRefusedCanBeDecidedHereWhateverIsListedLast() {
        build.add(Filing.class, "filed", true, "decidedOn", "2026-08-10");
        build.add(PriorNotice.class, "kind", NoticeKind.PENALTY, "issuedOn", "2026-09-02");
        var refused = FileOf.make(TransferStep.class, "event", TransferEvent.REFUSAL_RECEIVED, "at", "2026-08-19");
        var entered = FileOf.make(TransferStep.class, "event", TransferEvent.PLATFORM_ENTERED, "at", "2026-08-14");
        build.add(
                Transfer.class,
                "kind",
                TransferKind.CRIME,
                "toBody",
                "公安局",
                "sentAt",
                "2026-08-13",
                "course",
                List.of(refused, entered));
        assertThat(track(Track.CRIME)).containsExactly(TrackStage.REFUSED);
        assertThat(next(TODAY)).contains(StepCode.DECIDE).doesNotContain(StepCode.CLOSE);
    }

    @ParameterizedTest
    @CsvSource({"2026-10-20, false", "2026-10-05, true"})
    void aRecheckIsAskedOnlyForWhatWasDueByThen(String dueOfOther, boolean against) {
        var one = FileOf.make(Measure.class, "id", new UUID(4, 1), "what", "补齐台账", "due", "2026-10-05");
        var other = FileOf.make(Measure.class, "id", new UUID(4, 2), "what", "修复围堰", "due", dueOfOther);
        var order = build.add(CorrectionOrder.class, "issuedOn", "2026-09-07", "measures", List.of(one, other));
        var result = FileOf.make(MeasureResult.class, "measure", one.id(), "result", CorrectionResult.CORRECTED);
        build.add(Recheck.class, "order", order, "checkedOn", "2026-10-06", "results", List.of(result));
        assertThat(COURSE.irregularities(build.file(), TODAY, Staff.NOBODY).stream()
                        .filter(AgainstGuard.class::isInstance)
                        .map(each -> ((AgainstGuard) each).guard().code())
                        .anyMatch(GuardCode.MEASURES_CHECKED::equals))
                .isEqualTo(against);
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
    void whatCameOutAfterAReplacementIsOfTheDecisionThatFollowed() {
        var first = decided();
        var second = decided("decidedOn", "2026-11-02", "replaces", first);
        build.add(Publication.class, "publishedOn", "2026-11-04");
        assertThat(COURSE.tracks(build.file(), TODAY))
                .filteredOn(state -> state.track() == Track.PUBLICATION)
                .extracting(TrackState::part, TrackState::stage)
                .containsExactly(tuple(second.id(), TrackStage.PUBLISHED));
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

    @ParameterizedTest
    @CsvSource({"1, NOT_CORRECTED", "2, SERVED"})
    void aRecheckThatNamesNoOrderIsOneOfTheOnlyOrderThereIs(int orders, TrackStage stage) {
        for (int i = 0; i < orders; i++) {
            var order = build.add(CorrectionOrder.class, "issuedOn", "2026-09-09");
            build.add(Service.class, "about", order, "method", ServiceMethod.DIRECT, "servedOn", "2026-09-10");
        }
        build.add(Recheck.class, "checkedOn", "2026-09-30", "result", CorrectionResult.NOT_CORRECTED);
        assertThat(track(Track.CORRECTION)).containsOnly(stage);
    }
}
