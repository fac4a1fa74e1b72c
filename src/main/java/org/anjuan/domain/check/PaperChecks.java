package org.anjuan.domain.check;

import java.time.LocalDate;
import java.util.List;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.document.PaperOnFile;
import org.anjuan.domain.law.Laws;

/** Checks a paper before it goes out. What nobody recorded is a gap; only what contradicts something that is known is a fault. */
public final class PaperChecks {

    private final Checks checks;
    private final ContentCheck content;
    private final LawCheck law;

    /**
     * @param checks what papers are checked for
     * @param laws the laws, with the days between which they hold
     */
    public PaperChecks(Checks checks, Laws laws) {
        this.checks = checks;
        content = new ContentCheck(checks, laws);
        law = new LawCheck(laws);
    }

    /**
     * What is to be said of this paper: first of its content, then of what does not agree.
     *
     * @param paper one of the papers that the file amounts to
     * @param day the day that a paper without a date would bear
     */
    public List<Finding> of(CaseFile file, PaperOnFile paper, LocalDate day) {
        var checked = new Checked(file, paper, day, checks);
        checked.add(content.of(file, paper, checked.day));
        NameCheck.of(checked);
        AmountCheck.of(checked);
        law.of(checked);
        DateCheck.of(checked, checks.orders());
        NumberCheck.of(checked);
        return checked.found();
    }
}
