package org.anjuan.domain.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.When;
import org.anjuan.domain.document.PaperOnFile;
import org.anjuan.domain.law.Laws;

/** Checks a paper before it goes out. What nobody recorded is a gap; only what contradicts something that is known is a fault. */
public final class PaperChecks {

    private final ContentCheck content;

    /**
     * @param checks what papers are checked for
     * @param laws the laws, with the days between which they hold
     */
    public PaperChecks(Checks checks, Laws laws) {
        content = new ContentCheck(checks, laws);
    }

    /**
     * What is to be said of this paper.
     *
     * @param paper one of the papers that the file amounts to
     * @param day the day that a paper without a date would bear
     */
    public List<Finding> of(CaseFile file, PaperOnFile paper, LocalDate day) {
        var found = new ArrayList<Finding>();
        found.addAll(
                content.of(file, paper, paper.date().value().map(When::latest).orElse(day)));
        return found;
    }
}
