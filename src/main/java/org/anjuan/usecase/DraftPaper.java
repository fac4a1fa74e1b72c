package org.anjuan.usecase;

import static org.anjuan.usecase.PaperActs.stop;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.Fact;
import org.anjuan.domain.casefile.Goods;
import org.anjuan.domain.casefile.LawCite;
import org.anjuan.domain.casefile.OfficePaper;
import org.anjuan.domain.casefile.Part;
import org.anjuan.domain.casefile.Party;
import org.anjuan.domain.casefile.Ref;
import org.anjuan.domain.casefile.Shape;
import org.anjuan.domain.casefile.When;
import org.anjuan.domain.office.Actor;
import org.anjuan.domain.text.Prose;
import org.anjuan.usecase.PaperActs.Made;
import org.anjuan.usecase.PaperActs.Name;
import org.anjuan.usecase.PaperActs.Target;

/** Writes the drafts of papers. Whatever is changed of a checked one makes it a draft again. */
public final class DraftPaper {

    private final PaperTools tools;
    private final PaperActs acts;
    private final PaperSheets sheets;

    public DraftPaper(PaperTools tools) {
        this.tools = tools;
        this.acts = new PaperActs(tools);
        this.sheets = new PaperSheets(tools.press(), tools.types(), tools.numbers(), tools.checks());
    }

    /**
     * Which paper is to be drafted.
     *
     * @param about the part it records; none for a paper that stands by itself
     * @param party whom it is made out to, where each party gets one of its own
     */
    public record Wanted(String documentType, Optional<UUID> about, Optional<UUID> party) {}

    /**
     * What is written into a draft; what is left empty stays as it is.
     *
     * @param texts by name: a passage that the part itself has goes into the part, all else into the paper; one that is not known is taken out
     */
    public record Entry(
            Map<String, Fact<Prose>> texts,
            Optional<Fact<String>> addressee,
            Optional<Fact<When>> on,
            Optional<List<LawCite>> basis,
            Optional<List<Goods>> goods) {

        /** Only texts. */
        public static Entry of(Map<String, Prose> texts) {
            var known = new LinkedHashMap<String, Fact<Prose>>();
            texts.forEach((name, text) -> known.put(name, Fact.known(text)));
            return new Entry(known, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        }
    }

    /** Begins a paper that the file does not have yet. */
    public PaperOutcome start(Actor actor, UUID caseId, int version, Wanted wanted) {
        return acts.carryOut(new Target(actor, caseId, version), Name.of("paper-drafted"), (file, _) -> {
            var type = wanted.documentType();
            if (tools.types().find(type).isEmpty() || !tools.types().isOfOffice(type))
                throw stop("type", "paper.type.foreign", type);
            if (wanted.about().filter(id -> about(file, id).isEmpty()).isPresent())
                throw stop("about", "paper.about.gone");
            if (wanted.party()
                    .filter(id -> !(file.find(id).orElse(null) instanceof Party))
                    .isPresent()) throw stop("party", "paper.party.gone");
            var draft = Shape.of(OfficePaper.class)
                    .with(
                            OfficePaper.draft(
                                    tools.ids().get(),
                                    type,
                                    wanted.about()
                                            .map(id -> Fact.known(new Ref<Part>(id)))
                                            .orElse(Fact.none())),
                            "party",
                            wanted.party()
                                    .map(id -> Fact.known(new Ref<Party>(id)))
                                    .orElse(Fact.unknown()));
            PaperActs.refuse(PaperLife.misplaced(file, tools.types(), draft));
            for (var other : file.all(OfficePaper.class)) {
                if (wanted.about().isEmpty() || !PaperSheets.isSame(other, draft)) continue;
                if (other.state().isOpen())
                    throw stop("type", "paper.draft.there", tools.types().name(type));
                if (other.state().isOut())
                    throw stop("type", "paper.draft.out", tools.types().name(type));
            }
            var next = file.with(draft);
            if (sheets.find(next, draft).isEmpty())
                throw stop("type", "paper.about.wrong", tools.types().name(type));
            return new Made(next, draft.id());
        });
    }

    /** A part that papers can be about: no paper of the office, but any other. */
    private static Optional<Part> about(CaseFile file, UUID id) {
        return file.find(id).filter(part -> !(part instanceof OfficePaper));
    }

    /** Writes into a draft, and where the part holds the passage, into the part. */
    public PaperOutcome write(Actor actor, UUID caseId, int version, UUID id, Entry entry) {
        return acts.carryOut(new Target(actor, caseId, version), Name.of("paper-written"), (file, _) -> {
            var paper = PaperActs.paper(file, id);
            if (!paper.state().isOpen()) throw stop("state", "change.paper.issued");
            return new Made(PaperTexts.written(file, paper, entry), id);
        });
    }

    /** Takes a draft out of the file. */
    public PaperOutcome discard(Actor actor, UUID caseId, int version, UUID id, Optional<String> reason) {
        return acts.carryOut(new Target(actor, caseId, version), new Name("paper-discarded", reason), (file, _) -> {
            var paper = PaperActs.paper(file, id);
            if (!paper.state().isOpen()) throw stop("state", "change.paper.issued");
            var naming = References.to(file, id);
            if (!naming.isEmpty()) throw stop("", "change.part.referred", naming.size());
            if (paper.replaces().isKnown()
                    && reason.filter(text -> !text.isBlank()).isEmpty()) throw stop("reason", "change.reason.missing");
            return new Made(file.without(id), id);
        });
    }
}
