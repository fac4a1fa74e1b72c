package org.anjuan.domain.casefile;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where a correction order stands on its way to being struck off. The number is what lists are sorted by and what is stored
 * for it: a state keeps its number, and a new one gets one between its neighbours.
 */
public enum OrderState {
    ISSUED(10),
    REPORTED(20),
    RECHECKED(30),
    NOT_CORRECTED(40),
    SIGNED_OFF(50);

    private final int rank;

    OrderState(int rank) {
        this.rank = rank;
    }

    /** Its place among the states, from the first to the last. */
    public int rank() {
        return rank;
    }

    /** The state of one order, told by the reports, re-checks and sign-offs that mean it. */
    public static OrderState of(CaseFile file, CorrectionOrder order) {
        if (file.stream(SignOff.class).anyMatch(signOff -> OrderMeant.is(order, signOff.order(), file)))
            return SIGNED_OFF;
        var recheck = OrderMeant.rechecks(file, order).reduce((_, later) -> later);
        if (recheck.isPresent()) {
            var found = recheck.get().found();
            if (found.isEmpty() || found.get() == CorrectionResult.CORRECTED) return RECHECKED;
            if (found.get() != CorrectionResult.EXTENDED) return NOT_CORRECTED;
        }
        return file.stream(CorrectionReport.class).anyMatch(report -> OrderMeant.is(order, report.order(), file))
                ? REPORTED
                : ISSUED;
    }

    /** The first day on which a measure is due that no re-check found corrected; the last day where all are. */
    public static Optional<LocalDate> dueOn(CaseFile file, CorrectionOrder order) {
        var open = order.measures().stream()
                .filter(measure -> !isCorrected(file, order, measure))
                .flatMap(measure -> due(file, order, measure).stream())
                .min(Comparator.naturalOrder());
        return open.or(() -> order.measures().stream()
                .flatMap(measure -> due(file, order, measure).stream())
                .max(Comparator.naturalOrder()));
    }

    private static Optional<LocalDate> due(CaseFile file, CorrectionOrder order, Measure measure) {
        return results(file, order, measure)
                .flatMap(result -> result.newDue().value().stream())
                .reduce((_, later) -> later)
                .or(() -> measure.due().value())
                .map(When::latest)
                .or(() -> measure.atOnce().is(true) ? order.issuedOn().value().map(When::latest) : Optional.empty());
    }

    private static boolean isCorrected(CaseFile file, CorrectionOrder order, Measure measure) {
        return results(file, order, measure).anyMatch(result -> result.result() == CorrectionResult.CORRECTED);
    }

    private static Stream<MeasureResult> results(CaseFile file, CorrectionOrder order, Measure measure) {
        return OrderMeant.rechecks(file, order)
                .flatMap(recheck -> recheck.results().stream())
                .filter(result -> result.measure().matches(id -> id.equals(measure.id())));
    }
}
