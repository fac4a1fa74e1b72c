package org.anjuan.domain.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anjuan.domain.casefile.*;
import org.anjuan.domain.clock.FileOf;
import org.anjuan.domain.clock.LegalClock;
import org.anjuan.domain.office.Certificate;
import org.anjuan.domain.procedure.Irregularity.AgainstGuard;
import org.anjuan.domain.procedure.Irregularity.Clash;
import org.anjuan.domain.procedure.Irregularity.Conflict;
import org.anjuan.domain.procedure.Irregularity.Order;
import org.anjuan.domain.procedure.Irregularity.OutOfOrder;
import org.anjuan.reference.LawReference;
import org.junit.jupiter.api.Test;

/** Each guard of the decision, and the others in groups: when it lets a step through, when not, and when the file does not tell. */
class CourseOfCaseTest {

    private static final LegalClock CLOCK =
            new LegalClock(LawReference.shipped().read());
    private static final CourseOfCase COURSE =
            new CourseOfCase(LawReference.shipped().procedure(CLOCK.book().laws()), CLOCK);

    private final FileOf build = new FileOf();

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static Official official(String name, int id) {
        return FileOf.make(Official.class, "name", name, "person", new UUID(9, id));
    }

    private static Approval head(String on) {
        return FileOf.make(
                Approval.class, "role", ApprovalRole.LEADER, "by", official("局长", 99), "agreed", true, "on", on);
    }

    private Step step(StepCode code, String on) {
        return COURSE.next(build.file(), day(on), Staff.NOBODY).stream()
                .filter(step -> step.transition().code() == code)
                .findFirst()
                .orElseThrow(() -> new AssertionError(code + " does not lead on from " + Stages.of(build.file())));
    }

    private static Checked guard(Step step, GuardCode code) {
        return step.checks().stream()
                .filter(check -> check.guard().code() == code)
                .findFirst()
                .orElseThrow();
    }

    /** The guards against which a live file would not have been saved. */
    private List<GuardCode> broken() {
        return COURSE.irregularities(build.file(), day("2026-11-22"), Staff.NOBODY).stream()
                .filter(AgainstGuard.class::isInstance)
                .map(each -> ((AgainstGuard) each).guard())
                .filter(guard -> guard.effect() == Effect.REFUSE)
                .map(Guard::code)
                .toList();
    }

    private List<Order> disorder() {
        return COURSE.irregularities(build.file(), day("2026-11-22"), Staff.NOBODY).stream()
                .filter(OutOfOrder.class::isInstance)
                .map(each -> ((OutOfOrder) each).order())
                .toList();
    }

    /** A case as far as its notice, which was served on 24 September: five working days end on 9 October. */
    private PriorNotice noticed() {
        build.add(Party.class, "kind", PartyKind.COMPANY, "name", "甲公司");
        build.add(Lead.class, "kind", LeadKind.INSPECTION, "receivedOn", "2026-08-28", "source", "检查");
        build.add(Filing.class, "filed", true, "decidedOn", "2026-09-01", "approvals", List.of(head("2026-09-01")));
        build.add(InvestigationReport.class, "completedOn", "2026-09-15", "investigators", List.of(official("王某", 1)));
        build.add(CaseReview.class, "on", "2026-09-18", "reviewer", official("李某", 2), "outcome", ReviewOutcome.AGREE);
        var notice = build.add(
                PriorNotice.class,
                "kind",
                NoticeKind.PENALTY,
                "issuedOn",
                "2026-09-23",
                "hearingRightTold",
                false,
                "proposed",
                List.of(fine("100000.00")),
                "approvals",
                List.of(head("2026-09-22")));
        build.add(
                Service.class,
                "about",
                notice,
                "method",
                ServiceMethod.DIRECT,
                "servedOn",
                "2026-09-24",
                "signature",
                Signature.SIGNED);
        return notice;
    }

