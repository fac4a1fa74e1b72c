package org.anjuan.usecase;

import static org.anjuan.usecase.PaperActs.stop;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.anjuan.domain.calendar.OfficeTime;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.Fact;
import org.anjuan.domain.casefile.Filing;
import org.anjuan.domain.casefile.Head;
import org.anjuan.domain.casefile.OfficePaper;
import org.anjuan.domain.casefile.Origin;
import org.anjuan.domain.casefile.PaperState;
import org.anjuan.domain.casefile.Part;
import org.anjuan.domain.casefile.Shape;
import org.anjuan.domain.casefile.StoredItem;
import org.anjuan.domain.casefile.When;
import org.anjuan.domain.document.OwnPlace;
import org.anjuan.domain.document.PaperOnFile;
import org.anjuan.domain.office.Actor;
import org.anjuan.domain.text.DocumentNumber;
import org.anjuan.domain.text.Problem;
import org.anjuan.usecase.PaperActs.Made;
import org.anjuan.usecase.PaperActs.Name;
import org.anjuan.usecase.PaperActs.Target;
import org.anjuan.usecase.PaperActs.Work;
import org.anjuan.usecase.PaperOutcome.Hindered;
import org.anjuan.usecase.port.PaperPress.Filled;
import org.anjuan.usecase.port.PaperPress.Sheet;
import org.anjuan.usecase.port.Progress;
import org.anjuan.usecase.port.Store.Tx;
import org.anjuan.usecase.port.StoredFile;

/**
 * Lets a checked paper go out: it is checked again, gets its number and its day, and its pages are kept as they are, known by their hash. All of it happens, or
 * nothing. From then on what the pages say changes by a correction only.
 */
public final class IssuePaper {

    private static final String PDF = "application/pdf";

    private final PaperTools tools;
    private final PaperActs acts;
    private final PaperSheets sheets;
    private final PaperNumber numbers;
    private final Rights rights;

    public IssuePaper(PaperTools tools) {
        this.tools = tools;
        this.acts = new PaperActs(tools);
        this.sheets = new PaperSheets(tools.press(), tools.types(), tools.numbers(), tools.checks());
        this.numbers = new PaperNumber(tools);
        this.rights = new Rights(tools.clock());
    }

    /**
     * Issues a paper.
     *
     * @param on the day it is to bear; where none is given, the one it bears already, else today
     */
    public PaperOutcome issue(
            Actor actor, UUID caseId, int version, UUID id, Optional<LocalDate> on, Progress progress) {
        return acts.carryOut(new Target(actor, caseId, version), Name.of("paper-issued"), (file, work) -> {
            var paper = paper(actor, file, id);
            if (paper.state() == PaperState.DRAFT) throw stop("state", "paper.issue.unchecked");
            PaperActs.refuse(PaperLife.misplaced(file, tools.types(), paper));
            var seen = sheets.find(file, paper).orElseThrow(() -> stop("", "paper.gone"));
            var day = day(seen.bound().paper(), on);
            if (file.head().origin() == Origin.LIVE && day.isAfter(OfficeTime.today(tools.clock())))
                throw stop("on", "paper.issue.future");
            var findings = sheets.findings(seen, sheets.fill(seen), day);
            if (findings.stream().anyMatch(PaperFinding::hinders)) throw new PaperActs.Ended(new Hindered(findings));
            var number = numbers.give(
                    work.tx(),
                    actor,
                    file,
                    paper,
                    borne(file, paper, seen.bound().paper()),
                    day);
            var out = out(file, paper, number, Optional.of(when(seen.bound().paper(), day)), actor);
            var filled = sheets.fill(sheets.find(out, PaperActs.paper(out, id)).orElseThrow());
            var frozen = freeze(out, id, work, progress);
            return new Made(out.with(frozen(PaperActs.paper(out, id), frozen, filled, work)), id, findings);
        });
    }

    /**
     * Says that a paper went out before it was recorded here, under this number. Its pages were not kept: it is printed from the record, and never
     * passes for a paper as it went out. Only for files that were entered late or came from elsewhere.
     */
    public PaperOutcome recorded(
            Actor actor, UUID caseId, int version, UUID id, Optional<DocumentNumber> number, Optional<LocalDate> on) {
        return acts.carryOut(new Target(actor, caseId, version), Name.of("paper-recorded"), (file, work) -> {
            var paper = paper(actor, file, id);
            if (file.head().origin() == Origin.LIVE) throw stop("", "paper.record.live");
            var told = sheets.find(file, paper)
                    .orElseThrow(() -> stop("", "paper.gone"))
                    .bound()
                    .paper();
            var day = on.isPresent() || told.date().isKnown()
                    ? Optional.of(when(told, day(told, on)))
                    : Optional.<When>empty();
            var unset = Shape.of(OfficePaper.class).with(paper, "form", Fact.unknown());
            var borne = number.or(told::number);
            borne.ifPresent(known -> numbers.recorded(work.tx(), actor, file, paper, known));
            return new Made(out(file.with(unset), unset, borne, day, actor), id);
        });
    }

    /**
     * Under which number and day a paper would go out, before it does.
     *
     * @param fixed whether the file has the day already
     * @param drawn whether the number is the next of its series: who issues first gets it
     * @param problem why it would not go out
     */
    public record Outlook(
            LocalDate day, boolean fixed, Optional<DocumentNumber> number, boolean drawn, Optional<Problem> problem) {}

    /** Looks ahead without drawing a number; nothing where the paper is not there any more. */
    public Optional<Outlook> outlook(UUID caseId, UUID id, Optional<LocalDate> on) {
        return tools.store()
                .inTransaction(tx -> tx.cases()
                        .find(caseId)
                        .map(StoredFile::file)
                        .flatMap(file -> file.find(id)
                                .filter(OfficePaper.class::isInstance)
                                .map(OfficePaper.class::cast)
                                .flatMap(paper -> sheets.find(file, paper)
                                        .map(seen -> outlook(
                                                tx, file, paper, seen.bound().paper(), on)))));
    }

