package org.anjuan.usecase;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.anjuan.domain.office.Actor;
import org.anjuan.domain.review.MarkChecks;
import org.anjuan.domain.review.Review;
import org.anjuan.domain.review.Score;
import org.anjuan.domain.review.Standard;
import org.anjuan.domain.review.Standards;
import org.anjuan.domain.text.Problem;
import org.anjuan.usecase.port.AuditLog;
import org.anjuan.usecase.port.Store;

/** Finishes a review: nothing is open any more, every deduction has its reason, and the score stands. */
public final class FinishReview {

    /** What came of it. */
    public sealed interface Outcome {
        record Finished(Review review, Score score) implements Outcome {}

        /** The draft stays as it is. */
        record Refused(List<Problem> problems) implements Outcome {}
    }

    private final Store store;
    private final Standards standards;
    private final Clock clock;

    public FinishReview(Store store, Standards standards, Clock clock) {
        this.store = store;
        this.standards = standards;
        this.clock = clock;
    }

    public Outcome finish(UUID reviewId, Actor actor) {
        return store.inTransaction(tx -> {
            var found = tx.reviews().find(reviewId);
            return found.isEmpty()
                    ? refused(Problem.error("review", "review.record.gone"))
                    : finish(tx, found.get(), actor);
        });
    }

    Outcome finish(Store.Tx tx, Review review, Actor actor) {
        var standard = standards.of(review);
        if (standard.isEmpty())
            return refused(Problem.error(
                    "standard", "review.start.standardGone", review.standardId(), review.standardVersion()));
        var problems = problems(tx, review, standard.get(), actor);
        if (!problems.isEmpty()) return new Outcome.Refused(problems);
        var finished = review.finished(clock.instant().truncatedTo(ChronoUnit.MICROS));
        var score = Score.of(standard.get(), finished);
        tx.reviews().keep(finished);
        tx.reviews()
                .showScore(
                        finished.caseId(),
                        score.total().map(BigDecimal::toPlainString).orElse(""));
        tx.audit()
                .append(new AuditLog.Entry(
                        clock.instant(),
                        actor.id(),
                        actor.name(),
                        "review-finished",
                        finished.caseId(),
                        ReviewRights.detail(finished),
                        null));
        return new Outcome.Finished(finished, score);
    }

    /** Rights are asked again: roles end, and the file may have come to name the reviewer. */
    private List<Problem> problems(Store.Tx tx, Review review, Standard standard, Actor actor) {
        var problems = new ArrayList<>(ReviewRights.problems(actor, review));
        if (!problems.isEmpty()) return problems;
        var today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        tx.cases()
                .find(review.caseId())
                .ifPresent(file -> problems.addAll(ReviewRights.problems(actor, today, file.file())));
        problems.addAll(MarkChecks.shape(standard, review));
        var unreasoned = MarkChecks.reasons(standard, review);
        problems.addAll(unreasoned);
        var named = unreasoned.stream().map(Problem::path).toList();
        MarkChecks.open(standard, review).stream()
                .filter(open -> !named.contains(open.path()))
                .forEach(problems::add);
        return problems;
    }

    private static Outcome refused(Problem problem) {
        return new Outcome.Refused(List.of(problem));
    }
}
