package org.anjuan.domain.clock;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anjuan.domain.casefile.Archiving;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.Closing;
import org.anjuan.domain.casefile.CorrectionOrder;
import org.anjuan.domain.casefile.CourtApplication;
import org.anjuan.domain.casefile.Defence;
import org.anjuan.domain.casefile.Demand;
import org.anjuan.domain.casefile.Fact;
import org.anjuan.domain.casefile.Filing;
import org.anjuan.domain.casefile.Hearing;
import org.anjuan.domain.casefile.Lead;
import org.anjuan.domain.casefile.LeadKind;
import org.anjuan.domain.casefile.Litigation;
import org.anjuan.domain.casefile.NoPenaltyDecision;
import org.anjuan.domain.casefile.Part;
import org.anjuan.domain.casefile.PenaltyDecision;
import org.anjuan.domain.casefile.Preservation;
import org.anjuan.domain.casefile.PriorNotice;
import org.anjuan.domain.casefile.ProductionRestriction;
import org.anjuan.domain.casefile.Publication;
import org.anjuan.domain.casefile.Recheck;
import org.anjuan.domain.casefile.Reconsideration;
import org.anjuan.domain.casefile.Ref;
import org.anjuan.domain.casefile.RemedyOutcome;
import org.anjuan.domain.casefile.Seizure;
import org.anjuan.domain.casefile.Service;
import org.anjuan.domain.casefile.ServiceMethod;
import org.anjuan.domain.casefile.SubstitutePerformance;
import org.anjuan.domain.casefile.SummaryDecision;
import org.anjuan.domain.casefile.Termination;
import org.anjuan.domain.casefile.TestReport;
import org.anjuan.domain.casefile.Transfer;
import org.anjuan.domain.casefile.TransferKind;
import org.anjuan.domain.casefile.Violation;
import org.anjuan.domain.casefile.WaivedRight;
import org.anjuan.domain.casefile.Waiver;
import org.anjuan.domain.casefile.When;

/** Reads a file as coded events: which of its parts start and meet time limits. */
public final class EventsOf {

    private final CaseFile file;
    private final List<LegalEvent> events = new ArrayList<>();

    private EventsOf(CaseFile file) {
        this.file = file;
    }

    /** All events of the file, also those whose day is not known. */
    public static List<LegalEvent> file(CaseFile file) {
        var reading = new EventsOf(file);
        reading.leadsAndFiling();
        reading.evidenceAndMeasures();
        reading.noticesAndHearings();
        reading.decisions();
        reading.services();
        reading.execution();
        reading.corrections();
        reading.remedies();
        reading.ends();
        return List.copyOf(reading.events);
    }

    private void leadsAndFiling() {
        for (var lead : file.all(Lead.class)) {
            add(EventCode.LEAD_RECEIVED, lead.receivedOn(), lead);
            ends(EventCode.FILING_DECIDED, lead.outcomeOn(), lead, Optional.empty());
            if (lead.kind() == LeadKind.COMPLAINT) {
                about(EventCode.REPORT_RECEIVED, lead.receivedOn(), lead, lead.id());
                ends(EventCode.ACCEPTANCE_TOLD, lead.toldOn(), lead, Optional.of(lead.id()));
            }
        }
        if (!file.has(Lead.class)) {
            file.stream(Violation.class)
                    .filter(violation -> violation.discoveredOn().isKnown())
                    .min(Comparator.comparing(
                            violation -> violation.discoveredOn().value().orElseThrow()))
                    .ifPresent(violation -> add(EventCode.LEAD_RECEIVED, violation.discoveredOn(), violation));
        }
        for (var violation : file.all(Violation.class)) {
            if (!violation.continuing().is(true) || violation.until().isKnown()) {
                about(EventCode.VIOLATION_ENDED, violation.until().orElse(violation.from()), violation, violation.id());
            }
            about(EventCode.VIOLATION_DISCOVERED, violation.discoveredOn(), violation, violation.id());
        }
        for (var filing : file.all(Filing.class)) {
            add(EventCode.FILING_DECIDED, filing.decidedOn(), filing);
            if (!filing.filed().is(false)) {
                add(EventCode.CASE_FILED, filing.decidedOn(), filing);
            }
            if (filing.revokedOn().isKnown()) {
                ends(EventCode.DECISION_MADE, filing.revokedOn(), filing, Optional.empty());
            }
        }
    }

