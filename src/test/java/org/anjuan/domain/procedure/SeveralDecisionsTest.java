package org.anjuan.domain.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.anjuan.domain.casefile.*;
import org.anjuan.domain.clock.FileOf;
import org.anjuan.domain.clock.LegalClock;
import org.anjuan.domain.procedure.Irregularity.AgainstGuard;
import org.anjuan.domain.procedure.Irregularity.Clash;
import org.anjuan.domain.procedure.Irregularity.Conflict;
import org.anjuan.reference.LawReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Files with several decisions: by round, by daily fine, on the spot, and two for one act. Each step is held against what is its own. */
class SeveralDecisionsTest {

    private static final LegalClock CLOCK =
            new LegalClock(LawReference.shipped().read());
    private static final CourseOfCase COURSE =
            new CourseOfCase(LawReference.shipped().procedure(CLOCK.book().laws()), CLOCK);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final FileOf build = new FileOf();
    private final Party company = build.add(Party.class, "kind", PartyKind.COMPANY, "name", "甲公司");

    private List<Irregularity> irregular() {
        return COURSE.irregularities(build.file(), TODAY, Staff.NOBODY);
    }

    /** The guards that the step of this part goes against. */
    private List<GuardCode> against(Part part) {
        return irregular().stream()
                .filter(AgainstGuard.class::isInstance)
                .map(AgainstGuard.class::cast)
                .filter(found -> found.part().equals(part.id()))
                .map(found -> found.guard().code())
                .toList();
    }

    private static PenaltyLine fine(String amount) {
        return FileOf.make(PenaltyLine.class, "kind", PenaltyKind.FINE, "amount", amount);
    }

    private PriorNotice notice(NoticeKind kind, String served, String amount, boolean hearing) {
        var notice = build.add(
                PriorNotice.class,
                "kind",
                kind,
                "issuedOn",
                served,
                "hearingRightTold",
                hearing,
                "proposed",
                List.of(fine(amount)));
        build.add(Service.class, "about", notice, "method", ServiceMethod.DIRECT, "servedOn", served);
        return notice;
    }

    private PenaltyDecision decide(PriorNotice notice, String on, String amount, Object... more) {
        var all = new ArrayList<Object>(
                List.of("decidedOn", on, "notice", notice, "party", company, "lines", List.of(fine(amount))));
        all.addAll(List.of(more));
        return build.add(PenaltyDecision.class, all.toArray());
    }

    private void discuss(String at) {
        build.add(CollectiveDiscussion.class, "startedAt", at);
    }

    @Test
    void aDailyFineOfMillionsAsksNothingOfTheSmallFineThatItMultiplies() {
        var notice = notice(NoticeKind.PENALTY, "2026-05-11", "100000", false);
        var first = decide(notice, "2026-06-01", "100000");
        var daily = notice(NoticeKind.DAILY_FINE, "2026-07-10", "4000000", false);
        assertThat(against(first)).doesNotContain(GuardCode.DISCUSSION_HELD, GuardCode.LEGAL_REVIEW_DONE);
        assertThat(against(notice)).doesNotContain(GuardCode.HEARING_OFFERED);
        assertThat(against(daily)).contains(GuardCode.HEARING_OFFERED);
        var millions = decide(daily, "2026-08-03", "4000000", "dailyFine", true);
        assertThat(against(millions)).contains(GuardCode.DISCUSSION_HELD);
        assertThat(against(first)).doesNotContain(GuardCode.DISCUSSION_HELD);
    }

    @Test
    void theHeadsDiscussADailyFineAnewWhereTheyHadDiscussedTheFirstFine() {
        var first = decide(notice(NoticeKind.PENALTY, "2026-05-11", "600000", true), "2026-06-01", "600000");
        discuss("2026-05-28T09:00");
        var millions = decide(
                notice(NoticeKind.DAILY_FINE, "2026-07-10", "6000000", true),
                "2026-08-03",
                "6000000",
                "dailyFine",
                true);
        build.add(DailyFine.class, "original", first, "decision", millions);
        assertThat(against(first)).doesNotContain(GuardCode.DISCUSSION_HELD);
        assertThat(against(millions)).contains(GuardCode.DISCUSSION_HELD);
        discuss("2026-07-30T09:00");
        assertThat(against(millions)).doesNotContain(GuardCode.DISCUSSION_HELD);
    }

