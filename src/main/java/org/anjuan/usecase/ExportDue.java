package org.anjuan.usecase;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.anjuan.domain.clock.LawBook;
import org.anjuan.domain.office.Actor;
import org.anjuan.domain.text.Problem;
import org.anjuan.usecase.port.AuditLog;
import org.anjuan.usecase.port.CaseRows.DueQuery;
import org.anjuan.usecase.port.DueSheets;
import org.anjuan.usecase.port.DueSheets.Format;
import org.anjuan.usecase.port.Progress;
import org.anjuan.usecase.port.Store;
import org.anjuan.usecase.port.Words;

/** Writes what is due, all of it that the filters show, as a workbook or as dates for a calendar, and records who took it out. */
public final class ExportDue {

    /** How it ended. */
    public sealed interface Outcome {

        /**
         * It is written.
         *
         * @param rows how many rows or dates
         * @param withoutDate how many have no date and could not become one
         */
        record Done(Path target, int rows, int withoutDate) implements Outcome {}

        /** Nothing was written, and why. */
        record Refused(List<Problem> problems) implements Outcome {

            public Refused {
                problems = List.copyOf(problems);
            }
        }

        /** Told to stop; nothing was written. */
        record Stopped() implements Outcome {}
    }

    /**
     * What to write.
     *
     * @param query which rows; its limit and offset do not matter
     * @param replace whether a file that is already there is replaced
     */
    public record Order(DueQuery query, Format format, Path target, boolean replace) {}

    private final Store store;
    private final DueSheets sheets;
    private final LawBook book;
    private final Clock clock;
    private final Rights rights;

    public ExportDue(Store store, DueSheets sheets, LawBook book, Clock clock) {
        this.store = store;
        this.sheets = sheets;
        this.book = book;
        this.clock = clock;
        this.rights = new Rights(clock);
    }

    /** Writes the file, in this language. */
    public Outcome run(Actor actor, Order order, Words words, Progress progress) {
        var target = order.target().toAbsolutePath();
        var forbidden = rights.toTakeLists(actor);
        if (forbidden.isPresent()) return new Outcome.Refused(List.of(forbidden.get()));
        if (Files.isDirectory(target)) return refused(target, "export.problem.isFolder", target.toString());
        if (Files.exists(target) && !order.replace())
            return refused(target, "export.problem.exists", target.toString());
        var told = new DueWords(words, book);
        var due = store.inTransaction(tx -> tx.rows().due(order.query().all()));
        var lines = due.stream().map(row -> told.line(row, order.query())).toList();
        try {
            var part = FinishedFile.beside(target);
            try {
                var written = sheets.write(order.format(), lines, words, clock.instant(), part, progress);
                if (written.isEmpty()) return new Outcome.Stopped();
                int rows = written.getAsInt();
                FinishedFile.handOver(store, part, target, tx -> tx.audit().append(entry(actor, order, target, rows)));
                return new Outcome.Done(target, rows, lines.size() - rows);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException failed) {
            return refused(target, "export.problem.notWritten", target.toString(), reason(failed));
        }
    }

    /** Why, in words where the system gives only a path. */
    private static Object reason(IOException failed) {
        return switch (failed) {
            case NoSuchFileException _ -> Problem.error("", "export.reason.noFolder");
            case AccessDeniedException _ -> Problem.error("", "export.reason.denied");
            default -> String.valueOf(failed.getMessage());
        };
    }

    private AuditLog.Entry entry(Actor actor, Order order, Path target, int rows) {
        var detail = Json.object(
                "target", target.toString(),
                "format", order.format().name(),
                "rows", Integer.toString(rows),
                "on", order.query().today().toString());
        return new AuditLog.Entry(clock.instant(), actor.id(), actor.name(), "due-exported", null, detail, null);
    }

    private static Outcome refused(Path target, String key, Object... values) {
        return new Outcome.Refused(List.of(Problem.error(target.toString(), key, values)));
    }
}
