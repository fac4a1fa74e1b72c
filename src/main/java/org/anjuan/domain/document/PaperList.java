package org.anjuan.domain.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.anjuan.domain.casefile.Approval;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.Fact;
import org.anjuan.domain.casefile.PaperState;
import org.anjuan.domain.casefile.Part;
import org.anjuan.domain.casefile.Ref;
import org.anjuan.domain.casefile.Service;
import org.anjuan.domain.casefile.Volume;

/** Lists the papers of a file: those of each part, with approvals before and receipts after the paper they belong to. */
final class PaperList {

    private final CaseFile file;
    private final DocumentTypes types;
    private final OfficePapers office;
    private final List<PaperOnFile> papers = new ArrayList<>();
    private final Map<UUID, List<Service>> services = new HashMap<>();
    private final Set<UUID> placed = new HashSet<>();
    private final Set<UUID> onlyDrafts = new HashSet<>();

    PaperList(CaseFile file, DocumentTypes types) {
        this.file = file;
        this.types = types;
        this.office = new OfficePapers(file);
        for (var service : file.all(Service.class))
            service.about()
                    .value()
                    .map(ref -> office.part(ref.id()))
                    .ifPresent(part -> services.computeIfAbsent(part, _ -> new ArrayList<>())
                            .add(service));
    }

    List<PaperOnFile> papers() {
        for (var part : file.parts()) {
            int first = papers.size();
            new PapersOfPart(file, this).add(part);
            addFurther(part.id(), first);
            for (var service : services.getOrDefault(part.id(), List.of())) placeReceipt(service, first);
        }
        for (var service : file.all(Service.class)) if (!placed.contains(service.id())) addLooseReceipt(service);
        return List.copyOf(papers);
    }

    /** The papers the office drafted and has not issued, where no part tells that there is such a paper. */
    Set<UUID> onlyDrafts() {
        return Set.copyOf(onlyDrafts);
    }

    void add(PaperOnFile paper) {
        papers.addAll(office.of(paper));
    }

    /** Adds what the office made about a part beyond what the part tells of. */
    private void addFurther(UUID part, int first) {
        var told = papers.subList(first, papers.size()).stream()
                .filter(paper -> paper.part().equals(part))
                .map(PaperOnFile::type)
                .collect(Collectors.toSet());
        for (var paper : office.further(part, told)) {
            papers.add(paper);
            paper.made().filter(made -> made.state().isOpen()).ifPresent(made -> onlyDrafts.add(made.id()));
        }
    }

    /** Adds the approval form of a part, where somebody approved. */
    void addApproval(List<Approval> approvals, UUID part, String type) {
        if (!approvals.isEmpty()) add(approval(approvals, part, type));
    }

    /** Adds the approval form of one of the papers of a part, where somebody approved. */
    void addApproval(List<Approval> approvals, UUID part, String type, String approved) {
        if (!approvals.isEmpty()) add(approval(approvals, part, type).beside(part, approved));
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
        papers.addAll(at + 1, office.of(receipt(service).beside(paper)));
    }

    private static PaperOnFile receipt(Service service) {
        return PaperOnFile.of(PapersOnFile.RECEIPT, service.id(), service.servedOn());
    }

    /** The paper that was served: the one named, else the first that is served at all; of several that for this party. */
    private int served(Service service, int first) {
        var named = service.paper().value();
        int usual = -1;
        for (int i = first; i < papers.size(); i++) {
            var paper = papers.get(i);
            if (service.about().matches(ref -> paper.isMadeAs(ref.id()))) return i;
        }
        for (int i = first; i < papers.size(); i++) {
            var type = papers.get(i).type();
            if (named.filter(type::equals).isPresent()) return best(service, i);
            if (usual < 0 && isServed(type)) usual = i;
        }
        return usual < 0 || named.filter(this::isServed).isPresent() ? -1 : best(service, usual);
    }

    private boolean isServed(String type) {
        return types.find(type).map(DocumentType::served).orElse(false);
    }

    /** Of the papers of one type and part, the one that the service means most clearly: that of its party, and of its versions the one that stands. */
    private int best(Service service, int found) {
        int best = found;
        for (int i = found + 1; i < papers.size(); i++) {
            var paper = papers.get(i);
            boolean same = paper.type().equals(papers.get(found).type())
                    && paper.part().equals(papers.get(found).part());
            if (same && meaning(service, paper) > meaning(service, papers.get(best))) best = i;
        }
        return best;
    }

    private static int meaning(Service service, PaperOnFile paper) {
        boolean party = paper.made()
                .filter(made -> made.party().isKnown() && made.party().equals(service.party()))
                .isPresent();
        boolean stands =
                paper.made().filter(made -> made.state() == PaperState.ISSUED).isPresent();
        return (party ? 2 : 0) + (stands ? 1 : 0);
    }

    private static boolean isReceipt(PaperOnFile paper) {
        return paper.type().equals(PapersOnFile.RECEIPT);
    }

    /** A receipt whose paper is not on file lies beside the other papers of its part; one that names nobody is internal. */
    private void addLooseReceipt(Service service) {
        if (service.receiptOnFile().is(false)) return;
        var named = service.paper().value();
        var receipt = receipt(service).about(named);
        var about = meant(service.about())
                .map(part -> office.part(part.id()))
                .filter(id -> papers.stream().anyMatch(paper -> paper.part().equals(id)));
        if (about.isPresent())
            add(named.map(type -> receipt.beside(about.get(), type)).orElseGet(() -> receipt.beside(about.get())));
        else if (service.party().isKnown()) add(receipt.in(Optional.of(Volume.MAIN)));
        else if (named.isPresent()) add(receipt);
        else add(receipt.in(Optional.of(Volume.SUB)));
    }

    /** The part a reference means, where the file has it. */
    Optional<Part> meant(Fact<Ref<Part>> ref) {
        return ref.value().flatMap(r -> file.find(r.id()));
    }
}
