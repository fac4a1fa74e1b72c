package org.anjuan.usecase;

import static org.anjuan.usecase.PaperActs.stop;

import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.Fact;
import org.anjuan.domain.casefile.OfficePaper;
import org.anjuan.domain.casefile.PaperField;
import org.anjuan.domain.casefile.PaperState;
import org.anjuan.domain.casefile.Part;
import org.anjuan.domain.casefile.Ref;
import org.anjuan.domain.casefile.Shape;
import org.anjuan.domain.office.Actor;
import org.anjuan.domain.text.Prose;
import org.anjuan.usecase.PaperActs.Made;
import org.anjuan.usecase.PaperActs.Name;
import org.anjuan.usecase.PaperActs.Target;

/**
 * Corrects a paper that went out, with a reason. Its pages stay as they are; what corrects it begins as a draft and has a life of its own. While that draft
 * is open, what the file says can be put right.
 */
public final class CorrectPaper {

    /** The type of a decision that corrects another paper. */
    public static final String NOTICE = "CORRECTION_DECISION";

    private final PaperTools tools;
    private final PaperActs acts;
    private final Rights rights;

    public CorrectPaper(PaperTools tools) {
        this.tools = tools;
        this.acts = new PaperActs(tools);
        this.rights = new Rights(tools.clock());
    }

    /** Begins the next version of a paper, which bears the same number. */
    public PaperOutcome newVersion(Actor actor, UUID caseId, int version, UUID id, String reason) {
        return begin(actor, caseId, version, id, reason, CorrectPaper::nextVersion);
    }

    /** Begins a decision that corrects a paper, which stands with it from then on. */
    public PaperOutcome byDecision(Actor actor, UUID caseId, int version, UUID id, String reason) {
        return begin(actor, caseId, version, id, reason, this::decision);
    }

    /** The decision names the paper that it corrects by the fields of its form. */
    private OfficePaper decision(CaseFile file, OfficePaper paper, UUID draftId, String reason) {
        var about = paper.about().isKnown() ? paper.about() : Fact.known(new Ref<Part>(paper.id()));
        var fields = new ArrayList<PaperField>();
        fields.add(new PaperField("correctedTitle", new Prose(tools.types().name(paper.documentType()))));
        paper.number()
                .value()
                .ifPresent(number -> fields.add(new PaperField("correctedNumber", new Prose(number.text()))));
        paper.on().value().ifPresent(day -> fields.add(new PaperField("correctedDay", new Prose(day.toString()))));
        fields.add(new PaperField("mistake", new Prose(reason)));
        var shape = Shape.of(OfficePaper.class);
        var draft = shape.with(OfficePaper.draft(draftId, NOTICE, about), "party", paper.party());
        return shape.with(draft, "fields", fields);
    }

    /** Makes the draft that corrects a paper. */
    private interface Beginning {
        OfficePaper draft(CaseFile file, OfficePaper paper, UUID id, String reason);
    }

    private PaperOutcome begin(Actor actor, UUID caseId, int version, UUID id, String reason, Beginning beginning) {
        var why = reason.strip();
        if (why.isEmpty()) return PaperOutcome.Refused.of("reason", "change.reason.missing");
        return acts.carryOut(
                new Target(actor, caseId, version), new Name(CorrectionTrail.BEGUN, Optional.of(why)), (file, _) -> {
                    var paper = PaperActs.paper(file, id);
                    if (paper.state() != PaperState.ISSUED) throw stop("state", "paper.correct.notOut");
                    var type = tools.types().find(paper.documentType()).orElseThrow(() -> stop("", "paper.gone"));
                    PaperActs.refuse(rights.toIssue(actor, type));
                    if (file.stream(OfficePaper.class)
                            .anyMatch(other -> other.state().isOpen()
                                    && other.replaces().matches(ref -> ref.id().equals(id))))
                        throw stop("", "paper.correct.begun");
                    var shape = Shape.of(OfficePaper.class);
                    var draft = beginning.draft(file, paper, tools.ids().get(), why);
                    draft = shape.with(draft, "replaces", Fact.known(new Ref<OfficePaper>(id)));
                    draft = shape.with(draft, "reason", Fact.known(new Prose(why)));
                    return new Made(file.with(draft), draft.id());
                });
    }

    private static OfficePaper nextVersion(CaseFile file, OfficePaper paper, UUID id, String reason) {
        var shape = Shape.of(OfficePaper.class);
        var draft = shape.with(PaperLife.asDraft(paper), "id", id);
        draft = shape.with(draft, "version", Fact.known(paper.version().value().orElse(1) + 1));
        draft = shape.with(draft, "form", Fact.unknown());
        return shape.with(draft, "scan", Fact.unknown());
    }
}