    private static PenaltyLine fine(String amount) {
        return FileOf.make(PenaltyLine.class, "kind", PenaltyKind.FINE, "amount", amount);
    }

    private PenaltyDecision decide(PriorNotice notice, String on, String amount) {
        return build.add(
                PenaltyDecision.class,
                "decidedOn",
                on,
                "notice",
                notice,
                "lines",
                List.of(fine(amount)),
                "approvals",
                List.of(head(on)));
    }

    @Test
    void noDecisionWhileTheDefencePeriodRunsAndItsLastDayIsNamed() {
        var notice = noticed();
        var early = step(StepCode.DECIDE, "2026-10-09");
        assertThat(early.permission()).isEqualTo(Permission.NOT_YET);
        assertThat(guard(early, GuardCode.DEFENCE_OVER).obstacles())
                .containsExactly(
                        new Obstacle.StillRunning("statement-defence", Optional.of(notice.id()), day("2026-10-09")));
        var later = step(StepCode.DECIDE, "2026-10-10");
        assertThat(guard(later, GuardCode.DEFENCE_OVER).holds().is(true)).isTrue();
    }

    @Test
    void aWrittenWaiverEndsTheDefencePeriodAndAnOralOneDoesNot() {
        var notice = noticed();
        build.add(Waiver.class, "notice", notice, "right", WaivedRight.BOTH, "on", "2026-09-25", "inWriting", false);
        assertThat(guard(step(StepCode.DECIDE, "2026-09-28"), GuardCode.DEFENCE_OVER)
                        .holds()
                        .is(false))
                .isTrue();
        build.add(Waiver.class, "notice", notice, "right", WaivedRight.BOTH, "on", "2026-09-25", "inWriting", true);
        assertThat(guard(step(StepCode.DECIDE, "2026-09-28"), GuardCode.DEFENCE_OVER)
                        .holds()
                        .is(true))
                .isTrue();
    }

    @Test
    void aDecisionMadeTooEarlyIsAnIrregularityOfTheDecision() {
        decide(noticed(), "2026-10-09", "100000.00");
        assertThat(broken()).contains(GuardCode.DEFENCE_OVER);
    }

    @Test
    void aDecisionMadeTheDayAfterIsNone() {
        decide(noticed(), "2026-10-10", "100000.00");
        assertThat(broken()).isEmpty();
    }

    @Test
    void aNoticeThatWasNeverServedCarriesNoDecision() {
        var notice = build.add(PriorNotice.class, "kind", NoticeKind.PENALTY, "issuedOn", "2026-09-23");
        decide(notice, "2026-10-20", "100000.00");
        assertThat(broken()).contains(GuardCode.NOTICE_SERVED);
    }

    @Test
    void aDefenceMustBeAnsweredAndMustNotMakeTheFineHeavier() {
        var notice = noticed();
        build.add(Defence.class, "notice", notice, "submittedOn", "2026-09-28", "content", "请求从轻");
        decide(notice, "2026-10-12", "150000.00");
        assertThat(broken()).contains(GuardCode.DEFENCE_ANSWERED, GuardCode.NOT_HEAVIER_AFTER_DEFENCE);
    }

    @Test
    void aHearingAskedForInTimeMustBeHeldFirst() {
        var notice = noticed();
        build.add(Hearing.class, "notice", notice, "requestedOn", "2026-09-28", "rightExisted", true);
        decide(notice, "2026-10-12", "100000.00");
        assertThat(broken()).contains(GuardCode.HEARING_HELD);
    }

    @Test
    void aFineOfHalfAMillionNeedsACollectiveDiscussion() {
        var notice = noticed();
        decide(notice, "2026-10-12", "500000.00");
        assertThat(broken()).contains(GuardCode.DISCUSSION_HELD);
        build.add(CollectiveDiscussion.class, "startedAt", "2026-10-11T09:00");
        assertThat(broken()).doesNotContain(GuardCode.DISCUSSION_HELD);
    }

