package org.anjuan.domain.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.anjuan.domain.casefile.*;
import org.anjuan.domain.clock.FileOf;
import org.anjuan.domain.clock.LegalClock;
import org.anjuan.reference.LawReference;
import org.junit.jupiter.api.Test;

class ClosingGuardsTest {

    private static final LegalClock CLOCK =
            new LegalClock(LawReference.shipped().read());
    private static final LocalDate DAY = LocalDate.of(2026, 11, 10);

    private final FileOf build = new FileOf();

    private Verdict remedies() {
        var file = build.file();
        return ClosingGuards.remediesOver(
                new Situation(file, DAY, DAY, Optional.empty(), CLOCK.deadlines(file, DAY), CLOCK, Staff.NOBODY));
    }

    @Test
    void aSuitThatIsPendingIsNamedAsASuit() {
        build.add(Litigation.class, "filedOn", "2026-10-12");
        assertThat(remedies().obstacles()).containsExactly(new Obstacle.MissingFact(PartKind.LITIGATION, "outcome"));
        build.add(Reconsideration.class, "requestedOn", "2026-10-12");
        assertThat(remedies().obstacles())
                .containsExactlyInAnyOrder(
                        new Obstacle.MissingFact(PartKind.LITIGATION, "outcome"),
                        new Obstacle.MissingFact(PartKind.RECONSIDERATION, "outcome"));
    }
}
