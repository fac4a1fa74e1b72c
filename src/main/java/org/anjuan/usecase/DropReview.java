package org.anjuan.usecase;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.anjuan.domain.office.Actor;
import org.anjuan.domain.text.Problem;
import org.anjuan.usecase.port.AuditLog;
import org.anjuan.usecase.port.Store;

/** Throws away a draft that its reviewer does not want to go on with. A finished review stays. */
public final class DropReview {

    /** What came of it. */
    public sealed interface Outcome {
        record Dropped() implements Outcome {}

        record Refused(List<Problem> problems) implements Outcome {}
    }

    private final Store store;
    private final Clock clock;

    public DropReview(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    public Outcome drop(UUID reviewId, Actor actor) {
        return store.inTransaction(tx -> {
            var found = tx.reviews().find(reviewId);
            if (found.isEmpty()) return new Outcome.Dropped();
            var problems = ReviewRights.problems(actor, found.get());
            if (!problems.isEmpty()) return new Outcome.Refused(problems);
            tx.reviews().drop(reviewId);
            tx.audit()
                    .append(new AuditLog.Entry(
                            clock.instant(),
                            actor.id(),
                            actor.name(),
                            "review-dropped",
                            found.get().caseId(),
                            ReviewRights.detail(found.get()),
                            null));
            return new Outcome.Dropped();
        });
    }
}