    @Test
    void aDecisionAfterTheHandlingPeriodIsToldAndNotRefused() {
        decide(noticed(), "2026-12-15", "100000.00");
        var late = COURSE.irregularities(build.file(), day("2026-12-16"), Staff.NOBODY).stream()
                .map(AgainstGuard.class::cast)
                .filter(each -> each.guard().code() == GuardCode.WITHIN_HANDLING)
                .findFirst();
        assertThat(late).isPresent();
        assertThat(late.get().guard().effect()).isEqualTo(Effect.WARN);
    }

    @Test
    void aDecisionWithoutItsDayIsNotToldToBeLate() {
        build.add(Filing.class, "filed", true, "decidedOn", "2026-01-05");
        build.add(NoPenaltyDecision.class, "ground", NoPenaltyGround.values()[0]);
        assertThat(broken()).doesNotContain(GuardCode.WITHIN_HANDLING);
    }

    @Test
    void whoInvestigatedReviewsNeitherTheCaseNorTheLaw() {
        build.add(InvestigationReport.class, "completedOn", "2026-09-15", "investigators", List.of(official("王某", 1)));
        build.add(CaseReview.class, "on", "2026-09-18", "reviewer", official("王某", 1), "outcome", ReviewOutcome.AGREE);
        build.add(LegalReview.class, "on", "2026-09-19", "reviewer", official("王某", 1), "outcome", ReviewOutcome.AGREE);
        assertThat(broken()).contains(GuardCode.REVIEWER_INDEPENDENT, GuardCode.LEGAL_REVIEWER_INDEPENDENT);
    }

    @Test
    void twoPeopleOfOneNameAreNotHeldToBeOne() {
        build.add(
                InvestigationReport.class,
                "completedOn",
                "2026-09-15",
                "investigators",
                List.of(FileOf.make(Official.class, "name", "王某")));
        build.add(
                CaseReview.class,
                "on",
                "2026-09-18",
                "reviewer",
                FileOf.make(Official.class, "name", "王某"),
                "outcome",
                ReviewOutcome.AGREE);
        assertThat(broken()).isEmpty();
    }

    @Test
    void oneOfficerAloneIsTooFewAndNobodyNamedIsNotTold() {
        build.add(Inspection.class, "method", InspectionMethod.ON_SITE, "startedAt", "2026-09-01T09:00");
        assertThat(broken()).doesNotContain(GuardCode.TWO_OFFICERS);
        build.add(
                Inspection.class,
                "method",
                InspectionMethod.ON_SITE,
                "startedAt",
                "2026-09-02T09:00",
                "officers",
                List.of(official("王某", 1)));
        assertThat(broken()).contains(GuardCode.TWO_OFFICERS);
    }

    @Test
    void anOfficerOfTheRegisterNeedsACertificateOfTheDay() {
        build.add(
                Inspection.class,
                "method",
                InspectionMethod.ON_SITE,
                "startedAt",
                "2026-09-02T09:00",
                "officers",
                List.of(official("王某", 1), official("李某", 2)));
        var staff = new Staff() {
            @Override
            public boolean listsCertificates(Official official) {
                return true;
            }

            @Override
            public Optional<Certificate> certificate(Official official, LocalDate day) {
                return official.name().equals("李某")
                        ? Optional.empty()
                        : Optional.of(new Certificate("津0001", day("2024-01-01"), Optional.empty()));
            }
        };
        var against = COURSE.irregularities(build.file(), day("2026-09-03"), staff).stream()
                .filter(AgainstGuard.class::isInstance)
                .map(AgainstGuard.class::cast)
                .filter(each -> each.guard().code() == GuardCode.OFFICERS_CERTIFIED)
                .findFirst()
                .orElseThrow();
        assertThat(against.obstacles()).containsExactly(new Obstacle.NotCertified("李某"));
    }

