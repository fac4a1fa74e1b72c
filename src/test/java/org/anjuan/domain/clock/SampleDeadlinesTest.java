package org.anjuan.domain.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.Fact;
import org.anjuan.domain.casefile.Missing;
import org.anjuan.domain.casefile.PartKind;
import org.anjuan.domain.casefile.PriorNotice;
import org.anjuan.domain.casefile.Shape;
import org.anjuan.domain.penalty.LateFineAnswer;
import org.anjuan.domain.penalty.LateFines;
import org.anjuan.exchange.CaseReader;
import org.anjuan.exchange.Limits;
import org.anjuan.reference.LawReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the clock says of the files that ship as samples. */
class SampleDeadlinesTest {

    private static final LegalClock CLOCK =
            new LegalClock(LawReference.shipped().read());
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    @Test
    void theHearingRequestOfCaseAEndedOnTheTwentiethOfJune() throws IOException {
        var request = one("case-a", "hearing-request");
        assertThat(request.due()).contains(LocalDate.of(2023, 6, 20));
        assertThat(request.uncertain()).isTrue();
        assertThat(one("case-a", "statement-defence").state()).isEqualTo(DeadlineState.UNKNOWN);
        assertThat(one("case-a", "case-handling").state()).isEqualTo(DeadlineState.UNKNOWN);
    }

    @Test
    void theHearingRequestOfCaseBEndedOnTheThirdOfJanuary() throws IOException {
        assertThat(one("case-b", "hearing-request").due()).contains(LocalDate.of(2023, 1, 3));
        assertThat(one("case-b", "hearing-request").state()).isEqualTo(DeadlineState.EXPIRED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"case-a", "case-b", "case-c", "case-d"})
    void whatAPublishedDecisionDoesNotSayIsUnknownAndNotMissed(String name) throws IOException {
        assertThat(deadlines(name)).isNotEmpty().extracting(Deadline::state).doesNotContain(DeadlineState.OVERDUE);
    }

    /** Nothing is told as missed, and what is unknown says what to look up or why nobody can tell. */
    @ParameterizedTest
    @ValueSource(strings = {"case-a", "case-b", "case-c", "case-d"})
    void whatIsUnknownInARealFileNamesTheFactThatIsMissing(String name) throws IOException {
        assertThat(deadlines(name))
                .filteredOn(deadline -> deadline.state() == DeadlineState.UNKNOWN)
                .isNotEmpty()
                .allSatisfy(deadline -> assertThat(deadline.missing().isEmpty()
                                && deadline.findings().isEmpty())
                        .as("%s", deadline.limit().id())
                        .isFalse());
        assertThat(LateFines.of(file(name), DAY, CLOCK)).noneMatch(LateFineAnswer.Reckoned.class::isInstance);
    }

    /** Before July 2023 no rule named days for the defence: the last day is unknown until somebody enters what the notice said. */
    @ParameterizedTest
    @CsvSource({
        "case-a, 5, 2023-06-20, 2023-06-21",
        "case-b, 3, 2022-12-29, 2023-01-04",
        "case-b, 7, 2023-01-05, 2023-01-06"
    })
    void theDaysOfTheNoticeGiveTheLastDayOfTheDefenceAndTheEarliestDecision(
            String name, int days, LocalDate last, LocalDate earliest) throws IOException {
        var file = file(name);
        var notice = file.first(PriorNotice.class).orElseThrow();
        var told = Shape.of(PriorNotice.class);
        var values = new HashMap<String, Object>();
        told.fields().forEach(field -> values.put(field.name(), told.get(notice, field)));
        values.put("defenceDays", Fact.known(days));
        values.put("hearingRightTold", Fact.known(true));
        var known = file.with(told.make(values));
        assertThat(CLOCK.deadlines(known, DAY))
                .filteredOn(deadline -> deadline.limit().id().equals("statement-defence"))
                .extracting(deadline -> deadline.due().orElseThrow())
                .containsExactly(last);
        assertThat(EarliestDecision.of(known, CLOCK, DAY))
                .isInstanceOfSatisfying(
                        EarliestDecision.On.class, on -> assertThat(on.day()).isEqualTo(earliest));
    }

