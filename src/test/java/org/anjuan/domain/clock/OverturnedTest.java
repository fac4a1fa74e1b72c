package org.anjuan.domain.clock;

import static org.anjuan.domain.clock.ClockOfTests.all;
import static org.anjuan.domain.clock.ClockOfTests.day;
import static org.anjuan.domain.clock.ClockOfTests.one;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.anjuan.domain.casefile.*;
import org.junit.jupiter.api.Test;

/** A publication is withdrawn when its decision no longer stands as it was published, whatever left it so. */
class OverturnedTest {

    private final FileOf build = new FileOf();
    private final PenaltyDecision first = build.add(PenaltyDecision.class, "decidedOn", "2026-03-02");

    private void published(String on, Object... about) {
        var all = new java.util.ArrayList<Object>(List.of("publishedOn", on));
        all.addAll(List.of(about));
        build.add(Publication.class, all.toArray());
    }

    private PenaltyDecision replaced(String on) {
        return build.add(PenaltyDecision.class, "decidedOn", on, "replaces", first);
    }

    @Test
    void thePublicationOfADecisionThatAnotherReplacedIsWithdrawnFromTheDayOfTheOther() {
        published("2026-03-04", "about", first);
        replaced("2026-05-20");
        var withdrawal = one(build.file(), "disclosure-withdraw", "2026-05-21");
        assertThat(withdrawal.part()).isEqualTo(Optional.of(first.id()));
        assertThat(withdrawal.due()).contains(day("2026-05-25"));
        assertThat(withdrawal.state()).isNotEqualTo(DeadlineState.UNKNOWN);
    }

    @Test
    void aReplacementWithoutItsDayLeavesTheDayOpenAndNamesIt() {
        published("2026-03-04", "about", first);
        build.add(PenaltyDecision.class, "replaces", first);
        var withdrawal = one(build.file(), "disclosure-withdraw", "2026-05-21");
        assertThat(withdrawal.state()).isEqualTo(DeadlineState.UNKNOWN);
        assertThat(withdrawal.missing()).containsExactly(new Missing(PartKind.PENALTY_DECISION, "decidedOn"));
    }

    @Test
    void whatWasPublishedAfterTheReplacementIsTheOtherUnlessItNamesTheFirst() {
        published("2026-05-22");
        replaced("2026-05-20");
        assertThat(all(build.file(), "disclosure-withdraw", "2026-05-26")).isEmpty();
        published("2026-05-25", "about", first);
        assertThat(all(build.file(), "disclosure-withdraw", "2026-05-26")).hasSize(1);
    }

    @Test
    void aRemedyThatSaysSinceWhenGoesBeforeTheReplacement() {
        published("2026-03-04", "about", first);
        build.add(Reconsideration.class, "about", first, "servedOn", "2026-05-11", "outcome", RemedyOutcome.REVOKED);
        replaced("2026-05-20");
        assertThat(one(build.file(), "disclosure-withdraw", "2026-05-21").due()).contains(day("2026-05-14"));
    }

    @Test
    void whatWasPublishedAfterTheChangeIsNotWithdrawn() {
        build.add(Reconsideration.class, "about", first, "servedOn", "2026-05-11", "outcome", RemedyOutcome.CHANGED);
        published("2026-05-12", "about", first);
        assertThat(all(build.file(), "disclosure-withdraw", "2026-05-21")).isEmpty();
        published("2026-03-04", "about", first);
        assertThat(all(build.file(), "disclosure-withdraw", "2026-05-21")).hasSize(1);
    }

    /** Whatever was published of a decision that is gone comes back, also what should not have been published any more. */
    @Test
    void whatWasPublishedAfterTheRevocationIsWithdrawn() {
        build.add(Reconsideration.class, "about", first, "servedOn", "2026-05-11", "outcome", RemedyOutcome.REVOKED);
        published("2026-05-12", "about", first);
        assertThat(all(build.file(), "disclosure-withdraw", "2026-05-21")).hasSize(1);
    }
}