    @Test
    void aFilingWithoutAHeadIsRefusedAndOneWithoutAnyApprovalIsNotTold() {
        build.add(Filing.class, "filed", true, "decidedOn", "2026-09-01");
        assertThat(broken()).doesNotContain(GuardCode.HEAD_APPROVED);
        build.add(
                Filing.class,
                "filed",
                true,
                "decidedOn",
                "2026-09-02",
                "approvals",
                List.of(FileOf.make(
                        Approval.class, "role", ApprovalRole.UNIT_HEAD, "by", official("队长", 5), "agreed", true)));
        assertThat(broken()).contains(GuardCode.HEAD_APPROVED);
    }

    @Test
    void anActOfLongAgoIsNotFiled() {
        build.add(Violation.class, "description", "排污", "until", "2021-08-01", "discoveredOn", "2026-08-20");
        build.add(Filing.class, "filed", true, "decidedOn", "2026-09-01");
        assertThat(broken()).contains(GuardCode.WITHIN_LIMITATION);
    }

    @Test
    void aCaseIsClosedOnlyWhenPaidServedAndReleased() {
        var decision = decide(noticed(), "2026-10-12", "100000.00");
        build.add(
                Service.class,
                "about",
                decision,
                "method",
                ServiceMethod.DIRECT,
                "servedOn",
                "2026-10-13",
                "signature",
                Signature.SIGNED);
        build.add(Seizure.class, "kind", SeizureKind.SEAL, "executedOn", "2026-09-01");
        build.add(CorrectionOrder.class, "issuedOn", "2026-09-02");
        build.add(Closing.class, "ground", ClosingGround.PERFORMED, "on", "2026-11-20");
        assertThat(broken())
                .contains(
                        GuardCode.FINE_SETTLED,
                        GuardCode.SEIZURE_RELEASED,
                        GuardCode.CORRECTION_RECHECKED,
                        GuardCode.RECEIPTS_COMPLETE);
        build.add(
                Payment.class,
                "kind",
                PaymentKind.FINE,
                "amount",
                "100000.00",
                "paidOn",
                "2026-10-20",
                "decision",
                decision);
        assertThat(broken()).doesNotContain(GuardCode.FINE_SETTLED);
    }

    @Test
    void anImpossibleOrderOfDaysIsComputedWithAndFlagged() {
        var notice = noticed();
        var decision = decide(notice, "2026-08-30", "100000.00");
        build.add(Service.class, "about", decision, "method", ServiceMethod.DIRECT, "servedOn", "2026-08-29");
        build.add(Closing.class, "ground", ClosingGround.PERFORMED, "on", "2026-08-20");
        assertThat(disorder())
                .contains(
                        Order.SERVED_BEFORE_ISSUED,
                        Order.DECIDED_BEFORE_FILED,
                        Order.DECIDED_BEFORE_NOTICED,
                        Order.CLOSED_BEFORE_DECIDED);
    }

    @Test
    void twoFinesForOneActClashUnlessOneReplacesTheOther() {
        var act = build.add(Violation.class, "description", "超标排污");
        var line = FileOf.make(PenaltyLine.class, "kind", PenaltyKind.FINE, "amount", "100000.00", "violation", act);
        var first = build.add(PenaltyDecision.class, "decidedOn", "2026-10-12", "lines", List.of(line));
        var second = build.add(PenaltyDecision.class, "decidedOn", "2026-10-20", "lines", List.of(line));
        assertThat(COURSE.irregularities(build.file(), day("2026-11-22"), Staff.NOBODY))
                .contains(new Conflict(Clash.TWO_IN_FORCE, second.id(), first.id()));
        var other = new FileOf(2);
        var again = other.add(Violation.class, "description", "超标排污");
        var fined = FileOf.make(PenaltyLine.class, "kind", PenaltyKind.FINE, "amount", "100000.00", "violation", again);
        var old = other.add(
                PenaltyDecision.class,
                "decidedOn",
                "2026-10-12",
                "lines",
                List.of(fined),
                "state",
                DecisionState.CHANGED);
        other.add(PenaltyDecision.class, "decidedOn", "2026-10-20", "lines", List.of(fined), "replaces", old);
        assertThat(COURSE.irregularities(other.file(), day("2026-11-22"), Staff.NOBODY))
                .noneMatch(Conflict.class::isInstance);
    }

