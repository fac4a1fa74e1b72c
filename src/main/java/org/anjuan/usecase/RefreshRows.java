package org.anjuan.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.anjuan.usecase.port.Progress;
import org.anjuan.usecase.port.ReadyRows;
import org.anjuan.usecase.port.Store;
import org.anjuan.usecase.port.StoredFile;

/**
 * Makes the rows of the lists anew: those that a new day has overtaken, those of open files where the law they were reckoned by has
 * changed, and all of them where another version of the program made them. Closed files keep what they had under the law of their day.
 */
public final class RefreshRows {

    /** Goes up by one whenever the rows of any file are made otherwise of the same file. */
    private static final int VERSION = 3;

    /** Goes up by one whenever only what is due is told otherwise, which closed files have none of. */
    private static final int DUE_VERSION = 2;

    private static final String MADE_BY = "rows.version";
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
        this.law = DUE_VERSION + " " + law;
    }

    /** What is due in files whose rows no longer hold today; says in how many files. */
    public long stale(Progress progress) {
        return refresh(store.inTransaction(tx -> tx.rows().stale(LocalDate.now(clock))), progress, this::reckon);
    }

    /** Whatever was made otherwise than it would be now; says of how many files. */
    public long outdated(Progress progress) {
        var settings = store.inTransaction(tx -> tx.office().settings());
        long done = 0;
        if (!Integer.toString(VERSION).equals(settings.get(MADE_BY))) done = all(progress);
        else if (!law.equals(settings.get(RECKONED_BY))) done = open(progress);
        else return 0;
        if (!progress.stopped())
            store.inTransaction(tx -> {
                tx.office().set(MADE_BY, Integer.toString(VERSION));
                tx.office().set(RECKONED_BY, law);
                return true;
            });
        return done;
    }

    /** What is due in all open files; says of how many files. */
    public long open(Progress progress) {
        return refresh(store.inTransaction(tx -> tx.cases().openIds()), progress, this::reckon);
    }

    /** The rows of all files; says of how many files. */
    public long all(Progress progress) {
        return refresh(
                store.inTransaction(tx -> tx.cases().ids()),
                progress,
                (tx, files) ->
                        files.forEach(stored -> tx.cases().refresh(stored.file().id(), rows.file(stored.file()))));
    }

    private void reckon(Store.Tx tx, List<StoredFile> files) {
        var reckoned = new LinkedHashMap<UUID, ReadyRows>();
        files.forEach(stored -> reckoned.put(stored.file().id(), rows.file(stored.file())));
        tx.cases().reckonAnew(reckoned);
    }

    private long refresh(List<UUID> ids, Progress progress, BiConsumer<Store.Tx, List<StoredFile>> make) {
        long done = 0;
        for (int from = 0; from < ids.size() && !progress.stopped(); from += STEP) {
            var step = ids.subList(from, Math.min(from + STEP, ids.size()));
            store.inTransaction(tx -> {
                make.accept(tx, tx.cases().findAll(step));
                return true;
            });
            done += step.size();
            progress.at(done, ids.size(), "");
        }
        return done;
    }
}
