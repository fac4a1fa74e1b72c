package org.anjuan.domain.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import org.anjuan.domain.clock.FileOf;
import org.junit.jupiter.api.Test;

class MissingTest {

    private static final Missing TOLD = new Missing(PartKind.LEAD, "toldOn");

    private final FileOf build = new FileOf();

    private Lead lead(Fact<When> told) {
        return build.add(Lead.class, "kind", LeadKind.COMPLAINT, "toldOn", told);
    }

    @Test
    void thePartThatLeavesItOpenIsAskedBeforeOneThatSaysThatItIsNotSo() {
        var open = lead(Fact.unknown());
        lead(Fact.none());
        lead(Fact.known(When.of("2026-09-01")));
        assertThat(TOLD.lastIn(build.file())).contains(open);
        var later = lead(Fact.unknown());
        assertThat(TOLD.lastIn(build.file())).contains(later);
    }

    @Test
    void whereNoneLeavesItOpenTheLastThatSaysThatItIsNotSoIsNamed() {
        lead(Fact.none());
        var not = lead(Fact.none());
        assertThat(TOLD.lastIn(build.file())).contains(not);
    }

    @Test
    void aPartThatSaysItLacksNothing() {
        lead(Fact.known(When.of("2026-09-01")));
        assertThat(TOLD.lastIn(build.file())).isEmpty();
    }

    @Test
    void anEmptyListIsLeftOpen() {
        var act = build.add(Violation.class, "description", "排污");
        assertThat(new Missing(PartKind.VIOLATION, "penaltyBasis").lastIn(build.file()))
                .contains(act);
    }
}
