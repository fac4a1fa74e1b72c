package org.anjuan.domain.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import org.anjuan.domain.clock.FileOf;
import org.junit.jupiter.api.Test;

class ToServeTest {

    private final FileOf build = new FileOf();

    @Test
    void ordersNoticesAndDecisionsMustReachThePartyAndWhatWasServedIsNotLackingAnyMore() {
        var restriction =
                build.add(ProductionRestriction.class, "kind", RestrictionKind.STOP, "decidedOn", "2026-09-02");
        var decision = build.add(PenaltyDecision.class, "decidedOn", "2026-10-12");
        var notice = build.add(PriorNotice.class, "kind", NoticeKind.PENALTY);
        var order = build.add(CorrectionOrder.class, "issuedOn", "2026-09-02");
        build.add(Recheck.class, "order", order);
        assertThat(ToServe.of(build.file())).containsExactly(order, notice, decision, restriction);
        build.add(Service.class, "about", notice, "method", ServiceMethod.DIRECT);
        assertThat(ToServe.unserved(build.file())).containsExactly(order, decision, restriction);
    }

    @Test
    void anOrderThatStandsInADecisionIsServedWithIt() {
        build.add(CorrectionOrder.class, "issuedOn", "2026-10-12", "insideDecision", true);
        assertThat(ToServe.of(build.file())).isEmpty();
    }
}
