package org.anjuan.usecase;

import java.util.List;
import java.util.UUID;
import org.anjuan.domain.text.Problem;
import org.anjuan.usecase.port.StoredFile;

/** How an act in the life of a paper ended. */
public sealed interface PaperOutcome {

    /**
     * The file as it is now; it was written together with its audit entry.
     *
     * @param paper the paper that was written, checked, issued, corrected or voided; of a correction the new draft
     * @param findings what should be looked at, though it hindered nothing
     */
    record Done(StoredFile file, UUID paper, List<PaperFinding> findings) implements PaperOutcome {
        public Done {
            findings = List.copyOf(findings);
        }
    }

    /** Nothing was written: with these findings the paper does not go out. */
    record Hindered(List<PaperFinding> findings) implements PaperOutcome {
        public Hindered {
            findings = List.copyOf(findings);
        }
    }

    /** Nothing was written, for these reasons. */
    record Refused(List<Problem> problems) implements PaperOutcome {
        public Refused {
            problems = List.copyOf(problems);
        }

        static Refused of(String path, String key, Object... values) {
            return new Refused(List.of(Problem.error(path, key, values)));
        }
    }

    /** Nothing was written: somebody changed the file since the version the act started from. */
    record ChangedMeanwhile(StoredFile current) implements PaperOutcome {}
}
