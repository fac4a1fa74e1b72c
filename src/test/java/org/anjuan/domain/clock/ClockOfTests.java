package org.anjuan.domain.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.reference.LawReference;

/** The clock that ships, and short ways to ask it. */
final class ClockOfTests {

    static final LegalClock CLOCK = new LegalClock(LawReference.shipped().read());

    private ClockOfTests() {}

    static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    static List<Deadline> all(CaseFile file, String limit, String on) {
        return CLOCK.deadlines(file, day(on)).stream()
                .filter(deadline -> deadline.limit().id().equals(limit))
                .toList();
    }

    static Deadline one(CaseFile file, String limit, String on) {
        var found = all(file, limit, on);
        assertThat(found).as(limit).hasSize(1);
        return found.getFirst();
    }

    static List<FindingCode> codes(Deadline deadline) {
        return deadline.findings().stream().map(Finding::code).toList();
    }
}
