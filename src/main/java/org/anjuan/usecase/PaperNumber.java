package org.anjuan.usecase;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.OfficePaper;
import org.anjuan.domain.casefile.Paper;
import org.anjuan.domain.document.PapersOnFile;
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
        if (borne.isPresent())
            return new Foreseen(
                    borne,
                    false,
                    found(tx, paper, borne.get()).flatMap(found -> against(tx, file, paper, borne.get(), found)));
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

    /** A number that was written by hand counts as drawn from now on, unless it may not be used here. */
    private void keep(Tx tx, Actor actor, CaseFile file, OfficePaper paper, DocumentNumber number) {
        var found = found(tx, paper, number);
        if (found.isEmpty()) return;
        PaperActs.refuse(against(tx, file, paper, number, found.get()));
        tx.numbers().mark(entry(found.get(), number, paper, NumberState.ISSUED, file.id(), note(actor, "")));
    }

    /** Where a number belongs; one that is that of another paper by its rule is entered for that one. */
    private Optional<Found> found(Tx tx, OfficePaper paper, DocumentNumber number) {
        boolean others =
                numbers.rule(paper.documentType()).filter(rule -> !rule.draws()).isPresent();
        return others ? Optional.empty() : numbers.find(number, tx.office());
    }

    /** Why a paper may not go out under a number that somebody wrote. */
    private Optional<Problem> against(Tx tx, CaseFile file, OfficePaper paper, DocumentNumber number, Found found) {
        var pattern = found.rule().pattern();
        var state = tx.numbers().state(found.series(), pattern);
        var known = tx.numbers().find(found.series(), found.serial());
        if (known.filter(entry -> entry.state() == NumberState.VOID).isPresent())
            return problem("paper.number.void", number);
        var own = versions(file, paper);
        var holder = known.flatMap(Entry::paperId);
        boolean carried = holder.filter(own::contains).isPresent() || isOfAnEarlierVersion(file, paper, number);
        if (!carried && !state.mayBeWritten(found.serial()))
            return problem(state.away() ? "paper.number.notOurs" : "paper.number.away", number);
        boolean taken = holder.filter(id -> !own.contains(id)).isPresent()
                || elsewhere(tx, file, number, pattern.print(found.series(), found.serial()))
                || inThisFile(tx, file, paper, own, found);
        return taken ? problem("paper.number.taken", number) : Optional.empty();
    }

    private static Optional<Problem> problem(String key, DocumentNumber number) {
        return Optional.of(Problem.error("number", key, number.text()));
    }

    private static boolean isOfAnEarlierVersion(CaseFile file, OfficePaper paper, DocumentNumber number) {
        return file.find(paper.replaces(), OfficePaper.class)
                .filter(before -> before.state().isOut() && before.number().is(number))
                .isPresent();
    }

    private static boolean elsewhere(Tx tx, CaseFile file, DocumentNumber written, DocumentNumber printed) {
        return tx.numbers().standing(List.of(written, printed)).stream()
                .anyMatch(there -> !there.caseId().equals(file.id()));
    }

    /** Whether a paper of another part has the number already, drafted here or not. Copies of papers bear it too, and a draft may yet bear another. */
    private boolean inThisFile(Tx tx, CaseFile file, OfficePaper paper, Set<UUID> own, Found found) {
        var finder = numbers.finder(tx.office());
        return PapersOnFile.of(file, tools.types()).all().stream()
                .filter(other -> !paper.about().matches(ref -> ref.id().equals(other.part())))
                .filter(other -> !own.contains(other.part()))
                .filter(other -> other.made()
                        .filter(made -> made.state().isOpen() && made.number().isKnown())
                        .isEmpty())
                .filter(other -> !(file.find(other.part()).orElse(null) instanceof Paper))
                .flatMap(other -> other.number().stream())
                .flatMap(number -> finder.find(number).stream())
                .anyMatch(there -> there.series().equals(found.series()) && there.serial() == found.serial());
    }

    /**
     * Enters the number of a paper that went out before it was recorded here, where this base may say something of it. Two old files may both say that they have it;
     * what is void here, or was given to another paper here, is refused.
     */
    void recorded(Tx tx, Actor actor, CaseFile file, OfficePaper paper, DocumentNumber number) {
        var found = found(tx, paper, number);
        if (found.isEmpty()) return;
        var state = tx.numbers().state(found.get().series(), found.get().rule().pattern());
        var known = tx.numbers().find(found.get().series(), found.get().serial());
        if (known.filter(entry -> entry.state() == NumberState.VOID).isPresent())
            PaperActs.refuse(problem("paper.number.void", number));
        var own = versions(file, paper);
        if (known.flatMap(Entry::paperId).filter(id -> !own.contains(id)).isPresent())
            PaperActs.refuse(problem("paper.number.taken", number));
        if (state.mayBeWritten(found.get().serial()))
            tx.numbers().mark(entry(found.get(), number, paper, NumberState.ISSUED, file.id(), note(actor, "")));
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
