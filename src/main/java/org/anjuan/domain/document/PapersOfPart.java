package org.anjuan.domain.document;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anjuan.domain.casefile.*;

/** Says which papers one part of a file amounts to. */
final class PapersOfPart {

    private static final String APPROVAL = "INTERNAL_APPROVAL";

    private final CaseFile file;
    private final PaperList list;

    PapersOfPart(CaseFile file, PaperList list) {
        this.file = file;
        this.list = list;
    }

    /** Adds the papers of this part. */
    void add(Part part) {
        switch (part) {
            case Party _, Violation _, DailyFine _, LateFine _, DamageClaim _, Worksheet _, Archiving _, Service _ -> {}
            case OfficePaper _, Arrangement _ -> {}
            case Agent p -> {
                if (!p.authorisationOnFile().is(false)) plain("POWER_OF_ATTORNEY", p, p.from(), Optional.of(p.name()));
            }
            case Recusal p -> {
                if (p.decidedOn().isKnown()) plain("RECUSAL_REPLY", p, p.decidedOn());
            }
            case Lead p -> {
                if (p.kind() != LeadKind.INSPECTION) plain("SOURCE_MATERIAL", p, p.receivedOn());
            }
            case Inspection p -> inspection(p);
            case InquiryRecord p -> plain("INQUIRY_RECORD", p, p.startedAt(), Optional.of(p.interviewee()));
            case Evidence p -> evidence(p);
            case SamplingRecord p ->
                plain("SAMPLING_NOTICE", p, p.sampledAt(), p.point().value());
            case TestReport p -> testReport(p);
            case Recording p -> recordings(p);
            case Preservation p -> preservation(p);
            case Seizure p -> seizure(p);
            case ProductionRestriction p -> {
                var type = p.kind() == RestrictionKind.LIMIT ? "PRODUCTION_LIMIT_DECISION" : "PRODUCTION_STOP_DECISION";
                approved(p.approvals(), p.id());
                list.add(PaperOnFile.of(type, p.id(), p.decidedOn()).numbered(p.number()));
            }
            case CorrectionOrder p -> order(p);
            case CorrectionReport p -> plain("RECTIFICATION_REPORT", p, p.reportedOn());
            case Recheck p -> plain("RECHECK_RECORD", p, p.checkedOn());
            case SignOff p -> besideOrder(p.order(), PaperOnFile.of(APPROVAL, p.id(), p.on()));
            case Filing p -> filing(p);
            case Extension p -> list.addApproval(p.approvals(), p.id(), APPROVAL);
            case ExcludedPeriod p -> excluded(p);
            case Termination p -> plain("TERMINATION_APPROVAL", p, p.on());
            case InvestigationReport p -> plain("INVESTIGATION_REPORT", p, p.completedOn());
            case CaseReview p -> plain("CASE_REVIEW_FORM", p, p.on());
            case LegalReview p -> plain("LEGAL_REVIEW", p, p.on());
            case CollectiveDiscussion p -> plain("COLLECTIVE_DISCUSSION", p, p.startedAt());
            case PriorNotice p -> {
                approved(p.approvals(), p.id());
                list.add(PaperOnFile.of(noticeType(p), p.id(), p.issuedOn()).numbered(p.number()));
            }
            case Waiver p -> {
                if (!p.inWriting().is(false)) plain("WAIVER_STATEMENT", p, p.on());
            }
            case Defence p -> defence(p);
            case Hearing p -> hearing(p);
            case PenaltyDecision p -> {
                approved(p.approvals(), p.id());
                var type = p.dailyFine().is(true) ? "DAILY_PENALTY_DECISION" : "PENALTY_DECISION";
                list.add(PaperOnFile.of(type, p.id(), p.decidedOn()).numbered(p.number()));
            }
            case NoPenaltyDecision p -> {
                approved(p.approvals(), p.id());
                list.add(PaperOnFile.of("NO_PENALTY_DECISION", p.id(), p.decidedOn())
                        .numbered(p.number()));
            }
            case SummaryDecision p -> {
                list.add(
                        PaperOnFile.of("ONSPOT_DECISION", p.id(), p.decidedAt()).numbered(p.number()));
                if (p.reportedOn().isKnown()) plain("ONSPOT_FILING", p, p.reportedOn());
            }
            case Payment p ->
                plain("PAYMENT_VOUCHER", p, p.paidOn(), p.voucher().value());
            case Deferral p -> deferral(p);
            case Demand p -> {
                approved(p.approvals(), p.id());
                list.add(PaperOnFile.of("PERFORMANCE_DEMAND", p.id(), p.issuedOn())
                        .numbered(p.number()));
            }
            case CourtApplication p -> {
                approved(p.approvals(), p.id());
                list.add(PaperOnFile.of("COURT_APPLICATION", p.id(), p.appliedOn())
                        .numbered(p.number()));
            }
            case Reconsideration p ->
                list.add(PaperOnFile.of("REMEDY_PAPER", p.id(), p.decidedOn().orElse(p.requestedOn()))
                        .numbered(p.number())
                        .about(p.body().value()));
            case Litigation p ->
                list.add(PaperOnFile.of("REMEDY_PAPER", p.id(), p.judgedOn().orElse(p.filedOn()))
                        .numbered(p.number())
                        .about(p.court().value()));
            case Publication p -> plain("DISCLOSURE_RECORD", p, p.publishedOn());
            case Transfer p -> transfer(p);
            case SubstitutePerformance p -> {
                if (p.demandServedOn().isKnown()) plain("SUBSTITUTE_DEMAND", p, p.demandServedOn());
                list.add(PaperOnFile.of("SUBSTITUTE_DECISION", p.id(), p.decidedOn())
                        .numbered(p.number()));
            }
            case Objection p -> plain("OBJECTION_PAPER", p, p.raisedOn());
            case Closing p -> plain("CLOSING_APPROVAL", p, p.on());
            case Paper p -> paper(p);
        }
    }

