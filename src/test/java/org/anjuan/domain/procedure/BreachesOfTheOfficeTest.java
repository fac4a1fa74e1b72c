package org.anjuan.domain.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.anjuan.domain.casefile.*;
import org.anjuan.domain.clock.Deadline;
import org.anjuan.domain.clock.DeadlineState;
import org.anjuan.domain.clock.FileOf;
import org.anjuan.domain.clock.LegalClock;
import org.anjuan.reference.LawReference;
import org.anjuan.usecase.ClockDueDates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What ran out without anybody's fault is no breach: a limitation the office kept to, a right it did not use, an appeal that the other side may have made. */
class BreachesOfTheOfficeTest {

    private static final LegalClock CLOCK =
            new LegalClock(LawReference.shipped().read());
    private static final CourseOfCase COURSE =
            new CourseOfCase(LawReference.shipped().procedure(CLOCK.book().laws()), CLOCK);
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 20);

    private final FileOf build = new FileOf();

    private List<Irregularity> irregular(String limit) {
        return COURSE.irregularities(build.file(), TODAY, Staff.NOBODY).stream()
                .filter(found -> found instanceof Irregularity.RanOver over
                        && over.timeLimit().startsWith(limit))
                .toList();
    }

    private Violation act(String ended) {
        return build.add(
                Violation.class, "description", "排污", "until", ended, "discoveredOn", "2026-03-01", "harm", Harm.NONE);
    }

    private static PenaltyLine fine(Violation act) {
        return FileOf.make(PenaltyLine.class, "kind", PenaltyKind.FINE, "amount", "10000", "violation", act);
    }

    private List<Irregularity> limitation() {
        return irregular("penalty-limitation");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020-01-01", "2024-01-01"})
    void notFilingForAnOldActGoesAgainstNothing(String ended) {
        act(ended);
        assertThat(limitation()).as("nothing done yet").isEmpty();
        build.add(Filing.class, "filed", false, "decidedOn", "2026-03-10", "withinLimitation", false);
        assertThat(limitation()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020-01-01", "2024-01-01"})
    void norDoesNotPunishingIt(String ended) {
        act(ended);
        build.add(Filing.class, "filed", true, "decidedOn", "2026-02-10");
        build.add(NoPenaltyDecision.class, "decidedOn", "2026-05-11", "ground", NoPenaltyGround.LIMITATION_EXPIRED);
        assertThat(limitation()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"old, 1", "other, 0", "'', 0"})
    void punishingItDoes(String punished, int told) {
        var old = act("2024-01-01");
        var other = act("2026-02-01");
        build.add(Filing.class, "filed", true, "decidedOn", "2026-03-10", "withinLimitation", true);
        assertThat(limitation()).as("filed for both").hasSize(1);
        var line =
                switch (punished) {
                    case "old" -> fine(old);
                    case "other" -> fine(other);
                    default -> FileOf.make(PenaltyLine.class, "kind", PenaltyKind.FINE, "amount", "10000");
                };
        build.add(PenaltyDecision.class, "decidedOn", "2026-05-11", "lines", List.of(line));
        assertThat(limitation()).hasSize(told);
    }

    @Test
    void aFilingThatSaysSoItselfIsToldOnce() {
        act("2024-01-01");
        build.add(Filing.class, "filed", true, "decidedOn", "2026-03-10", "withinLimitation", false);
        assertThat(limitation()).isEmpty();
        assertThat(COURSE.irregularities(build.file(), TODAY, Staff.NOBODY))
                .filteredOn(found -> found instanceof Irregularity.AgainstGuard against
                        && against.guard().code() == GuardCode.WITHIN_LIMITATION)
                .hasSize(1);
    }

    private void refused() {
        var step = FileOf.make(TransferStep.class, "event", TransferEvent.REFUSAL_RECEIVED, "at", "2026-09-01");
        build.add(Transfer.class, "kind", TransferKind.CRIME, "toBody", "公安局", "course", List.of(step));
        build.add(CourtApplication.class, "rulingReceivedOn", "2026-08-03", "refused", true);
    }

    @Test
    void aRightOfTheOfficeLapses() {
        refused();
        assertThat(irregular("crime-objection")).isEmpty();
        assertThat(irregular("court-objection")).isEmpty();
        assertThat(CLOCK.deadlines(build.file(), TODAY))
                .filteredOn(limit -> limit.limit().id().endsWith("-objection"))
                .extracting(Deadline::state)
                .containsOnly(DeadlineState.EXPIRED);
    }

    @Test
    void untilThenItIsForTheOfficeToThinkOf() {
        refused();
        assertThat(CLOCK.deadlines(build.file(), LocalDate.of(2026, 9, 2)))
                .filteredOn(limit -> limit.limit().id().equals("crime-objection"))
                .isNotEmpty()
                .allMatch(ClockDueDates::isForTheOffice);
    }

    @Test
    void aLateAppealMayBeThatOfTheParty() {
        build.add(
                Litigation.class,
                "filedOn",
                "2026-03-06",
                "judgmentServedOn",
                "2026-06-01",
                "appealedOn",
                "2026-07-01");
        assertThat(irregular("litigation-appeal")).singleElement().matches(found -> !found.isOfOffice());
    }
}
