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
import org.anjuan.domain.casefile.When;
import org.jspecify.annotations.Nullable;

/** Lists the papers of a file: those of each part, with approvals before and receipts after the paper they belong to. */
final class PaperList {

    /** Papers that reach the party, in the order in which a receipt that names none is put to them. */
    private static final Set<String> SERVED = Set.of(
            "RECTIFICATION_ORDER",
            "RECTIFICATION_ORDER_AGAIN",
            "PRIOR_NOTICE",
            "NO_PENALTY_NOTICE",
            "DAILY_PENALTY_NOTICE",
            "HEARING_NOTICE",
            "PENALTY_DECISION",
            "DAILY_PENALTY_DECISION",
            "NO_PENALTY_DECISION",
            "ONSPOT_DECISION",
            "PRODUCTION_LIMIT_NOTICE",
            "PRODUCTION_STOP_NOTICE",
            "PRODUCTION_LIMIT_DECISION",
            "PRODUCTION_STOP_DECISION",
            "SEIZURE_DECISION",
            "PRESERVATION_NOTICE",
            "PERFORMANCE_DEMAND",
            "DEFERRAL_CONSENT",
            "INSPECTION_NOTICE",
            "INSPECTION_RESULT_NOTICE",
            "TEST_RESULT_NOTICE",
            "RECUSAL_REPLY",
            "SUBSTITUTE_DECISION",
            "SUBSTITUTE_DEMAND");

    private final CaseFile file;
    private final List<PaperOnFile> papers = new ArrayList<>();
    private final Set<UUID> placed = new HashSet<>();

    PaperList(CaseFile file) {
        this.file = file;
    }

    List<PaperOnFile> papers() {
        for (var part : file.parts()) new PapersOfPart(file, this).add(part);
        for (var service : file.all(Service.class)) if (!placed.contains(service.id())) addReceipt(service, null);
        return List.copyOf(papers);
    }

    /** Adds a paper with the receipts of its service behind it. */
    void add(PaperOnFile paper) {
        papers.add(paper);
        if (!SERVED.contains(paper.type())) return;
        for (var service : file.servicesOf(paper.part()))
            if (!placed.contains(service.id()) && speaksOf(service, paper)) addReceipt(service, paper);
    }

    /** Adds the approval form of a part, where somebody approved. */
    void addApproval(List<Approval> approvals, UUID part, String type) {
        if (approvals.isEmpty()) return;
        Fact<When> last = approvals.getLast().on();
        papers.add(PaperOnFile.of(type, part, last).beside(part));
    }

    private void addReceipt(Service service, @Nullable PaperOnFile paper) {
        if (service.receiptOnFile().is(false)) return;
        placed.add(service.id());
        var receipt = PaperOnFile.of(PapersOnFile.RECEIPT, service.id(), service.servedOn());
        if (paper == null) papers.add(receipt.about(service.paper().value()).in(Optional.of(Volume.MAIN)));
        else papers.add(receipt.beside(paper.part()));
    }

    private static boolean speaksOf(Service service, PaperOnFile paper) {
        var named = service.paper().value();
        return named.isEmpty() || !SERVED.contains(named.get()) || named.get().equals(paper.type());
    }

    /** The part a reference means, where the file has it. */
    Optional<Part> meant(Fact<Ref<Part>> ref) {
        return ref.value().flatMap(r -> file.find(r.id()));
    }
}