    private void inspection(Inspection p) {
        list.addApproval(p.approvals(), p.id(), "INSPECTION_APPROVAL");
        if (p.noticeOn().isKnown()) plain("INSPECTION_NOTICE", p, p.noticeOn());
        plain(p.problemFound().is(false) ? "INSPECTION_RECORD" : "SITE_RECORD", p, p.startedAt());
        if (p.resultToldOn().isKnown()) plain("INSPECTION_RESULT_NOTICE", p, p.resultToldOn());
    }

    private void evidence(Evidence p) {
        boolean recordItself = p.kind() == EvidenceKind.SITE_RECORD && !p.item().isKnown();
        if (recordItself && !p.documentType().isKnown()) return;
        list.add(PaperOnFile.of(type(p), p.id(), p.collectedAt().orElse(p.madeOn()))
                .titled(p.title())
                .in(p.volume().value()));
    }

    /** The type of the paper that an exhibit is. */
    static String type(Evidence p) {
        return p.documentType()
                .value()
                .orElse(
                        switch (p.kind()) {
                            case DOCUMENTARY, PARTY_STATEMENT -> "PERMIT_EVIDENCE";
                            case PHYSICAL, AUDIO_VISUAL, ELECTRONIC -> "PHOTO_EVIDENCE";
                            case WITNESS -> "WITNESS_STATEMENT";
                            case EXPERT_OPINION -> "TEST_REPORT";
                            case SITE_RECORD -> "SITE_SKETCH";
                        });
    }

    private void testReport(TestReport p) {
        if (p.commissionedOn().isKnown()) plain("TEST_COMMISSION", p, p.commissionedOn());
        list.add(PaperOnFile.of("TEST_REPORT", p.id(), p.reportedOn()).numbered(p.number()));
        if (p.toldPartyOn().isKnown()) plain("TEST_RESULT_NOTICE", p, p.toldPartyOn());
    }

    /** All recordings stand in one catalogue. */
    private void recordings(Recording p) {
        boolean first = file.first(Recording.class).filter(p::equals).isPresent();
        if (first) plain("AV_CATALOGUE", p, p.from());
    }

    private void preservation(Preservation p) {
        approved(p.approvals(), p.id());
        list.add(
                PaperOnFile.of("PRESERVATION_NOTICE", p.id(), p.implementedAt()).numbered(p.number()));
        if (p.disposedOn().isKnown()) plain("PRESERVATION_RELEASE", p, p.disposedOn());
    }

    private void seizure(Seizure p) {
        if (p.approvals().isEmpty()) {
            if (p.approvedAt().isKnown()) plain("SEIZURE_APPROVAL", p, p.approvedAt());
        } else {
            list.add(PaperOnFile.of(
                    "SEIZURE_APPROVAL", p.id(), p.approvals().getLast().on().orElse(p.approvedAt())));
        }
        list.add(PaperOnFile.of("SEIZURE_DECISION", p.id(), p.decidedOn()).numbered(p.number()));
        if (!p.goods().isEmpty()) plain("SEIZURE_LIST", p, p.executedOn().orElse(p.decidedOn()));
        if (p.extendedUntil().isKnown()) plain("SEIZURE_EXTENSION", p, p.extensionToldOn());
        if (p.releasedOn().isKnown()) plain("SEIZURE_RELEASE", p, p.releasedOn());
    }

    private void order(CorrectionOrder p) {
        if (p.insideDecision().is(true)) return;
        approved(p.approvals(), p.id());
        boolean again = p.after().isKnown() || p.round().matches(round -> round > 1);
        var type = again ? "RECTIFICATION_ORDER_AGAIN" : "RECTIFICATION_ORDER";
        list.add(PaperOnFile.of(type, p.id(), p.issuedOn()).numbered(p.number()));
    }

