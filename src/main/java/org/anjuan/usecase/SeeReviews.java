package org.anjuan.usecase;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anjuan.domain.review.Review;
import org.anjuan.domain.review.Score;
import org.anjuan.domain.review.ScoreSheet;
import org.anjuan.domain.review.Standard;
import org.anjuan.domain.review.Standards;
import org.anjuan.usecase.port.CaseQuery;
import org.anjuan.usecase.port.CaseRow;
import org.anjuan.usecase.port.Reviews;
import org.anjuan.usecase.port.Store;
import org.anjuan.usecase.port.StoredFile;

/** Shows reviews with their scores, the files that can be reviewed, and score sheets. */
public final class SeeReviews {

    /** A review in a list, with what its marks come to; without a score where its standard is no longer here. */
    public record Row(Review review, String number, String title, String party, Optional<Score> score) {}

    /** A file with its recorded reviews, the newest first, and otherwise the range in which it can end. */
    public record OfFile(StoredFile file, List<ScoreSheet> sheets, Standard standard, Score range) {}

    private final Store store;
    private final Standards standards;

    public SeeReviews(Store store, Standards standards) {
        this.store = store;
        this.standards = standards;
    }

    public List<Row> list(Reviews.Query query) {
        return store.inTransaction(tx -> tx.reviews().list(query)).stream()
                .map(listed -> new Row(
                        listed.review(),
                        listed.number(),
                        listed.title(),
                        listed.party(),
                        standards.of(listed.review()).map(standard -> Score.of(standard, listed.review()))))
                .toList();
    }

    /** The files to choose from. */
    public List<CaseRow> files(CaseQuery query) {
        return store.inTransaction(tx -> tx.rows().list(query));
    }

    /** What is recorded about one file, and the range in which a review by the suitable standard can end. */
    public Optional<OfFile> ofFile(UUID caseId, LocalDate day) {
        return store.inTransaction(tx -> tx.cases()
                .find(caseId)
                .flatMap(file -> standards
                        .suitable(file.file(), day)
                        .map(standard -> new OfFile(
                                file,
                                sheets(file, tx.reviews().ofCase(caseId)),
                                standard,
                                Score.before(standard, standards.judge(standard, file.file()))))));
    }

    /** The reviews of one file in which something is marked, the newest first. */
    public List<Review> recorded(UUID caseId) {
        return store.inTransaction(tx -> tx.reviews().ofCase(caseId)).stream()
                .filter(Review::isMarked)
                .toList();
    }

    private List<ScoreSheet> sheets(StoredFile file, List<Review> reviews) {
        return reviews.stream()
                .flatMap(review ->
                        standards.of(review).stream().map(standard -> ScoreSheet.of(file.file(), standard, review)))
                .toList();
    }

    /** A file as it is now. */
    public Optional<StoredFile> file(UUID caseId) {
        return store.inTransaction(tx -> tx.cases().find(caseId));
    }

    /** The score sheet of one review. */
    public Optional<ScoreSheet> sheet(UUID reviewId) {
        return store.inTransaction(tx -> tx.reviews()
                .find(reviewId)
                .flatMap(review -> standards
                        .of(review)
                        .flatMap(standard -> tx.cases()
                                .find(review.caseId())
                                .map(file -> ScoreSheet.of(file.file(), standard, review)))));
    }
}