    @ParameterizedTest
    @ValueSource(strings = {"invented-ordinary", "invented-daily-fine"})
    void theCompleteFilesKeptTheirLimits(String name) throws IOException {
        var deadlines = deadlines(name);
        assertThat(deadlines)
                .extracting(Deadline::state)
                .doesNotContain(DeadlineState.OVERDUE, DeadlineState.UNKNOWN, DeadlineState.TOO_EARLY);
        assertThat(deadlines)
                .filteredOn(deadline -> deadline.limit().id().equals("case-handling"))
                .extracting(Deadline::state)
                .containsExactly(DeadlineState.MET);
    }

    @Test
    void theNoticeOfTheHearingLeftSevenWholeWorkingDays() throws IOException {
        var notice = one("invented-daily-fine", "hearing-notice");
        assertThat(notice.due()).contains(LocalDate.of(2026, 9, 27));
        assertThat(notice.state()).isEqualTo(DeadlineState.MET);
    }

    @Test
    void theEarliestDecisionOfCaseAFollowsFromAHearingIfOneWasOffered() throws IOException {
        assertThat(EarliestDecision.of(file("case-a"), CLOCK, DAY))
                .isInstanceOfSatisfying(EarliestDecision.NotBefore.class, answer -> {
                    assertThat(answer.day()).isEqualTo(LocalDate.of(2023, 6, 21));
                    assertThat(answer.missing())
                            .containsExactlyInAnyOrder(
                                    new Missing(PartKind.PRIOR_NOTICE, "defenceDays"),
                                    new Missing(PartKind.PRIOR_NOTICE, "hearingRightTold"));
                });
    }

    @Test
    void theEarliestDecisionOfCaseBIsTheFourthOfJanuaryUnlessTheNoticeGaveLongerForTheDefence() throws IOException {
        assertThat(EarliestDecision.of(file("case-b"), CLOCK, DAY))
                .isInstanceOfSatisfying(EarliestDecision.NotBefore.class, answer -> {
                    assertThat(answer.day()).isEqualTo(LocalDate.of(2023, 1, 4));
                    assertThat(answer.missing()).containsExactly(new Missing(PartKind.PRIOR_NOTICE, "defenceDays"));
                });
    }

    @Test
    void theOrderOfCaseCWasDueOnTheSeventhOfAprilAndItsServiceIsUnknown() throws IOException {
        var measures = deadlines("case-c").stream()
                .filter(deadline -> deadline.limit().id().equals("correction-period"))
                .toList();
        assertThat(measures)
                .extracting(Deadline::due)
                .containsExactly(Optional.of(LocalDate.of(2025, 3, 5)), Optional.of(LocalDate.of(2025, 4, 7)));
        assertThat(measures).extracting(Deadline::state).containsOnly(DeadlineState.UNKNOWN);
        assertThat(EarliestDecision.of(file("case-c"), CLOCK, DAY)).isEqualTo(new EarliestDecision.NoNotice());
    }

    @Test
    void caseDWasFiledInTimeAndItsDecisionIsUnknownNotMissed() throws IOException {
        assertThat(one("case-d", "filing-review").due()).contains(LocalDate.of(2025, 10, 30));
        assertThat(one("case-d", "filing-review").state()).isEqualTo(DeadlineState.MET);
        assertThat(one("case-d", "case-handling").due()).contains(LocalDate.of(2026, 1, 26));
        assertThat(one("case-d", "case-handling").state()).isEqualTo(DeadlineState.UNKNOWN);
        assertThat(EarliestDecision.of(file("case-d"), CLOCK, DAY)).isEqualTo(new EarliestDecision.NoNotice());
    }

    private static Deadline one(String name, String limit) throws IOException {
        var found = deadlines(name).stream()
                .filter(deadline -> deadline.limit().id().equals(limit))
                .toList();
        assertThat(found).as(limit).hasSize(1);
        return found.getFirst();
    }

    private static List<Deadline> deadlines(String name) throws IOException {
        return CLOCK.deadlines(file(name), DAY);
    }

    private static CaseFile file(String name) throws IOException {
        try (var json = Files.newInputStream(Path.of("resources", "sample", name + ".json"))) {
            return new CaseReader(Limits.USUAL).read(json).file().orElseThrow();
        }
    }
}