    private void evidenceAndMeasures() {
        for (var preservation : file.all(Preservation.class)) {
            about(EventCode.EVIDENCE_PRESERVED, preservation.implementedAt(), preservation, preservation.id());
            about(EventCode.PRESERVATION_APPROVED, preservation.approvedAt(), preservation, preservation.id());
            about(EventCode.PRESERVATION_DISPOSED, preservation.disposedOn(), preservation, preservation.id());
        }
        for (var seizure : file.all(Seizure.class)) {
            about(EventCode.SEIZURE_EXECUTED, seizure.executedOn(), seizure, seizure.id());
            about(EventCode.SEIZURE_APPROVED, seizure.approvedAt(), seizure, seizure.id());
            about(EventCode.SEIZURE_ENDED, seizure.releasedOn(), seizure, seizure.id());
            if (seizure.releaseRequestedOn().isKnown()) {
                about(EventCode.RELEASE_REQUESTED, seizure.releaseRequestedOn(), seizure, seizure.id());
                about(EventCode.RELEASE_REQUEST_DECIDED, seizure.releasedOn(), seizure, seizure.id());
            }
        }
        for (var restriction : file.all(ProductionRestriction.class)) {
            about(EventCode.LIMIT_DECIDED, restriction.decidedOn(), restriction, restriction.id());
            about(EventCode.PLAN_FILED, restriction.planFiledOn(), restriction, restriction.id());
            about(EventCode.COMPLETION_REPORTED, restriction.completionReportedOn(), restriction, restriction.id());
            about(EventCode.LIMIT_ENDED, restriction.liftedOn(), restriction, restriction.id());
            about(EventCode.LIMIT_LIFTED, restriction.liftedOn(), restriction, restriction.id());
            about(EventCode.FOLLOW_UP_DONE, restriction.followUpOn(), restriction, restriction.id());
        }
        for (var report : file.all(TestReport.class)) {
            add(EventCode.RESULT_RECEIVED, report.receivedOn(), report);
            about(EventCode.RESULT_TOLD, report.toldPartyOn(), report, report.id());
        }
    }

    private void noticesAndHearings() {
        for (var waiver : file.all(Waiver.class)) {
            if (waiver.right() != WaivedRight.HEARING) {
                ends(EventCode.DEFENCE_CLOSED, waiver.on(), waiver, target(waiver.notice()));
            }
            if (waiver.right() != WaivedRight.STATEMENT_AND_DEFENCE) {
                ends(EventCode.HEARING_REQUESTED, waiver.on(), waiver, target(waiver.notice()));
            }
        }
        for (var defence : file.all(Defence.class)) {
            add(EventCode.DEFENCE_CLOSED, defence.submittedOn(), defence, target(defence.notice()));
        }
        for (var hearing : file.all(Hearing.class)) {
            add(EventCode.HEARING_REQUESTED, hearing.requestedOn(), hearing, target(hearing.notice()));
            about(EventCode.HEARING_HELD, hearing.startedAt(), hearing, hearing.id());
        }
    }

