package org.anjuan.domain.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.anjuan.domain.casefile.*;
import org.anjuan.domain.clock.FileOf;
import org.anjuan.domain.clock.LegalClock;
import org.anjuan.domain.law.Citation;
import org.anjuan.domain.law.DatedCitation;
import org.anjuan.domain.procedure.Irregularity.AgainstGuard;
import org.anjuan.reference.LawReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A daily fine on its way: the refusal, the notice of its own, the decision. */
class DailyFineCourseTest {

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

    private void rechecked(String catalogue, CorrectionResult result) {
        rechecked(catalogue, result, "its own");
    }

    /** By what the re-check names; without a result of the whole one of its measures was found not corrected. */
    private void rechecked(String catalogue, CorrectionResult result, Object named) {
        var known = new ArrayList<Object>(List.of("description", "排污", "from", "2026-09-01", "until", "2026-09-02"));
        if (catalogue != null) known.addAll(List.of("catalogueId", catalogue));
        var act = build.add(Violation.class, known.toArray());
        var line = FileOf.make(
                PenaltyLine.class, "kind", PenaltyKind.FINE, "amount", "100000", "violation", new Ref<>(act.id()));
        var order =
                build.add(CorrectionOrder.class, "issuedOn", "2026-09-09", "violations", List.of(new Ref<>(act.id())));
        served(order, "2026-09-10");
        served(build.add(PenaltyDecision.class, "decidedOn", "2026-09-11", "lines", List.of(line)), "2026-09-12");
        Object of = named instanceof Fact ? named : order;
        if (result != null) {
            build.add(Recheck.class, "order", of, "checkedOn", "2026-09-30", "result", result);
        } else {
            var found = FileOf.make(MeasureResult.class, "result", CorrectionResult.NOT_CORRECTED);
            build.add(Recheck.class, "order", of, "checkedOn", "2026-09-30", "results", List.of(found));
        }
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
    void aFailedRecheckAfterAFineLeadsToTheNoticeOfADailyFineWhereTheActAllowsOne(
            String catalogue, CorrectionResult result, boolean offered) {
        rechecked(catalogue, result);
        assertThat(next(TODAY).contains(StepCode.NOTIFY_DAILY_FINE)).isEqualTo(offered);
        assertThat(next(TODAY)).doesNotContain(StepCode.DAILY_FINE);
        assertThat(track(Track.DAILY_FINE).contains(TrackStage.REFUSAL_FOUND)).isEqualTo(offered);
    }

    @ParameterizedTest
    @CsvSource({
        "discharge-evasion, MAY",
        "air-odour, UNKNOWN",
        "dust-construction, UNKNOWN",
        "no-such-act, UNKNOWN",
        ", UNKNOWN",
    })
    void aDailyFineMayBeAnnouncedOnlyWhereTheCatalogueKnowsThatOneMayFollowTheAct(
            String catalogue, Permission permission) {
        rechecked(catalogue, CorrectionResult.NOT_CORRECTED);
        assertThat(permission(StepCode.NOTIFY_DAILY_FINE, TODAY)).containsExactly(permission);
    }

    private List<Permission> permission(StepCode code, LocalDate day) {
        return COURSE.next(build.file(), day, Staff.NOBODY).stream()
                .filter(step -> step.transition().code() == code)
                .map(Step::permission)
                .toList();
    }

    @Test
    void whatADailyFineWaitsForIsTheActOrAPerson() {
        rechecked(null, CorrectionResult.NOT_CORRECTED);
        assertThat(open(StepCode.NOTIFY_DAILY_FINE, GuardCode.DAILY_FINE_ALLOWED))
                .containsExactly(new Obstacle.MissingFact(PartKind.VIOLATION, "catalogueId"));
    }

    @ParameterizedTest
    @CsvSource({"air-odour, DAILY_FINE_DEPENDS", "dust-construction, DAILY_FINE_LOCAL"})
    void anActOfWhichOnlySomeMayBeFinedDailyIsForAPerson(String catalogue, Obstacle.Matter matter) {
        rechecked(catalogue, CorrectionResult.NOT_CORRECTED);
        assertThat(open(StepCode.NOTIFY_DAILY_FINE, GuardCode.DAILY_FINE_ALLOWED))
                .containsExactly(new Obstacle.ForAPerson(matter));
    }

    private PriorNotice notice(NoticeKind kind, String on, String amount, Object... more) {
        var all = new ArrayList<Object>(List.of("kind", kind, "issuedOn", on, "hearingRightTold", true));
        all.addAll(List.of("proposed", List.of(fine(amount))));
        all.addAll(List.of(more));
        return build.add(PriorNotice.class, all.toArray());
    }

    /** Twenty days after the order was served, at 100,000 yuan a day. */
    private PriorNotice announced() {
        rechecked("discharge-evasion", CorrectionResult.NOT_CORRECTED);
        var notice = notice(NoticeKind.DAILY_FINE, "2026-10-09", "2000000");
        served(notice, "2026-10-09");
        return notice;
    }

    @Test
    void theNoticeOfTheOriginalFineIsNoneOfTheDailyFine() {
        rechecked("discharge-evasion", CorrectionResult.NOT_CORRECTED);
        served(notice(NoticeKind.PENALTY, "2026-09-03", "100000"), "2026-09-03");
        assertThat(next(TODAY)).contains(StepCode.NOTIFY_DAILY_FINE).doesNotContain(StepCode.DAILY_FINE);
        var daily = build.add(PenaltyDecision.class, "decidedOn", "2026-10-20", "dailyFine", true);
        assertThat(against(daily)).contains(GuardCode.NOTICE_SERVED);
        var named = build.add(
                PenaltyDecision.class,
                "decidedOn",
                "2026-10-20",
                "dailyFine",
                true,
                "notice",
                build.file().first(PriorNotice.class).orElseThrow());
        assertThat(obstacles(named, GuardCode.NOTICE_SERVED))
                .containsExactly(new Obstacle.SaysOtherwise(PartKind.PENALTY_DECISION, "notice"));
    }

    @ParameterizedTest
    @CsvSource({"2026-10-15, NOT_YET", "2026-10-16, MAY"})
    void aDailyFineMayBeDecidedWhenThePeriodsOfItsOwnNoticeAreOver(LocalDate day, Permission permission) {
        announced();
        build.add(CollectiveDiscussion.class, "startedAt", "2026-10-16T15:00");
        build.add(LegalReview.class, "on", "2026-10-15", "outcome", ReviewOutcome.AGREE);
        assertThat(next(day)).contains(StepCode.DAILY_FINE).doesNotContain(StepCode.NOTIFY_DAILY_FINE);
        assertThat(permission(StepCode.DAILY_FINE, day)).containsExactly(permission);
        assertThat(track(Track.DAILY_FINE)).containsExactly(TrackStage.NOTICED);
    }

    @Test
    void whatWasDiscussedForTheOriginalFineIsDiscussedAgainBeforeTheDailyFine() {
        build.add(CollectiveDiscussion.class, "startedAt", "2026-09-05T09:00");
        announced();
        assertThat(permission(StepCode.DAILY_FINE, TODAY)).containsExactly(Permission.NOT_YET);
        assertThat(open(StepCode.DAILY_FINE, GuardCode.DISCUSSION_HELD))
                .contains(new Obstacle.TooEarly(
                        PartKind.COLLECTIVE_DISCUSSION,
                        "startedAt",
                        When.of("2026-09-05T09:00"),
                        LocalDate.of(2026, 9, 11)));
    }

    @Test
    void whatThePartySaidToTheOriginalNoticeIsNotHeldAgainstTheDailyFine() {
        notice(NoticeKind.PENALTY, "2026-09-03", "100000");
        build.add(Defence.class, "submittedOn", "2026-09-04", "reviewedOn", Fact.none());
        var notice = announced();
        var daily = build.add(
                PenaltyDecision.class, "decidedOn", "2026-10-20", "dailyFine", true, "lines", List.of(fine("2000000")));
        assertThat(against(daily))
                .doesNotContain(
                        GuardCode.NOTICE_SERVED, GuardCode.DEFENCE_ANSWERED, GuardCode.NOT_HEAVIER_AFTER_DEFENCE);
        build.add(Defence.class, "notice", notice, "submittedOn", "2026-10-12", "reviewedOn", Fact.none());
        assertThat(against(daily)).contains(GuardCode.DEFENCE_ANSWERED);
    }

    @Test
    void theNoticeOfADailyFineIsHeldAgainstTheGuardsOfItsOwnStep() {
        var early = notice(NoticeKind.DAILY_FINE, "2026-09-10", "2000000");
        rechecked("discharge-evasion", CorrectionResult.CORRECTED);
        assertThat(against(early))
                .contains(GuardCode.ORIGINAL_FINE_FIRST, GuardCode.REFUSAL_FOUND)
                .doesNotContain(GuardCode.REVIEW_AGREED);
    }

    @ParameterizedTest
    @CsvSource({"2026-09-29, true", "2026-09-30, false"})
    void aNoticeFromBeforeTheRecheckThatFoundTheRefusalIsTold(String issued, boolean told) {
        rechecked("discharge-evasion", CorrectionResult.NOT_CORRECTED);
        var notice = notice(NoticeKind.DAILY_FINE, issued, "2000000");
        assertThat(obstacles(notice, GuardCode.REFUSAL_FOUND))
                .isEqualTo(told ? List.of(late("2026-09-30", issued)) : List.of());
        assertThat(next(TODAY).contains(StepCode.NOTIFY_DAILY_FINE))
                .as("it carries no decision, so another is to be made")
                .isEqualTo(told);
        assertThat(next(TODAY).contains(StepCode.DAILY_FINE)).isEqualTo(!told);
    }

    private static Obstacle late(String checked, String step) {
        return new Obstacle.TooLate(
                PartKind.RECHECK, "checkedOn", When.of(checked), Optional.of(LocalDate.parse(step)));
    }

    /** The first cycle is over; the second order was served on 30 September, and its re-check was on 20 October. */
    private PriorNotice secondCycle(String issued, Object... decision) {
        var notice = announced();
        var all = new ArrayList<Object>(List.of("decidedOn", "2026-10-12", "dailyFine", true, "notice", notice));
        all.addAll(List.of(decision));
        build.add(PenaltyDecision.class, all.toArray());
        again();
        return notice(NoticeKind.DAILY_FINE, issued, "2000000");
    }

    private void again() {
        var first = build.file().first(CorrectionOrder.class).orElseThrow();
        var second = build.add(
                CorrectionOrder.class, "issuedOn", "2026-09-30", "after", first, "violations", first.violations());
        served(second, "2026-09-30");
        build.add(Recheck.class, "order", second, "checkedOn", "2026-10-20", "result", CorrectionResult.NOT_CORRECTED);
    }

    @ParameterizedTest
    @CsvSource({"2026-10-15, true", "2026-10-20, false"})
    void aNoticeOfTheSecondCycleWaitsForTheRefusalOfTheSecondOrder(String issued, boolean told) {
        var notice = secondCycle(issued);
        assertThat(obstacles(notice, GuardCode.REFUSAL_FOUND))
                .isEqualTo(told ? List.of(late("2026-10-20", issued)) : List.of());
        assertThat(next(TODAY).contains(StepCode.NOTIFY_DAILY_FINE)).isEqualTo(told);
        assertThat(next(TODAY).contains(StepCode.DAILY_FINE)).isEqualTo(!told);
    }

    /** No part reckons it, and yet a decision of 12 October cannot be on a refusal of 20 October. */
    @Test
    void aDecisionTakesTheRefusalThatTheDaysLeaveForIt() {
        secondCycle("2026-10-25");
        assertThat(next(TODAY)).contains(StepCode.DAILY_FINE).doesNotContain(StepCode.NOTIFY_DAILY_FINE);
        assertThat(track(Track.DAILY_FINE)).containsExactly(TrackStage.NOTICED, TrackStage.DECIDED);
    }

    @Test
    void noticesBelongToRefusalsInTheirOrderWhateverThatOfTheFile() {
        var late = notice(NoticeKind.DAILY_FINE, "2026-10-25", "2000000");
        rechecked("discharge-evasion", CorrectionResult.NOT_CORRECTED);
        again();
        var early = notice(NoticeKind.DAILY_FINE, "2026-10-09", "2000000");
        assertThat(DailyCycle.open(build.file(), CLOCK.book(), TODAY))
                .extracting(DailyCycle::notice)
                .containsExactly(Optional.of(early), Optional.of(late));
        assertThat(next(TODAY)).contains(StepCode.DAILY_FINE).doesNotContain(StepCode.NOTIFY_DAILY_FINE);
    }

    @Test
    void aRefusalThatOnlyAMeasureTellsIsFoundByTheGuardAsByTheSteps() {
        rechecked("discharge-evasion", null);
        assertThat(permission(StepCode.NOTIFY_DAILY_FINE, TODAY)).containsExactly(Permission.MAY);
        assertThat(track(Track.CORRECTION)).as("and by the track").containsExactly(TrackStage.NOT_CORRECTED);
        var order = build.file().first(CorrectionOrder.class).orElseThrow();
        assertThat(OrderState.of(build.file(), order)).isEqualTo(OrderState.NOT_CORRECTED);
        assertThat(COURSE.check(StepCode.SIGN_OFF, build.file(), TODAY, Staff.NOBODY)
                        .permission())
                .isEqualTo(Permission.NOT_YET);
    }

    @Test
    void aRecheckThatNamesNoOrderIsOfTheOnlyOneAlsoWhereTheDailyFineNamesIt() {
        rechecked("discharge-evasion", CorrectionResult.NOT_CORRECTED, Fact.unknown());
        var order = build.file().first(CorrectionOrder.class).orElseThrow();
        var fine = build.add(DailyFine.class, "order", order);
        assertThat(against(fine)).doesNotContain(GuardCode.REFUSAL_FOUND);
        assertThat(OrderState.of(build.file(), order)).isEqualTo(OrderState.NOT_CORRECTED);
    }

    @Test
    void whereARecheckNamesNoneOfTwoOrdersANoticeOfADailyFineIsNotOffered() {
        rechecked("permit-none", CorrectionResult.NOT_CORRECTED);
        var first = build.file().first(CorrectionOrder.class).orElseThrow();
        served(build.add(CorrectionOrder.class, "violations", first.violations()), "2026-09-10");
        assertThat(next(TODAY)).contains(StepCode.NOTIFY_DAILY_FINE);
        build.add(Recheck.class, "checkedOn", "2026-09-15", "result", CorrectionResult.CORRECTED);
        assertThat(next(TODAY)).doesNotContain(StepCode.NOTIFY_DAILY_FINE);
        assertThat(open(StepCode.NOTIFY_DAILY_FINE, GuardCode.REFUSAL_FOUND))
                .containsExactly(new Obstacle.MissingFact(PartKind.RECHECK, "order"));
    }

    /** By import, or with the field cleared: of one order there is nothing to ask. */
    @Test
    void aDailyFineThatNamesNoOrderIsOnTheOnlyOneWhicheverIsSavedFirst() {
        announced();
        var fine = build.add(DailyFine.class);
        var decision = build.add(PenaltyDecision.class, "decidedOn", "2026-10-20", "dailyFine", true);
        assertThat(against(fine)).doesNotContain(GuardCode.REFUSAL_FOUND);
        assertThat(against(decision)).doesNotContain(GuardCode.REFUSAL_FOUND);
    }

    @Test
    void aDailyFineThatNamesNeitherOrderNorDecisionMayBeOnTheRefusalOfTheDecision() {
        announced();
        build.add(CorrectionOrder.class, "issuedOn", "2026-11-01");
        var fine = build.add(DailyFine.class);
        build.add(PenaltyDecision.class, "decidedOn", "2026-10-20", "dailyFine", true);
        assertThat(against(fine)).doesNotContain(GuardCode.REFUSAL_FOUND);
    }

    @ParameterizedTest
    @CsvSource({"false", "true"})
    void aNoticeFromBeforeTheRefusalIsNoneForTheRecordedDecisionEither(boolean named) {
        rechecked("discharge-evasion", CorrectionResult.NOT_CORRECTED);
        var early = notice(NoticeKind.DAILY_FINE, "2026-09-20", "2000000");
        served(early, "2026-09-20");
        var fields = new ArrayList<Object>(List.of("decidedOn", "2026-10-20", "dailyFine", true));
        if (named) fields.addAll(List.of("notice", early));
        var decision = build.add(PenaltyDecision.class, fields.toArray());
        assertThat(obstacles(decision, GuardCode.NOTICE_SERVED))
                .containsExactly(new Obstacle.MadeEarly(
                        PartKind.PRIOR_NOTICE, When.of("2026-09-20"), LocalDate.of(2026, 9, 30)));
        if (named) return;
        served(notice(NoticeKind.DAILY_FINE, "2026-10-09", "2000000"), "2026-10-09");
        assertThat(against(decision)).doesNotContain(GuardCode.NOTICE_SERVED);
    }

    @Test
    void whetherACorrectionInPartIsARefusalAPersonDecides() {
        rechecked("discharge-evasion", CorrectionResult.PARTLY);
        assertThat(open(StepCode.NOTIFY_DAILY_FINE, GuardCode.REFUSAL_FOUND))
                .containsExactly(new Obstacle.ForAPerson(Obstacle.Matter.REFUSAL_PARTLY));
        assertThat(next(TODAY)).doesNotContain(StepCode.NOTIFY_DAILY_FINE);
    }

    @ParameterizedTest
    @CsvSource({"REVOKED, false", "UPHELD, true"})
    void aDailyFineDoesNotFollowADecisionThatARemedyRevoked(RemedyOutcome outcome, boolean offered) {
        rechecked("discharge-evasion", CorrectionResult.NOT_CORRECTED);
        var original = build.file().first(PenaltyDecision.class).orElseThrow();
        build.add(Reconsideration.class, "about", original, "outcome", outcome, "servedOn", "2026-10-30");
        assertThat(next(TODAY).contains(StepCode.NOTIFY_DAILY_FINE)).isEqualTo(offered);
        assertThat(open(StepCode.NOTIFY_DAILY_FINE, GuardCode.ORIGINAL_FINE_FIRST))
                .isEqualTo(
                        offered ? List.of() : List.of(new Obstacle.SaysOtherwise(PartKind.RECONSIDERATION, "outcome")));
        var fine = build.add(DailyFine.class, "original", original);
        assertThat(against(fine).contains(GuardCode.ORIGINAL_FINE_FIRST)).isEqualTo(!offered);
        var before = LocalDate.of(2026, 10, 29);
        assertThat(COURSE.check(StepCode.NOTIFY_DAILY_FINE, build.file(), before, Staff.NOBODY).checks().stream()
                        .filter(check -> check.guard().code() == GuardCode.ORIGINAL_FINE_FIRST)
                        .map(Checked::holds))
                .containsExactly(Fact.known(true));
    }

    @Test
    void aNoticeIsHeldAgainstTheLawOfTheDaysThatAreFined() {
        var act = build.add(
                Violation.class, "description", "扬尘", "from", "2026-07-01", "catalogueId", "dust-construction");
        var order =
                build.add(CorrectionOrder.class, "issuedOn", "2026-07-20", "violations", List.of(new Ref<>(act.id())));
        served(order, "2026-07-20");
        build.add(Recheck.class, "order", order, "checkedOn", "2026-08-10", "result", CorrectionResult.NOT_CORRECTED);
        var notice = notice(NoticeKind.DAILY_FINE, "2026-09-01", "2000000");
        var situation = new Situation(
                build.file(),
                LocalDate.of(2026, 9, 1),
                TODAY,
                Optional.of(notice),
                CLOCK.deadlines(build.file(), TODAY),
                CLOCK,
                Staff.NOBODY);
        assertThat(TrackGuards.dailyFineAllowed(situation)).isEqualTo(Verdict.YES);
        var guard = COURSE.book().guards().stream()
                .filter(each -> each.code() == GuardCode.DAILY_FINE_ALLOWED)
                .findFirst()
                .orElseThrow();
        var check = Guards.check(guard, StepCode.NOTIFY_DAILY_FINE, situation);
        assertThat(check.guard().on(check.lawOf()).stream().map(DatedCitation::citation))
                .as("what it answers from")
                .containsExactly(new Citation("air-2018", "123"));
    }

    @Test
    void aDailyFineThatIsOnFileIsNotOfferedAgain() {
        var notice = announced();
        var reckoned = build.add(DailyFine.class);
        assertThat(next(TODAY)).doesNotContain(StepCode.NOTIFY_DAILY_FINE, StepCode.DAILY_FINE);
        assertThat(track(Track.DAILY_FINE)).containsExactly(TrackStage.NOTICED);
        assertThat(against(reckoned)).doesNotContain(GuardCode.DISCUSSION_HELD, GuardCode.DEFENCE_OVER);
        build.add(PenaltyDecision.class, "decidedOn", "2026-10-20", "dailyFine", true, "notice", notice);
        assertThat(next(TODAY)).doesNotContain(StepCode.NOTIFY_DAILY_FINE, StepCode.DAILY_FINE);
        assertThat(track(Track.DAILY_FINE)).contains(TrackStage.DECIDED);
    }

    @Test
    void aDailyFineThatIsOnlyReckonedStillWaitsForItsNotice() {
        rechecked("discharge-evasion", CorrectionResult.NOT_CORRECTED);
        build.add(DailyFine.class);
        assertThat(next(TODAY)).contains(StepCode.NOTIFY_DAILY_FINE).doesNotContain(StepCode.DAILY_FINE);
        assertThat(track(Track.DAILY_FINE)).containsExactly(TrackStage.REFUSAL_FOUND);
    }

    @Test
    void aNoticeThatADecisionRestsOnServesNoOther() {
        var notice = announced();
        build.add(PenaltyDecision.class, "decidedOn", "2026-10-20", "dailyFine", true);
        var second = build.add(PenaltyDecision.class, "decidedOn", "2026-11-20", "dailyFine", true);
        assertThat(obstacles(second, GuardCode.NOTICE_SERVED)).isNotEmpty();
        var further = notice(NoticeKind.DAILY_FINE, "2026-11-10", "2000000");
        served(further, "2026-11-10");
        assertThat(against(second)).doesNotContain(GuardCode.NOTICE_SERVED);
        assertThat(DailyNotices.free(build.file()))
                .as("each of the two notices carries its decision")
                .doesNotContain(notice)
                .isEmpty();
        assertThat(against(notice)).doesNotContain(GuardCode.REFUSAL_FOUND);
        assertThat(against(further)).as("there was one refusal only").contains(GuardCode.REFUSAL_FOUND);
    }

    @Test
    void aNoticeThatCameAfterADailyFineIsTheOneMeantAlsoWhereOnlyTheReckoningSaysThatItIsDaily() {
        rechecked("discharge-evasion", CorrectionResult.NOT_CORRECTED);
        var decision = build.add(PenaltyDecision.class, "decidedOn", "2026-10-20");
        build.add(DailyFine.class, "decision", decision);
        served(notice(NoticeKind.DAILY_FINE, "2026-10-22", "2000000"), "2026-10-23");
        assertThat(obstacles(decision, GuardCode.NOTICE_SERVED))
                .containsExactly(new Obstacle.ServedLate(
                        PartKind.PRIOR_NOTICE, LocalDate.of(2026, 10, 23), LocalDate.of(2026, 10, 20)));
    }

    @Test
    void ofADailyFineThatDoesNotNameItsOrderNobodyKnowsWhichOfTwoItIs() {
        rechecked("discharge-evasion", CorrectionResult.NOT_CORRECTED);
        var first = build.file().first(CorrectionOrder.class).orElseThrow();
        var again = build.add(
                CorrectionOrder.class, "issuedOn", "2026-09-30", "after", first, "violations", first.violations());
        served(again, "2026-09-30");
        build.add(Recheck.class, "order", again, "checkedOn", "2026-10-20", "result", CorrectionResult.NOT_CORRECTED);
        build.add(DailyFine.class);
        assertThat(next(TODAY)).contains(StepCode.NOTIFY_DAILY_FINE);
        assertThat(track(Track.DAILY_FINE))
                .containsExactly(TrackStage.REFUSAL_FOUND, TrackStage.REFUSAL_FOUND, TrackStage.REFUSAL_FOUND);
        build.add(
                DailyFine.class,
                "order",
                again,
                "decision",
                build.add(PenaltyDecision.class, "decidedOn", "2026-11-10"));
        assertThat(track(Track.DAILY_FINE)).containsExactly(TrackStage.REFUSAL_FOUND, TrackStage.DECIDED);
    }

    private List<GuardCode> against(Part part) {
        return irregular(part).map(found -> found.guard().code()).toList();
    }

    private List<Obstacle> obstacles(Part part, GuardCode guard) {
        return irregular(part)
                .filter(found -> found.guard().code() == guard)
                .flatMap(found -> found.obstacles().stream())
                .toList();
    }

    private Stream<AgainstGuard> irregular(Part part) {
        return COURSE.irregularities(build.file(), TODAY, Staff.NOBODY).stream()
                .filter(AgainstGuard.class::isInstance)
                .map(AgainstGuard.class::cast)
                .filter(found -> found.part().equals(part.id()));
    }

    private List<Obstacle> open(StepCode code, GuardCode guard) {
        return COURSE.check(code, build.file(), TODAY, Staff.NOBODY).checks().stream()
                .filter(check -> check.guard().code() == guard)
                .flatMap(check -> check.obstacles().stream())
                .toList();
    }
}
