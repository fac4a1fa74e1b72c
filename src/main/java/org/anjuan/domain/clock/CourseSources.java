package org.anjuan.domain.clock;

import static org.anjuan.domain.clock.Source.of;
import static org.anjuan.domain.clock.Source.own;

import java.util.List;
import org.anjuan.domain.casefile.Archiving;
import org.anjuan.domain.casefile.Closing;
import org.anjuan.domain.casefile.Defence;
import org.anjuan.domain.casefile.Filing;
import org.anjuan.domain.casefile.Hearing;
import org.anjuan.domain.casefile.Lead;
import org.anjuan.domain.casefile.LeadKind;
import org.anjuan.domain.casefile.NoPenaltyDecision;
import org.anjuan.domain.casefile.PenaltyDecision;
import org.anjuan.domain.casefile.Publication;
import org.anjuan.domain.casefile.SummaryDecision;
import org.anjuan.domain.casefile.Termination;
import org.anjuan.domain.casefile.Violation;
import org.anjuan.domain.casefile.WaivedRight;
import org.anjuan.domain.casefile.Waiver;

/** The events of a case on its way from the lead to the archive. */
final class CourseSources {

    static final List<Source<?>> ALL = List.of(
            of(EventCode.LEAD_RECEIVED, Lead.class, "receivedOn", Lead::receivedOn),
            of(EventCode.FILING_DECIDED, Lead.class, "outcomeOn", Lead::outcomeOn)
                    .endsOnly(),
            own(EventCode.REPORT_RECEIVED, Lead.class, "receivedOn", Lead::receivedOn)
                    .where(CourseSources::isComplaint),
            own(EventCode.ACCEPTANCE_TOLD, Lead.class, "toldOn", Lead::toldOn)
                    .where(CourseSources::isComplaint)
                    .endsOnly(),
            own(EventCode.REPORT_ACCEPTED, Lead.class, "acceptedOn", Lead::acceptedOn)
                    .where(CourseSources::isComplaint)
                    .ifKnown(),
            own(EventCode.REPORT_FORWARDED, Lead.class, "forwardedOn", Lead::forwardedOn)
                    .where(CourseSources::isComplaint)
                    .endsOnly(),
            own(EventCode.REPORT_FINISHED, Lead.class, "finishedOn", Lead::finishedOn)
                    .where(CourseSources::isComplaint)
                    .endsOnly(),
            own(EventCode.VIOLATION_ENDED, Violation.class, "until", Violation::until)
                    .where(violation -> violation.until().isKnown()
                            || (mayHaveEnded(violation) && !violation.from().isKnown())),
            // That of an act that is not known to be over in a moment is the earliest that its end can be: Limitations
            // leave open what hangs on it.
            own(EventCode.VIOLATION_ENDED, Violation.class, "from", Violation::from)
                    .where(CourseSources::mayHaveEnded)
                    .ifKnown(),
            own(EventCode.VIOLATION_DISCOVERED, Violation.class, "discoveredOn", Violation::discoveredOn),
            of(EventCode.FILING_DECIDED, Filing.class, "decidedOn", Filing::decidedOn),
            of(EventCode.CASE_FILED, Filing.class, "decidedOn", Filing::decidedOn)
                    .where(filing -> !filing.filed().is(false)),
            of(EventCode.DECISION_MADE, Filing.class, "revokedOn", Filing::revokedOn)
                    .ifKnown()
                    .endsOnly(),
            of(EventCode.DEFENCE_CLOSED, Defence.class, "submittedOn", Defence::submittedOn)
                    .aboutRef(Defence::notice)
                    .posted(Defence::postedOn),
            of(EventCode.DEFENCE_CLOSED, Waiver.class, "on", Waiver::on)
                    .aboutRef(Waiver::notice)
                    .where(waiver -> waiver.right() != WaivedRight.HEARING)
                    .endsOnly(),
            of(EventCode.HEARING_REQUESTED, Hearing.class, "requestedOn", Hearing::requestedOn)
                    .aboutRef(Hearing::notice)
                    .posted(Hearing::postedOn),
            of(EventCode.HEARING_REQUESTED, Waiver.class, "on", Waiver::on)
                    .aboutRef(Waiver::notice)
                    .where(waiver -> waiver.right() != WaivedRight.STATEMENT_AND_DEFENCE)
                    .endsOnly(),
            own(EventCode.HEARING_HELD, Hearing.class, "startedAt", Hearing::startedAt),
            own(EventCode.DECISION_MADE, PenaltyDecision.class, "decidedOn", PenaltyDecision::decidedOn),
            own(EventCode.DECISION_MADE, NoPenaltyDecision.class, "decidedOn", NoPenaltyDecision::decidedOn),
            own(EventCode.ONSPOT_DECIDED, SummaryDecision.class, "decidedAt", SummaryDecision::decidedAt),
            own(EventCode.ONSPOT_REPORTED, SummaryDecision.class, "reportedOn", SummaryDecision::reportedOn),
            own(EventCode.DECISION_SERVED, SummaryDecision.class, "decidedAt", SummaryDecision::decidedAt),
            of(EventCode.DECISION_MADE, Termination.class, "on", Termination::on)
                    .endsOnly(),
            of(EventCode.DECISION_PUBLISHED, Publication.class, "publishedOn", Publication::publishedOn)
                    .aboutRef(Publication::about),
            of(EventCode.PUBLICATION_WITHDRAWN, Publication.class, "withdrawnOn", Publication::withdrawnOn)
                    .aboutRef(Publication::about)
                    .ifKnown(),
            of(EventCode.CASE_CLOSED, Closing.class, "on", Closing::on),
            of(EventCode.SUPERVISED_REPORTED, Closing.class, "supervisedReportedOn", Closing::supervisedReportedOn),
            of(EventCode.FILE_ARCHIVED, Archiving.class, "on", Archiving::on));

    private CourseSources() {}

    /** A continuing act without an end goes on, as does one known to have none. */
    private static boolean mayHaveEnded(Violation violation) {
        return violation.until().isUnknown() && !violation.continuing().is(true);
    }

    private static boolean isComplaint(Lead lead) {
        return lead.kind() == LeadKind.COMPLAINT;
    }
}
