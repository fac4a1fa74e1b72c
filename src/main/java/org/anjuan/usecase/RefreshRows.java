package org.anjuan.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.anjuan.usecase.port.Progress;
import org.anjuan.usecase.port.Store;

/**
 * Makes the rows of the lists anew: those that a new day has overtaken, or all of them where another version of the program
 * made them, or the law they were reckoned by has changed.
 */
public final class RefreshRows {

    /** Goes up by one whenever rows are made otherwise of the same file. */
    private static final int VERSION = 2;

    private static final String SETTING = "rows.version";
    private static final int STEP = 100;

    private final Store store;
    private final ReadyRowsOf rows;
    private final Clock clock;
    private final String version;

    /** @param law tells one state of the law's data from another */
    public RefreshRows(Store store, ReadyRowsOf rows, Clock clock, String law) {
        this.store = store;
        this.rows = rows;
        this.clock = clock;
        this.version = VERSION + " " + law;
    }

    /** The rows of files in which something lapsed before today; says of how many files. */
    public long lapsed(Progress progress) {
        return refresh(store.inTransaction(tx -> tx.rows().lapsed(LocalDate.now(clock))), progress);
    }

    /** The rows of all files where they were made otherwise than they would be now; says of how many files. */
    public long outdated(Progress progress) {
        if (version.equals(store.inTransaction(tx -> tx.office().settings().get(SETTING)))) return 0;
        long done = all(progress);
        if (!progress.stopped())
            store.inTransaction(tx -> {
                tx.office().set(SETTING, version);
                return done;
            });
        return done;
    }

    /** The rows of all files; says of how many files. */
    public long all(Progress progress) {
        return refresh(store.inTransaction(tx -> tx.cases().ids()), progress);
    }

    private long refresh(List<UUID> ids, Progress progress) {
        long done = 0;
        for (int from = 0; from < ids.size() && !progress.stopped(); from += STEP) {
            var step = ids.subList(from, Math.min(from + STEP, ids.size()));
            done += store.inTransaction(tx -> {
                for (var id : step)
                    tx.cases().find(id).ifPresent(stored -> tx.cases().refresh(id, rows.file(stored.file())));
                return step.size();
            });
            progress.at(done, ids.size(), "");
        }
        return done;
    }
}
