package org.anjuan.domain.document;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.Fact;
import org.anjuan.domain.casefile.OfficePaper;
import org.anjuan.domain.casefile.PaperState;
import org.anjuan.domain.casefile.Part;
import org.anjuan.domain.casefile.Party;
import org.anjuan.domain.casefile.Ref;
import org.anjuan.domain.casefile.Service;

/**
 * The papers that the office made, by the part and the type they are of. For each party there is one, in all the versions that
 * went out; a draft counts as long as none did, a voided paper never.
 */
final class OfficePapers {

    private final CaseFile file;
    private final Map<UUID, Map<String, List<OfficePaper>>> made = new LinkedHashMap<>();

    OfficePapers(CaseFile file) {
        this.file = file;
        for (var paper : file.all(OfficePaper.class)) {
            if (paper.state() == PaperState.VOID) continue;
            made.computeIfAbsent(recorded(paper), _ -> new LinkedHashMap<>())
                    .computeIfAbsent(paper.documentType(), _ -> new ArrayList<>())
                    .add(paper);
        }
    }

    /** The part that a paper records: the one it is about, else itself. A receipt is of its service and of nothing else. */
    private UUID recorded(OfficePaper paper) {
        return about(paper)
                .filter(part -> !paper.documentType().equals(PapersOnFile.RECEIPT) || part instanceof Service)
                .map(Part::id)
                .orElse(paper.id());
    }

    private Optional<Part> about(OfficePaper paper) {
        return paper.about().value().flatMap(ref -> file.find(ref.id()));
    }

    /** The part whose papers are meant where somebody names a part or one of its papers. */
    UUID part(UUID named) {
        return file.find(named)
                .map(part -> part instanceof OfficePaper paper ? recorded(paper) : named)
                .orElse(named);
    }

    /** A paper that its part tells of, as the office made it; as the part tells where it made none. */
    List<PaperOnFile> of(PaperOnFile told) {
        var papers = made.getOrDefault(told.part(), Map.of()).get(told.type());
        return papers == null ? List.of(told) : standing(told, papers);
    }

    /** The papers of a part that the part itself does not tell of. */
    List<PaperOnFile> further(UUID part, Set<String> told) {
        var found = new ArrayList<PaperOnFile>();
        made.getOrDefault(part, Map.of()).forEach((type, papers) -> {
            if (told.contains(type) || isReceiptOf(part, type)) return;
            var paper = PaperOnFile.of(type, part, Fact.unknown());
            var about = about(papers.getFirst()).map(Part::id);
            found.addAll(standing(about.map(paper::beside).orElse(paper), papers));
        });
        return found;
    }

    /** The receipt of a service lies behind the paper served, not among the papers of the service. */
    private boolean isReceiptOf(UUID part, String type) {
        return type.equals(PapersOnFile.RECEIPT) && file.find(part).orElseThrow() instanceof Service;
    }

    private List<PaperOnFile> standing(PaperOnFile told, List<OfficePaper> papers) {
        var forEach = new LinkedHashMap<Optional<UUID>, List<OfficePaper>>();
        for (var paper : papers)
            forEach.computeIfAbsent(paper.party().value().map(Ref::id), _ -> new ArrayList<>())
                    .add(paper);
        var found = new ArrayList<PaperOnFile>();
        forEach.forEach((party, versions) -> {
            var base = forEach.size() < 2
                    ? told
                    : told.about(party.flatMap(this::name).or(told::subject));
            for (var version : standing(versions)) found.add(base.as(version));
        });
        return found;
    }

    private static Collection<OfficePaper> standing(List<OfficePaper> versions) {
        var out = versions.stream().filter(paper -> paper.state().isOut()).toList();
        return out.isEmpty() ? List.of(versions.getLast()) : out;
    }

    private Optional<String> name(UUID party) {
        return file.find(party)
                .filter(Party.class::isInstance)
                .map(Party.class::cast)
                .map(Party::name);
    }
}
