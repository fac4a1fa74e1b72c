package org.anjuan.domain.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.anjuan.domain.casefile.*;
import org.anjuan.domain.clock.FileOf;
import org.anjuan.domain.clock.LegalClock;
import org.anjuan.reference.LawReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether an act may still be punished is said only where a limitation is known to have held. */
class LimitationTest {

    private static final LegalClock CLOCK =
            new LegalClock(LawReference.shipped().read());
    private static final LocalDate FILED = LocalDate.of(2026, 9, 1);

    private final FileOf build = new FileOf();

    private Verdict filed() {
        return filed(Fact.unknown());
    }

    private Verdict filed(Fact<Boolean> said) {
        Part filing = build.add(Filing.class, "filed", true, "decidedOn", FILED.toString(), "withinLimitation", said);
        var file = build.file();
        return FilingGuards.withinLimitation(new Situation(
                file, FILED, FILED, Optional.of(filing), CLOCK.deadlines(file, FILED), CLOCK, Staff.NOBODY));
    }

    private void act(String until, String discovered, Harm harm) {
        build.add(Violation.class, "description", "排污", "until", until, "discoveredOn", discovered, "harm", harm);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-08-20, 2026-08-20, yes",
        "2024-08-20, 2026-08-21, no",
        "2024-08, 2026-08-01, yes",
        "2024-08, 2026-08-20, unknown",
        "2024-08, 2026-09-01, no",
        "2022-03, 2026-08-20, no",
        "2024-08-20, 2026-08, unknown",
        "2015-06-01, 2024-05-20, unknown",
    })
    void anActIsHeldAgainstItsLimitationAsFarAsItsDaysTell(String until, String discovered, String told) {
        act(until, discovered, Harm.NONE);
        assertThat(filed().holds()).isEqualTo(told.equals("unknown") ? Fact.unknown() : Fact.known(told.equals("yes")));
    }

    /** Five years instead of two where there is harm to life, health or safety (Administrative Penalty Law 36). */
    @Test
    void whereNobodySaysWhetherThereIsHarmTheLongerLimitationIsNotDenied() {
        build.add(Violation.class, "description", "排污", "until", "2024-03-01", "discoveredOn", "2026-08-20");
        assertThat(filed().holds()).isEqualTo(Fact.unknown());
        assertThat(filed().obstacles()).containsExactly(new Obstacle.MissingFact(PartKind.VIOLATION, "harm"));
    }

    @Test
    void whatBothLimitationsShutOutIsSaidWithoutTheHarm() {
        build.add(Violation.class, "description", "排污", "until", "2021-08-01", "discoveredOn", "2026-08-20");
        assertThat(filed().holds()).isEqualTo(Fact.known(false));
    }

    @Test
    void theWordOfAPersonCountsWhereTheDaysAreOpenAndNotAgainstThem() {
        act("2024-08", "2026-08-20", Harm.NONE);
        assertThat(filed(Fact.known(true)).holds()).isEqualTo(Fact.known(true));
        assertThat(filed(Fact.known(false)).holds()).isEqualTo(Fact.known(false));
    }

    @Test
    void aLimitationThatRanOutIsNotTickedAway() {
        act("2024-08-20", "2026-08-21", Harm.NONE);
        var filed = filed(Fact.known(true));
        assertThat(filed.holds()).isEqualTo(Fact.known(false));
        assertThat(filed.obstacles()).hasOnlyElementsOfType(Obstacle.RanOut.class);
    }

    @Test
    void theDayThatIsNotKnownIsNamed() {
        act("2024-08", "2026-08-20", Harm.NONE);
        assertThat(filed().obstacles())
                .containsExactly(new Obstacle.OnlyRoughly(PartKind.VIOLATION, "until", When.of("2024-08")));
    }

    @Test
    void anActOfWhichNobodySaysWhenItEndedIsNotSaidToBeKnownToTheMonth() {
        build.origin(Origin.IMPORTED).add(Violation.class, "description", "排污", "harm", Harm.NONE);
        assertThat(filed().obstacles()).containsExactly(new Obstacle.MissingFact(PartKind.VIOLATION, "until"));
    }

    /** The law of 1996 was not read: nothing of the act is missing, only somebody's word. */
    @Test
    void whereTheRuleOfTheDayWasNotReadSomebodyHasToSayIt() {
        act("2015-06-01", "2024-05-20", Harm.NONE);
        assertThat(filed().obstacles()).containsExactly(new Obstacle.MissingFact(PartKind.FILING, "withinLimitation"));
    }

    /** A building without approval that was found out years later: it may have gone on until then. */
    @ParameterizedTest
    @CsvSource({
        "2023-05-01, unknown",
        "2023-05, unknown",
        "2024-08-20, yes",
        "2024-08, unknown",
        "2024-09, yes",
    })
    void anActWhoseEndNobodyTellsHasNotCertainlyEndedOnTheDayItBegan(String from, String told) {
        begun(from, Fact.unknown(), Fact.unknown());
        assertThat(filed().holds()).isEqualTo(told.equals("yes") ? Fact.known(true) : Fact.unknown());
        if (told.equals("unknown"))
            assertThat(filed().obstacles()).containsExactly(new Obstacle.MissingFact(PartKind.VIOLATION, "until"));
        assertThat(filed(Fact.known(true)).holds()).isEqualTo(Fact.known(true));
    }

    @Test
    void anActThatIsNoContinuingOneEndedOnItsDay() {
        begun("2023-05-01", Fact.unknown(), Fact.known(false));
        assertThat(filed(Fact.known(true)).holds()).isEqualTo(Fact.known(false));
    }

    @Test
    void ofAnActThatIsNoContinuingOneTheMonthMayBeEnough() {
        begun("2023-05", Fact.unknown(), Fact.known(false));
        assertThat(filed(Fact.known(true)).holds()).isEqualTo(Fact.known(false));
    }

    @Test
    void theLimitationOfAnActThatHasNotEndedHasNotBegun() {
        begun("2019-05-01", Fact.none(), Fact.unknown());
        assertThat(filed().holds()).isEqualTo(Fact.known(true));
    }

    private void begun(String from, Fact<When> until, Fact<Boolean> continuing) {
        build.add(
                Violation.class,
                "description",
                "未批先建",
                "from",
                from,
                "until",
                until,
                "continuing",
                continuing,
                "discoveredOn",
                "2026-08-20",
                "harm",
                Harm.NONE);
    }

    /** The lead came in time: whether the act was found out with it is for a person to say. */
    @Test
    void anActOfWhichNobodySaysWhenItWasFoundOutHasNotCertainlyRunOut() {
        build.add(Lead.class, "kind", LeadKind.COMPLAINT, "receivedOn", "2026-08-10");
        build.add(Violation.class, "description", "排污", "until", "2024-08-20", "harm", Harm.NONE);
        assertThat(filed().holds()).isEqualTo(Fact.unknown());
        assertThat(filed().obstacles()).containsExactly(new Obstacle.MissingFact(PartKind.VIOLATION, "discoveredOn"));
        assertThat(filed(Fact.known(true)).holds()).isEqualTo(Fact.known(true));
    }

    /** Before the Code five years were for a kind of harm that no field of a file tells. */
    @Test
    void whereTheKindOfHarmMattersSomebodyHasToSayIt() {
        act("2024-03-01", "2026-08-20", Harm.POLLUTION);
        assertThat(filed().obstacles()).containsExactly(new Obstacle.MissingFact(PartKind.FILING, "withinLimitation"));
        assertThat(filed(Fact.known(true)).holds()).isEqualTo(Fact.known(true));
    }

    @Test
    void oneActThatMayStillBePunishedIsEnough() {
        act("2015-06-01", "2024-05-20", Harm.NONE);
        act("2026-08-20", "2026-08-21", Harm.NONE);
        assertThat(filed().holds()).isEqualTo(Fact.known(true));
    }
}
