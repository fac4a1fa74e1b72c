package org.anjuan.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import org.anjuan.domain.casefile.PenaltyDecision;
import org.anjuan.domain.clock.FileOf;
import org.anjuan.domain.clock.LegalClock;
import org.anjuan.reference.LawReference;
import org.anjuan.reference.ResourceWords;
import org.anjuan.usecase.port.CaseRows.DueQuery;
import org.anjuan.usecase.port.DueRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is due cites the laws of its day, on Today and in the lists that go out as on the page of the file. */
class DueBasisTest {

    private static final LegalClock CLOCK =
            new LegalClock(LawReference.shipped().read());
    private static final Clock NOW = Clock.fixed(Instant.parse("2026-11-22T02:00:00Z"), ZoneOffset.UTC);
    private static final DueWords WORDS = new DueWords(ResourceWords.CHINESE, CLOCK.book());

    private final FileOf build = new FileOf();

    private DueRow service() {
        return new ReadyRowsOf(new ClockDueDates(CLOCK), NOW)
                .file(build.file()).due().stream()
                        .filter(row -> row.limitId().equals("decision-service"))
                        .findFirst()
                        .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"2022-05-01, 行政处罚法 61、85, 行政处罚法 61、85", "2026-05-01, 处罚办法 58、90；行政处罚法 61、85, 处罚办法 58、90"})
    void aDecisionOfADayBeforeALawIsNotDueByIt(String decided, String all, String first) {
        build.add(PenaltyDecision.class, "decidedOn", decided);
        var row = service();
        var query = new DueQuery(
                LocalDate.of(2026, 11, 22).atTime(10, 0),
                LocalDate.of(2026, 11, 25),
                "",
                "",
                "",
                Set.of(),
                null,
                10,
                0);
        assertThat(WORDS.line(row, query).basis()).isEqualTo(all);
        assertThat(WORDS.basis(row)).isEqualTo(first);
    }

    @Test
    void whatAPersonHasToDecideSaysSo() {
        build.add(PenaltyDecision.class, "decidedOn", "2026-05-01");
        var row = service();
        var open = new DueRow(
                row.caseId(),
                row.limitId(),
                row.partId(),
                row.due(),
                row.dueAt(),
                row.provisional(),
                row.lapses(),
                row.versionFrom(),
                row.lawOf(),
                true,
                row.what(),
                row.number(),
                row.title(),
                row.party(),
                row.unit(),
                row.handlers());
        assertThat(WORDS.what(open)).startsWith(WORDS.what(row)).contains("法制审核");
    }
}
