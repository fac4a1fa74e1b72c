package org.anjuan.usecase;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.Party;
import org.anjuan.domain.document.BindingRules;
import org.anjuan.domain.document.BoundPaper;
import org.anjuan.domain.text.Sha256;
import org.anjuan.reference.DocumentReference;
import org.anjuan.usecase.port.PaperPress;
import org.anjuan.usecase.port.Progress;

/** A press whose papers print nothing but the parties, for tests that need no pages. */
public final class PartyPapers implements PaperPress {

    private static final BindingRules RULES = new DocumentReference().binding();

    /** Holds changes against such papers. */
    public static PaperWatch watch() {
        return new PaperWatch(new PartyPapers(), RULES.types());
    }

    @Override
    public List<BoundPaper> papers(CaseFile file) {
        return RULES.papers(file);
    }

    @Override
    public Filled fill(CaseFile file, BoundPaper paper) {
        return new Filled("party@1", Sha256.of(file.all(Party.class).toString()), List.of(), Set.of());
    }

    @Override
    public Sheet print(CaseFile file, BoundPaper paper, LocalDateTime at, Path target, Progress progress) {
        throw new AssertionError("nothing is printed here");
    }
}
