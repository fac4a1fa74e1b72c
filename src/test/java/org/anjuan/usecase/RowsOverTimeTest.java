package org.anjuan.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.PenaltyDecision;
import org.anjuan.domain.casefile.Service;
import org.anjuan.domain.casefile.ServiceMethod;
import org.anjuan.domain.casefile.Stage;
import org.anjuan.domain.clock.FileOf;
import org.anjuan.domain.clock.LegalClock;
import org.anjuan.reference.LawReference;
import org.anjuan.usecase.port.ReadyRows;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is due in a file stays as it was reckoned until the day that was named for it. */
class RowsOverTimeTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final int FILES = 10_000;
    private static final DueDates DUE =
            new ClockDueDates(new LegalClock(LawReference.shipped().read()));

    private final GrownFiles files = new GrownFiles(20261122, TODAY);

    @Test
    void inTenThousandFilesNothingChangesBeforeTheDayThatWasNamed() {
        int[] seen = IntStream.range(0, FILES)
                .parallel()
                .map(number -> look(number, new SplittableRandom(number)))
                .toArray();
        assertThat(seen).hasSize(FILES);
        assertThat(IntStream.of(seen).filter(rows -> rows > 0).count()).isGreaterThan(FILES / 5);
    }

    @ParameterizedTest
    @CsvSource({"2026-10-07, DECIDED", "2026-10-08, SERVED"})
    void anAnnouncedDecisionStandsInTheListAsServedFromTheDayThatWasNamedForIt(LocalDate day, Stage stage) {
        var build = new FileOf();
        var decision = build.add(PenaltyDecision.class, "decidedOn", "2026-09-07");
        build.add(Service.class, "about", decision, "method", ServiceMethod.ANNOUNCEMENT, "sentOn", "2026-09-08");
        assertThat(on(build.file(), day).row().stage()).isEqualTo(stage);
        assertThat(on(build.file(), LocalDate.of(2026, 10, 7)).staleOn()).isEqualTo("2026-10-08");
    }

    /** Reckons a file on a day and on days before the one it names; says how many rows it has. */
    private int look(int number, SplittableRandom random) {
        var file = files.file(number);
        var day = TODAY.plusDays(random.nextInt(-400, 100));
        var first = on(file, day);
        var last =
                first.staleOn() == null ? TODAY.plusYears(6) : first.staleOn().minusDays(1);
        var days = new ArrayList<LocalDate>();
        days.add(last);
        for (int i = 0; i < 4 && day.isBefore(last); i++)
            days.add(day.plusDays(random.nextLong(1 + last.toEpochDay() - day.toEpochDay())));
        for (var later : days) {
            var then = on(file, later);
            assertThat(then.due())
                    .as("%s of %s: on %s as on %s", number, file.head().title(), later, day)
                    .isEqualTo(first.due());
            assertThat(then.row().stage())
                    .as("%s of %s: on %s as on %s", number, file.head().title(), later, day)
                    .isEqualTo(first.row().stage());
        }
        return first.due().size();
    }

    private static ReadyRows on(CaseFile file, LocalDate day) {
        return new ReadyRowsOf(DUE, new MinuteClock(day)).file(file);
    }
}
