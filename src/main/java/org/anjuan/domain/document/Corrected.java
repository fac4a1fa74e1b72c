package org.anjuan.domain.document;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.anjuan.domain.casefile.OfficePaper;
import org.anjuan.domain.casefile.Ref;

/** Which paper of a file a decision corrects. */
final class Corrected {

    private static final String DECISION = "CORRECTION_DECISION";

    private final List<PaperOnFile> papers;

    Corrected(List<PaperOnFile> papers) {
        this.papers = papers;
    }

    /** Whether it is a decision that names the paper it corrects. */
    boolean isDecision(PaperOnFile paper) {
        return paper.type().equals(DECISION) && replaced(paper).isPresent();
    }

    /** The paper that is corrected in the end: of a decision that corrects a decision, what that one corrects. */
    Optional<PaperOnFile> by(PaperOnFile decision) {
        Set<UUID> met = new HashSet<>();
        var at = Optional.of(decision);
        while (at.isPresent() && isDecision(at.get())) {
            var next = replaced(at.get()).orElseThrow();
            if (!met.add(next)) return Optional.empty();
            at = papers.stream().filter(paper -> paper.isMadeAs(next)).findFirst();
        }
        return at.filter(paper -> !paper.equals(decision));
    }

    private static Optional<UUID> replaced(PaperOnFile paper) {
        return paper.made()
                .map(OfficePaper::replaces)
                .flatMap(ref -> ref.value())
                .map(Ref::id);
    }
}
