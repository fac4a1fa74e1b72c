package org.anjuan.usecase;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.anjuan.domain.casefile.Archiving;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.StoredItem;
import org.anjuan.domain.casefile.StoredItems;
import org.anjuan.domain.office.Actor;
import org.anjuan.domain.text.Problem;
import org.anjuan.usecase.Differences.Difference;
import org.anjuan.usecase.port.AuditLog;
import org.anjuan.usecase.port.CaseCodec;
import org.anjuan.usecase.port.CaseFiles;
import org.anjuan.usecase.port.CasePackages;
import org.anjuan.usecase.port.CasePackages.Incoming;
import org.anjuan.usecase.port.CasePackages.IncomingFile;
import org.anjuan.usecase.port.CasePackages.Opened;
import org.anjuan.usecase.port.EvidenceStore;
import org.anjuan.usecase.port.Progress;
import org.anjuan.usecase.port.ReadyRows;
import org.anjuan.usecase.port.Store;
import org.anjuan.usecase.port.Store.Tx;
import org.anjuan.usecase.port.StoredFile;

/**
 * Takes in case files from JSON, folders and ZIPs: all of them, or none. What is already here with the same content stays as it is;
 * what is here with other content is refused with what differs, unless it is to become the next version.
 */
public final class ImportFiles {

    private static final int BATCH = 100;

    /** What came of it. */
    public sealed interface Outcome {

        /** All files are in the case base now. */
        record Done(List<Taken> files, int evidence, List<Problem> warnings) implements Outcome {
            public long count(Effect effect) {
                return files.stream().filter(taken -> taken.effect() == effect).count();
            }
        }

        /** Something is wrong with what was to be taken in; nothing was changed. */
        record Refused(List<Problem> problems) implements Outcome {}

        /** Files of these ids are here with other content; nothing was changed. */
        record Differs(List<Clash> clashes) implements Outcome {}

        /** Told to stop; nothing was changed. */
        record Stopped() implements Outcome {}
    }

    /** What became of one file. */
    public enum Effect {
        ADDED,
        NEXT_VERSION,
        UNCHANGED
    }

    /** One file and what became of it. */
    public record Taken(String source, UUID id, String title, Effect effect) {}

    /** A file that is here with other content: what is here, and what was to come in. */
    public record Clash(String source, UUID id, List<Difference> differences) {}

    private final Store store;
    private final EvidenceStore evidence;
    private final CasePackages packages;
    private final FileTrail trail;
    private final Function<CaseFile, ReadyRows> rows;
    private final StepGuards guards;
    private final NumbersTwice twice;
    private final PaperWatch papers;
    private final Clock clock;
    private final Rights rights;

    /**
     * @param rows makes the rows of the lists from a file
     * @param rules what the files are held against
     */
    public ImportFiles(
            Store store,
            EvidenceStore evidence,
            CasePackages packages,
            CaseCodec codec,
            Function<CaseFile, ReadyRows> rows,
            IncomingRules rules,
            Clock clock) {
        this.store = store;
        this.evidence = evidence;
        this.packages = packages;
        this.trail = new FileTrail(codec, clock);
        this.rows = rows;
        this.guards = rules.guards();
        this.papers = rules.papers();
        this.twice = new NumbersTwice(rules.numbers());
        this.clock = clock;
        this.rights = new Rights(clock);
    }

    /** Takes in everything that lies at these paths. */
    public Outcome run(Actor actor, List<Path> paths, boolean asNextVersion, Progress progress) {
        var forbidden = rights.toChangeFiles(actor);
        if (forbidden.isPresent()) return new Outcome.Refused(List.of(forbidden.get()));
        var contents = new ArrayList<Incoming>();
        try {
            var problems = new ArrayList<Problem>();
            for (var path : paths) {
                switch (packages.open(path, progress)) {
                    case Opened.Readable(var content) -> contents.add(content);
                    case Opened.Refused(var found) -> problems.addAll(found);
                    case Opened.Stopped() -> {
                        return new Outcome.Stopped();
                    }
                }
            }
            var files = new LinkedHashMap<UUID, IncomingFile>();
            for (var content : contents) {
                problems.addAll(content.warnings());
                for (var file : content.files()) gather(files, file, problems);
            }
            if (problems.stream().anyMatch(Problem::isError)) return new Outcome.Refused(problems);
            return store(actor, List.copyOf(files.values()), contents, asNextVersion, problems, progress);
        } finally {
            contents.forEach(ImportFiles::close);
        }
    }

