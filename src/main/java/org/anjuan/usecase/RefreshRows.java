package org.anjuan.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.anjuan.usecase.port.Progress;
import org.anjuan.usecase.port.Store;

/** Makes the rows of the lists anew: those that a new day has overtaken, or all of them. */
public final class RefreshRows {

    private static final int STEP = 100;

    private final Store store;
    private final ReadyRowsOf rows;
    private final Clock clock;

    public RefreshRows(Store store, ReadyRowsOf rows, Clock clock) {
        this.store = store;
        this.rows = rows;
        this.clock = clock;
    }

    /** The rows of files in which something lapsed before today; says of how many files. */
    public long lapsed(Progress progress) {
        return refresh(store.inTransaction(tx -> tx.rows().lapsed(LocalDate.now(clock))), progress);
    }

    /** The rows of all files, for instance after the law's data changed; says of how many files. */
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