    private Outlook outlook(Tx tx, CaseFile file, OfficePaper paper, PaperOnFile told, Optional<LocalDate> on) {
        var today = OfficeTime.today(tools.clock());
        var known = told.date().value();
        boolean other = known.isPresent() && on.isPresent() && !mayBe(known.get(), on.get());
        var day = other ? on.get() : day(told, on);
        var foreseen = numbers.foresee(tx, file, paper, borne(file, paper, told), day);
        var problem = other
                ? Optional.of(
                        Problem.error("on", "paper.issue.otherDay", known.get().toString()))
                : file.head().origin() == Origin.LIVE && day.isAfter(today)
                        ? Optional.of(Problem.error("on", "paper.issue.future"))
                        : foreseen.problem();
        return new Outlook(day, known.isPresent(), foreseen.number(), foreseen.drawn(), problem);
    }

    private OfficePaper paper(Actor actor, CaseFile file, UUID id) {
        var paper = PaperActs.paper(file, id);
        if (!paper.state().isOpen()) throw stop("state", "paper.issue.out");
        var type = tools.types().find(paper.documentType()).orElseThrow(() -> stop("", "paper.gone"));
        PaperActs.refuse(rights.toIssue(actor, type));
        return paper;
    }

    /** The day that the paper bears: a day that the file has already stands. */
    private LocalDate day(PaperOnFile paper, Optional<LocalDate> on) {
        var known = paper.date().value();
        if (known.isPresent() && on.isPresent() && !mayBe(known.get(), on.get()))
            throw stop("on", "paper.issue.otherDay", known.get().toString());
        return on.or(() -> known.map(When::latest)).orElseGet(() -> OfficeTime.today(tools.clock()));
    }

    private static boolean mayBe(When known, LocalDate day) {
        return !day.isBefore(known.earliest()) && !day.isAfter(known.latest());
    }

    private static When when(PaperOnFile paper, LocalDate day) {
        return paper.date().value().orElseGet(() -> When.of(day));
    }

    /** The number that the paper bears already; that of the file is the one it was filed under. */
    private static Optional<DocumentNumber> borne(CaseFile file, OfficePaper paper, PaperOnFile told) {
        boolean filing = file.find(paper.about(), Filing.class).isPresent()
                && OwnPlace.of(file, paper).isPresent();
        return told.number().or(() -> filing ? file.head().number().value() : Optional.empty());
    }

    /** The file with the paper gone out: number and day stand in the paper, and in its part where that keeps them. */
    private CaseFile out(
            CaseFile file, OfficePaper paper, Optional<DocumentNumber> number, Optional<When> on, Actor actor) {
        var shape = Shape.of(OfficePaper.class);
        var out = shape.with(paper, "state", PaperState.ISSUED);
        out = shape.with(out, "issuedBy", Fact.known(acts.official(actor)));
        if (number.isPresent()) out = shape.with(out, "number", Fact.known(number.get()));
        if (on.isPresent()) out = shape.with(out, "on", Fact.known(on.get()));
        var next = file.with(out);
        var place = OwnPlace.of(file, paper);
        if (place.isPresent()) {
            var part = file.find(paper.about(), Part.class).orElseThrow();
            var kept = place.get().numberIn(part).isKnown()
                    ? place.get().numberIn(part)
                    : number.map(Fact::known).orElse(Fact.unknown());
            var since = place.get().dayIn(part).isKnown()
                    ? place.get().dayIn(part)
                    : on.map(Fact::known).orElse(Fact.unknown());
            next = next.with(place.get().with(part, kept, since));
            if (part instanceof Filing && !file.head().number().isKnown() && kept.isKnown())
                next = next.withHead(Shape.of(Head.class).with(file.head(), "number", kept));
        }
        return replaced(next, paper);
    }

    /** What a later version takes the place of, and what a decision corrects, is corrected from now on. */
    private static CaseFile replaced(CaseFile file, OfficePaper paper) {
        return file.find(paper.replaces(), OfficePaper.class)
                .filter(before -> before.state() == PaperState.ISSUED)
                .map(before -> file.with(Shape.of(OfficePaper.class).with(before, "state", PaperState.CORRECTED)))
                .orElse(file);
    }

    private StoredItem freeze(CaseFile file, UUID id, Work work, Progress progress) throws IOException {
        var seen = sheets.find(file, PaperActs.paper(file, id)).orElseThrow();
        var target = Files.createTempFile(tools.evidence().temporary(), "anjuan-", ".pdf");
        try {
            var sheet =
                    tools.press().print(seen.file(), seen.bound(), OfficeTime.minute(tools.clock()), target, progress);
            if (!(sheet instanceof Sheet.Done)) throw stop("", "paper.issue.stopped");
            var number = seen.bound().paper().number().map(text -> text + " ").orElse("");
            try (var content = Files.newInputStream(target)) {
                return work.pages()
                        .add(content, SafeName.of(number + seen.bound().title(), ".pdf"), PDF);
            }
        } finally {
            Files.deleteIfExists(target);
        }
    }

    private static OfficePaper frozen(OfficePaper out, StoredItem pages, Filled filled, Work work) {
        var shape = Shape.of(OfficePaper.class);
        var frozen = shape.with(out, "frozen", Fact.known(pages));
        frozen = shape.with(frozen, "form", Fact.known(CheckPaper.form(filled)));
        return shape.with(frozen, "snapshot", Fact.known(work.stored().hash()));
    }
}