    private void decisions() {
        for (var decision : file.all(PenaltyDecision.class)) {
            about(EventCode.DECISION_MADE, decision.decidedOn(), decision, decision.id());
        }
        for (var decision : file.all(NoPenaltyDecision.class)) {
            about(EventCode.DECISION_MADE, decision.decidedOn(), decision, decision.id());
        }
        for (var decision : file.all(SummaryDecision.class)) {
            about(EventCode.ONSPOT_DECIDED, decision.decidedAt(), decision, decision.id());
            about(EventCode.ONSPOT_REPORTED, decision.reportedOn(), decision, decision.id());
            about(EventCode.DECISION_SERVED, decision.decidedAt(), decision, decision.id());
        }
        for (var termination : file.all(Termination.class)) {
            ends(EventCode.DECISION_MADE, termination.on(), termination, Optional.empty());
        }
        for (var publication : file.all(Publication.class)) {
            add(EventCode.DECISION_PUBLISHED, publication.publishedOn(), publication, target(publication.about()));
            if (publication.withdrawnOn().isKnown()) {
                add(
                        EventCode.PUBLICATION_WITHDRAWN,
                        publication.withdrawnOn(),
                        publication,
                        target(publication.about()));
            }
        }
    }

    private void services() {
        for (var service : file.all(Service.class)) {
            var subject = target(service.about());
            subject.flatMap(file::find)
                    .ifPresent(served -> servedCode(served)
                            .ifPresent(code -> add(code, service.servedOn(), service, subjectOf(served))));
            if (service.method() == ServiceMethod.ANNOUNCEMENT) {
                about(EventCode.ANNOUNCEMENT_ISSUED, service.sentOn(), service, service.id());
                about(EventCode.DEEMED_SERVED, service.servedOn(), service, service.id());
            }
        }
    }

    /** A demand is about its decision, which the application to the court is about as well. */
    private static Optional<UUID> subjectOf(Part served) {
        return served instanceof Demand demand ? target(demand.decision()) : Optional.of(served.id());
    }

    private static Optional<EventCode> servedCode(Part served) {
        return Optional.ofNullable(
                switch (served) {
                    case PriorNotice _ -> EventCode.NOTICE_SERVED;
                    case PenaltyDecision _, NoPenaltyDecision _ -> EventCode.DECISION_SERVED;
                    case CorrectionOrder _ -> EventCode.ORDER_SERVED;
                    case Hearing _ -> EventCode.HEARING_NOTICE_SERVED;
                    case ProductionRestriction _ -> EventCode.LIMIT_SERVED;
                    case Demand _ -> EventCode.DEMAND_SERVED;
                    default -> null;
                });
    }

    private void execution() {
        for (var decision : file.all(PenaltyDecision.class)) {
            Fines.paidInFull(file, decision)
                    .ifPresent(paid -> ends(EventCode.PAID, paid.paidOn(), paid, Optional.of(decision.id())));
        }
        for (var decision : file.all(SummaryDecision.class)) {
            Fines.paidInFull(file, decision)
                    .ifPresent(paid -> ends(EventCode.PAID, paid.paidOn(), paid, Optional.of(decision.id())));
        }
        for (var application : file.all(CourtApplication.class)) {
            add(EventCode.COURT_APPLIED, application.appliedOn(), application, target(application.decision()));
            about(EventCode.COURT_ACCEPTED, application.acceptedOn(), application, application.id());
            about(EventCode.COURT_RULED, application.ruledOn(), application, application.id());
        }
        for (var performance : file.all(SubstitutePerformance.class)) {
            about(EventCode.SUBSTITUTE_PERFORMED, performance.performedOn(), performance, performance.id());
            about(EventCode.SUBSTITUTE_DEMAND_SERVED, performance.demandServedOn(), performance, performance.id());
        }
        for (var transfer : file.all(Transfer.class)) {
            if (transfer.kind() == TransferKind.DETENTION) {
                about(EventCode.DETENTION_TRANSFER_DECIDED, transfer.decidedAt(), transfer, transfer.id());
                about(EventCode.DETENTION_CASE_SENT, transfer.sentAt(), transfer, transfer.id());
            }
            if (transfer.kind() == TransferKind.CRIME) {
                about(EventCode.CRIME_TRANSFER_DECIDED, transfer.decidedAt(), transfer, transfer.id());
                about(EventCode.CRIME_CASE_SENT, transfer.sentAt(), transfer, transfer.id());
            }
            if (transfer.kind() == TransferKind.JURISDICTION) {
                ends(EventCode.FILING_DECIDED, transfer.sentAt(), transfer, Optional.empty());
                ends(EventCode.DECISION_MADE, transfer.sentAt(), transfer, Optional.empty());
            }
        }
    }

