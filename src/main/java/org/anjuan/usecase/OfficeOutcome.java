package org.anjuan.usecase;

import java.util.List;
import org.anjuan.domain.text.Problem;

/** How a change of the office's register ended. */
public sealed interface OfficeOutcome {

    record Done() implements OfficeOutcome {}

    record Refused(List<Problem> problems) implements OfficeOutcome {
        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