    @Test
    void aHearingThatNobodyAskedForIsFlagged() {
        var hearing = build.add(Hearing.class, "requestedOn", Fact.none(), "startedAt", "2026-10-15T09:00");
        assertThat(COURSE.irregularities(build.file(), day("2026-11-22"), Staff.NOBODY))
                .contains(new Irregularity.InDoubt(Irregularity.Doubt.HEARING_WITHOUT_REQUEST, hearing.id()));
    }

    @Test
    void theTracksTellWhereEachStandsAndWhatRuns() {
        var order = build.add(CorrectionOrder.class, "issuedOn", "2026-09-10");
        build.add(Service.class, "about", order, "method", ServiceMethod.DIRECT, "servedOn", "2026-09-10");
        var decision = build.add(PenaltyDecision.class, "decidedOn", "2026-09-21", "lines", List.of(fine("200000.00")));
        build.add(Service.class, "about", decision, "method", ServiceMethod.DIRECT, "servedOn", "2026-09-22");
        var tracks = COURSE.tracks(build.file(), day("2026-10-20"));
        assertThat(tracks)
                .extracting(TrackState::track, TrackState::stage)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(Track.CORRECTION, TrackStage.SERVED),
                        org.assertj.core.groups.Tuple.tuple(Track.PUBLICATION, TrackStage.DUE),
                        org.assertj.core.groups.Tuple.tuple(Track.PAYMENT, TrackStage.LATE));
        assertThat(tracks.stream()
                        .filter(track -> track.track() == Track.PAYMENT)
                        .findFirst()
                        .orElseThrow()
                        .due()
                        .orElseThrow()
                        .due())
                .contains(day("2026-10-08"));
    }

    @Test
    void aFileGoesBackWhereItIsSentBack() {
        build.add(Filing.class, "filed", true, "decidedOn", "2026-09-01");
        build.add(InvestigationReport.class, "completedOn", "2026-09-15");
        build.add(CaseReview.class, "on", "2026-09-18", "outcome", ReviewOutcome.SENT_BACK);
        assertThat(Stages.of(build.file())).isEqualTo(Stage.INVESTIGATING);
        build.add(InvestigationReport.class, "completedOn", "2026-09-20");
        build.add(CaseReview.class, "on", "2026-09-20", "outcome", ReviewOutcome.AGREE);
        assertThat(Stages.of(build.file())).isEqualTo(Stage.UNDER_REVIEW);
        build.add(LegalReview.class, "on", "2026-09-22", "outcome", ReviewOutcome.IMPROVE);
        assertThat(Stages.of(build.file())).isEqualTo(Stage.UNDER_REVIEW);
    }

    @Test
    void everyStageThatDoesNotEndHasAStepThatLeadsOn() {
        for (var stage : Stage.values())
            if (stage != Stage.ARCHIVED)
                assertThat(COURSE.book().from(stage)).as(stage.name()).isNotEmpty();
    }

    @Test
    void everyStageIsReachedByAStepAndEveryGuardIsAskedByOne() {
        var reached = COURSE.book().steps().stream()
                .flatMap(step -> step.to().stream())
                .toList();
        for (var stage : Stage.values())
            if (stage != Stage.LEAD) assertThat(reached).as(stage.name()).contains(stage);
        var asked = COURSE.book().steps().stream()
                .flatMap(step -> step.guards().stream())
                .toList();
        assertThat(asked).containsAll(COURSE.book().guards());
        assertThat(COURSE.book().guards())
                .allSatisfy(guard -> assertThat(guard.citations()).isNotEmpty());
    }
}
