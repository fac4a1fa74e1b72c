package org.anjuan.domain.procedure;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.anjuan.domain.casefile.*;
import org.anjuan.domain.clock.LawBook;

/** The steps beside the main course that what is on file gives reason for. */
final class TrackSteps {

    private TrackSteps() {}

    static Set<StepCode> of(CaseFile file, LocalDate day, LawBook book) {
        var steps = EnumSet.noneOf(StepCode.class);
        if (file.has(Closing.class) || file.has(Archiving.class)) return steps;
        for (var cycle : DailyCycle.open(file, book)) {
            if (cycle.notice().isEmpty()) steps.add(StepCode.NOTIFY_DAILY_FINE);
            else if (!cycle.reckoned()) steps.add(StepCode.DAILY_FINE);
        }
        if (!new Detentions(file, day, book).toThinkOf().isEmpty()) steps.add(StepCode.TRANSFER_DETENTION);
        return steps;
    }

    /** The orders on which a daily fine may still be decided. */
    static List<CorrectionOrder> refused(CaseFile file, LawBook book) {
        return DailyCycle.open(file, book).stream().map(DailyCycle::order).toList();
    }
}
