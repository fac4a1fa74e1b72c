package org.anjuan.domain.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.anjuan.domain.casefile.*;
import org.anjuan.domain.clock.FileOf;
import org.anjuan.domain.clock.LegalClock;
import org.anjuan.reference.LawReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a file does not tell of steps that were taken is told as something to establish. */
class UnsettledTest {

    private static final LegalClock CLOCK =
            new LegalClock(LawReference.shipped().read());
    private static final CourseOfCase COURSE =
            new CourseOfCase(LawReference.shipped().procedure(CLOCK.book().laws()), CLOCK);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final FileOf build = new FileOf();

    private List<Unsettled> unsettled(GuardCode guard) {
        return COURSE.unsettled(build.file(), TODAY, Staff.NOBODY).stream()
                .filter(each -> each.check().guard().code() == guard)
                .toList();
    }

    private LegalReview review(String on, Object... more) {
        var all = new ArrayList<Object>(List.of("on", on, "outcome", ReviewOutcome.AGREE));
        all.addAll(List.of(more));
        return build.add(LegalReview.class, all.toArray());
    }

    /** Where a hearing about major rights was held, the review comes after it: whether it was one about them nobody wrote down. */
    @ParameterizedTest
    @CsvSource({"2026-03-02, true", "2026-03-25, false"})
    void aLegalReviewFromBeforeTheHearingIsToBeEstablishedAgain(String on, boolean told) {
        build.add(CaseReview.class, "on", "2026-02-27", "publicInterest", false, "complex", false);
        review(on, "qualification", "A1234");
        build.add(Hearing.class, "requestedOn", "2026-03-06", "startedAt", "2026-03-20T09:00");
        var decision = build.add(
                PenaltyDecision.class,
                "decidedOn",
                "2026-04-30",
                "lines",
                List.of(FileOf.make(PenaltyLine.class, "kind", PenaltyKind.FINE, "amount", "300000")));
        var open = unsettled(GuardCode.LEGAL_REVIEW_DONE);
        if (told)
            assertThat(open).singleElement().satisfies(each -> {
                assertThat(each.part()).isEqualTo(decision.id());
                assertThat(each.step().code()).isEqualTo(StepCode.DECIDE);
            });
        else assertThat(open).isEmpty();
    }

    @Test
    void aReviewerOfWhomNoQualificationIsOnFileIsToBeEstablished() {
        var review = review("2026-03-02");
        assertThat(unsettled(GuardCode.LEGAL_REVIEWER_QUALIFIED))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.part()).isEqualTo(review.id());
                    assertThat(each.check().obstacles())
                            .contains(new Obstacle.MissingFact(PartKind.LEGAL_REVIEW, "qualification"));
                });
    }

    @Test
    void whatIsOpenInTheSameWayInSeveralPartsIsToldOnce() {
        review("2026-03-02");
        review("2026-03-25");
        assertThat(unsettled(GuardCode.LEGAL_REVIEWER_QUALIFIED)).hasSize(1);
    }
}
