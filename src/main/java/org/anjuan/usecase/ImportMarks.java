package org.anjuan.usecase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anjuan.domain.office.Actor;
import org.anjuan.domain.review.MarkChecks;
import org.anjuan.domain.review.Marks;
import org.anjuan.domain.review.Review;
import org.anjuan.domain.review.Score;
import org.anjuan.domain.review.Standard;
import org.anjuan.domain.review.Standards;
import org.anjuan.domain.text.Problem;
import org.anjuan.usecase.port.Store;

/**
 * Records a review from marks made elsewhere, all or nothing: started, marked, and finished where nothing is open. With
 * something open it stays a draft, and its score is provisional.
 */
public final class ImportMarks {

    /** What came of it. */
    public sealed interface Outcome {
        record Recorded(Review review, Standard standard, Score score) implements Outcome {}

        /** Nothing was recorded. */
        record Refused(List<Problem> problems) implements Outcome {}
    }

    private final Store store;
    private final Standards standards;
    private final StartReview start;
    private final RecordMarks record;
    private final FinishReview finish;

    public ImportMarks(Store store, Standards standards, StartReview start, RecordMarks record, FinishReview finish) {
        this.store = store;
        this.standards = standards;
        this.start = start;
        this.record = record;
        this.finish = finish;
    }

    /**
     * Records the marks as this person's review.
     *
     * @param caseRef the id or number of the file, where the marks name none
     */
    public Outcome record(Optional<String> caseRef, Marks marks, Actor actor) {
        try {
            return store.inTransaction(tx -> record(tx, caseRef, marks, actor));
        } catch (RolledBack rolledBack) {
            return new Outcome.Refused(rolledBack.problems);
        }
    }

    private Outcome record(Store.Tx tx, Optional<String> caseRef, Marks marks, Actor actor) {
        var name = caseRef.or(marks::caseFile);
        if (name.isEmpty()) return refused(Problem.error("$.case", "review.import.noCase"));
        var caseId = find(tx, name.get());
        if (caseId.isEmpty()) return refused(Problem.error("$.case", "review.start.noFile", name.get()));
        var wanted = marks.standard().flatMap(ref -> standards.find(ref.id(), ref.version()));
        if (marks.standard().isPresent() && wanted.isEmpty())
            return refused(Problem.error(
                    "$.standard",
                    "review.start.standardGone",
                    marks.standard().get().id(),
                    marks.standard().get().version()));
        return switch (start.start(tx, caseId.get(), actor, wanted)) {
            case StartReview.Outcome.Started(var review, var standard, var _) ->
                mark(tx, review, standard, marks, actor);
            case StartReview.Outcome.Resumed(var review, var standard, var _) ->
                wanted.isPresent() && !wanted.get().equals(standard)
                        ? refused(Problem.error("$.standard", "review.import.otherStandard", standard.id()))
                        : mark(tx, review, standard, marks, actor);
            case StartReview.Outcome.Refused(var problems) -> new Outcome.Refused(problems);
        };
    }

    private static Optional<UUID> find(Store.Tx tx, String name) {
        try {
            var id = UUID.fromString(name);
            if (tx.cases().exists(id)) return Optional.of(id);
        } catch (IllegalArgumentException notAnId) {
            return tx.cases().findByNumber(name).map(stored -> stored.file().id());
        }
        return Optional.empty();
    }

    private Outcome mark(Store.Tx tx, Review review, Standard standard, Marks marks, Actor actor) {
        var kept =
                switch (record.record(tx, review, marks, actor)) {
                    case RecordMarks.Outcome.Kept(var next) -> next;
                    case RecordMarks.Outcome.Refused(var problems) -> throw new RolledBack(problems);
                };
        var unreasoned = MarkChecks.reasons(standard, kept);
        if (!unreasoned.isEmpty()) throw new RolledBack(unreasoned);
        if (!MarkChecks.open(standard, kept).isEmpty())
            return new Outcome.Recorded(kept, standard, Score.of(standard, kept));
        return switch (finish.finish(tx, kept, actor)) {
            case FinishReview.Outcome.Finished(var finished, var score) ->
                new Outcome.Recorded(finished, standard, score);
            case FinishReview.Outcome.Refused(var problems) -> throw new RolledBack(problems);
        };
    }

    private static Outcome refused(Problem problem) {
        return new Outcome.Refused(List.of(problem));
    }

    /** Undoes the transaction where the marks turn out unsound after the review was begun. */
    private static final class RolledBack extends RuntimeException {

        private static final long serialVersionUID = 1L;
        private final transient List<Problem> problems;

        RolledBack(List<Problem> problems) {
            super("the marks were refused");
            this.problems = new ArrayList<>(problems);
        }
    }
}
