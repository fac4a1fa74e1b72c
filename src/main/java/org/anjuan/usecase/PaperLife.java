package org.anjuan.usecase;

import java.util.List;
import java.util.Optional;
import org.anjuan.domain.casefile.Fact;
import org.anjuan.domain.casefile.OfficePaper;
import org.anjuan.domain.casefile.PaperState;
import org.anjuan.domain.casefile.Shape;
import org.anjuan.domain.text.Problem;

/**
 * What a plain change of a file may do to a paper of the office: write its draft, and add the signed original to one that went out.
 * Checking, issuing, correcting and voiding are acts of their own.
 */
final class PaperLife {

    private PaperLife() {}

    /** Why the paper may not be put into the file as it is. */
    static Optional<Problem> refusal(Optional<OfficePaper> before, OfficePaper next) {
        if (before.isEmpty()) return next.equals(asDraft(next)) ? Optional.empty() : refused("change.paper.draftOnly");
        var old = before.get();
        if (!old.state().isOpen()) {
            var scanned = Shape.of(OfficePaper.class).with(old, "scan", next.scan());
            return next.equals(scanned) ? Optional.empty() : refused("change.paper.issued");
        }
        boolean draft = next.equals(asDraft(next)) && fixed(next).equals(fixed(old));
        return draft || next.equals(old) ? Optional.empty() : refused("change.paper.life");
    }

    /** Why the paper may not be taken out of the file. */
    static Optional<Problem> withdrawal(OfficePaper paper) {
        return paper.state().isOpen() ? Optional.empty() : refused("change.paper.issued");
    }

    private static Optional<Problem> refused(String key) {
        return Optional.of(Problem.error("state", key));
    }

    private static List<Object> fixed(OfficePaper paper) {
        return List.of(paper.documentType(), paper.version());
    }

    /** The paper as if nobody had checked or issued it. */
    static OfficePaper asDraft(OfficePaper paper) {
        var shape = Shape.of(OfficePaper.class);
        var draft = shape.with(paper, "state", PaperState.DRAFT);
        for (var name : List.of("checkedBy", "checkedAt", "issuedBy", "snapshot", "frozen"))
            draft = shape.with(draft, name, Fact.unknown());
        return draft;
    }
}