    private static void gather(Map<UUID, IncomingFile> files, IncomingFile file, List<Problem> problems) {
        var before = files.putIfAbsent(file.file().id(), file);
        if (before != null && !before.file().equals(file.file()))
            problems.add(Problem.error(
                    file.source() + " $.id",
                    "import.problem.fileTwice",
                    file.file().id().toString(),
                    before.source()));
    }

    private Outcome store(
            Actor actor,
            List<IncomingFile> files,
            List<Incoming> contents,
            boolean asNextVersion,
            List<Problem> warnings,
            Progress progress) {
        try (var batch = evidence.batch()) {
            var done = store.inTransaction(tx -> {
                var clashes = new ArrayList<Clash>();
                var taken = new ArrayList<Taken>();
                var additions = new ArrayList<CaseFiles.Addition>();
                var all = new ArrayList<>(warnings);
                for (var file : files) {
                    stopIfTold(progress, taken.size(), files.size(), file.source());
                    taken.add(place(tx, actor, file, asNextVersion, additions, clashes, all));
                    if (additions.size() >= BATCH) flush(tx, additions);
                }
                if (all.stream().anyMatch(Problem::isError)) throw new Undone(new Outcome.Refused(all));
                if (!clashes.isEmpty()) throw new Undone(new Outcome.Differs(clashes));
                flush(tx, additions);
                all.addAll(twice.warnings(
                        tx, changed(files, taken), source -> stopIfTold(progress, taken.size(), files.size(), source)));
                int kept = keepEvidence(batch, files, contents, all, progress);
                return new Outcome.Done(taken, kept, all);
            });
            batch.settle();
            return done;
        } catch (Undone undone) {
            return undone.outcome;
        } catch (IOException failed) {
            return new Outcome.Refused(List.of(notKept("evidence/", failed)));
        }
    }

    private static List<IncomingFile> changed(List<IncomingFile> files, List<Taken> taken) {
        return IntStream.range(0, files.size())
                .filter(i -> taken.get(i).effect() != Effect.UNCHANGED)
                .mapToObj(files::get)
                .toList();
    }

    private Taken place(
            Tx tx,
            Actor actor,
            IncomingFile incoming,
            boolean asNextVersion,
            List<CaseFiles.Addition> additions,
            List<Clash> clashes,
            List<Problem> problems) {
        var file = incoming.file();
        var here = tx.cases().find(file.id());
        var effect = here.map(stored -> stored.file().equals(file) ? Effect.UNCHANGED : Effect.NEXT_VERSION)
                .orElse(Effect.ADDED);
        switch (effect) {
            case UNCHANGED -> {}
            case ADDED -> {
                additions.add(new CaseFiles.Addition(file, rows.apply(file)));
                tx.audit().append(entry(actor, file, incoming.source()));
            }
            case NEXT_VERSION -> next(tx, actor, incoming, here.orElseThrow(), asNextVersion, clashes, problems);
        }
        if (effect != Effect.UNCHANGED)
            for (var told : guards.slips(file))
                problems.add(Problem.warning(
                        incoming.source(), told.key(), told.values().toArray()));
        return new Taken(incoming.source(), file.id(), file.head().title(), effect);
    }