    @Test
    void whatWasDiscussedBeforeADefenceIsDiscussedAgain() {
        var notice = notice(NoticeKind.PENALTY, "2026-05-11", "600000", true);
        discuss("2026-05-08T09:00");
        var decision = decide(notice, "2026-06-01", "600000");
        assertThat(against(decision)).as("before the notice").doesNotContain(GuardCode.DISCUSSION_HELD);
        build.add(Defence.class, "notice", notice, "submittedOn", "2026-05-13");
        assertThat(against(decision)).contains(GuardCode.DISCUSSION_HELD);
        discuss("2026-05-13T15:00");
        assertThat(against(decision)).doesNotContain(GuardCode.DISCUSSION_HELD);
    }

    @Test
    void aHearingAboutMajorRightsCallsForALegalReviewAfterIt() {
        build.add(CaseReview.class, "on", "2026-05-07", "majorRights", true, "publicInterest", false, "complex", false);
        var notice = notice(NoticeKind.PENALTY, "2026-05-11", "100000", true);
        build.add(LegalReview.class, "on", "2026-05-08", "outcome", ReviewOutcome.AGREE);
        var decision = decide(notice, "2026-06-10", "100000");
        assertThat(against(decision)).doesNotContain(GuardCode.LEGAL_REVIEW_DONE);
        build.add(Hearing.class, "notice", notice, "requestedOn", "2026-05-13", "startedAt", "2026-05-28T09:00");
        assertThat(against(decision)).contains(GuardCode.LEGAL_REVIEW_DONE);
        build.add(LegalReview.class, "on", "2026-06-02", "outcome", ReviewOutcome.AGREE);
        assertThat(against(decision)).doesNotContain(GuardCode.LEGAL_REVIEW_DONE);
    }

    @Test
    void theHearingOfAnEarlierRoundDoesNotEndTheTimeToAskForOneInTheNext() {
        var first = notice(NoticeKind.PENALTY, "2026-03-02", "300000", true);
        build.add(
                Hearing.class,
                "notice",
                first,
                "requestedOn",
                "2026-03-04",
                "startedAt",
                "2026-03-20T09:00",
                "endedAt",
                "2026-03-20T11:00");
        var second = notice(NoticeKind.PENALTY, "2026-09-24", "300000", true);
        var early = decide(second, "2026-10-09", "300000");
        assertThat(against(early)).contains(GuardCode.HEARING_OVER, GuardCode.DEFENCE_OVER);
        var later = decide(second, "2026-10-10", "300000");
        assertThat(against(later)).doesNotContain(GuardCode.HEARING_OVER, GuardCode.DEFENCE_OVER);
    }

    @Test
    void aWaiverOfWhichNobodySaysWhetherItWasInWritingRefusesNothing() {
        var notice = notice(NoticeKind.PENALTY, "2026-09-24", "100000", false);
        build.add(Waiver.class, "notice", notice, "right", WaivedRight.BOTH, "on", "2026-09-25");
        assertThat(against(decide(notice, "2026-09-28", "100000"))).doesNotContain(GuardCode.DEFENCE_OVER);
    }

    @Test
    void anOrdinaryFineInTheSameFileDoesNotForbidTheOneOnTheSpot() {
        var spot = build.add(
                SummaryDecision.class,
                "decidedAt",
                "2026-05-11T10:00",
                "party",
                company,
                "lines",
                List.of(fine("3000")));
        decide(notice(NoticeKind.PENALTY, "2026-05-11", "100000", false), "2026-06-01", "100000");
        assertThat(against(spot)).doesNotContain(GuardCode.SUMMARY_ALLOWED);
        var much = build.add(
                SummaryDecision.class,
                "decidedAt",
                "2026-05-12T10:00",
                "party",
                company,
                "lines",
                List.of(fine("3000.01")));
        assertThat(against(much)).contains(GuardCode.SUMMARY_ALLOWED);
    }

