package org.anjuan.usecase.port;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.document.BoundPaper;
import org.anjuan.domain.text.Problem;

/** Writes and prints single papers of a file as it stands. */
public interface PaperPress {

    /** The papers of a file in the order in which they are bound, those of the main volume first. */
    List<BoundPaper> papers(CaseFile file);

    /**
     * What a paper of this file says.
     *
     * @throws IOException where its form cannot be filled
     */
    Filled fill(CaseFile file, BoundPaper paper) throws IOException;

    /**
     * Prints one paper as PDF/A. What stands at the target is replaced when it is whole. The same file and time give the same bytes.
     *
     * @param at the time that the PDF names as its own
     */
    Sheet print(CaseFile file, BoundPaper paper, LocalDateTime at, Path target, Progress progress) throws IOException;

    /**
     * A paper that was filled.
     *
     * @param form the form it was filled by: its name and version
     * @param sha256 over all it says and how it looks
     * @param gaps the message keys of the fields the file does not know
     * @param missing the characters that no face has; their numbers are printed instead
     */
    record Filled(String form, String sha256, List<String> gaps, Set<Integer> missing) {
        public Filled {
            gaps = List.copyOf(gaps);
            missing = Collections.unmodifiableSet(new TreeSet<>(missing));
        }
    }

    /** How the printing ended. */
    sealed interface Sheet {

        /**
         * It is there.
         *
         * @param gaps the message keys of the fields the file does not know
         * @param problems characters no face has, and what could not be printed
         */
        record Done(int pages, List<String> gaps, List<Problem> problems) implements Sheet {
            public Done {
                gaps = List.copyOf(gaps);
                problems = List.copyOf(problems);
            }
        }

        /** Somebody stopped it. */
        record Stopped() implements Sheet {}
    }
}
