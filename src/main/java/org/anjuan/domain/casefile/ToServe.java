package org.anjuan.domain.casefile;

import java.util.List;
import java.util.stream.Stream;

/** The parts of a file whose paper must reach the party before a case can be closed: orders, notices, decisions. */
public final class ToServe {

    private ToServe() {}

    /** All of them; an order that stands in a decision is served with it. */
    public static List<Part> of(CaseFile file) {
        var orders = file.stream(CorrectionOrder.class)
                .filter(order -> !order.insideDecision().is(true));
        var decisions = Stream.<Part>concat(file.stream(PenaltyDecision.class), file.stream(NoPenaltyDecision.class));
        return Stream.<Stream<? extends Part>>of(
                        orders, file.stream(PriorNotice.class), decisions, file.stream(ProductionRestriction.class))
                .<Part>flatMap(parts -> parts)
                .toList();
    }

    /** Those of which no service is recorded. */
    public static List<Part> unserved(CaseFile file) {
        return of(file).stream()
                .filter(paper -> file.servicesOf(paper.id()).isEmpty())
                .toList();
    }
}
