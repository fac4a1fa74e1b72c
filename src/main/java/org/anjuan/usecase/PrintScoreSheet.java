package org.anjuan.usecase;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anjuan.domain.office.Actor;
import org.anjuan.domain.review.Review;
import org.anjuan.domain.review.ScoreSheet;
import org.anjuan.domain.review.Standards;
import org.anjuan.domain.text.Problem;
import org.anjuan.usecase.port.AuditLog;
import org.anjuan.usecase.port.ScoreSheetPress;
import org.anjuan.usecase.port.Store;
import org.anjuan.usecase.port.Words;

/** Prints the score sheet of one review into a folder, and records who took it out. Whoever sees a review may print it. */
public final class PrintScoreSheet {

    /** What came of it. */
    public sealed interface Outcome {

        /** The sheet is there. */
        record Done(Path sheet) implements Outcome {}

        /** Nothing was written, and why. */
        record Refused(List<Problem> problems) implements Outcome {
            public Refused {
                problems = List.copyOf(problems);
            }
        }
    }

    private final Store store;
    private final Standards standards;
    private final ScoreSheetPress press;
    private final Clock clock;

    public PrintScoreSheet(Store store, Standards standards, ScoreSheetPress press, Clock clock) {
        this.store = store;
        this.standards = standards;
        this.press = press;
        this.clock = clock;
    }

    /** Prints in the language of these words; a sheet of the same review that lies in the folder is replaced. */
    public Outcome print(Actor actor, UUID reviewId, Path folder, Words words) {
        var found = store.<Optional<Review>>inTransaction(tx -> tx.reviews().find(reviewId));
        if (found.isEmpty()) return refused("review.record.gone");
        var review = found.get();
        if (!review.isMarked()) return refused("review.sheet.nothing");
        if (standards.of(review).isEmpty())
            return refused("review.start.standardGone", review.standardId(), review.standardVersion());
        var sheet = new SeeReviews(store, standards).sheet(reviewId);
        return sheet.isEmpty()
                ? refused("review.start.noFile", review.caseId().toString())
                : write(actor, sheet.get(), folder, words);
    }

    private Outcome write(Actor actor, ScoreSheet sheet, Path folder, Words words) {
        var target = folder.resolve(name(sheet, words));
        try {
            Files.createDirectories(folder);
            press.print(sheet, words, target);
        } catch (IOException e) {
            return refused("review.sheet.notWritten", target.toString(), String.valueOf(e.getMessage()));
        }
        record(actor, sheet.review());
        return new Outcome.Done(target);
    }

    /** Number, what it is, whose, and the end of the review's id: one person may review a file twice. */
    static String name(ScoreSheet sheet, Words words) {
        var id = sheet.review().id().toString();
        var file = sheet.number().isEmpty() ? sheet.review().caseId().toString().substring(0, 8) : sheet.number();
        return SafeName.of(
                "%s %s %s %s"
                        .formatted(
                                file,
                                words.get("dossier.score.title"),
                                id.substring(id.length() - 8),
                                sheet.review().reviewer().name()),
                ".pdf");
    }

    private void record(Actor actor, Review review) {
        store.inTransaction(tx -> tx.audit()
                .append(new AuditLog.Entry(
                        clock.instant(),
                        actor.id(),
                        actor.name(),
                        "review-printed",
                        review.caseId(),
                        ReviewRights.detail(review),
                        null)));
    }

    private static Outcome refused(String key, Object... values) {
        return new Outcome.Refused(List.of(Problem.error("review", key, values)));
    }
}