    private void corrections() {
        for (var recheck : file.all(Recheck.class)) {
            add(EventCode.RECHECK_DONE, recheck.checkedOn(), recheck, target(recheck.order()));
        }
    }

    private void remedies() {
        for (var remedy : file.all(Reconsideration.class)) {
            var about = target(remedy.about());
            add(EventCode.RECONSIDERATION_REQUESTED, remedy.requestedOn(), remedy, about);
            about(EventCode.RECONSIDERATION_ACCEPTED, remedy.acceptedOn(), remedy, remedy.id());
            about(EventCode.RECONSIDERATION_COPY_RECEIVED, remedy.copyReceivedOn(), remedy, remedy.id());
            about(EventCode.RECONSIDERATION_REPLIED, remedy.repliedOn(), remedy, remedy.id());
            about(EventCode.RECONSIDERATION_DECIDED, remedy.decidedOn(), remedy, remedy.id());
            add(EventCode.RECONSIDERATION_DECISION_SERVED, remedy.servedOn(), remedy, about);
            overturned(remedy.outcome(), remedy.servedOn().orElse(remedy.decidedOn()), remedy, about);
        }
        for (var suit : file.all(Litigation.class)) {
            var about = target(suit.about());
            add(EventCode.SUIT_FILED, suit.filedOn(), suit, about);
            about(EventCode.SUIT_COPY_RECEIVED, suit.copyReceivedOn(), suit, suit.id());
            about(EventCode.SUIT_ANSWERED, suit.answeredOn(), suit, suit.id());
            about(EventCode.JUDGMENT_SERVED, suit.judgmentServedOn(), suit, suit.id());
            about(EventCode.APPEAL_FILED, suit.appealedOn(), suit, suit.id());
            overturned(suit.outcome(), suit.judgmentServedOn().orElse(suit.judgedOn()), suit, about);
        }
    }

    private void overturned(Fact<RemedyOutcome> outcome, Fact<When> on, Part part, Optional<UUID> about) {
        if (outcome.matches(end ->
                end == RemedyOutcome.CHANGED || end == RemedyOutcome.REVOKED || end == RemedyOutcome.HELD_UNLAWFUL)) {
            add(EventCode.DECISION_OVERTURNED, on, part, about);
        }
    }

    private void ends() {
        for (var closing : file.all(Closing.class)) {
            add(EventCode.CASE_CLOSED, closing.on(), closing);
        }
        for (var archiving : file.all(Archiving.class)) {
            add(EventCode.FILE_ARCHIVED, archiving.on(), archiving);
        }
    }

    private void add(EventCode code, Fact<When> when, Part part) {
        add(code, when, part, Optional.empty());
    }

    private void about(EventCode code, Fact<When> when, Part part, UUID subject) {
        add(code, when, part, Optional.of(subject));
    }

    private void add(EventCode code, Fact<When> when, Part part, Optional<UUID> subject) {
        if (!when.isNone()) {
            events.add(new LegalEvent(code, when, part.id(), subject, false));
        }
    }

    private void ends(EventCode code, Fact<When> when, Part part, Optional<UUID> subject) {
        if (!when.isNone()) {
            events.add(new LegalEvent(code, when, part.id(), subject, true));
        }
    }

    private static Optional<UUID> target(Fact<? extends Ref<?>> ref) {
        return ref.value().map(Ref::id);
    }
}
