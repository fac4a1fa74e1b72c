package org.anjuan.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.anjuan.domain.casefile.Filing;
import org.anjuan.domain.casefile.Violation;
import org.anjuan.domain.clock.FileOf;
import org.anjuan.domain.clock.LegalClock;
import org.anjuan.reference.LawReference;
import org.anjuan.reference.ResourceWords;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountedLineTest {

    private static final LegalClock CLOCK =
            new LegalClock(LawReference.shipped().read());

    /** The first day has its year where that is not this one, the others where theirs is not that of the first. */
    @ParameterizedTest
    @CsvSource({
        "case-handling, 2025-12-20, '20 Dec 2025, not counted; 21 Dec–19 Mar 2026 days 1–89; day 90 = 20 Mar 2026'",
        "penalty-limitation-general, , '29 Feb 2024, not counted; 2 years; ends 28 Feb 2026'"
    })
    void aLineReadTwiceSaysTheSame(String limit, String filed, String said) {
        var build = new FileOf();
        if (filed == null)
            build.add(Violation.class, "description", "超标", "until", "2024-02-29", "discoveredOn", "2025-03-01");
        else build.add(Filing.class, "filed", true, "decidedOn", filed);
        var deadline = CLOCK.deadlines(build.file(), LocalDate.of(2026, 1, 10)).stream()
                .filter(each -> each.limit().id().equals(limit))
                .findFirst()
                .orElseThrow();
        var line = new CountedLine(
                ResourceWords.ENGLISH,
                CLOCK.book(),
                new DayWords(ResourceWords.ENGLISH),
                deadline,
                deadline.reckoning().orElseThrow());
        var first = line.text();
        assertThat(first).contains(said);
        assertThat(line.text()).isEqualTo(first);
    }
}
