package org.anjuan.usecase;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.anjuan.domain.calendar.OfficeTime;
import org.anjuan.domain.office.Actor;
import org.anjuan.usecase.port.AuditLog;
import org.anjuan.usecase.port.CaseFiles;
import org.anjuan.usecase.port.CaseFiles.Remade;
import org.anjuan.usecase.port.Progress;
import org.anjuan.usecase.port.Store;
import org.anjuan.usecase.port.StoredFile;

/**
 * Makes the rows of the lists anew: those that a new day has overtaken, those of open files where the law they were reckoned by has
 * changed, and all of them where another version of the program made them. Closed files keep what they had under the law of their day.
 * Each step is written whole or not at all; work that was stopped counts as not done and is done from the beginning the next time.
 */
public final class RefreshRows {

    /** Goes up by one whenever the rows of any file are made otherwise of the same file. */
    private static final int VERSION = 3;

    /** Goes up by one whenever only what is due in a file, or where it stands, is told otherwise. */
    private static final int DUE_VERSION = 20;

    private static final String MADE_BY = "rows.version";
    private static final String TOLD_BY = "rows.due";
    private static final String RECKONED_BY = "rows.law";
    private static final int STEP = 500;

    private final Store store;
    private final ReadyRowsOf rows;
    private final Clock clock;
    private final String law;

    /** @param law tells one state of the law's data from another */
    public RefreshRows(Store store, ReadyRowsOf rows, Clock clock, String law) {
        this.store = store;
        this.rows = rows;
        this.clock = clock;
        this.law = law;
    }

    /**
     * What was made anew.
     *
     * @param done how many files
     * @param of how many there were to do
     * @param unreadable how many of those done could not be read, or not be reckoned, and were left as they are
     */
    public record Remaking(long done, long of, long unreadable) {

        /** Whether it was not stopped before the end. */
        public boolean isComplete() {
            return done == of;
        }

        /** How many files have new rows. */
        long made() {
            return done - unreadable;
        }
    }

    /** What is due in files whose rows no longer hold today; says in how many files. */
    public long stale(Progress progress) {
        var ids = store.inTransaction(tx -> tx.rows().stale(OfficeTime.today(clock)));
        return remake(ids, progress, CaseFiles::reckonAnew).made();
    }

    /** Whatever was made otherwise than it would be now; says of how many files. */
    public long outdated(Progress progress) {
        var settings = store.inTransaction(tx -> tx.office().settings());
        if (!Integer.toString(VERSION).equals(settings.get(MADE_BY)))
            return all(progress).made();
        if (!Integer.toString(DUE_VERSION).equals(settings.get(TOLD_BY)))
            return due(true, progress).made();
        if (!law.equals(settings.get(RECKONED_BY))) return due(false, progress).made();
        return 0;
    }

    /**
     * What is due in all open files, or all rows of all files, because somebody asked for it; the log names who. Until it is through, the rows count
     * as made by nobody. Whoever may open the case base may ask: no file changes, and opening it on a new day makes rows anew as well.
     */
    public Remaking rebuild(Actor actor, boolean all, Progress progress) {
        note(all ? MADE_BY : RECKONED_BY, "");
        var made = all ? all(progress) : due(false, progress);
        var detail = Json.object(
                "files", Long.toString(made.done()), "of", Long.toString(made.of()), "all", Boolean.toString(all));
        store.inTransaction(tx -> tx.audit()
                .append(new AuditLog.Entry(
                        clock.instant(), actor.id(), actor.name(), "rows-rebuilt", null, detail, null)));
        return made;
    }

    /** What is due, also in closed files where another version of the program told it otherwise. */
    private Remaking due(boolean closed, Progress progress) {
        var ids =
                store.inTransaction(tx -> closed ? tx.cases().ids() : tx.cases().openIds());
        var made = remake(ids, progress, CaseFiles::reckonAnew);
        if (made.isComplete()) {
            if (closed) note(TOLD_BY, Integer.toString(DUE_VERSION));
            note(RECKONED_BY, law);
        }
        return made;
    }

    private Remaking all(Progress progress) {
        var made = remake(store.inTransaction(tx -> tx.cases().ids()), progress, CaseFiles::refresh);
        if (made.isComplete()) {
            note(MADE_BY, Integer.toString(VERSION));
            note(TOLD_BY, Integer.toString(DUE_VERSION));
            note(RECKONED_BY, law);
        }
        return made;
    }

    private void note(String name, String content) {
        store.inTransaction(tx -> {
            tx.office().set(name, content);
            return true;
        });
    }

    /** Reading and reckoning hold nobody up: a step is a transaction of its own only when it is written. */
    private Remaking remake(List<UUID> ids, Progress progress, BiConsumer<CaseFiles, List<Remade>> write) {
        long done = 0;
        long unreadable = 0;
        for (int from = 0; from < ids.size() && !progress.stopped(); from += STEP) {
            var step = ids.subList(from, Math.min(from + STEP, ids.size()));
            var read = read(step);
            var remade = read.parallelStream().flatMap(this::remade).toList();
            store.inTransaction(tx -> {
                write.accept(tx.cases(), remade);
                return true;
            });
            done += step.size();
            unreadable += step.size() - remade.size();
            progress.at(done, ids.size(), "");
        }
        return new Remaking(done, ids.size(), unreadable);
    }

    /** None of a file that cannot be reckoned: it keeps its rows and does not keep the others from theirs. */
    private Stream<Remade> remade(StoredFile stored) {
        try {
            return Stream.of(new Remade(stored.file().id(), stored.version(), rows.file(stored.file())));
        } catch (RuntimeException _) {
            return Stream.empty();
        }
    }

    /** The files that can be read, the damaged ones left out; where the store itself does not answer, its failure. */
    private List<StoredFile> read(List<UUID> step) {
        try {
            return store.inTransaction(tx -> tx.cases().findAll(step));
        } catch (RuntimeException _) {
            store.inTransaction(tx -> tx.cases().count());
            var read = new ArrayList<StoredFile>();
            for (var id : step) readable(id).ifPresent(read::add);
            return read;
        }
    }

    private Optional<StoredFile> readable(UUID id) {
        try {
            return store.inTransaction(tx -> tx.cases().find(id));
        } catch (RuntimeException _) {
            return Optional.empty();
        }
    }
}
