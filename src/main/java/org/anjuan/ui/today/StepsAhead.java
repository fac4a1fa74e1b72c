package org.anjuan.ui.today;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.function.Consumer;
import org.anjuan.ui.common.Jobs;
import org.anjuan.ui.common.Session;
import org.anjuan.usecase.DueSteps;
import org.anjuan.usecase.DueSteps.Next;
import org.anjuan.usecase.port.DueRow;

/** Finds the next steps of rows that are looked at, a few at a time, so that no other question waits long; what was asked last comes first. */
final class StepsAhead {

    /** Rows whose files are read in one go. */
    private static final int AT_ONCE = 12;

    private final DueSteps steps;
    private final Jobs jobs;
    private final Session session;
    private final Consumer<Map<DueRow, Next>> then;
    private final Consumer<Throwable> failed;
    private final SequencedSet<DueRow> wanted = new LinkedHashSet<>();
    private long list;
    private boolean busy;

    StepsAhead(
            DueSteps steps, Jobs jobs, Session session, Consumer<Map<DueRow, Next>> then, Consumer<Throwable> failed) {
        this.steps = steps;
        this.jobs = jobs;
        this.session = session;
        this.then = then;
        this.failed = failed;
    }

    /** Another list stands there: what was wanted for the last one no longer is. */
    void forget() {
        list++;
        wanted.clear();
        busy = false;
    }

    /** Finds the step of this row, before those asked for earlier. */
    void want(DueRow row) {
        wanted.addLast(row);
        if (!busy) go();
    }

    private void go() {
        if (wanted.isEmpty()) {
            busy = false;
            return;
        }
        busy = true;
        var asked = list;
        var now = taken();
        var actor = session.actor();
        var today = session.today();
        jobs.start(
                _ -> steps.of(actor, now, today),
                found -> {
                    if (asked != list) return;
                    then.accept(found);
                    go();
                },
                failure -> {
                    if (asked != list) return;
                    forget();
                    failed.accept(failure);
                });
    }

    private List<DueRow> taken() {
        var now = new ArrayList<DueRow>();
        while (now.size() < AT_ONCE && !wanted.isEmpty()) now.add(wanted.removeLast());
        return now;
    }
}
