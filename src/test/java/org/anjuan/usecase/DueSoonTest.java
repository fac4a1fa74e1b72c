package org.anjuan.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.anjuan.domain.casefile.CorrectionOrder;
import org.anjuan.domain.casefile.Measure;
import org.anjuan.domain.clock.DeadlineState;
import org.anjuan.domain.clock.FileOf;
import org.anjuan.domain.clock.LegalClock;
import org.anjuan.reference.LawReference;
import org.anjuan.usecase.port.CaseRows.DueBand;
import org.anjuan.usecase.port.CaseRows.DueQuery;
import org.anjuan.usecase.port.DueRow;
import org.junit.jupiter.api.Test;

/** What is due soon on the page of a file is due soon on the list of what is due, and nothing else is. */
class DueSoonTest {

    private static final LegalClock CLOCK =
            new LegalClock(LawReference.shipped().read());

    private static DeadlineState onPage(LocalDate due, LocalDate today) {
        var build = new FileOf();
        var measure = FileOf.make(Measure.class, "id", new UUID(8, 1), "what", "改正", "due", due.toString());
        build.add(CorrectionOrder.class, "measures", List.of(measure));
        return CLOCK.deadlines(build.file(), today).stream()
                .filter(deadline -> deadline.limit().id().equals("correction-period"))
                .findFirst()
                .orElseThrow()
                .state();
    }

    private static DueBand onList(LocalDate due, LocalDate today) {
        var query = new DueQuery(
                today.atTime(9, 0), ListDue.soonUntil(today, CLOCK.calendar()), "", "", "", Set.of(), null, 10, 0);
        var row = new DueRow(
                new UUID(1, 1),
                "correction-period",
                null,
                due,
                null,
                false,
                false,
                null,
                null,
                false,
                "",
                "",
                "",
                "",
                "",
                "");
        return DueWords.band(row, query);
    }

    @Test
    void theyAgreeAroundTheNationalHolidays() {
        var offDays = new ArrayList<LocalDate>();
        for (var today = LocalDate.of(2026, 9, 14); today.getMonthValue() < 11; today = today.plusDays(1)) {
            var third = CLOCK.calendar()
                    .plusWorkingDays(today, DeadlineState.SOON_DAYS)
                    .day();
            for (int days = 1; days < 20; days++) {
                var due = today.plusDays(days);
                boolean soon = onPage(due, today) == DeadlineState.DUE_SOON;
                assertThat(onList(due, today))
                        .as("due on %s as of %s", due, today)
                        .isEqualTo(soon ? DueBand.SOON : DueBand.LATER);
                if (soon && due.isAfter(third)) offDays.add(due);
            }
        }
        assertThat(offDays).contains(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 7), LocalDate.of(2026, 10, 18));
    }

    @Test
    void theDaysOffAfterTheThirdWorkingDayAreSoonAndTheNextWorkingDayIsNot() {
        var friday = LocalDate.of(2026, 10, 16);
        var tuesday = LocalDate.of(2026, 10, 13);
        assertThat(ListDue.soonUntil(tuesday, CLOCK.calendar())).isEqualTo(friday.plusDays(2));
        assertThat(onList(friday.plusDays(2), tuesday)).isEqualTo(DueBand.SOON);
        assertThat(onList(friday.plusDays(3), tuesday)).isEqualTo(DueBand.LATER);
        assertThat(onPage(friday.plusDays(2), tuesday)).isEqualTo(DeadlineState.DUE_SOON);
        assertThat(onPage(friday.plusDays(3), tuesday)).isEqualTo(DeadlineState.RUNNING);
    }
}
