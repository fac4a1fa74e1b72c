package org.anjuan.domain.procedure;

import java.util.EnumSet;
import java.util.Set;
import org.anjuan.domain.casefile.*;
import org.anjuan.domain.clock.PartiesNoticed;

/** The steps beside the main course that what is on file gives reason for. */
final class TrackSteps {

    /** Where a file stands after a decision, which may leave one of several parties without. */
    private static final Set<Stage> DECIDED =
            EnumSet.of(Stage.DECIDED, Stage.NO_PENALTY, Stage.SERVED, Stage.EXECUTING);

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
        if (DECIDED.contains(Stages.of(file))
                && !PartiesNoticed.undecided(file, s.day()).isEmpty()) {
            steps.add(StepCode.DECIDE);
            steps.add(StepCode.NO_PENALTY);
        }
        return steps;
    }
}
