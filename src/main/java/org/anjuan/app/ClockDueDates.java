package org.anjuan.app;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.clock.Deadline;
import org.anjuan.domain.clock.LegalClock;
import org.anjuan.domain.clock.TimeLimit;
import org.anjuan.usecase.DueDates;

/** What the lists show as due is what the legal clock finds open. */
record ClockDueDates(LegalClock clock) implements DueDates {

    @Override
    public List<DueDate> in(CaseFile file, LocalDate day) {
        return clock.deadlines(file, day).stream()
                .filter(deadline -> deadline.state().isOpen())
                .flatMap(ClockDueDates::due)
                .toList();
    }

    private static Stream<DueDate> due(Deadline deadline) {
        var kind = deadline.limit().kind();
        boolean lapses = kind == TimeLimit.Kind.RIGHT || kind == TimeLimit.Kind.WAITING;
        return deadline
                .due()
                .map(day -> new DueDate(
                        deadline.limit().id(),
                        deadline.part().orElse(null),
                        day,
                        deadline.provisional(),
                        lapses,
                        deadline.subject()))
                .stream();
    }
}
