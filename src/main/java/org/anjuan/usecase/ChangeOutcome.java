package org.anjuan.usecase;

import java.util.List;
import org.anjuan.domain.text.Problem;
import org.anjuan.usecase.port.StoredFile;

/** How a change of a case file ended. */
public sealed interface ChangeOutcome {

    /** The file as it is now; it was written together with its audit entry. */
    record Saved(StoredFile file) implements ChangeOutcome {}

    /** Nothing was written, for these reasons. */
    record Refused(List<Problem> problems) implements ChangeOutcome {
        public Refused {
            problems = List.copyOf(problems);
        }

        static Refused because(String path, String key, Object... values) {
            return new Refused(List.of(Problem.error(path, key, values)));
        }
    }

    /** Nothing was written: somebody changed the file since the version the change started from. */
    record ChangedMeanwhile(StoredFile current) implements ChangeOutcome {}
}
