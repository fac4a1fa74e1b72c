package org.anjuan.usecase;

import static org.anjuan.usecase.PaperActs.stop;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anjuan.domain.calendar.OfficeTime;
import org.anjuan.domain.casefile.Fact;
import org.anjuan.domain.casefile.OfficePaper;
import org.anjuan.domain.casefile.PaperState;
import org.anjuan.domain.casefile.Shape;
import org.anjuan.domain.casefile.When;
import org.anjuan.domain.office.Actor;
import org.anjuan.usecase.PaperActs.Made;
import org.anjuan.usecase.PaperActs.Name;
import org.anjuan.usecase.PaperActs.Target;
import org.anjuan.usecase.PaperOutcome.Hindered;
import org.anjuan.usecase.port.PaperPress.Filled;

/** Checks a draft: what it must say is there, and nothing stands against it. Who checked, and as of which state of the file, stays with the paper. */
public final class CheckPaper {

    private final PaperTools tools;
    private final PaperActs acts;
    private final PaperSheets sheets;

    public CheckPaper(PaperTools tools) {
        this.tools = tools;
        this.acts = new PaperActs(tools);
        this.sheets = new PaperSheets(tools.press(), tools.types(), tools.numbers(), tools.checks());
    }

    /** Checks a paper; with a finding that hinders it stays a draft. */
    public PaperOutcome check(Actor actor, UUID caseId, int version, UUID id) {
        return acts.carryOut(new Target(actor, caseId, version), Name.of("paper-checked"), (file, work) -> {
            var paper = PaperActs.paper(file, id);
            if (!paper.state().isOpen()) throw stop("state", "paper.check.out");
            PaperActs.refuse(PaperLife.misplaced(file, tools.types(), paper));
            var seen = sheets.find(file, paper).orElseThrow(() -> stop("", "paper.gone"));
            var filled = sheets.fill(seen);
            List<PaperFinding> findings = sheets.findings(seen, filled, OfficeTime.today(tools.clock()));
            if (findings.stream().anyMatch(PaperFinding::hinders)) throw new PaperActs.Ended(new Hindered(findings));
            var shape = Shape.of(OfficePaper.class);
            var checked = shape.with(paper, "state", PaperState.CHECKED);
            checked = shape.with(checked, "checkedBy", Fact.known(acts.official(actor)));
            checked = shape.with(checked, "checkedAt", Fact.known(new When.Minute(OfficeTime.minute(tools.clock()))));
            checked = shape.with(checked, "form", Fact.known(form(filled)));
            checked = shape.with(checked, "snapshot", Fact.known(work.stored().hash()));
            return new Made(file.with(checked), id, findings);
        });
    }

    /** The form a paper was filled by, with the SHA-256 over what it says. */
    static String form(Filled filled) {
        return filled.form() + " " + filled.sha256();
    }

    /** What a check would find, without a trace; nothing where the file or the paper is not there. */
    public Optional<List<PaperFinding>> findings(Actor actor, UUID caseId, UUID id) {
        return tools.store()
                .inTransaction(tx -> tx.cases().find(caseId))
                .flatMap(stored -> stored.file()
                        .find(id)
                        .filter(OfficePaper.class::isInstance)
                        .flatMap(part -> sheets.find(stored.file(), (OfficePaper) part)))
                .map(seen -> {
                    try {
                        return sheets.findings(seen, sheets.fill(seen), OfficeTime.today(tools.clock()));
                    } catch (IOException unfit) {
                        return List.of(unfit(seen, unfit));
                    }
                });
    }

    static PaperFinding unfit(PaperSheets.Seen seen, IOException why) {
        return new PaperFinding(
                "form",
                true,
                true,
                seen.bound().paper().part(),
                "",
                "paper.finding.unfit",
                List.of(String.valueOf(why.getMessage())));
    }
}
