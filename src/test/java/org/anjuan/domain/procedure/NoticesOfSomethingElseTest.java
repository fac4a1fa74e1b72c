package org.anjuan.domain.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.anjuan.domain.casefile.*;
import org.anjuan.domain.clock.FileOf;
import org.anjuan.domain.clock.LegalClock;
import org.anjuan.reference.LawReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is asked of the notice of a penalty is not asked of the notice of anything else. */
class NoticesOfSomethingElseTest {

    private static final LegalClock CLOCK =
            new LegalClock(LawReference.shipped().read());
    private static final CourseOfCase COURSE =
            new CourseOfCase(LawReference.shipped().procedure(CLOCK.book().laws()), CLOCK);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final FileOf build = new FileOf();

    private List<GuardCode> told() {
        var against = COURSE.irregularities(build.file(), TODAY, Staff.NOBODY).stream()
                .flatMap(found -> found instanceof Irregularity.AgainstGuard each
                        ? Stream.of(each.guard().code())
                        : Stream.empty());
        var open = COURSE.unsettled(build.file(), TODAY, Staff.NOBODY).stream()
                .map(each -> each.check().guard().code());
        return Stream.concat(against, open).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "PENALTY, true",
        "NO_PENALTY, false",
        "PRODUCTION_RESTRICTION, false",
    })
    void theReviewTheProposalAndTheHearingArePartOfANoticeOfAPenalty(NoticeKind kind, boolean asked) {
        build.add(PriorNotice.class, "kind", kind, "issuedOn", "2026-09-14", "hearingRightTold", false);
        var guards = List.of(
                GuardCode.REVIEW_AGREED,
                GuardCode.PROPOSAL_FIXED,
                GuardCode.DISCRETION_REASONS,
                GuardCode.HEARING_OFFERED);
        if (asked) assertThat(told()).containsAll(guards);
        else assertThat(told()).doesNotContainAnyElementsOf(guards);
    }

    @Test
    void aReviewFromAfterTheNoticeIsToldWithItsDay() {
        var notice = build.add(PriorNotice.class, "kind", NoticeKind.PENALTY, "issuedOn", "2026-09-15");
        build.add(CaseReview.class, "on", "2026-09-18", "outcome", ReviewOutcome.AGREE);
        assertThat(COURSE.unsettled(build.file(), TODAY, Staff.NOBODY))
                .filteredOn(each -> each.check().guard().code() == GuardCode.REVIEW_AGREED)
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.part()).isEqualTo(notice.id());
                    assertThat(each.check().obstacles())
                            .containsExactly(new Obstacle.TooLate(
                                    PartKind.CASE_REVIEW,
                                    "on",
                                    When.of("2026-09-18"),
                                    Optional.of(LocalDate.of(2026, 9, 15))));
                });
    }
}
