package org.anjuan.usecase;

import static org.anjuan.usecase.PaperActs.stop;

import java.util.Optional;
import java.util.UUID;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.Fact;
import org.anjuan.domain.casefile.Filing;
import org.anjuan.domain.casefile.Head;
import org.anjuan.domain.casefile.OfficePaper;
import org.anjuan.domain.casefile.PaperState;
import org.anjuan.domain.casefile.Part;
import org.anjuan.domain.casefile.Shape;
import org.anjuan.domain.document.OwnPlace;
import org.anjuan.domain.document.PapersOnFile;
import org.anjuan.domain.office.Actor;
import org.anjuan.domain.text.Prose;
import org.anjuan.usecase.PaperActs.Made;
import org.anjuan.usecase.PaperActs.Name;
import org.anjuan.usecase.PaperActs.Target;

/**
 * Calls back a paper that went out and was not served: it stays in the file as void, with the reason and its pages, and nothing goes out under its number
 * again. One that was served is corrected, or revoked by a decision.
 */
public final class VoidPaper {

    private final PaperTools tools;
    private final PaperActs acts;
    private final PaperNumber numbers;
    private final Rights rights;

    public VoidPaper(PaperTools tools) {
        this.tools = tools;
        this.acts = new PaperActs(tools);
        this.numbers = new PaperNumber(tools);
        this.rights = new Rights(tools.clock());
    }

    /** Voids an issued paper. */
    public PaperOutcome callBack(Actor actor, UUID caseId, int version, UUID id, String reason) {
        var why = reason.strip();
        if (why.isEmpty()) return PaperOutcome.Refused.of("reason", "change.reason.missing");
        return acts.carryOut(
                new Target(actor, caseId, version), new Name("paper-voided", Optional.of(why)), (file, work) -> {
                    var paper = PaperActs.paper(file, id);
                    if (paper.state() != PaperState.ISSUED) throw stop("state", "paper.void.notOut");
                    var type = tools.types().find(paper.documentType()).orElseThrow(() -> stop("", "paper.gone"));
                    PaperActs.refuse(rights.toIssue(actor, type));
                    if (isServed(file, paper)) throw stop("", "paper.void.served");
                    if (file.stream(OfficePaper.class)
                            .anyMatch(other ->
                                    other.replaces().matches(ref -> ref.id().equals(id))))
                        throw stop("", "paper.correct.begun");
                    var number = paper.number().value();
                    boolean shared = file.find(paper.replaces(), OfficePaper.class)
                            .filter(before -> before.number().equals(paper.number()))
                            .isPresent();
                    if (number.isPresent() && !shared)
                        numbers.giveUp(work.tx(), actor, paper, number.get(), file.id(), why);
                    return new Made(voided(file, paper, why, shared), id);
                });
    }

    private boolean isServed(CaseFile file, OfficePaper paper) {
        var papers = PapersOnFile.of(file, tools.types());
        return papers.all().stream()
                .filter(on -> on.made().filter(paper::equals).isPresent())
                .anyMatch(on -> papers.receiptOf(on).isPresent());
    }

    /** What the part says of number and day came with the paper, and goes with it, as does the number of the file; the version before stands again. */
    private static CaseFile voided(CaseFile file, OfficePaper paper, String reason, boolean shared) {
        var shape = Shape.of(OfficePaper.class);
        var next = file.with(
                shape.with(shape.with(paper, "state", PaperState.VOID), "reason", Fact.known(new Prose(reason))));
        var before = file.find(paper.replaces(), OfficePaper.class);
        if (before.isPresent() && before.get().state() == PaperState.CORRECTED)
            next = next.with(shape.with(before.get(), "state", PaperState.ISSUED));
        var place = OwnPlace.of(file, paper);
        if (place.isEmpty() || shared) return next;
        var part = file.find(paper.about(), Part.class).orElseThrow();
        var number = place.get().numberIn(part);
        var day = place.get().dayIn(part);
        if (part instanceof Filing
                && paper.number().isKnown()
                && file.head().number().equals(paper.number()))
            next = next.withHead(Shape.of(Head.class).with(file.head(), "number", Fact.unknown()));
        return next.with(place.get()
                .with(
                        part,
                        number.equals(paper.number()) ? Fact.unknown() : number,
                        day.equals(paper.on()) ? Fact.unknown() : day));
    }
}
