package org.anjuan.domain.penalty;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.anjuan.domain.casefile.CorrectionOrder;
import org.anjuan.domain.casefile.PenaltyDecision;
import org.anjuan.domain.text.Money;
import org.anjuan.domain.text.Problem;

/**
 * The consecutive daily fine on one correction order: the fine of the original decision for every day from the day after the order was served to the
 * re-check that found it not followed (Daily Fine Measures, arts. 17, 19; Code art. 1060).
 *
 * @param from the first day counted; empty while the day of service or of the re-check is not known
 * @param until the last day counted
 * @param perDay the fine of the original decision
 * @param problems errors forbid the daily fine, warnings are for a person to look at
 */
public record DailyFineSum(
        CorrectionOrder order,
        Optional<PenaltyDecision> original,
        Optional<LocalDate> from,
        Optional<LocalDate> until,
        long days,
        Optional<Money> perDay,
        Optional<Money> total,
        List<WorkLine> lines,
        List<Problem> problems) {

    public DailyFineSum {
        lines = List.copyOf(lines);
        problems = List.copyOf(problems);
    }

    /** Whether nothing known forbids it. */
    public boolean mayBeImposed() {
        return total.isPresent() && problems.stream().noneMatch(Problem::isError);
    }
}
