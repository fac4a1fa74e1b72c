package org.anjuan.domain.review;

import org.anjuan.domain.casefile.Agent;
import org.anjuan.domain.casefile.Archiving;
import org.anjuan.domain.casefile.Closing;
import org.anjuan.domain.casefile.CorrectionResult;
import org.anjuan.domain.casefile.ExcludedPeriod;
import org.anjuan.domain.casefile.ExclusionKind;
import org.anjuan.domain.casefile.Filing;
import org.anjuan.domain.casefile.Lead;
import org.anjuan.domain.casefile.LeadKind;
import org.anjuan.domain.casefile.LeadOutcome;
import org.anjuan.domain.casefile.Objection;
import org.anjuan.domain.casefile.Party;
import org.anjuan.domain.casefile.PartyKind;
import org.anjuan.domain.casefile.Procedure;
import org.anjuan.domain.casefile.Publication;
import org.anjuan.domain.casefile.Recheck;
import org.anjuan.domain.casefile.Service;
import org.anjuan.domain.casefile.ServiceMethod;
import org.anjuan.domain.casefile.Termination;
import org.anjuan.domain.casefile.Transfer;
import org.anjuan.domain.casefile.TransferKind;

/** Conditions about where a case came from, how it ran and how it ended. */
final class CourseConditions {

    private CourseConditions() {}

    static Truth cameFromElsewhere(FileFacts facts) {
        return facts.any(
                        Lead.class,
                        lead -> Truth.of(lead.kind() == LeadKind.TRANSFER || lead.kind() == LeadKind.ASSIGNMENT))
                .or(() -> onlyIfThere(facts.paper("CASE_ASSIGNMENT")))
                .or(() -> onlyIfThere(facts.paper("JURISDICTION_DESIGNATION")));
    }

    /** A paper that is filed proves the point; that nobody filed one proves nothing. */
    private static Truth onlyIfThere(Truth paper) {
        return Truth.of(paper.isTrue());
    }

    static Truth procedureInterrupted(FileFacts facts) {
        var decided = DecisionConditions.decided(facts);
        var ended =
                facts.some(Termination.class).or(() -> facts.any(Filing.class, f -> FileFacts.exists(f.revokedOn())));
        var suspended = facts.any(ExcludedPeriod.class, period -> Truth.of(period.kind() == ExclusionKind.SUSPENSION));
        return suspended.or(() -> decided.isTrue() ? ended.orElse(Truth.FALSE) : ended);
    }

    static Truth agentOrPersonParty(FileFacts facts) {
        return facts.some(Agent.class)
                .or(() -> facts.any(
                        Party.class,
                        party -> Truth.of(
                                party.kind() == PartyKind.NATURAL_PERSON || party.kind() == PartyKind.SOLE_TRADER)));
    }

    static Truth ordinaryProcedure(FileFacts facts) {
        return Truth.of(facts.file().head().procedure() == Procedure.ORDINARY);
    }

    static Truth caseClosed(FileFacts facts) {
        return facts.some(Closing.class).or(() -> facts.some(Archiving.class).isTrue() ? Truth.TRUE : Truth.FALSE);
    }

    static Truth caseArchived(FileFacts facts) {
        if (facts.some(Archiving.class) == Truth.UNKNOWN
                && facts.some(Closing.class).isFalse()) return Truth.FALSE;
        return facts.some(Archiving.class);
    }

    /** Penalty decisions are published, and by default no-penalty decisions too; not where a ground against it stands. */
    static Truth publicationDue(FileFacts facts) {
        boolean exempt = facts.all(Publication.class).stream()
                .anyMatch(publication -> publication.groundNotToPublish().isKnown());
        return exempt ? Truth.FALSE : DecisionConditions.decisionPaperExists(facts);
    }

    static Truth substitutedService(FileFacts facts) {
        return facts.any(Service.class, service -> Truth.of(service.method() != ServiceMethod.DIRECT));
    }

    static Truth leadHandedOver(FileFacts facts) {
        return facts.any(
                        Transfer.class,
                        transfer -> Truth.of(transfer.kind() == TransferKind.OTHER_AUTHORITY
                                || transfer.kind() == TransferKind.JURISDICTION))
                .or(() -> facts.any(Lead.class, CourseConditions::handedOver));
    }

    private static Truth handedOver(Lead lead) {
        if (lead.outcome().isUnknown()) return Truth.UNKNOWN;
        return Truth.of(lead.outcome().is(LeadOutcome.HANDED_OVER));
    }

    static Truth objectionRaised(FileFacts facts) {
        boolean extended = facts.all(Recheck.class).stream()
                .anyMatch(recheck -> recheck.result().is(CorrectionResult.EXTENDED));
        return extended ? Truth.TRUE : facts.some(Objection.class);
    }
}
