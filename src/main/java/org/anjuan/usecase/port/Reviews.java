package org.anjuan.usecase.port;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anjuan.domain.review.Review;
import org.jspecify.annotations.Nullable;

/** The reviews of case files. They stand beside the files and point to them by id and snapshot hash. */
public interface Reviews {

    /** Adds the review, or puts it in the place of the one with its id. */
    void keep(Review review);

    Optional<Review> find(UUID id);

    /** All reviews of one file, the newest first. */
    List<Review> ofCase(UUID caseId);

    /** Reviews with what the lists show of their files, the newest first. */
    List<Listed> list(Query query);

    /** Puts a score, as it is to be read, into the list of cases. */
    void showScore(UUID caseId, String score);

    /** Takes a review away that was never finished. */
    void drop(UUID id);

    /**
     * Which reviews.
     *
     * @param reviewer only this person's; null for everybody's
     * @param text words of the file's number, title or party; blank for all
     * @param finished true for finished ones only, false for drafts only, null for both
     */
    record Query(
            @Nullable UUID reviewer, String text, @Nullable Boolean finished, int limit) {

        public static Query all(int limit) {
            return new Query(null, "", null, limit);
        }
    }

    /** A review with the number, title and party of its file. */
    record Listed(Review review, String number, String title, String party) {}
}
