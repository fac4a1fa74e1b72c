package org.anjuan.domain.procedure;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.anjuan.domain.casefile.*;
import org.anjuan.domain.clock.LawBook;
import org.anjuan.domain.penalty.DailyFineSum;
import org.anjuan.domain.penalty.DailyFines;

/** The steps beside the main course that what is on file gives reason for. */
final class TrackSteps {

    private TrackSteps() {}

    static Set<StepCode> of(CaseFile file, LocalDate day, LawBook book) {
        var steps = EnumSet.noneOf(StepCode.class);
        if (file.has(Closing.class) || file.has(Archiving.class)) return steps;
        if (!refused(file, book).isEmpty()) steps.add(StepCode.DAILY_FINE);
        if (!new Detentions(file, day, book).toThinkOf().isEmpty()) steps.add(StepCode.TRANSFER_DETENTION);
        return steps;
    }

    /** The orders that a re-check found not followed, for which nothing known forbids a daily fine and none is on file (Daily Fine Measures, art. 5). */
    static List<CorrectionOrder> refused(CaseFile file, LawBook book) {
        return DailyFines.of(file, book).stream()
                .filter(DailyFineSum::mayBeImposed)
                .map(DailyFineSum::order)
                .filter(order -> file.stream(DailyFine.class)
                        .noneMatch(fine -> fine.order()
                                .value()
                                .map(ref -> ref.id().equals(order.id()))
                                .orElse(true)))
                .toList();
    }
}
