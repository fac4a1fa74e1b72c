package org.anjuan.usecase;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.StoredItem;
import org.anjuan.domain.casefile.StoredItems;
import org.anjuan.domain.office.Actor;
import org.anjuan.domain.text.Problem;
import org.anjuan.usecase.port.AuditLog;
import org.anjuan.usecase.port.CasePackages;
import org.anjuan.usecase.port.CasePackages.Outgoing;
import org.anjuan.usecase.port.EvidenceStore;
import org.anjuan.usecase.port.Progress;
import org.anjuan.usecase.port.Store;
import org.anjuan.usecase.port.StoredFile;

/** Writes case files with their evidence into a folder or a ZIP, whole or not at all. */
public final class ExportFiles {

    /** What came of it. */
    public sealed interface Outcome {

        /** All is written. Evidence that is not in the case base could not go along. */
        record Done(List<String> files, int evidence, List<String> missingEvidence) implements Outcome {}

        /** Nothing was written, and why. */
        record Refused(List<Problem> problems) implements Outcome {}

        /** Told to stop; nothing was written. */
        record Stopped() implements Outcome {}
    }

    /**
     * What to write.
     *
     * @param target a ZIP where the name ends so, else a folder
     * @param evidence whether evidence goes along
     * @param replace whether a ZIP that is already there is replaced
     */
    public record Order(List<UUID> files, Path target, boolean evidence, boolean replace) {

        public Order {
            files = List.copyOf(files);
        }
    }

    private final Store store;
    private final EvidenceStore evidence;
    private final CasePackages packages;
    private final Clock clock;
    private final Rights rights;

    public ExportFiles(Store store, EvidenceStore evidence, CasePackages packages, Clock clock) {
        this.store = store;
        this.evidence = evidence;
        this.packages = packages;
        this.clock = clock;
        this.rights = new Rights(clock);
    }

    /** Writes the package. */
    public Outcome run(Actor actor, Order order, Progress progress) {
        var forbidden = rights.toSeeInternal(actor);
        if (forbidden.isPresent()) return new Outcome.Refused(List.of(forbidden.get()));
        var problems = check(order);
        if (!problems.isEmpty()) return new Outcome.Refused(problems);
        try (var out = packages.create(order.target())) {
            var names = new ArrayList<String>();
            var missing = new ArrayList<String>();
            int kept = 0;
            for (var id : order.files()) {
                if (progress.stopped()) return new Outcome.Stopped();
                var stored = store.inTransaction(tx -> tx.cases().find(id)).map(StoredFile::file);
                if (stored.isEmpty())
                    return new Outcome.Refused(List.of(Problem.error("", "export.problem.noSuchCase", id.toString())));
                progress.at(
                        names.size(), order.files().size(), stored.get().head().title());
                names.add(out.add(stored.get()));
                if (order.evidence()) kept += evidence(stored.get(), out, missing);
            }
            if (progress.stopped()) return new Outcome.Stopped();
            finish(actor, order, out);
            return new Outcome.Done(names, kept, missing);
        } catch (IOException failed) {
            return new Outcome.Refused(List.of(Problem.error(
                    order.target().toString(),
                    "export.problem.notWritten",
                    order.target().toString(),
                    String.valueOf(failed.getMessage()))));
        }
    }

    /** Records that this person takes a file as data where no package is written, as a terminal shows it; why not where that may not be. */
    public Optional<Problem> show(Actor actor, UUID id) {
        var forbidden = rights.toSeeInternal(actor);
        if (forbidden.isEmpty())
            store.inTransaction(tx -> tx.audit().append(entry(actor, id, Json.object("target", "-"))));
        return forbidden;
    }

    private static List<Problem> check(Order order) {
        var target = order.target().toString();
        if (order.files().isEmpty()) return List.of(Problem.error("", "export.problem.nothingChosen"));
        if (Files.isRegularFile(order.target()) && !order.replace())
            return List.of(Problem.error(target, "export.problem.exists", target));
        return List.of();
    }

    private int evidence(CaseFile file, Outgoing out, List<String> missing) throws IOException {
        int kept = 0;
        for (var item : StoredItems.of(file)) {
            if (out.hasEvidence(item.sha256())) continue;
            if (evidence.has(item.sha256())) {
                copy(item, out);
                kept++;
            } else if (!missing.contains(item.name())) missing.add(item.name());
        }
        return kept;
    }

    private void copy(StoredItem item, Outgoing out) throws IOException {
        try (var content = evidence.open(item.sha256())) {
            out.addEvidence(item.sha256(), content);
        }
    }

    /** Puts the package in its place and records who took which files: both happen, or neither. */
    private void finish(Actor actor, Order order, Outgoing out) throws IOException {
        var finished = new AtomicBoolean();
        try {
            var detail = Json.object("target", order.target().toString());
            store.inTransaction(tx -> {
                for (var id : order.files()) tx.audit().append(entry(actor, id, detail));
                if (!finished.get()) finish(out);
                finished.set(true);
                return order;
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void finish(Outgoing out) {
        try {
            out.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private AuditLog.Entry entry(Actor actor, UUID id, String detail) {
        return new AuditLog.Entry(clock.instant(), actor.id(), actor.name(), "case-exported", id, detail, null);
    }
}