    /** Evading supervision costs 100,000 yuan at least: without a ground of mitigation no fine on the spot is lawful. */
    @Test
    void aFineOnTheSpotIsHeldAgainstItsRangeToo() {
        var act = build.add(
                Violation.class,
                "description",
                "逃避监管排放",
                "catalogueId",
                "discharge-evasion",
                "from",
                "2026-09-01",
                "until",
                "2026-09-02");
        assertThat(against(onSpot(act, "2026-09-03T10:00"))).contains(GuardCode.WITHIN_RANGE);
        assertThat(against(onSpot(act, "2026-09-03T10:00", "mitigation", MitigationGround.values()[0])))
                .doesNotContain(GuardCode.WITHIN_RANGE);
    }

    private SummaryDecision onSpot(Violation act, String at, Object... more) {
        var line = FileOf.make(PenaltyLine.class, "kind", PenaltyKind.FINE, "amount", "1000", "violation", act);
        var all = new ArrayList<Object>(List.of("decidedAt", at, "party", company, "lines", List.of(line)));
        all.addAll(List.of(more));
        return build.add(SummaryDecision.class, all.toArray());
    }

    private boolean clash() {
        return irregular().stream()
                .anyMatch(found -> found instanceof Conflict(var clash, var _, var _) && clash == Clash.TWO_IN_FORCE);
    }

    @Test
    void twoFinesThatNameNoActAreForTheOnlyOneOfTheFile() {
        build.add(Violation.class, "description", "超标排污");
        decide(notice(NoticeKind.PENALTY, "2026-05-11", "100000", false), "2026-06-01", "100000");
        decide(notice(NoticeKind.PENALTY, "2026-06-11", "100000", false), "2026-07-01", "100000");
        assertThat(clash()).isTrue();
    }

