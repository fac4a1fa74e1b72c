package org.anjuan.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.anjuan.domain.office.Actor;
import org.anjuan.domain.review.Review;
import org.anjuan.domain.review.Reviewer;
import org.anjuan.domain.review.Standard;
import org.anjuan.domain.review.Standards;
import org.anjuan.domain.text.Problem;
import org.anjuan.usecase.port.AuditLog;
import org.anjuan.usecase.port.Store;
import org.anjuan.usecase.port.StoredFile;

/** Starts the review of a file by the standard that suits it, or goes on with the draft this person has of it. */
public final class StartReview {

    /** What came of it. */
    public sealed interface Outcome {
        /** A new review, with the file as it is reviewed. */
        record Started(Review review, Standard standard, StoredFile file) implements Outcome {}

        /** The draft this person has already. */
        record Resumed(Review review, Standard standard, StoredFile file) implements Outcome {

            /** Whether the file was changed since the draft was begun. */
            public boolean isFileChanged() {
                return !review.snapshot().equals(file.hash());
            }
        }

        /** It may not be. */
        record Refused(List<Problem> problems) implements Outcome {}
    }

    private final Store store;
    private final Standards standards;
    private final Clock clock;
    private final Supplier<UUID> ids;

    public StartReview(Store store, Standards standards, Clock clock, Supplier<UUID> ids) {
        this.store = store;
        this.standards = standards;
        this.clock = clock;
        this.ids = ids;
    }

    /** Starts or resumes this person's review of the file. */
    public Outcome start(UUID caseId, Actor actor) {
        return store.inTransaction(tx -> start(tx, caseId, actor, Optional.empty()));
    }

    /** The same by one standard, named by id and version; by the one that suits the file where none is named. */
    Outcome start(Store.Tx tx, UUID caseId, Actor actor, Optional<Standard> wanted) {
        var found = tx.cases().find(caseId);
        if (found.isEmpty()) return refused(Problem.error("case", "review.start.noFile", caseId.toString()));
        var file = found.get();
        var today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        var problems = ReviewRights.problems(actor, today, file.file());
        if (!problems.isEmpty()) return new Outcome.Refused(problems);
        var draft = tx.reviews().ofCase(caseId).stream()
                .filter(review -> review.state() == Review.State.DRAFT)
                .filter(review -> review.reviewer().person().equals(actor.id()))
                .findFirst();
        if (draft.isPresent()) return resumed(draft.get(), file);
        return wanted.or(() -> standards.suitable(file.file(), today))
                .<Outcome>map(standard -> started(tx, file, standard, actor))
                .orElseGet(() -> refused(Problem.error("standard", "review.start.noStandard")));
    }

    private Outcome resumed(Review draft, StoredFile file) {
        return standards
                .of(draft)
                .<Outcome>map(standard -> new Outcome.Resumed(draft, standard, file))
                .orElseGet(() -> refused(Problem.error(
                        "standard", "review.start.standardGone", draft.standardId(), draft.standardVersion())));
    }

    private Outcome started(Store.Tx tx, StoredFile file, Standard standard, Actor actor) {
        var review = Review.started(
                ids.get(),
                file.file().id(),
                file.hash(),
                standard,
                new Reviewer(actor.id(), actor.name(), actor.person().unit()),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                standards.judge(standard, file.file()));
        tx.reviews().keep(review);
        tx.audit()
                .append(new AuditLog.Entry(
                        clock.instant(),
                        actor.id(),
                        actor.name(),
                        "review-started",
                        review.caseId(),
                        ReviewRights.detail(review),
                        null));
        return new Outcome.Started(review, standard, file);
    }

    private static Outcome refused(Problem problem) {
        return new Outcome.Refused(List.of(problem));
    }
}
