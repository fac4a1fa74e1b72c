package org.anjuan.ui.review;

import java.util.List;
import java.util.UUID;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.review.Review;
import org.anjuan.domain.review.ScoreSheet;
import org.anjuan.domain.text.Problem;
import org.anjuan.ui.common.Session;
import org.anjuan.usecase.StartReview;
import org.anjuan.usecase.port.StoredFile;
import org.jspecify.annotations.Nullable;

/**
 * What opening a review came to; worked out off the UI thread.
 *
 * @param sheet the review; null where it may not be made
 * @param file the file as it is now; null where it is not needed
 * @param changed whether the file was changed after the draft was begun
 */
record Opening(@Nullable ScoreSheet sheet, @Nullable CaseFile file, boolean changed, List<Problem> refusals) {

    /** One recorded review. */
    static Opening recorded(Reviewing reviewing, UUID reviewId) {
        return reviewing
                .see()
                .sheet(reviewId)
                .map(found -> new Opening(found, fileOf(reviewing, found), false, List.of()))
                .orElseGet(
                        () -> new Opening(null, null, false, List.of(Problem.error("review", "review.record.gone"))));
    }

    private static @Nullable CaseFile fileOf(Reviewing reviewing, ScoreSheet sheet) {
        return reviewing
                .see()
                .file(sheet.review().caseId())
                .map(StoredFile::file)
                .orElse(null);
    }

    /** The draft there is, the finished review there is, or a new one. */
    static Opening of(Reviewing reviewing, Session session, UUID caseId) {
        var known = reviewing.see().ofFile(caseId, session.today());
        var mine = known.stream()
                .flatMap(of -> of.sheets().stream())
                .filter(found -> found.review()
                        .reviewer()
                        .person()
                        .equals(session.actor().id()))
                .toList();
        boolean drafted = mine.stream().anyMatch(found -> found.review().state() == Review.State.DRAFT);
        if (!drafted && !mine.isEmpty()) {
            var stored = known.orElseThrow().file();
            return new Opening(mine.getFirst(), stored.file(), false, List.of());
        }
        return begun(reviewing.start().start(caseId, session.actor()));
    }

    static Opening begun(StartReview.Outcome outcome) {
        return switch (outcome) {
            case StartReview.Outcome.Started(var review, var standard, var stored) ->
                new Opening(ScoreSheet.of(stored.file(), standard, review), stored.file(), false, List.of());
            case StartReview.Outcome.Resumed resumed ->
                new Opening(
                        ScoreSheet.of(resumed.file().file(), resumed.standard(), resumed.review()),
                        resumed.file().file(),
                        resumed.isFileChanged(),
                        List.of());
            case StartReview.Outcome.Refused(var problems) -> new Opening(null, null, false, problems);
        };
    }
}
