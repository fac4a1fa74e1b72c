package org.anjuan.usecase;

import java.time.LocalDate;
import java.util.List;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.check.Finding;
import org.anjuan.domain.check.PaperChecks;
import org.anjuan.domain.document.PaperOnFile;

/** Checks what a paper says before it goes out, beyond what its form has a place for. */
@FunctionalInterface
public interface ContentChecks {

    /** Nothing is asked beyond the places of the form. */
    ContentChecks NONE = (_, _, _) -> List.of();

    /** What these checks find. */
    static ContentChecks of(PaperChecks checks) {
        return (file, paper, day) -> checks.of(file, paper, day).stream()
                .map(found -> new PaperFinding(
                        found.rule(),
                        found.kind() == Finding.Kind.FAULT,
                        found.hinders(),
                        found.part(),
                        found.field(),
                        found.key(),
                        found.args(),
                        found.citations()))
                .toList();
    }

    /**
     * What is to be said of this paper.
     *
     * @param day the day that a paper without a date would bear
     */
    List<PaperFinding> of(CaseFile file, PaperOnFile paper, LocalDate day);
}
