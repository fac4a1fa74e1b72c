package org.anjuan.domain.clock;

import java.util.List;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.PenaltyDecision;
import org.anjuan.domain.casefile.Publication;

/** Which publications of a file are of a decision: those that name it, and of those that name none what may be by its day. */
public final class Publications {

    private Publications() {}

    /** They may be none where another decision took its place: what came out after that is the other's. */
    public static List<Publication> of(CaseFile file, PenaltyDecision decision) {
        return file.stream(Publication.class)
                .filter(each -> each.mayBeOf(decision.id()))
                .filter(each -> each.about().isKnown()
                        || !isBefore(each, decision)
                                && file.stream(PenaltyDecision.class)
                                        .filter(later -> later.replaces()
                                                .matches(ref -> ref.id().equals(decision.id())))
                                        .noneMatch(later -> isAfter(each, later)))
                .toList();
    }

    private static boolean isBefore(Publication publication, PenaltyDecision decision) {
        return publication
                .publishedOn()
                .matches(out -> decision.decidedOn().matches(on -> out.latest().isBefore(on.earliest())));
    }

    private static boolean isAfter(Publication publication, PenaltyDecision decision) {
        return publication
                .publishedOn()
                .matches(
                        out -> decision.decidedOn().matches(on -> out.earliest().isAfter(on.latest())));
    }
}
