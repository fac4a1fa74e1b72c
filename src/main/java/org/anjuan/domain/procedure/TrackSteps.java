package org.anjuan.domain.procedure;

import java.util.EnumSet;
import java.util.Set;
import org.anjuan.domain.casefile.*;

/** The steps beside the main course that what is on file gives reason for. */
final class TrackSteps {

    private TrackSteps() {}

    static Set<StepCode> of(Situation s) {
        var file = s.file();
        var steps = EnumSet.noneOf(StepCode.class);
        if (file.has(Closing.class) || file.has(Archiving.class)) return steps;
        for (var cycle : s.cycles().get()) {
            if (cycle.notice().isEmpty()) steps.add(StepCode.NOTIFY_DAILY_FINE);
            else if (!cycle.reckoned()) steps.add(StepCode.DAILY_FINE);
        }
        if (!new Detentions(file, s.day(), s.clock().book()).toThinkOf().isEmpty())
            steps.add(StepCode.TRANSFER_DETENTION);
        return steps;
    }
}
