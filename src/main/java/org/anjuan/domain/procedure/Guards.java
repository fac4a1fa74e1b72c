package org.anjuan.domain.procedure;

import java.util.Comparator;
import java.util.List;
import org.anjuan.domain.casefile.Fact;
import org.anjuan.domain.casefile.Shape;
import org.anjuan.domain.casefile.When;
import org.anjuan.domain.law.DatedCitation;

/** The check behind each guard. */
final class Guards {

    private Guards() {}

    /** How the guard stands before that step in that situation. */
    static Checked check(Guard guard, StepCode step, Situation situation) {
        var before = situation.before(step);
        var verdict = ToBeSaid.in(verdict(guard.code(), before), step, before);
        var told = guard.citing(articles(guard.code(), before));
        var obstacles = verdict.obstacles().stream()
                .map(obstacle -> dated(obstacle, situation))
                .toList();
        return new Checked(told, verdict.holds(), obstacles, LawDay.of(guard.code(), step, situation));
    }

    /** Those of the acts of the file, where the law says of each act by which article it is. */
    private static List<DatedCitation> articles(GuardCode code, Situation situation) {
        return switch (code) {
            case DAILY_FINE_ALLOWED -> TrackGuards.dailyFineArticles(situation);
            case DETENTION_ALLOWED -> detentions(situation).articles();
            default -> List.of();
        };
    }

    private static Detentions detentions(Situation situation) {
        return new Detentions(
                situation.file(), situation.day(), situation.clock().book());
    }

    /** What does not fit because it lies after the step is told with both days. */
    private static Obstacle dated(Obstacle obstacle, Situation s) {
        if (!(obstacle instanceof Obstacle.SaysOtherwise(var kind, var field))) return obstacle;
        var shape = Shape.of(kind.type());
        return shape.field(field)
                .filter(each -> each.type() == Shape.ValueType.WHEN && each.presence() == Shape.Presence.FACT)
                .flatMap(each -> s.file().all(kind).stream()
                        .flatMap(part -> ((Fact<?>) shape.get(part, each)).value().stream())
                        .map(When.class::cast)
                        .filter(when -> when.earliest().isAfter(s.day()))
                        .min(Comparator.naturalOrder()))
                .<Obstacle>map(
                        said -> new Obstacle.TooLate(kind, field, said, s.part().map(_ -> s.day())))
                .orElse(obstacle);
    }

