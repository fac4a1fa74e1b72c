package org.anjuan.domain.procedure;

import static org.anjuan.domain.casefile.ReviewOutcome.AGREE;

import java.util.Optional;
import org.anjuan.domain.casefile.*;

/** The steps of a file, each with the part that records it. */
public enum StepCode {
    PRELIMINARY,
    FILE,
    NOT_FILE,
    HAND_OVER,
    INVESTIGATE,
    REVOKE,
    SUSPEND,
    RESUME,
    TERMINATE,
    REPORT,
    REVIEW,
    SEND_BACK,
    NOTIFY,
    HEAR,
    LEGAL_REVIEW,
    SKIP_LEGAL_REVIEW,
    AFTER_LEGAL_REVIEW,
    LEGAL_SEND_BACK,
    DISCUSS,
    DECIDE,
    NO_PENALTY,
    TRANSFER_CRIME,
    SERVE,
    EXECUTE,
    CLOSE,
    ARCHIVE,
    DECIDE_ON_SPOT,
    INSPECT,
    ORDER_CORRECTION,
    RECHECK,
    SIGN_OFF,
    PRESERVE_EVIDENCE,
    SEIZE,
    NOTIFY_DAILY_FINE,
    DAILY_FINE,
    TRANSFER_DETENTION,
    APPLY_TO_COURT;

    /** The kind of part that records the step; none where no part of its own does. */
    public Optional<PartKind> records() {
        return Optional.ofNullable(
                switch (this) {
                    case PRELIMINARY -> PartKind.LEAD;
                    case FILE, NOT_FILE, REVOKE -> PartKind.FILING;
                    case HAND_OVER, TRANSFER_CRIME, TRANSFER_DETENTION -> PartKind.TRANSFER;
                    case INVESTIGATE -> PartKind.INQUIRY_RECORD;
                    case SUSPEND, RESUME -> PartKind.EXCLUDED_PERIOD;
                    case TERMINATE -> PartKind.TERMINATION;
                    case REPORT -> PartKind.INVESTIGATION_REPORT;
                    case REVIEW, SEND_BACK -> PartKind.CASE_REVIEW;
                    case NOTIFY, NOTIFY_DAILY_FINE -> PartKind.PRIOR_NOTICE;
                    case HEAR -> PartKind.HEARING;
                    case LEGAL_REVIEW, AFTER_LEGAL_REVIEW, LEGAL_SEND_BACK -> PartKind.LEGAL_REVIEW;
                    case DISCUSS -> PartKind.COLLECTIVE_DISCUSSION;
                    case DECIDE -> PartKind.PENALTY_DECISION;
                    case NO_PENALTY -> PartKind.NO_PENALTY_DECISION;
                    case SERVE -> PartKind.SERVICE;
                    case EXECUTE -> PartKind.PAYMENT;
                    case CLOSE -> PartKind.CLOSING;
                    case ARCHIVE -> PartKind.ARCHIVING;
                    case DECIDE_ON_SPOT -> PartKind.SUMMARY_DECISION;
                    case INSPECT -> PartKind.INSPECTION;
                    case ORDER_CORRECTION -> PartKind.CORRECTION_ORDER;
                    case RECHECK -> PartKind.RECHECK;
                    case SIGN_OFF -> PartKind.SIGN_OFF;
                    case PRESERVE_EVIDENCE -> PartKind.PRESERVATION;
                    case SEIZE -> PartKind.SEIZURE;
                    case DAILY_FINE -> PartKind.DAILY_FINE;
                    case APPLY_TO_COURT -> PartKind.COURT_APPLICATION;
                    case SKIP_LEGAL_REVIEW -> null;
                });
    }

    /** Whether that part of a file records this step. */
    public boolean recordedBy(Part part) {
        return switch (part) {
            case Filing filing ->
                this == (filing.revokedOn().isKnown() ? REVOKE : filing.filed().is(false) ? NOT_FILE : FILE);
            case Transfer transfer ->
                this == HAND_OVER && transfer.kind() == TransferKind.JURISDICTION
                        || this == TRANSFER_CRIME && transfer.kind() == TransferKind.CRIME
                        || this == TRANSFER_DETENTION && transfer.kind() == TransferKind.DETENTION;
            case ExcludedPeriod period ->
                period.kind() == ExclusionKind.SUSPENSION
                        && (this == SUSPEND || this == RESUME && period.until().isKnown());
            case CaseReview review ->
                this == (review.outcome().is(AGREE) || !review.outcome().isKnown() ? REVIEW : SEND_BACK);
            case LegalReview _ -> this == LEGAL_REVIEW;
            case PriorNotice notice -> this == (notice.kind() == NoticeKind.DAILY_FINE ? NOTIFY_DAILY_FINE : NOTIFY);
            default -> records().filter(kind -> kind == part.kindOfPart()).isPresent();
        };
    }

    /** The day on which the part took this step: a suspension ends on another day than it begins. */
    Fact<When> takenBy(Part part) {
        return this == RESUME && part instanceof ExcludedPeriod period ? period.until() : takenOn(part);
    }

    /** The day on which the part took its step. */
    public static Fact<When> takenOn(Part part) {
        return switch (part) {
            case Lead lead -> lead.receivedOn();
            case Filing filing -> filing.revokedOn().orElse(filing.decidedOn());
            case Transfer transfer -> transfer.decidedAt();
            case ExcludedPeriod period -> period.from();
            case Termination end -> end.on();
            case InquiryRecord record -> record.startedAt();
            case InvestigationReport report -> report.completedOn();
            case CaseReview review -> review.on();
            case PriorNotice notice -> notice.issuedOn();
            case Hearing hearing -> hearing.startedAt();
            case LegalReview review -> review.on();
            case CollectiveDiscussion discussion -> discussion.startedAt();
            case PenaltyDecision decision -> decision.decidedOn();
            case NoPenaltyDecision decision -> decision.decidedOn();
            case SummaryDecision decision -> decision.decidedAt();
            case Service service -> service.servedOn();
            case Payment payment -> payment.paidOn();
            case Closing closing -> closing.on();
            case Archiving archiving -> archiving.on();
            case Inspection inspection -> inspection.startedAt();
            case CorrectionOrder order -> order.issuedOn();
            case Recheck recheck -> recheck.checkedOn();
            case SignOff signOff -> signOff.on();
            case Preservation preservation -> preservation.implementedAt();
            case Seizure seizure -> seizure.executedOn();
            case CourtApplication application -> application.appliedOn();
            case Waiver waiver -> waiver.on();
            case Defence defence -> defence.submittedOn();
            case TestReport report -> report.receivedOn();
            default -> Fact.unknown();
        };
    }
}
