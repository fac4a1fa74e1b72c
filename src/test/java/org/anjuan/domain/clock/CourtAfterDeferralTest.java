package org.anjuan.domain.clock;

import static org.anjuan.domain.clock.ClockOfTests.codes;
import static org.anjuan.domain.clock.ClockOfTests.day;
import static org.anjuan.domain.clock.ClockOfTests.one;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.anjuan.domain.casefile.*;
import org.anjuan.domain.text.DocumentNumber;
import org.junit.jupiter.api.Test;

/** The time to ask the court for enforcement, after the fine was put off. */
class CourtAfterDeferralTest {

    private static final String LIMIT = "court-enforcement";

    private final FileOf build = new FileOf();
    private final PenaltyDecision decision = LimitRecipes.decided(build, "2026-09-22");

    @Test
    void whereTheDeferralEndsBeforeTheRemediesBothDaysAreTold() {
        var deferral = deferred("2026-11-20");
        var limit = one(build.file(), LIMIT, "2026-11-23");
        assertThat(limit.due()).contains(day("2027-06-22"));
        assertThat(limit.findings())
                .containsExactly(Finding.of(FindingCode.COURT_IF_FROM_DEFERRAL, deferral.id(), day("2027-02-22")));
    }

    @Test
    void whereTheDeferralEndsAfterThemTheTimeRunsFromItsEndAndThatIsSaid() {
        var deferral = deferred("2027-05-20");
        var limit = one(build.file(), LIMIT, "2026-11-23");
        assertThat(limit.due()).contains(day("2027-08-20"));
        assertThat(limit.findings())
                .containsExactly(Finding.of(FindingCode.COURT_AFTER_DEFERRAL, deferral.id(), day("2027-05-20")));
    }

    @Test
    void withoutADeferralNothingIsSaid() {
        assertThat(codes(one(build.file(), LIMIT, "2026-11-23"))).isEmpty();
    }

    /** The other one was only just decided: its time for the court has not begun, and is not told yet. */
    @Test
    void amongSeveralDecisionsItSaysWhoseAlsoWhereItRunsForOneOnly() {
        var several = new FileOf();
        var fine = FileOf.make(PenaltyLine.class, "kind", PenaltyKind.FINE, "amount", "200000");
        var first = several.add(
                PenaltyDecision.class,
                "number",
                new DocumentNumber("津试环罚〔2026〕1号"),
                "decidedOn",
                "2026-09-21",
                "lines",
                List.of(fine));
        LimitRecipes.served(several, first, "2026-09-22");
        assertThat(one(several.file(), LIMIT, "2026-11-23").subject()).isEmpty();
        several.add(PenaltyDecision.class, "number", new DocumentNumber("津试环罚〔2026〕2号"), "decidedOn", "2026-11-20");
        assertThat(one(several.file(), LIMIT, "2026-11-23").subject()).isEqualTo("津试环罚〔2026〕1号");
    }

    private Deferral deferred(String until) {
        return build.add(
                Deferral.class,
                "kind",
                DeferralKind.DEFERRAL,
                "decision",
                decision,
                "requestedOn",
                "2026-10-05",
                "granted",
                true,
                "approvedOn",
                "2026-10-07",
                "newDue",
                until);
    }
}
