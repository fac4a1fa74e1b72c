package org.anjuan.domain.clock;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.CorrectionOrder;
import org.anjuan.domain.casefile.CorrectionResult;
import org.anjuan.domain.casefile.Measure;
import org.anjuan.domain.casefile.Recheck;
import org.anjuan.domain.casefile.When;

/**
 * A measure that a re-check found not taken, and that a further order asked for anew: the day of the first order has ended without it, and what is waited for is
 * the day of the next (Daily Fine Measures, arts. 13, 14).
 *
 * @param next the order that followed
 * @param found the re-check that found the measure not taken
 */
record OrderedAnew(CorrectionOrder next, Recheck found) {

    /**
     * How a measure ended, if it did.
     *
     * @param rechecks those of its order, the earliest first
     */
    static Optional<OrderedAnew> of(
            CaseFile file,
            CorrectionOrder order,
            Measure measure,
            LocalDate due,
            List<Recheck> rechecks,
            LocalDate day) {
        return file.stream(CorrectionOrder.class)
                .filter(next -> next.after().matches(ref -> ref.id().equals(order.id())))
                .filter(next -> !next.issuedOn().matches(on -> on.earliest().isAfter(day)))
                .flatMap(next -> rechecks.stream()
                        .filter(recheck -> isBetween(recheck, due, next) && hasFailed(recheck, measure.id()))
                        .reduce((_, later) -> later)
                        .map(recheck -> new OrderedAnew(next, recheck))
                        .stream())
                .findFirst();
    }

    When on() {
        return found.checkedOn().value().orElseThrow();
    }

    Finding finding() {
        return Finding.of(FindingCode.ORDERED_ANEW, next.id(), on().latest());
    }

    private static boolean isBetween(Recheck recheck, LocalDate due, CorrectionOrder next) {
        return recheck.checkedOn()
                .matches(on -> !on.earliest().isBefore(due)
                        && !next.issuedOn().matches(issued -> issued.latest().isBefore(on.earliest())));
    }

    /** What it says of the measure goes before what it says of the whole. */
    private static boolean hasFailed(Recheck recheck, UUID measure) {
        var own = recheck.results().stream()
                .filter(result -> result.measure().is(measure))
                .reduce((_, later) -> later);
        if (own.isPresent()) return isFailed(own.get().result());
        return recheck.obstructed().is(true)
                || recheck.found().filter(OrderedAnew::isFailed).isPresent();
    }

    private static boolean isFailed(CorrectionResult result) {
        return result == CorrectionResult.NOT_CORRECTED || result == CorrectionResult.PARTLY;
    }
}
