package org.anjuan.usecase.bench;

import java.time.Clock;
import org.anjuan.domain.office.Actor;
import org.anjuan.usecase.DueDates;
import org.anjuan.usecase.ReadyRowsOf;
import org.anjuan.usecase.RefreshRows;
import org.anjuan.usecase.port.Progress;
import org.anjuan.usecase.port.Store;

/** The rebuild of what is due in all open files, when not one row is as it will be. */
final class Rebuilding {

    private Rebuilding() {}

    /** Takes everything that is due out of the lists of open files and times how it comes back. */
    static Timing time(Store store, RefreshRows refreshing, Actor actor, Clock clock) {
        var nothing = new ReadyRowsOf((_, _) -> DueDates.Found.NOTHING, clock);
        new RefreshRows(store, nothing, clock, "nothing").rebuild(actor, false, Progress.IGNORED);
        long start = System.nanoTime();
        refreshing.rebuild(actor, false, Progress.IGNORED);
        return Timing.of(Step.REBUILD, new long[] {System.nanoTime() - start});
    }
}
