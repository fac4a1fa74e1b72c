package org.anjuan.domain.review;

import java.util.List;
import org.anjuan.domain.casefile.CourtApplication;
import org.anjuan.domain.casefile.DailyFine;
import org.anjuan.domain.casefile.Defence;
import org.anjuan.domain.casefile.Demand;
import org.anjuan.domain.casefile.Evidence;
import org.anjuan.domain.casefile.EvidenceKind;
import org.anjuan.domain.casefile.Extension;
import org.anjuan.domain.casefile.Inspection;
import org.anjuan.domain.casefile.LateFine;
import org.anjuan.domain.casefile.Payment;
import org.anjuan.domain.casefile.Preservation;
import org.anjuan.domain.casefile.ProductionRestriction;
import org.anjuan.domain.casefile.SignOff;
import org.anjuan.domain.casefile.TestReport;
import org.anjuan.domain.casefile.Violation;

/** Conditions under which an item earns nothing. */
final class ZeroConditions {

    private ZeroConditions() {}

    /** One of the papers that should be there is not. */
    static Truth paperMissing(FileFacts facts, List<String> papers) {
        return FileFacts.every(papers, facts::paper).not();
    }

    /** None of the papers is there. */
    static Truth allMissing(FileFacts facts, List<String> papers) {
        return FileFacts.any(papers, facts::paper).not();
    }

    /** A review or discussion was required and its paper is missing. */
    static Truth requiredPaperMissing(FileFacts facts, List<String> papers) {
        return FileFacts.any(
                papers,
                paper -> required(facts, paper).and(() -> facts.paper(paper).not()));
    }

    private static Truth required(FileFacts facts, String paper) {
        return switch (paper) {
            case "LEGAL_REVIEW" -> NoticeConditions.legalReviewRequired(facts);
            case "COLLECTIVE_DISCUSSION" -> NoticeConditions.collectiveDiscussionRequired(facts);
            default -> Truth.UNKNOWN;
        };
    }

    /** A transfer was due and its letter is missing. */
    static Truth transferLetterMissing(FileFacts facts, List<String> papers) {
        return FileFacts.any(
                papers,
                paper -> transferDue(facts, paper).and(() -> facts.paper(paper).not()));
    }

    private static Truth transferDue(FileFacts facts, String paper) {
        return switch (paper) {
            case "DETENTION_TRANSFER_LETTER" -> CoercionConditions.detentionTransferDue(facts);
            case "CRIME_TRANSFER_LETTER" -> CoercionConditions.crimeTransferDue(facts);
            default -> Truth.UNKNOWN;
        };
    }

    static Truth expectedDocumentsAbsent(FileFacts facts) {
        boolean used =
                facts.all(Evidence.class).stream().anyMatch(evidence -> evidence.kind() == EvidenceKind.DOCUMENTARY);
        return used ? Truth.FALSE : Truth.UNKNOWN;
    }

    static Truth testReportUnqualified(FileFacts facts) {
        return facts.any(
                TestReport.class,
                report -> FileFacts.of(report.qualificationMark())
                        .and(() -> FileFacts.exists(report.number()))
                        .not());
    }

    static Truth preservationUnapproved(FileFacts facts) {
        return facts.any(
                Preservation.class,
                preservation -> preservation.approvals().isEmpty()
                        ? FileFacts.exists(preservation.approvedAt()).not()
                        : Truth.FALSE);
    }

    static Truth penaltyWithoutNotice(FileFacts facts) {
        return DecisionConditions.penaltyImposed(facts)
                .and(() -> facts.paper("PRIOR_NOTICE").not());
    }

    static Truth noticeServiceUnproven(FileFacts facts) {
        return DecisionConditions.penaltyImposed(facts)
                .and(() -> facts.receipt("PRIOR_NOTICE").not());
    }

    static Truth defenceUnanswered(FileFacts facts) {
        return facts.any(Defence.class, defence -> examined(defence).not());
    }

    private static Truth examined(Defence defence) {
        boolean answered =
                defence.points().stream().anyMatch(point -> point.adopted().isKnown());
        if (answered) return Truth.TRUE;
        return FileFacts.exists(defence.reviewedOn()).or(() -> FileFacts.of(defence.answeredInDecision()));
    }

    static Truth hearingUnrecorded(FileFacts facts) {
        return NoticeConditions.hearingHeld(facts)
                .and(() -> facts.paper("HEARING_RECORD").not());
    }

    static Truth closedWithoutRecheck(FileFacts facts) {
        return closedUnchecked(facts).and(() -> facts.some(SignOff.class).not());
    }

    static Truth closedUnchecked(FileFacts facts) {
        return CorrectionConditions.correctionRequired(facts)
                .and(() -> CourseConditions.caseClosed(facts))
                .and(() -> facts.paper("RECHECK_RECORD").not());
    }

    static Truth overdueWithoutFollowUp(FileFacts facts) {
        return CorrectionConditions.correctionOverdue(facts)
                .and(() -> facts.paper("RECTIFICATION_ORDER_AGAIN")
                        .or(() -> facts.some(DailyFine.class))
                        .or(() -> facts.some(ProductionRestriction.class))
                        .or(() -> facts.some(CourtApplication.class))
                        .or(() -> facts.some(Extension.class))
                        .not());
    }

    /** Nothing was paid, and a demand, a late fine or the closing shows that the term had ended. */
    static Truth overdueWithoutVoucher(FileFacts facts) {
        var paid = facts.some(Payment.class);
        if (paid.isTrue() || DecisionConditions.penaltyImposed(facts).isFalse()) return Truth.FALSE;
        boolean due = facts.some(Demand.class).isTrue()
                || facts.some(LateFine.class).isTrue()
                || CourseConditions.caseClosed(facts).isTrue();
        return due ? paid.not() : Truth.UNKNOWN;
    }

    static Truth closedWithoutForm(FileFacts facts) {
        return CourseConditions.caseClosed(facts)
                .and(() -> facts.paper("CLOSING_APPROVAL").not());
    }

    static Truth seizurePapersMissing(FileFacts facts) {
        return CoercionConditions.seizureUsed(facts)
                .and(() -> facts.paper("SEIZURE_DECISION")
                        .and(() -> facts.paper("SEIZURE_LIST"))
                        .not());
    }

    /** Problems were found, and neither the record nor the file says which. */
    static Truth problemsUnrecorded(FileFacts facts) {
        return EvidenceConditions.problemFound(facts)
                .and(() -> facts.some(Violation.class)
                        .or(() -> facts.any(Inspection.class, inspection -> FileFacts.exists(inspection.findings())))
                        .not());
    }
}
