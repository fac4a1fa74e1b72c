package org.anjuan.usecase;

import static java.util.Optional.empty;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anjuan.domain.casefile.Archiving;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.OfficePaper;
import org.anjuan.domain.casefile.Origin;
import org.anjuan.domain.document.DocumentType;
import org.anjuan.domain.document.DocumentTypes;
import org.anjuan.domain.office.Actor;
import org.anjuan.domain.text.Problem;
import org.anjuan.usecase.PaperReceipts.Receipted;
import org.anjuan.usecase.SeePapers.Row;
import org.anjuan.usecase.SeePapers.Standing;

/** What can be done with a paper now, and why something cannot. Whether an act succeeds is still said by the act itself. */
public final class PaperChoices {

    private final DocumentTypes types;
    private final Rights rights;

    PaperChoices(PaperTools tools) {
        this.types = tools.types();
        this.rights = new Rights(tools.clock());
    }

    /** What is done with papers, in the order in which it is done. */
    public enum Act {
        DRAFT,
        CHECK,
        ISSUE,
        /** To say that it went out before it was recorded here. */
        RECORD,
        SERVE,
        /** To add the signed original. */
        SCAN,
        NEW_VERSION,
        BY_DECISION,
        CALL_BACK,
        DISCARD,
        PRINT
    }

    /**
     * One act.
     *
     * @param refused why it cannot be done now
     */
    public record Choice(Act act, Optional<Problem> refused) {
        public boolean isOpen() {
            return refused.isEmpty();
        }
    }

    /** All that is ever done with papers like this one, with what stands in the way now. */
    public List<Choice> of(Actor actor, CaseFile file, Row row) {
        var choices = new ArrayList<Choice>();
        var type = types.find(row.type());
        if (row.standing() != Standing.FOREIGN && type.isPresent()) {
            var made = row.made().flatMap(file::find).map(OfficePaper.class::cast);
            var common = common(actor, file);
            for (var act : acts(file, row, type.get()))
                choices.add(new Choice(act, common.or(() -> refused(act, actor, file, row, made, type.get()))));
        }
        choices.add(new Choice(Act.PRINT, rights.toTakeOut(actor, row.volume())));
        return List.copyOf(choices);
    }

    /** The one that leads on, where there is one. */
    public static Optional<Choice> next(CaseFile file, List<Choice> choices) {
        var wanted = file.head().origin() == Origin.LIVE
                ? List.of(Act.DRAFT, Act.ISSUE, Act.CHECK, Act.SERVE)
                : List.of(Act.RECORD, Act.SERVE);
        return wanted.stream()
                .flatMap(act -> choices.stream().filter(choice -> choice.act() == act && choice.isOpen()))
                .findFirst();
    }

    private Optional<Problem> common(Actor actor, CaseFile file) {
        if (file.has(Archiving.class)) return problem("change.file.archived");
        return rights.toChangeFiles(actor);
    }

    private static List<Act> acts(CaseFile file, Row row, DocumentType type) {
        var acts = new ArrayList<Act>();
        switch (row.standing()) {
            case TOLD -> acts.addAll(List.of(Act.DRAFT, Act.CHECK, Act.ISSUE));
            case DRAFT, CHECKED -> {
                acts.addAll(List.of(Act.CHECK, Act.ISSUE));
                if (file.head().origin() != Origin.LIVE) acts.add(Act.RECORD);
            }
            case FOREIGN, ISSUED, CORRECTED, VOID -> {}
        }
        if (type.served() && row.standing() != Standing.VOID && row.standing() != Standing.CORRECTED)
            acts.add(Act.SERVE);
        switch (row.standing()) {
            case ISSUED, CORRECTED -> acts.add(Act.SCAN);
            default -> {}
        }
        if (row.standing() != Standing.TOLD) acts.addAll(List.of(Act.NEW_VERSION, Act.BY_DECISION, Act.CALL_BACK));
        if (row.standing() == Standing.DRAFT || row.standing() == Standing.CHECKED) acts.add(Act.DISCARD);
        return acts;
    }

    private Optional<Problem> refused(
            Act act, Actor actor, CaseFile file, Row row, Optional<OfficePaper> made, DocumentType type) {
        return switch (act) {
            case DRAFT, PRINT -> empty();
            case RECORD -> rights.toIssue(actor, type);
            case SCAN ->
                made.filter(paper -> paper.scan().isKnown()).isPresent() ? rights.toIssue(actor, type) : empty();
            case CHECK -> row.standing() == Standing.TOLD ? problem("paper.undrafted") : empty();
            case ISSUE ->
                switch (row.standing()) {
                    case TOLD -> problem("paper.undrafted");
                    case DRAFT -> problem("paper.issue.unchecked");
                    default -> rights.toIssue(actor, type);
                };
            case SERVE -> serve(file, row);
            case NEW_VERSION, BY_DECISION ->
                row.standing() == Standing.ISSUED
                        ? rights.toIssue(actor, type).or(() -> begun(file, row))
                        : problem("paper.correct.notOut");
            case CALL_BACK ->
                row.standing() != Standing.ISSUED
                        ? problem("paper.void.notOut")
                        : rights.toIssue(actor, type).or(() -> callBack(file, row));
            case DISCARD ->
                made.map(paper -> References.to(file, paper.id()))
                        .filter(naming -> !naming.isEmpty())
                        .flatMap(naming -> problem("change.part.referred", naming.size()));
        };
    }

    private Optional<Problem> serve(CaseFile file, Row row) {
        boolean late = file.head().origin() != Origin.LIVE;
        if (row.standing() != Standing.ISSUED && !(late && row.standing() == Standing.TOLD))
            return problem("paper.serve.notOut");
        var parties = PaperReceipts.of(file, row);
        boolean done = parties.isEmpty()
                ? !PaperReceipts.services(file, row).isEmpty()
                : parties.stream().allMatch(Receipted::isServed);
        return done ? problem("paper.serve.done") : empty();
    }

    private static Optional<Problem> callBack(CaseFile file, Row row) {
        if (PaperReceipts.of(file, row).stream().anyMatch(Receipted::isServed)) return problem("paper.void.served");
        return begun(file, row);
    }

    private static Optional<Problem> begun(CaseFile file, Row row) {
        UUID id = row.made().orElseThrow();
        return file.stream(OfficePaper.class)
                        .anyMatch(other -> other.state().isOpen()
                                && other.replaces().matches(ref -> ref.id().equals(id)))
                ? problem("paper.correct.begun")
                : empty();
    }

    private static Optional<Problem> problem(String key, Object... values) {
        return Optional.of(Problem.error("", key, values));
    }
}