    private void filing(Filing p) {
        list.add(PaperOnFile.of("FILING_APPROVAL", p.id(), p.decidedOn()).numbered(p.number()));
        if (p.revokedOn().isKnown()) plain("FILING_REVOCATION", p, p.revokedOn());
    }

    private void excluded(ExcludedPeriod p) {
        if (p.kind() == ExclusionKind.SUSPENSION) {
            plain("SUSPENSION_APPROVAL", p, p.from());
            if (p.until().isKnown()) plain("RESUMPTION_APPROVAL", p, p.until());
        } else {
            list.addApproval(p.approvals(), p.id(), APPROVAL);
        }
    }

    private String noticeType(PriorNotice p) {
        return switch (p.kind()) {
            case PENALTY -> "PRIOR_NOTICE";
            case NO_PENALTY -> "NO_PENALTY_NOTICE";
            case DAILY_FINE -> "DAILY_PENALTY_NOTICE";
            case PRODUCTION_RESTRICTION ->
                restrictionTold(p) == RestrictionKind.STOP ? "PRODUCTION_STOP_NOTICE" : "PRODUCTION_LIMIT_NOTICE";
        };
    }

    /** The restriction that a notice told of: the notices and the restrictions follow each other in the same order. */
    private RestrictionKind restrictionTold(PriorNotice notice) {
        var restrictions = file.all(ProductionRestriction.class);
        if (restrictions.isEmpty()) return RestrictionKind.LIMIT;
        int number = file.stream(PriorNotice.class)
                .filter(other -> other.kind() == NoticeKind.PRODUCTION_RESTRICTION)
                .toList()
                .indexOf(notice);
        return restrictions.get(Math.min(number, restrictions.size() - 1)).kind();
    }

    private void defence(Defence p) {
        plain(p.form().is(DefenceForm.ORAL) ? "DEFENCE_RECORD" : "DEFENCE_STATEMENT", p, p.submittedOn());
        boolean examined = p.reviewedOn().isKnown()
                || p.points().stream().anyMatch(point -> point.adopted().isKnown());
        if (examined) plain("DEFENCE_REVIEW", p, p.reviewedOn());
    }

    private void hearing(Hearing p) {
        if (p.noticeNumber().isKnown() || p.noticeIssuedOn().isKnown())
            list.add(
                    PaperOnFile.of("HEARING_NOTICE", p.id(), p.noticeIssuedOn()).numbered(p.noticeNumber()));
        if (p.startedAt().isKnown() || p.course().isKnown()) plain("HEARING_RECORD", p, p.startedAt());
        if (p.reportOn().isKnown() || p.reportOpinion().isKnown()) plain("HEARING_REPORT", p, p.reportOn());
    }

    private void deferral(Deferral p) {
        plain("DEFERRAL_REQUEST", p, p.requestedOn());
        boolean answered = p.granted().isKnown() || p.approvedOn().isKnown();
        if (!answered) approved(p.approvals(), p.id());
        else {
            list.addApproval(p.approvals(), p.id(), APPROVAL, "DEFERRAL_CONSENT");
            plain("DEFERRAL_CONSENT", p, p.approvedOn());
        }
    }

    private void transfer(Transfer p) {
        var kind =
                switch (p.kind()) {
                    case JURISDICTION, OTHER_AUTHORITY, DISCIPLINE -> "CASE";
                    case DETENTION -> "DETENTION";
                    case CRIME -> "CRIME";
                };
        list.addApproval(p.approvals(), p.id(), kind.equals("CASE") ? APPROVAL : kind + "_TRANSFER_APPROVAL");
        list.add(PaperOnFile.of(kind + "_TRANSFER_LETTER", p.id(), p.sentAt().orElse(p.decidedAt()))
                .numbered(p.number()));
    }

    private void paper(Paper p) {
        var paper = PaperOnFile.of(p.documentType(), p.id(), p.on())
                .numbered(p.number())
                .titled(p.title())
                .in(p.volume().value());
        list.add(list.meant(p.about()).map(about -> paper.beside(about.id())).orElse(paper));
    }

    private void besideOrder(Fact<Ref<CorrectionOrder>> order, PaperOnFile paper) {
        list.add(file.find(order, CorrectionOrder.class)
                .map(o -> paper.beside(o.id()))
                .orElse(paper));
    }

    private void approved(List<Approval> approvals, UUID part) {
        list.addApproval(approvals, part, APPROVAL);
    }

    private void plain(String type, Part part, Fact<When> date) {
        list.add(PaperOnFile.of(type, part.id(), date));
    }

    private void plain(String type, Part part, Fact<When> date, Optional<String> subject) {
        list.add(PaperOnFile.of(type, part.id(), date).about(subject));
    }
}
