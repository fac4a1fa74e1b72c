package org.anjuan.usecase;

import java.util.List;
import java.util.UUID;
import org.anjuan.domain.office.Actor;
import org.anjuan.domain.review.MarkChecks;
import org.anjuan.domain.review.Marks;
import org.anjuan.domain.review.Review;
import org.anjuan.domain.review.Standards;
import org.anjuan.domain.text.Problem;
import org.anjuan.usecase.port.Store;

/**
 * Keeps the marks of a draft as the reviewer goes along. A mark may lack its reason for now; what the standard does not
 * know is refused.
 */
public final class RecordMarks {

    /** What came of it. */
    public sealed interface Outcome {
        record Kept(Review review) implements Outcome {}

        /** Nothing was kept. */
        record Refused(List<Problem> problems) implements Outcome {}
    }

    private final Store store;
    private final Standards standards;

    public RecordMarks(Store store, Standards standards) {
        this.store = store;
        this.standards = standards;
    }

    /** Puts these marks in the place of those the draft had. */
    public Outcome record(UUID reviewId, Marks marks, Actor actor) {
        return store.inTransaction(tx -> {
            var found = tx.reviews().find(reviewId);
            return found.isEmpty()
                    ? refused(Problem.error("review", "review.record.gone"))
                    : record(tx, found.get(), marks, actor);
        });
    }

    Outcome record(Store.Tx tx, Review review, Marks marks, Actor actor) {
        var rights = ReviewRights.problems(actor, review);
        if (!rights.isEmpty()) return new Outcome.Refused(rights);
        var standard = standards.of(review);
        if (standard.isEmpty())
            return refused(Problem.error(
                    "standard", "review.start.standardGone", review.standardId(), review.standardVersion()));
        var next = marks.on(review, standard.get());
        var problems = MarkChecks.shape(standard.get(), next);
        if (!problems.isEmpty()) return new Outcome.Refused(problems);
        tx.reviews().keep(next);
        return new Outcome.Kept(next);
    }

    private static Outcome refused(Problem problem) {
        return new Outcome.Refused(List.of(problem));
    }
}