    /** An archived file stays as it is; what goes against a guard is told, for what comes from elsewhere happened. */
    private void next(
            Tx tx,
            Actor actor,
            IncomingFile incoming,
            StoredFile here,
            boolean asNextVersion,
            List<Clash> clashes,
            List<Problem> problems) {
        var file = incoming.file();
        var source = incoming.source();
        if (here.file().has(Archiving.class)) {
            problems.add(Problem.error(
                    source, "import.problem.archived", here.file().head().title()));
            return;
        }
        var issued = papers.overwritten(here.file(), file);
        if (!issued.isEmpty()) {
            for (var told : issued)
                problems.add(Problem.error(source, told.key(), told.values().toArray()));
            return;
        }
        if (!asNextVersion) {
            clashes.add(new Clash(incoming.source(), file.id(), Differences.between(here.file(), file)));
            return;
        }
        for (var told : guards.warnings(here.file(), file, tx.office()))
            problems.add(Problem.warning(source, told.key(), told.values().toArray()));
        var written = tx.cases()
                .replace(file, here.version(), rows.apply(file))
                .orElseThrow(() -> new IllegalStateException("changed inside its own transaction: " + file.id()));
        tx.audit().append(trail.replaced(actor, here.file(), file, written.hash(), "case-imported", source));
    }

    private static void flush(Tx tx, List<CaseFiles.Addition> additions) {
        if (!additions.isEmpty()) tx.cases().addAll(additions);
        additions.clear();
    }

    private int keepEvidence(
            EvidenceStore.Batch batch,
            List<IncomingFile> files,
            List<Incoming> contents,
            List<Problem> warnings,
            Progress progress) {
        var named = new TreeMap<String, StoredItem>();
        for (var file : files) for (var item : StoredItems.of(file.file())) named.putIfAbsent(item.sha256(), item);
        int kept = 0;
        int unused = 0;
        for (var content : contents) {
            for (var hash : content.evidence()) {
                stopIfTold(progress, kept, named.size(), hash);
                var item = named.get(hash);
                if (item == null) unused++;
                else if (!evidence.has(hash)) {
                    if (!batch.has(hash)) keep(batch, content, item);
                    kept++;
                }
            }
        }
        place(batch);
        long missing =
                named.keySet().stream().filter(hash -> !evidence.has(hash)).count();
        if (missing > 0) warnings.add(Problem.warning("", "import.warning.evidenceMissing", missing));
        if (unused > 0) warnings.add(Problem.warning("", "import.warning.evidenceUnused", unused));
        return kept;
    }

    private static void keep(EvidenceStore.Batch batch, Incoming content, StoredItem item) {
        try (var stream = content.evidence(item.sha256())) {
            var stored = batch.add(stream, item.name(), item.mediaType());
            if (!stored.sha256().equals(item.sha256())) throw new IOException("changed while it was read");
        } catch (IOException failed) {
            throw new Undone(new Outcome.Refused(List.of(notKept(item.name(), failed))));
        }
    }

    private static void place(EvidenceStore.Batch batch) {
        try {
            batch.place();
        } catch (IOException failed) {
            throw new Undone(new Outcome.Refused(List.of(notKept("evidence/", failed))));
        }
    }

    private static Problem notKept(String name, IOException failed) {
        return Problem.error(name, "import.problem.evidenceNotKept", name, String.valueOf(failed.getMessage()));
    }

    private AuditLog.Entry entry(Actor actor, CaseFile file, String source) {
        return new AuditLog.Entry(
                clock.instant(),
                actor.id(),
                actor.name(),
                "case-imported",
                file.id(),
                Json.object("source", source),
                null);
    }

    private static void stopIfTold(Progress progress, long done, long total, String doing) {
        if (progress.stopped()) throw new Undone(new Outcome.Stopped());
        progress.at(done, total, doing);
    }

    private static void close(Incoming content) {
        try {
            content.close();
        } catch (IOException _) {
            // it was only read; what came of the import stands already
        }
    }

    /** Leaves the transaction without a trace. */
    private static final class Undone extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient Outcome outcome;

        Undone(Outcome outcome) {
            super(outcome.toString(), null, false, false);
            this.outcome = outcome;
        }
    }
}
