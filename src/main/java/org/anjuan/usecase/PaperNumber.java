package org.anjuan.usecase;

import static org.anjuan.usecase.PaperActs.stop;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.OfficePaper;
import org.anjuan.domain.document.PapersOnFile;
import org.anjuan.domain.numbering.NumberBlock;
import org.anjuan.domain.numbering.NumberRule;
import org.anjuan.domain.numbering.NumberRules.Found;
import org.anjuan.domain.numbering.NumberState;
import org.anjuan.domain.office.Actor;
import org.anjuan.domain.text.DocumentNumber;
import org.anjuan.domain.text.Problem;
import org.anjuan.usecase.port.NumberRegister.Entry;
import org.anjuan.usecase.port.NumberRegister.Note;
import org.anjuan.usecase.port.Store.Tx;

/** Gives a paper its number when it goes out: one that it bears already, that of another paper, or the next of its series. */
final class PaperNumber {

    private final PaperTools tools;
    private final OfficeNumbers numbers;
    private final DrawNumber drawing;

    PaperNumber(PaperTools tools) {
        this.tools = tools;
        this.numbers = new OfficeNumbers(tools.numbers());
        this.drawing = new DrawNumber(tools.numbers(), tools.clock());
    }

    /** The number under which a paper goes out; it is entered as issued. Empty where papers of its type bear none. */
    Optional<DocumentNumber> give(
            Tx tx, Actor actor, CaseFile file, OfficePaper paper, Optional<DocumentNumber> borne, LocalDate day) {
        if (borne.isPresent()) {
            keep(tx, actor, file, paper, borne.get());
            return borne;
        }
        var rule = numbers.rule(paper.documentType());
        if (rule.isEmpty()) return Optional.empty();
        if (!rule.get().draws()) return numberOf(file, rule.get());
        return switch (drawing.draw(tx, actor, wanted(file, paper, day))) {
            case DrawNumber.Drawn.Refused(var problem) ->
                throw new PaperActs.Ended(new PaperOutcome.Refused(List.of(problem)));
            case DrawNumber.Drawn.Number(var entry) -> {
                tx.numbers().settle(entry.series(), entry.serial(), NumberState.ISSUED, note(actor, ""));
                yield Optional.of(entry.number());
            }
        };
    }

    /** The number under which a paper would go out now, without drawing it. */
    Foreseen foresee(Tx tx, CaseFile file, OfficePaper paper, Optional<DocumentNumber> borne, LocalDate day) {
        if (borne.isPresent()) return new Foreseen(borne, false, Optional.empty());
        var rule = numbers.rule(paper.documentType());
        if (rule.isEmpty()) return new Foreseen(Optional.empty(), false, Optional.empty());
        if (!rule.get().draws()) return new Foreseen(numberOf(file, rule.get()), false, Optional.empty());
        return switch (drawing.next(tx, wanted(file, paper, day))) {
            case DrawNumber.Next.None(var problem) -> new Foreseen(Optional.empty(), false, Optional.of(problem));
            case DrawNumber.Next.Number(var _, var _, var text) ->
                new Foreseen(Optional.of(text), true, Optional.empty());
        };
    }

    /**
     * What number a paper would get.
     *
     * @param drawn whether it is the next of its series, so that somebody else may get it first
     * @param problem why there is none
     */
    record Foreseen(Optional<DocumentNumber> number, boolean drawn, Optional<Problem> problem) {}

    private static DrawNumber.Wanted wanted(CaseFile file, OfficePaper paper, LocalDate day) {
        return new DrawNumber.Wanted(paper.documentType(), day, file.id(), paper.id());
    }

    private Optional<DocumentNumber> numberOf(CaseFile file, NumberRule rule) {
        return PapersOnFile.of(file, tools.types())
                .ofType(rule.numberOf().orElseThrow())
                .flatMap(paper -> paper.number().stream())
                .findFirst();
    }

    /** A number that was written by hand counts as drawn from now on, unless another paper has it. */
    private void keep(Tx tx, Actor actor, CaseFile file, OfficePaper paper, DocumentNumber number) {
        var found = numbers.find(number, tx.office());
        if (found.isEmpty()) return;
        var series = found.get().series();
        int serial = found.get().serial();
        var pattern = found.get().rule().pattern();
        var state = tx.numbers().state(series, pattern);
        if (state.blocks().stream().anyMatch(block -> isAway(block, serial)))
            throw stop("number", "paper.number.away", number.text());
        var known = tx.numbers().find(series, serial);
        if (known.filter(entry -> entry.state() == NumberState.VOID).isPresent())
            throw stop("number", "paper.number.void", number.text());
        var own = versions(file, paper);
        if (known.flatMap(Entry::paperId).filter(id -> !own.contains(id)).isPresent()
                || elsewhere(tx, file, number, pattern.print(series, serial)))
            throw stop("number", "paper.number.taken", number.text());
        var issued = entry(found.get(), number, paper, NumberState.ISSUED, file.id(), note(actor, ""));
        tx.numbers().mark(issued);
    }

    private static boolean isAway(NumberBlock block, int serial) {
        return block.given() && block.isOpen() && block.holds(serial);
    }

    private static boolean elsewhere(Tx tx, CaseFile file, DocumentNumber written, DocumentNumber printed) {
        return tx.numbers().standing(List.of(written, printed)).stream()
                .anyMatch(there -> !there.caseId().equals(file.id()));
    }

    /** The paper and all that it took the place of. */
    private static Set<UUID> versions(CaseFile file, OfficePaper paper) {
        var ids = new HashSet<UUID>();
        var next = Optional.of(paper);
        while (next.isPresent() && ids.add(next.get().id()))
            next = file.find(next.get().replaces(), OfficePaper.class);
        return ids;
    }

    /** A paper was called back: nothing goes out under its number again. */
    void giveUp(Tx tx, Actor actor, OfficePaper paper, DocumentNumber number, UUID caseId, String reason) {
        var found = numbers.find(number, tx.office());
        if (found.isEmpty()) return;
        tx.numbers().state(found.get().series(), found.get().rule().pattern());
        tx.numbers().mark(entry(found.get(), number, paper, NumberState.VOID, caseId, note(actor, reason)));
    }

    private static Entry entry(
            Found found, DocumentNumber number, OfficePaper paper, NumberState state, UUID caseId, Note note) {
        return new Entry(
                found.series(),
                found.serial(),
                number,
                paper.documentType(),
                state,
                Optional.of(caseId),
                Optional.of(paper.id()),
                note);
    }

    private Note note(Actor actor, String reason) {
        return new Note(tools.clock().instant(), actor.name(), reason);
    }
}
