package org.anjuan.domain.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.anjuan.domain.casefile.*;
import org.anjuan.domain.clock.FileOf;
import org.anjuan.domain.clock.LegalClock;
import org.anjuan.reference.LawReference;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether a suspected crime is with the police is told by the steps of its course, not by what a text says of the outcome. */
class WithThePoliceTest {

    private static final LegalClock CLOCK =
            new LegalClock(LawReference.shipped().read());
    private static final LocalDate FINED = LocalDate.of(2026, 10, 12);

    /** Whether a fine of 12 October waited for the police, who had the matter since 20 August, as the guard sees it. */
    private static Verdict fined(Origin origin, String course, String outcomeOn) {
        return decided(origin, PenaltyKind.FINE, 0, course, outcomeOn);
    }

    /** The same of any penalty, in a file with that many acts. */
    private static Verdict decided(Origin origin, PenaltyKind kind, int acts, String course, String outcomeOn) {
        var build = new FileOf().origin(origin);
        for (int i = 0; i < acts; i++) build.add(Violation.class, "description", "排污" + i);
        var outcome =
                outcomeOn.isEmpty() ? new Object[0] : new Object[] {"outcome", "公安机关立案侦查", "outcomeOn", outcomeOn};
        GuardCases.toThePolice(build, "2026-08-20", steps(course), outcome);
        var line = FileOf.make(PenaltyLine.class, "kind", kind, "amount", "100000");
        Part decision = build.add(PenaltyDecision.class, "decidedOn", FINED.toString(), "lines", List.of(line));
        var file = build.file();
        return CrimeGuards.notPending(new Situation(
                file, FINED, FINED, Optional.of(decision), CLOCK.deadlines(file, FINED), CLOCK, Staff.NOBODY));
    }

    /** Steps as "EVENT day", the day left out where it is not known. */
    private static List<TransferStep> steps(String course) {
        return Stream.of(course.split(", *"))
                .filter(step -> !step.isEmpty())
                .map(step -> step.split(" "))
                .map(step -> step.length == 1
                        ? FileOf.make(TransferStep.class, "event", TransferEvent.valueOf(step[0]))
                        : FileOf.make(TransferStep.class, "event", TransferEvent.valueOf(step[0]), "at", step[1]))
                .toList();
    }

    private static Fact<Boolean> told(String text) {
        return text.equals("unknown") ? Fact.unknown() : Fact.known(text.equals("yes"));
    }

    @ParameterizedTest
    @CsvSource({
        "LIVE, FINE, 1, '', no",
        "IMPORTED, FINE, 1, '', unknown",
        "LIVE, FINE, 2, '', unknown",
        "LIVE, WARNING, 1, '', yes",
        "LIVE, FINE, 1, POLICE_FILED 2026-09-30, no",
        "IMPORTED, FINE, 1, POLICE_FILED 2026-09-30, unknown",
        "ENTERED_LATE, FINE, 1, POLICE_FILED 2026-09-30, unknown",
        "LIVE, FINE, 1, POLICE_REFUSED 2026-09-30, yes",
        "IMPORTED, FINE, 1, POLICE_REFUSED 2026-09-30, yes",
    })
    void aFineWaitsForThePoliceAndWhatIsNoFineDoesNot(
            Origin origin, PenaltyKind kind, int acts, String course, String told) {
        assertThat(decided(origin, kind, acts, course, "").holds()).isEqualTo(told(told));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "POLICE_FILED 2026-09-30 | no",
                "POLICE_REFUSED 2026-09-30 | yes",
                "POLICE_FILED 2026-09-30, RETURNED 2026-10-12 | yes",
                "POLICE_FILED 2026-09-30, RETURNED 2026-10-13 | no",
                "RETURNED | unknown",
                "RETURNED 2026-10 | unknown",
                "POLICE_FILED, RETURNED 2026-09-30 | unknown",
                "POLICE_FILED 2026-09, RETURNED 2026-09-20 | unknown",
                "POLICE_FILED 2026-08, RETURNED 2026-09-20 | yes",
                "POLICE_REFUSED 2026-09-01, OBJECTION_FILED 2026-09-03 | unknown",
                "REFUSAL_RECEIVED 2026-09-30, OBJECTION_FILED 2026-09-30 | unknown",
                "POLICE_REFUSED 2026-09-01, OBJECTION_FILED 2026-09-03, POLICE_REFUSED 2026-09-10 | yes",
                "POLICE_REFUSED 2026-09-01, OBJECTION_FILED 2026-09-03, POLICE_REFUSED 2026-10-13 | unknown",
                "POLICE_REFUSED 2026-09-01, OBJECTION_FILED 2026-09-03, POLICE_FILED 2026-09-10 | no",
                "POLICE_REFUSED 2026-09-01, OBJECTION_FILED 2026-10-13 | yes",
            })
    void theLastStepOfItsCourseSaysWithWhomItIs(String course, String told) {
        assertThat(fined(Origin.LIVE, course, "").holds()).isEqualTo(told(told));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "POLICE_FILED 2026-09-30 | 2026-09-30 | unknown",
                "POLICE_FILED 2026-09-30 | 2026-10-13 | no",
                "'' | 2026-09-30 | unknown",
                "POLICE_REFUSED 2026-09-01 | 2026-09-01 | yes",
                "POLICE_REFUSED 2026-09-01, OBJECTION_FILED 2026-09-03 | 2026-09-10 | unknown",
            })
    void aTextOfTheOutcomeNeitherBringsItBackNorSendsItAgain(String course, String outcomeOn, String told) {
        for (var origin : Origin.values())
            assertThat(fined(origin, course, outcomeOn).holds())
                    .as("%s", origin)
                    .isEqualTo(told(told));
        if (told.equals("unknown"))
            assertThat(fined(Origin.LIVE, course, outcomeOn).obstacles()).containsExactly(new Obstacle.WithThePolice());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "POLICE_FILED 2026-09-30 | unknown",
                "POLICE_FILED 2026-09-30, RETURNED 2026-10-12 | yes",
                "POLICE_FILED 2026-09-30, RETURNED 2026-10-13 | no",
                "POLICE_REFUSED 2026-09-30 | yes",
                "POLICE_REFUSED 2026-09-01, OBJECTION_FILED 2026-09-03, POLICE_FILED 2026-09-10 | unknown",
            })
    void aFileFromElsewhereThatLeavesOutAReturnDoesNotTellThatThereWasNone(String course, String told) {
        assertThat(fined(Origin.IMPORTED, course, "").holds()).isEqualTo(told(told));
    }
}
