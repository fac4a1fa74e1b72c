package org.anjuan.ui.review;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of the list: a review, or a file that can be reviewed.
 *
 * @param review the review; empty for a file
 * @param score the score as it is read, a range while it is open
 * @param marked whether anything is recorded in the review
 * @param mine whether it is the review of the person who works now
 * @param day when the review was begun, or the file opened
 */
record ReviewLine(
        UUID caseId,
        Optional<UUID> review,
        State state,
        String score,
        String number,
        String title,
        String party,
        String reviewer,
        boolean marked,
        boolean mine,
        @Nullable LocalDate day) {

    /** Where it stands. */
    enum State {
        NOT_REVIEWED,
        REVIEWED,
        DRAFT,
        FINISHED,
        VETOED
    }
}
