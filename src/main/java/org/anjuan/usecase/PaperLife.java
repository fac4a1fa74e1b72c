package org.anjuan.usecase;

import java.util.List;
import java.util.Optional;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.Fact;
import org.anjuan.domain.casefile.OfficePaper;
import org.anjuan.domain.casefile.PaperState;
import org.anjuan.domain.casefile.Shape;
import org.anjuan.domain.document.DocumentTypes;
import org.anjuan.domain.document.PaperSubjects;
import org.anjuan.domain.text.Problem;

/**
 * What a plain change of a file may do to a paper of the office: write its draft, and add the signed original to one that went out.
 * Checking, issuing, correcting and voiding are acts of their own.
 */
final class PaperLife {

    private PaperLife() {}

    /** Why the paper may not be put into the file as it is. */
    static Optional<Problem> refusal(Optional<OfficePaper> before, OfficePaper next) {
        if (before.isEmpty()) {
            if (next.replaces().isKnown()) return refused("change.paper.correctionAct");
            return next.equals(asDraft(next)) && !next.scan().isKnown()
                    ? Optional.empty()
                    : refused("change.paper.draftOnly");
        }
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

    /** Why there can be no such paper: it is about nothing that it could tell of, and would go out empty. */
    static Optional<Problem> misplaced(CaseFile file, DocumentTypes types, OfficePaper paper) {
        if (new PaperSubjects(file, types).suits(paper)) return Optional.empty();
        var key = paper.about().isKnown() ? "paper.about.wrong" : "paper.about.missing";
        return Optional.of(Problem.error("about", key, types.name(paper.documentType())));
    }

    private static Optional<Problem> refused(String key) {
        return Optional.of(Problem.error("state", key));
    }

    private static List<Object> fixed(OfficePaper paper) {
        return List.of(paper.documentType(), paper.version(), paper.replaces(), paper.scan());
    }

    /** Whether other pages would stand for a paper than the signed original it has; the first one is only added. */
    static boolean exchangesScan(OfficePaper before, OfficePaper next) {
        return before.scan().isKnown() && !before.scan().equals(next.scan());
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
