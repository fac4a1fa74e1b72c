package org.anjuan.domain.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.anjuan.domain.casefile.*;
import org.anjuan.domain.clock.FileOf;
import org.anjuan.domain.clock.LegalClock;
import org.anjuan.domain.text.DocumentNumber;
import org.anjuan.reference.LawReference;
import org.junit.jupiter.api.Test;

/** Two orders one after the other for one violation: what is told of the first, and which line is which. */
class OrdersInARowTest {

    private static final LegalClock CLOCK =
            new LegalClock(LawReference.shipped().read());
    private static final CourseOfCase COURSE =
            new CourseOfCase(LawReference.shipped().procedure(CLOCK.book().laws()), CLOCK);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final FileOf build = new FileOf();

    @Test
    void theFirstWasNotFollowedAndOrderedAnewAndIsNotLateForEver() {
        var first = order(1, "2026-09-10");
        recheck(first, "2026-09-30", CorrectionResult.NOT_CORRECTED);
        var second = order(2, "2026-09-30", "after", first);
        recheck(second, "2026-10-20", CorrectionResult.CORRECTED);
        var told = COURSE.irregularities(build.file(), TODAY, Staff.NOBODY);
        assertThat(told)
                .contains(new Irregularity.OrderedAnew(
                        first.id(),
                        "correction-period",
                        "停止超标排放 · 津试环责改〔2026〕1号",
                        LocalDate.of(2026, 9, 10),
                        LocalDate.of(2026, 9, 30)))
                .noneMatch(each -> each instanceof Irregularity.RanOver over
                        && over.timeLimit().equals("correction-period"));
        assertThat(told).filteredOn(Irregularity.OrderedAnew.class::isInstance).noneMatch(Irregularity::isOfOffice);
        var tracks = COURSE.tracks(build.file(), TODAY).stream()
                .filter(track -> track.track() == Track.CORRECTION)
                .toList();
        assertThat(tracks)
                .extracting(TrackState::subject, TrackState::stage)
                .containsExactly(
                        tuple("津试环责改〔2026〕1号", TrackStage.NOT_CORRECTED), tuple("津试环责改〔2026〕2号", TrackStage.CORRECTED));
        assertThat(tracks).allMatch(track -> track.due().isEmpty());
    }

    @Test
    void anOrderAloneNeedsNoName() {
        order(1, "2026-09-10");
        assertThat(COURSE.tracks(build.file(), TODAY))
                .extracting(TrackState::subject)
                .containsExactly("");
    }

    private CorrectionOrder order(int number, String on, Object... more) {
        var measure = FileOf.make(Measure.class, "id", new UUID(9, number), "what", "停止超标排放", "atOnce", true);
        var all = new ArrayList<Object>(List.of(
                "number",
                new DocumentNumber("津试环责改〔2026〕" + number + "号"),
                "issuedOn",
                on,
                "measures",
                List.of(measure)));
        all.addAll(List.of(more));
        var order = build.add(CorrectionOrder.class, all.toArray());
        build.add(Service.class, "about", order, "method", ServiceMethod.DIRECT, "servedOn", on);
        return order;
    }

    private void recheck(CorrectionOrder order, String on, CorrectionResult result) {
        build.add(Recheck.class, "order", order, "checkedOn", on, "result", result);
    }
}