    private static Verdict verdict(GuardCode code, Situation situation) {
        return switch (code) {
            case LEAD_RECORDED -> FilingGuards.leadRecorded(situation);
            case FIRST_EVIDENCE -> FilingGuards.firstEvidence(situation);
            case PENALTY_POSSIBLE -> FilingGuards.penaltyPossible(situation);
            case OWN_JURISDICTION -> FilingGuards.ownJurisdiction(situation);
            case WITHIN_LIMITATION -> FilingGuards.withinLimitation(situation);
            case HEAD_APPROVED -> FilingGuards.headApproved(situation);
            case FILING_CONDITION_MISSING -> FilingGuards.conditionMissing(situation);
            case REASON_WRITTEN -> FilingGuards.reasonWritten(situation);
            case COMPLAINANT_TOLD -> FilingGuards.complainantTold(situation);
            case NOT_OWN_JURISDICTION -> FilingGuards.notOwnJurisdiction(situation);
            case NOT_PASSED_ON_AGAIN -> FilingGuards.notPassedOn(situation);
            case TWO_OFFICERS -> InvestigationGuards.twoOfficers(situation);
            case OFFICERS_CERTIFIED -> InvestigationGuards.certified(situation);
            case RIGHTS_TOLD -> InvestigationGuards.rightsTold(situation);
            case CONDITION_FELL_AWAY -> FilingGuards.conditionFellAway(situation);
            case SUSPENSION_GROUND -> FilingGuards.suspensionGround(situation);
            case RESUMPTION_APPROVED -> FilingGuards.resumptionApproved(situation);
            case TERMINATION_GROUND -> FilingGuards.terminationGround(situation);
            case FACTS_SETTLED -> InvestigationGuards.factsSettled(situation);
            case INVESTIGATORS_NAMED -> InvestigationGuards.investigatorsNamed(situation);
            case SITE_RECORD -> InvestigationGuards.siteRecord(situation);
            case INTERVIEW -> InvestigationGuards.interview(situation);
            case RESULT_TOLD -> InvestigationGuards.resultTold(situation);
            case REVIEWER_INDEPENDENT -> InvestigationGuards.reviewerIndependent(situation);
            case SEND_BACK_REASON -> InvestigationGuards.sendBackReason(situation);
            case REVIEW_AGREED -> DecisionGuards.reviewAgreed(situation);
            case PROPOSAL_FIXED -> DecisionGuards.proposalFixed(situation);
            case DISCRETION_REASONS -> DecisionGuards.discretionReasons(situation);
            case HEARING_OFFERED -> ReviewGuards.hearingOffered(situation);
            case REQUEST_IN_TIME -> HearingGuards.requestInTime(situation);
            case HOST_INDEPENDENT -> HearingGuards.hostIndependent(situation);
            case HEARING_NOTICE_IN_TIME -> HearingGuards.hearingNoticeInTime(situation);
            case LEGAL_REVIEW_AGREED -> ReviewGuards.legalReviewAgreed(situation);
            case LEGAL_REVIEWER_QUALIFIED -> InvestigationGuards.legalReviewerQualified(situation);
            case LEGAL_REVIEWER_INDEPENDENT -> InvestigationGuards.legalReviewerIndependent(situation);
            case LEGAL_REVIEW_NOT_NEEDED -> ReviewGuards.legalReviewNotNeeded(situation);
            case DISCUSSION_BY_HEADS -> ReviewGuards.discussionByHeads(situation);
            case NOTICE_SERVED -> NoticeGuards.noticeServed(situation);
            case DEFENCE_OVER -> NoticeGuards.defenceOver(situation);
            case HEARING_OVER -> NoticeGuards.hearingOver(situation);
            case HEARING_HELD -> NoticeGuards.hearingHeld(situation);
            case DEFENCE_ANSWERED -> DecisionGuards.defenceAnswered(situation);
            case LEGAL_REVIEW_DONE -> ReviewGuards.legalReviewDone(situation);
            case DISCUSSION_HELD -> ReviewGuards.discussionHeld(situation);
            case WITHIN_RANGE -> DecisionGuards.withinRange(situation);
            case NOT_HEAVIER_AFTER_DEFENCE -> DecisionGuards.notHeavier(situation);
            case WITHIN_HANDLING -> DecisionGuards.withinHandling(situation);
            case NO_PENALTY_GROUND -> DecisionGuards.noPenaltyGround(situation);
            case CHIEF_APPROVED -> FilingGuards.chiefApproved(situation);
            case SERVICE_PROVED -> ClosingGuards.serviceProved(situation);
            case SUMMARY_ALLOWED -> DecisionGuards.summaryAllowed(situation);
            case CERTIFICATES_SHOWN -> DecisionGuards.certificatesShown(situation);
            case DEFENCE_HEARD -> DecisionGuards.defenceHeard(situation);
            case REMEDIES_TOLD -> DecisionGuards.remediesTold(situation);
            case ALL_DECIDED -> Notified.noneLeft(situation);
            case RECEIPTS_COMPLETE -> ClosingGuards.receiptsComplete(situation);
            case DECISION_PUBLISHED -> ClosingGuards.published(situation);
            case CORRECTION_RECHECKED -> ClosingGuards.correctionRechecked(situation);
            case SEIZURE_RELEASED -> ClosingGuards.seizureReleased(situation);
            case FINE_SETTLED -> ClosingGuards.fineSettled(situation);
            case LATE_FINE_SETTLED -> ClosingGuards.lateFineSettled(situation);
            case DEFERRAL_ENDED -> ClosingGuards.deferralEnded(situation);
            case REMEDIES_OVER -> ClosingGuards.remediesOver(situation);
            case PAGES_NUMBERED -> ClosingGuards.pagesNumbered(situation);
            case INSPECTION_APPROVED -> InvestigationGuards.inspectionApproved(situation);
            case RECORD_SIGNED -> InvestigationGuards.recordSigned(situation);
            case MEASURES_DATED -> InvestigationGuards.measuresDated(situation);
            case MEASURES_CHECKED -> InvestigationGuards.measuresChecked(situation);
            case ALL_CORRECTED -> InvestigationGuards.allCorrected(situation);
            case ORIGINAL_FINE_FIRST -> TrackGuards.originalFineFirst(situation);
            case REFUSAL_FOUND -> TrackGuards.refusalFound(situation);
            case DAILY_FINE_ALLOWED -> TrackGuards.dailyFineAllowed(situation);
            case URGENT_APPROVED -> TrackGuards.urgentApproved(situation);
            case PENALTY_DECIDED_FIRST -> TrackGuards.penaltyDecidedFirst(situation);
            case DETENTION_ALLOWED -> detentions(situation).any();
            case NO_CRIME_PENDING -> CrimeGuards.notPending(situation);
            case DEMAND_OVER -> TrackGuards.demandOver(situation);
        };
    }
}
