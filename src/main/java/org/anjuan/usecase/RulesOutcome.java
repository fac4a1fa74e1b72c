package org.anjuan.usecase;

import java.util.List;
import org.anjuan.domain.text.Problem;

/** How a change of the office's own rules ended. */
public sealed interface RulesOutcome {

    /**
     * The file holds from now on.
     *
     * @param replaced whether another version of it held before
     * @param notes what it does that is easily overlooked
     */
    record Kept(String name, boolean replaced, List<Problem> notes) implements RulesOutcome {
        public Kept {
            notes = List.copyOf(notes);
        }
    }

    /** This very file holds already. */
    record Unchanged(String name) implements RulesOutcome {}

    /** The file holds no more. */
    record Withdrawn(String name) implements RulesOutcome {}

    /** Somebody else changed the file of that name meanwhile; nothing was changed. */
    record ChangedMeanwhile(String name) implements RulesOutcome {}

    /** Nothing was changed. */
    record Refused(List<Problem> problems) implements RulesOutcome {
        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
