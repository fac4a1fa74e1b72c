package org.anjuan.domain.check;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.CaseReview;
import org.anjuan.domain.casefile.DailyFine;
import org.anjuan.domain.casefile.Defence;
import org.anjuan.domain.casefile.Fact;
import org.anjuan.domain.casefile.Hearing;
import org.anjuan.domain.casefile.InquiryRecord;
import org.anjuan.domain.casefile.Inspection;
import org.anjuan.domain.casefile.InvestigationReport;
import org.anjuan.domain.casefile.Part;
import org.anjuan.domain.casefile.Party;
import org.anjuan.domain.casefile.PartyKind;
import org.anjuan.domain.casefile.PenaltyDecision;
import org.anjuan.domain.casefile.PenaltyKind;
import org.anjuan.domain.casefile.PenaltyLine;
import org.anjuan.domain.casefile.PriorNotice;
import org.anjuan.domain.casefile.Recheck;
import org.anjuan.domain.casefile.ReviewOutcome;
import org.anjuan.domain.casefile.Service;
import org.anjuan.domain.casefile.ServiceMethod;
import org.anjuan.domain.casefile.Signature;
import org.anjuan.domain.casefile.SummaryDecision;
import org.anjuan.domain.document.PaperOnFile;

/** Tells of one paper in which circumstances it was made, as far as the file knows. */
record Circumstances(CaseFile file, PaperOnFile paper) {

    Fact<Boolean> is(Circumstance circumstance) {
        return switch (circumstance) {
            case PARTY_IS_A_PERSON -> person(true);
            case PARTY_IS_NO_PERSON -> person(false);
            case DEFENDED -> file.some(Defence.class);
            case HEARING_HELD -> held();
            case MONEY_IS_DUE -> due();
            case SIGNED -> signature().map(signature -> signature == Signature.SIGNED);
            case NOT_SIGNED -> signature().map(signature -> signature != Signature.SIGNED);
            case NOT_COVERT -> covert().map(covert -> !covert);
            case HANDED_OVER -> method(ServiceMethod.DIRECT, ServiceMethod.ENTRUSTED, ServiceMethod.PASSED_ON);
            case LEFT_BEHIND -> method(ServiceMethod.LEFT);
            case SENT_BACK -> sentBack();
            case FACTS_ESTABLISHED -> established();
            case NOT_ON_DAILY_FINE ->
                Fact.known(!file.has(DailyFine.class)
                        || file.first(InvestigationReport.class)
                                .filter(first -> first.id().equals(paper.part()))
                                .isPresent());
            case NOT_A_DRAFT ->
                Fact.known(paper.made().filter(made -> made.state().isOpen()).isEmpty());
        };
    }

    private Fact<Boolean> person(boolean wanted) {
        var parties = FieldPath.parties(file, paper);
        if (parties.isEmpty()) return Fact.unknown();
        return Fact.known(parties.stream().anyMatch(party -> isPerson(party) == wanted));
    }

    private static boolean isPerson(Party party) {
        return party.kind() == PartyKind.NATURAL_PERSON;
    }

    /** A hearing that is on file with its day, or with what was said there, was held; one that was only called may have been given up. */
    private Fact<Boolean> held() {
        if (file.stream(Hearing.class)
                .anyMatch(hearing ->
                        hearing.startedAt().isKnown() || hearing.course().isKnown())) return Fact.known(true);
        return file.has(Hearing.class) ? Fact.unknown() : file.some(Hearing.class);
    }

    private Fact<Boolean> due() {
        var lines = lines();
        if (lines.isEmpty()) return Fact.unknown();
        return Fact.known(lines.stream()
                .anyMatch(line -> line.kind() == PenaltyKind.FINE || line.kind() == PenaltyKind.CONFISCATE_GAINS));
    }

    private List<PenaltyLine> lines() {
        return part().map(part -> switch (part) {
                    case PriorNotice notice -> notice.proposed();
                    case PenaltyDecision decision -> decision.lines();
                    case SummaryDecision decision -> decision.lines();
                    default -> List.<PenaltyLine>of();
                })
                .findFirst()
                .orElse(List.of());
    }

    private Fact<Signature> signature() {
        return part().map(part -> switch (part) {
                    case Inspection p -> p.signature();
                    case InquiryRecord p -> p.signature();
                    case Recheck p -> p.signature();
                    case SummaryDecision p -> p.signature();
                    case Hearing p -> p.signature();
                    default -> Fact.<Signature>unknown();
                })
                .findFirst()
                .orElseGet(Fact::unknown);
    }

    private Fact<Boolean> method(ServiceMethod... wanted) {
        return fact(Service.class, service -> Fact.known(List.of(wanted).contains(service.method())));
    }

    private Fact<Boolean> covert() {
        var covert = fact(Inspection.class, Inspection::covert);
        return covert.isKnown() ? covert : Fact.known(false);
    }

    private Fact<Boolean> sentBack() {
        return fact(CaseReview.class, review -> review.outcome().map(outcome -> outcome != ReviewOutcome.AGREE));
    }

    private Fact<Boolean> established() {
        return fact(InvestigationReport.class, InvestigationReport::factsEstablished);
    }

    private <P extends Part> Fact<Boolean> fact(Class<P> type, Function<P, Fact<Boolean>> read) {
        return part().filter(type::isInstance)
                .map(type::cast)
                .map(read)
                .findFirst()
                .orElseGet(Fact::unknown);
    }

    private Stream<Part> part() {
        return file.find(paper.part()).stream();
    }
}
