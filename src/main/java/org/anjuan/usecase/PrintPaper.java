package org.anjuan.usecase;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anjuan.domain.calendar.OfficeTime;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.OfficePaper;
import org.anjuan.domain.casefile.StoredItem;
import org.anjuan.domain.document.BoundPaper;
import org.anjuan.domain.office.Actor;
import org.anjuan.domain.text.Problem;
import org.anjuan.usecase.DraftPaper.Entry;
import org.anjuan.usecase.SeePapers.Row;
import org.anjuan.usecase.port.AuditLog;
import org.anjuan.usecase.port.PaperPress.Sheet;
import org.anjuan.usecase.port.Progress;
import org.anjuan.usecase.port.Store.Tx;
import org.anjuan.usecase.port.UnsetPaperException;

/** Prints one paper into a PDF: the signed original or the pages as it went out where they are kept, else as the file stands now. */
public final class PrintPaper {

    /** How it ended. */
    public sealed interface Outcome {

        /**
         * It is there.
         *
         * @param kept whether these are the pages as they went out, or the signed original, and not a print of today
         * @param gaps the message keys of the fields the file does not know
         */
        record Done(Path pdf, boolean kept, List<String> gaps, List<Problem> problems) implements Outcome {
            public Done {
                gaps = List.copyOf(gaps);
                problems = List.copyOf(problems);
            }
        }

        /** Why there is none. */
        record Refused(Problem problem) implements Outcome {}

        /** Somebody stopped it. */
        record Cancelled() implements Outcome {}
    }

    private static final String PDF = "application/pdf";

    private final PaperTools tools;
    private final PaperSheets sheets;
    private final Rights rights;

    public PrintPaper(PaperTools tools) {
        this.tools = tools;
        this.sheets = new PaperSheets(tools.press(), tools.types(), tools.numbers(), tools.checks());
        this.rights = new Rights(tools.clock());
    }

    /** Prints the paper of this row; what stands at the target is replaced when it is whole, and who took it is recorded. */
    public Outcome print(Actor actor, UUID caseId, Row row, Path target, Progress progress) {
        try {
            var part = FinishedFile.beside(target);
            try {
                var outcome = into(actor, caseId, row, Optional.empty(), part, progress);
                if (!(outcome instanceof Outcome.Done done)) return outcome;
                FinishedFile.handOver(tools.store(), part, target, tx -> record(tx, actor, caseId, row));
                return new Outcome.Done(target, done.kept(), done.gaps(), done.problems());
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException failed) {
            return new Outcome.Refused(notWritten(failed));
        }
    }

    /** The same to be looked at; whoever asked deletes it, and nothing is recorded. */
    public Outcome preview(Actor actor, UUID caseId, Row row, Progress progress) {
        return preview(actor, caseId, row, Optional.empty(), progress);
    }

    /** The same as if this had been written into the draft already. */
    public Outcome preview(Actor actor, UUID caseId, Row row, Optional<Entry> typed, Progress progress) {
        try {
            var target = Files.createTempFile(tools.evidence().temporary(), "anjuan-", ".pdf");
            boolean kept = false;
            try {
                var outcome = into(actor, caseId, row, typed, target, progress);
                kept = outcome instanceof Outcome.Done;
                return outcome;
            } finally {
                if (!kept) Files.deleteIfExists(target);
            }
        } catch (IOException failed) {
            return new Outcome.Refused(notWritten(failed));
        }
    }

    private Outcome into(Actor actor, UUID caseId, Row row, Optional<Entry> typed, Path target, Progress progress)
            throws IOException {
        var forbidden = rights.toTakeOut(actor, row.volume());
        if (forbidden.isPresent()) return new Outcome.Refused(forbidden.get());
        var file = tools.store()
                .inTransaction(tx -> tx.cases().find(caseId))
                .map(stored -> with(stored.file(), row, typed));
        var item = file.flatMap(found -> kept(found, row));
        if (item.filter(PrintPaper::isPdf).isPresent()) return copy(item.get(), target);
        var seen = file.flatMap(found -> find(found, row));
        if (seen.isEmpty()) return new Outcome.Refused(Problem.error("", "paper.gone"));
        var now = OfficeTime.minute(tools.clock());
        return switch (tools.press().print(seen.get().file(), seen.get().bound(), now, target, progress)) {
            case Sheet.Stopped _ -> new Outcome.Cancelled();
            case Sheet.Done done -> new Outcome.Done(target, item.isPresent(), done.gaps(), done.problems());
        };
    }

    private static CaseFile with(CaseFile file, Row row, Optional<Entry> typed) {
        var draft = row.made()
                .flatMap(file::find)
                .filter(OfficePaper.class::isInstance)
                .map(OfficePaper.class::cast)
                .filter(paper -> paper.state().isOpen());
        return draft.isPresent() && typed.isPresent() ? PaperTexts.written(file, draft.get(), typed.get()) : file;
    }

    private static Problem notWritten(IOException failed) {
        return failed instanceof UnsetPaperException unset
                ? unset.problem()
                : Problem.error("", "paper.print.failed", String.valueOf(failed.getMessage()));
    }

    private Outcome copy(StoredItem item, Path target) throws IOException {
        try (var content = tools.evidence().open(item.sha256())) {
            Files.copy(content, target, StandardCopyOption.REPLACE_EXISTING);
        }
        return new Outcome.Done(target, true, List.of(), List.of());
    }

    /** Kept pages are handed out as they are; a signed original that is a picture is bound into a PDF. */
    private static boolean isPdf(StoredItem item) {
        return item.mediaType().equals(PDF);
    }

    /** The pages that were kept. */
    private static Optional<StoredItem> kept(CaseFile file, Row row) {
        return row.made()
                .flatMap(file::find)
                .map(OfficePaper.class::cast)
                .flatMap(made -> made.pages().or(() -> made.frozen().value()));
    }

    private Optional<PaperSheets.Seen> find(CaseFile file, Row row) {
        if (row.made().isPresent())
            return row.made().flatMap(file::find).map(OfficePaper.class::cast).flatMap(made -> sheets.find(file, made));
        return tools.press().papers(file).stream()
                .filter(bound -> isThat(bound, row))
                .findFirst()
                .map(bound -> new PaperSheets.Seen(file, bound));
    }

    private static boolean isThat(BoundPaper bound, Row row) {
        return bound.paper().made().isEmpty()
                && bound.paper().part().equals(row.part())
                && bound.paper().type().equals(row.type())
                && bound.volume() == row.volume();
    }

    private void record(Tx tx, Actor actor, UUID caseId, Row row) {
        var detail = Json.object(
                "type",
                row.type(),
                "part",
                row.part().toString(),
                "paper",
                row.made().map(UUID::toString).orElse(""));
        tx.audit()
                .append(new AuditLog.Entry(
                        tools.clock().instant(), actor.id(), actor.name(), "paper-printed", caseId, detail, null));
    }
}
