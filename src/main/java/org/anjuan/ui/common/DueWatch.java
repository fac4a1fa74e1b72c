package org.anjuan.ui.common;

import java.util.function.Consumer;
import javafx.util.Subscription;
import org.anjuan.usecase.ListDue;

/**
 * Tells the session at which minute the next limit in hours runs out, so that what is shown as due follows at that minute without asking the store
 * before. Asked anew whenever something was saved, ran out, or a day began.
 */
public final class DueWatch {

    private final ListDue due;
    private final Session session;
    private final Latest asking;
    private final Consumer<Throwable> failed;

    public DueWatch(ListDue due, Jobs jobs, Session session, Consumer<Throwable> failed) {
        this.due = due;
        this.session = session;
        this.asking = new Latest(jobs);
        this.failed = failed;
    }

    /** Watches from now on, until the subscription ends. */
    public Subscription start() {
        ask();
        return Subscription.combine(
                session.savedAt().subscribe((_, _) -> ask()),
                session.ranOut().subscribe((_, _) -> ask()),
                session.day().subscribe((_, _) -> ask()));
    }

    private void ask() {
        var now = session.now();
        asking.ask(_ -> due.nextAt(now), next -> session.holdsUntil(next.orElse(null)), failed);
    }
}
