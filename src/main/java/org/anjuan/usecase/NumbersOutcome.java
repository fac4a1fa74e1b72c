package org.anjuan.usecase;

import java.util.List;
import org.anjuan.domain.text.Problem;
import org.anjuan.usecase.port.NumberRegister.Entry;
import org.anjuan.usecase.port.NumberRegister.KeptBlock;

/** How a change of the register of numbers ended. */
public sealed interface NumbersOutcome {

    /**
     * A block was set aside, or is given back.
     *
     * @param slip the text of the file that travels
     */
    record Sent(KeptBlock kept, String slip) implements NumbersOutcome {}

    /** A block was taken: its numbers, and no others, are drawn here. */
    record Taken(KeptBlock kept) implements NumbersOutcome {}

    /**
     * A block came back.
     *
     * @param entries how many of its numbers were entered
     */
    record Back(KeptBlock kept, int entries) implements NumbersOutcome {}

    /** The number is not used, and never will be. */
    record Voided(Entry entry) implements NumbersOutcome {}

    /** Nothing was changed. */
    record Refused(List<Problem> problems) implements NumbersOutcome {
        public Refused {
            problems = List.copyOf(problems);
        }

        static Refused of(String path, String key, Object... values) {
            return new Refused(List.of(Problem.error(path, key, values)));
        }
    }
}