    @Test
    void aFineOnTheSpotAndAnOrdinaryOneForOneActClash() {
        build.add(Violation.class, "description", "超标排污");
        build.add(SummaryDecision.class, "decidedAt", "2026-05-01T10:00", "lines", List.of(fine("3000")));
        decide(notice(NoticeKind.PENALTY, "2026-05-11", "100000", false), "2026-06-01", "100000");
        assertThat(clash()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(RemedyOutcome.class)
    void aSecondRoundAfterARemedyThatSetTheFirstAsideIsNoClash(RemedyOutcome outcome) {
        build.add(Violation.class, "description", "超标排污");
        var first = decide(notice(NoticeKind.PENALTY, "2026-03-02", "100000", false), "2026-03-20", "100000");
        build.add(Reconsideration.class, "about", first, "servedOn", "2026-05-22", "outcome", outcome);
        decide(notice(NoticeKind.PENALTY, "2026-06-11", "90000", false), "2026-07-01", "90000", "round", 2);
        boolean stands =
                switch (outcome) {
                    case UPHELD, WITHDRAWN, DISMISSED, SETTLED -> true;
                    case CHANGED, REVOKED, HELD_UNLAWFUL, ORDERED_ANEW -> false;
                };
        assertThat(clash()).isEqualTo(stands);
    }

    @Test
    void aDailyFineAnotherPartysFineAndAPenaltyOfAnotherKindStandBesideTheFirst() {
        build.add(Violation.class, "description", "超标排污");
        var person = build.add(Party.class, "kind", PartyKind.NATURAL_PERSON, "name", "李某");
        var first = decide(notice(NoticeKind.PENALTY, "2026-03-02", "100000", false), "2026-03-20", "100000");
        var daily = decide(notice(NoticeKind.DAILY_FINE, "2026-06-11", "900000", true), "2026-07-01", "900000");
        build.add(DailyFine.class, "original", first, "decision", daily);
        build.add(PenaltyDecision.class, "decidedOn", "2026-03-20", "party", person, "lines", List.of(fine("50000")));
        var licence = FileOf.make(PenaltyLine.class, "kind", PenaltyKind.WARNING);
        build.add(PenaltyDecision.class, "decidedOn", "2026-03-21", "party", company, "lines", List.of(licence));
        assertThat(clash()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"LIVE, true", "IMPORTED, false", "ENTERED_LATE, false"})
    void aHearingWhoseRequestIsNotOnFileIsFlaggedWhereTheFileIsWorkedOnLive(Origin origin, boolean flagged) {
        build.origin(origin);
        build.add(Hearing.class, "startedAt", "2026-10-15T09:00");
        assertThat(irregular().stream().anyMatch(Irregularity.InDoubt.class::isInstance))
                .isEqualTo(flagged);
    }

    @Test
    void aCaseIsClosedWithALateFineOwedOnlyWithAWarning() {
        var decision = decide(notice(NoticeKind.PENALTY, "2026-03-02", "100000", false), "2026-03-20", "100000");
        build.add(Service.class, "about", decision, "method", ServiceMethod.DIRECT, "servedOn", "2026-03-23");
        build.add(
                Payment.class,
                "kind",
                PaymentKind.FINE,
                "amount",
                "100000",
                "paidOn",
                "2026-04-10",
                "decision",
                decision);
        var closing = build.add(Closing.class, "ground", ClosingGround.PERFORMED, "on", "2026-04-20");
        assertThat(against(closing)).contains(GuardCode.LATE_FINE_SETTLED).doesNotContain(GuardCode.FINE_SETTLED);
        build.add(LateFine.class, "decision", decision, "waived", "9000", "byAgreement", true);
        assertThat(against(closing)).doesNotContain(GuardCode.LATE_FINE_SETTLED);
    }

    /** The days to handle the case are those of the first decision; of the round after it nobody can tell. */
    @Test
    void aDecisionMadeAnewIsNotHeldAgainstTheDaysOfTheFirst() {
        build.add(Filing.class, "filed", true, "decidedOn", "2026-01-05");
        var first =
                build.add(PenaltyDecision.class, "decidedOn", "2026-03-02", "round", 1, "state", DecisionState.REVOKED);
        assertThat(against(first)).doesNotContain(GuardCode.WITHIN_HANDLING);
        assertThat(handlingOfTheNext()).isNotEmpty().allMatch(Fact::isUnknown);
        var second = build.add(PenaltyDecision.class, "decidedOn", "2026-11-02", "round", 2, "replaces", first);
        assertThat(against(second)).doesNotContain(GuardCode.WITHIN_HANDLING);
    }

    @Test
    void aFirstDecisionThatCameTooLateStaysLateWhenItIsMadeAnew() {
        build.add(Filing.class, "filed", true, "decidedOn", "2026-01-05");
        var first = build.add(PenaltyDecision.class, "decidedOn", "2026-06-02", "round", 1);
        build.add(PenaltyDecision.class, "decidedOn", "2026-11-02", "round", 2, "replaces", first);
        assertThat(against(first)).contains(GuardCode.WITHIN_HANDLING);
    }

    @Test
    void noPenaltyAfterAFineThatACourtRevokedIsNotHeldAgainstTheDaysOfTheFine() {
        build.add(Filing.class, "filed", true, "decidedOn", "2026-01-05");
        var late = build.add(NoPenaltyDecision.class, "decidedOn", "2026-11-02", "ground", NoPenaltyGround.NO_FAULT);
        assertThat(against(late)).contains(GuardCode.WITHIN_HANDLING);
        build.add(PenaltyDecision.class, "decidedOn", "2026-03-02", "state", DecisionState.REVOKED);
        assertThat(against(late)).doesNotContain(GuardCode.WITHIN_HANDLING);
    }

    @Test
    void aDecisionForOnePartyDoesNotEndTheDaysForAnother() {
        build.add(Filing.class, "filed", true, "decidedOn", "2026-01-05");
        var person = build.add(Party.class, "kind", PartyKind.NATURAL_PERSON, "name", "李某");
        build.add(PenaltyDecision.class, "decidedOn", "2026-03-02", "party", company);
        var other = build.add(PenaltyDecision.class, "decidedOn", "2026-11-02", "party", person);
        assertThat(against(other)).contains(GuardCode.WITHIN_HANDLING);
        var same = build.add(PenaltyDecision.class, "decidedOn", "2026-11-02", "party", company);
        assertThat(against(same)).doesNotContain(GuardCode.WITHIN_HANDLING);
    }

    @Test
    void aDailyFineIsNotHeldAgainstTheDaysToHandleTheCase() {
        build.add(Filing.class, "filed", true, "decidedOn", "2026-01-05");
        var daily = build.add(PenaltyDecision.class, "decidedOn", "2026-11-02", "round", 1, "dailyFine", true);
        assertThat(against(daily)).doesNotContain(GuardCode.WITHIN_HANDLING);
        var named = build.add(PenaltyDecision.class, "decidedOn", "2026-11-03", "round", 1);
        assertThat(against(named)).contains(GuardCode.WITHIN_HANDLING);
        build.add(DailyFine.class, "decision", named);
        assertThat(against(named)).doesNotContain(GuardCode.WITHIN_HANDLING);
        var next = build.add(PenaltyDecision.class, "decidedOn", "2026-11-04");
        assertThat(against(next)).as("a daily fine is no decision of the case").contains(GuardCode.WITHIN_HANDLING);
    }

    private List<TrackStage> payment(PenaltyDecision decision) {
        return Tracks.of(build.file(), TODAY, CLOCK).stream()
                .filter(track -> track.track() == Track.PAYMENT && track.part().equals(decision.id()))
                .map(TrackState::stage)
                .toList();
    }

    private PenaltyDecision fined(String served) {
        var decision = build.add(PenaltyDecision.class, "party", company, "lines", List.of(fine("100000")));
        if (!served.isEmpty())
            build.add(Service.class, "about", decision, "method", ServiceMethod.DIRECT, "servedOn", served);
        return decision;
    }

    private void deferred(Object... more) {
        var all = new ArrayList<Object>(List.of("kind", DeferralKind.DEFERRAL, "requestedOn", "2026-09-10"));
        all.addAll(List.of("granted", true, "newDue", "2026-12-31"));
        all.addAll(List.of(more));
        build.add(Deferral.class, all.toArray());
    }

    @Test
    void aDeferralAskedForBeforeTheSecondFineWasServedPutsOffTheFirstAlone() {
        var first = fined("2026-09-01");
        deferred();
        assertThat(payment(first)).containsExactly(TrackStage.DEFERRED);
        var second = fined("2026-11-16");
        var unserved = fined("");
        assertThat(payment(first)).containsExactly(TrackStage.DEFERRED);
        assertThat(payment(second)).containsExactly(TrackStage.DUE);
        assertThat(payment(unserved)).containsExactly(TrackStage.DUE);
    }

    @Test
    void aDeferralThatNamesItsFinePutsItOffBeforeItsServiceIsOnFile() {
        var unserved = fined("");
        var other = fined("");
        deferred("decision", unserved);
        assertThat(payment(unserved)).containsExactly(TrackStage.DEFERRED);
        assertThat(payment(other)).containsExactly(TrackStage.DUE);
    }

    /** What the guard of the handling days says of a penalty decision taken today. */
    private List<Fact<Boolean>> handlingOfTheNext() {
        return COURSE.check(StepCode.DECIDE, build.file(), TODAY, Staff.NOBODY).checks().stream()
                .filter(checked -> checked.guard().code() == GuardCode.WITHIN_HANDLING)
                .map(Checked::holds)
                .toList();
    }

    @Test
    void aPaymentThatNamesNoneOfSeveralDecisionsLeavesOpenWhichOneWasPaidInPart() {
        var first = fined("2026-11-09");
        var second = fined("2026-11-10");
        build.add(Payment.class, "kind", PaymentKind.FINE, "amount", "6000", "paidOn", "2026-11-11");
        assertThat(payment(first)).containsExactly(TrackStage.PAYMENT_UNNAMED);
        assertThat(payment(second)).containsExactly(TrackStage.PAYMENT_UNNAMED);
        build.add(
                Payment.class, "kind", PaymentKind.FINE, "amount", "100000", "paidOn", "2026-11-12", "decision", first);
        assertThat(payment(first)).containsExactly(TrackStage.PAID);
        assertThat(payment(second)).containsExactly(TrackStage.PARTLY_PAID);
    }

    @Test
    void whatWasPaidForBeingLateIsNoPartOfTheFine() {
        var only = fined("2026-11-09");
        build.add(Payment.class, "kind", PaymentKind.LATE_FINE, "amount", "6000", "paidOn", "2026-11-11");
        assertThat(payment(only)).containsExactly(TrackStage.DUE);
    }
}
