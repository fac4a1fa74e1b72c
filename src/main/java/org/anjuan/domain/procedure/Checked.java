package org.anjuan.domain.procedure;

import java.util.List;
import org.anjuan.domain.casefile.Fact;

/**
 * A guard as it stands in a file: holds, does not hold, or the file does not say; and what is missing.
 *
 * @param lawOf the days whose law it is told by
 */
public record Checked(Guard guard, Fact<Boolean> holds, List<Obstacle> obstacles, LawDays lawOf) {

    public Checked {
        obstacles = List.copyOf(obstacles);
    }

    /** Whether a live file is not saved against it. */
    public boolean refuses() {
        return holds.is(false) && guard.effect() == Effect.REFUSE;
    }
}
