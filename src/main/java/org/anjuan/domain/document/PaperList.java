package org.anjuan.domain.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.anjuan.domain.casefile.Approval;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.Fact;
import org.anjuan.domain.casefile.Part;
import org.anjuan.domain.casefile.Ref;
import org.anjuan.domain.casefile.Service;
import org.anjuan.domain.casefile.Volume;

/** Lists the papers of a file: those of each part, with approvals before and receipts after the paper they belong to. */
final class PaperList {

    /** Papers that are served, as the list of types has it too. */
    static final Set<String> SERVED = Set.of(
            "DAILY_PENALTY_DECISION",
            "DAILY_PENALTY_NOTICE",
            "DAMAGE_COMPENSATION_NOTICE",
            "DEFERRAL_CONSENT",
            "EVIDENCE_REQUEST",
            "HEARING_NOTICE",
            "INQUIRY_SUMMONS",
            "INSPECTION_NOTICE",
            "INSPECTION_RESULT_NOTICE",
            "LENIENCY_COMMITMENT",
            "NO_PENALTY_DECISION",
            "NO_PENALTY_NOTICE",
            "ONSPOT_DECISION",
            "PENALTY_DECISION",
            "PERFORMANCE_DEMAND",
            "PRESERVATION_NOTICE",
            "PRESERVATION_RELEASE",
            "PRIOR_NOTICE",
            "PRODUCTION_LIMIT_DECISION",
            "PRODUCTION_LIMIT_NOTICE",
            "PRODUCTION_STOP_DECISION",
            "PRODUCTION_STOP_NOTICE",
            "RECTIFICATION_ORDER",
            "RECTIFICATION_ORDER_AGAIN",
            "RECUSAL_REPLY",
            "SAMPLING_NOTICE",
            "SEIZURE_DECISION",
            "SEIZURE_EXTENSION",
            "SEIZURE_LIST",
            "SEIZURE_RELEASE",
            "SUBSTITUTE_DECISION",
            "SUBSTITUTE_DEMAND",
            "TEST_RESULT_NOTICE");

    private final CaseFile file;
    private final List<PaperOnFile> papers = new ArrayList<>();
    private final Set<UUID> placed = new HashSet<>();

    PaperList(CaseFile file) {
        this.file = file;
    }

    List<PaperOnFile> papers() {
        for (var part : file.parts()) {
            int first = papers.size();
            new PapersOfPart(file, this).add(part);
            for (var service : file.servicesOf(part.id())) placeReceipt(service, first);
        }
        for (var service : file.all(Service.class)) if (!placed.contains(service.id())) addLooseReceipt(service);
        return List.copyOf(papers);
    }

    void add(PaperOnFile paper) {
        papers.add(paper);
    }

    /** Adds the approval form of a part, where somebody approved. */
    void addApproval(List<Approval> approvals, UUID part, String type) {
        if (!approvals.isEmpty()) papers.add(approval(approvals, part, type));
    }

    /** Adds the approval form of one of the papers of a part, where somebody approved. */
    void addApproval(List<Approval> approvals, UUID part, String type, String approved) {
        if (!approvals.isEmpty()) papers.add(approval(approvals, part, type).beside(part, approved));
    }

    private static PaperOnFile approval(List<Approval> approvals, UUID part, String type) {
        return PaperOnFile.of(type, part, approvals.getLast().on()).beside(part);
    }

    /** Puts a receipt behind the paper of its part that it names; one that names none, behind the first that is served. */
    private void placeReceipt(Service service, int first) {
        int at = served(service, first);
        if (at < 0 || service.receiptOnFile().is(false)) return;
        placed.add(service.id());
        var paper = papers.get(at);
        while (at + 1 < papers.size() && isReceipt(papers.get(at + 1))) at++;
        papers.add(
                at + 1,
                PaperOnFile.of(PapersOnFile.RECEIPT, service.id(), service.servedOn())
                        .beside(paper.part(), paper.type()));
    }

    private int served(Service service, int first) {
        var named = service.paper().value();
        int usual = -1;
        for (int i = first; i < papers.size(); i++) {
            var type = papers.get(i).type();
            if (named.filter(type::equals).isPresent()) return i;
            if (usual < 0 && SERVED.contains(type)) usual = i;
        }
        return named.filter(SERVED::contains).isPresent() ? -1 : usual;
    }

    private static boolean isReceipt(PaperOnFile paper) {
        return paper.type().equals(PapersOnFile.RECEIPT);
    }

    /** A receipt whose paper is not on file lies beside the other papers of its part; one that names nobody is internal. */
    private void addLooseReceipt(Service service) {
        if (service.receiptOnFile().is(false)) return;
        var named = service.paper().value();
        var receipt = PaperOnFile.of(PapersOnFile.RECEIPT, service.id(), service.servedOn())
                .about(named);
        var about = meant(service.about())
                .map(Part::id)
                .filter(id -> papers.stream().anyMatch(paper -> paper.part().equals(id)));
        if (about.isPresent())
            papers.add(
                    named.map(type -> receipt.beside(about.get(), type)).orElseGet(() -> receipt.beside(about.get())));
        else if (service.party().isKnown()) papers.add(receipt.in(Optional.of(Volume.MAIN)));
        else if (named.isPresent()) papers.add(receipt);
        else papers.add(receipt.in(Optional.of(Volume.SUB)));
    }

    /** The part a reference means, where the file has it. */
    Optional<Part> meant(Fact<Ref<Part>> ref) {
        return ref.value().flatMap(r -> file.find(r.id()));
    }
}
