package org.anjuan.domain.clock;

import static org.anjuan.domain.clock.ClockOfTests.CLOCK;
import static org.anjuan.domain.clock.ClockOfTests.all;
import static org.anjuan.domain.clock.ClockOfTests.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.UUID;
import org.anjuan.domain.casefile.*;
import org.anjuan.domain.text.DocumentNumber;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Three orders one after the other, each found not followed but the last: what is waited for is always the day of the last one. */
class OrderedAnewTest {

    private static final String LIMIT = "correction-period";

    private final FileOf build = new FileOf();

    @Test
    void theDayOfAnOrderEndsWithTheReCheckThatLedToTheNextOne() {
        var first = order("津试环责改〔2026〕1号", "2026-09-10", null);
        rechecked(first, "2026-09-30", CorrectionResult.NOT_CORRECTED);
        var second = order("津试环责改〔2026〕2号", "2026-09-30", first);
        rechecked(second, "2026-10-20", CorrectionResult.NOT_CORRECTED);
        var third = order("津试环责改〔2026〕3号", "2026-10-20", second);
        rechecked(third, "2026-11-10", CorrectionResult.CORRECTED);
        assertThat(all(build.file(), LIMIT, "2026-11-23"))
                .extracting(
                        Deadline::subject,
                        Deadline::state,
                        limit -> limit.metOn().orElseThrow())
                .containsExactly(
                        tuple("停止超标排放 · 津试环责改〔2026〕1号", DeadlineState.MET_LATE, When.of("2026-09-30")),
                        tuple("停止超标排放 · 津试环责改〔2026〕2号", DeadlineState.MET_LATE, When.of("2026-10-20")),
                        tuple("停止超标排放 · 津试环责改〔2026〕3号", DeadlineState.MET, When.of("2026-11-10")));
        assertThat(all(build.file(), LIMIT, "2026-11-23").getFirst().findings())
                .containsExactly(Finding.of(FindingCode.ORDERED_ANEW, second.id(), day("2026-09-30")));
        assertThat(CLOCK.deadlines(build.file(), day("2026-11-23")))
                .noneMatch(limit -> limit.state() == DeadlineState.OVERDUE
                        && limit.limit().id().equals(LIMIT));
    }

    @Test
    void anOrderThatNoOtherFollowedStaysOverdue() {
        var first = order("津试环责改〔2026〕1号", "2026-09-10", null);
        rechecked(first, "2026-09-30", CorrectionResult.NOT_CORRECTED);
        assertThat(all(build.file(), LIMIT, "2026-11-23"))
                .extracting(Deadline::subject, Deadline::state)
                .containsExactly(tuple("停止超标排放", DeadlineState.OVERDUE));
    }

    @Test
    void anOrderThatNobodyReCheckedStaysOverdueBesideTheNextOne() {
        var first = order("津试环责改〔2026〕1号", "2026-09-10", null);
        order("津试环责改〔2026〕2号", "2026-09-30", first);
        assertThat(all(build.file(), LIMIT, "2026-11-23").getFirst().state()).isEqualTo(DeadlineState.OVERDUE);
    }

    @Test
    void aReCheckAfterTheNextOrderIsNoneThatLedToIt() {
        var first = order("津试环责改〔2026〕1号", "2026-09-10", null);
        order("津试环责改〔2026〕2号", "2026-09-30", first);
        rechecked(first, "2026-10-20", CorrectionResult.NOT_CORRECTED);
        assertThat(all(build.file(), LIMIT, "2026-11-23").getFirst().state()).isEqualTo(DeadlineState.OVERDUE);
    }

    @Test
    void beforeTheNextOrderWasIssuedTheFirstIsOverdue() {
        var first = order("津试环责改〔2026〕1号", "2026-09-10", null);
        rechecked(first, "2026-09-30", CorrectionResult.NOT_CORRECTED);
        order("津试环责改〔2026〕2号", "2026-10-05", first);
        assertThat(all(build.file(), LIMIT, "2026-10-04").getFirst().state()).isEqualTo(DeadlineState.OVERDUE);
        assertThat(all(build.file(), LIMIT, "2026-10-05").getFirst().state()).isEqualTo(DeadlineState.MET_LATE);
    }

    private CorrectionOrder order(String number, String on, @Nullable CorrectionOrder after) {
        var measure =
                FileOf.make(Measure.class, "id", new UUID(9, number.hashCode()), "what", "停止超标排放", "atOnce", true);
        var order = after == null
                ? build.add(
                        CorrectionOrder.class,
                        "number",
                        new DocumentNumber(number),
                        "issuedOn",
                        on,
                        "measures",
                        List.of(measure))
                : build.add(
                        CorrectionOrder.class,
                        "number",
                        new DocumentNumber(number),
                        "issuedOn",
                        on,
                        "measures",
                        List.of(measure),
                        "after",
                        after);
        return LimitRecipes.served(build, order, on);
    }

    private void rechecked(CorrectionOrder order, String on, CorrectionResult result) {
        var found = FileOf.make(
                MeasureResult.class, "measure", order.measures().getFirst().id(), "result", result);
        build.add(Recheck.class, "order", order, "checkedOn", on, "results", List.of(found), "result", result);
    }
}
