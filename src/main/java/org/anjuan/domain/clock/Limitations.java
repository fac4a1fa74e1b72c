package org.anjuan.domain.clock;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.Filing;
import org.anjuan.domain.casefile.Missing;
import org.anjuan.domain.casefile.PartKind;
import org.anjuan.domain.casefile.Violation;
import org.anjuan.domain.casefile.When;

/** The two times after which an act is no longer punished: as long as the longer one may hold, the shorter one has not certainly run out. */
final class Limitations {

    private static final String GENERAL = "penalty-limitation-general";
    private static final String HARM = "penalty-limitation-harm";
    private static final Missing HARM_TOLD = new Missing(PartKind.VIOLATION, "harm");

    private Limitations() {}

    /** Leaves open what depends on whether the longer time holds. */
    static void settle(List<Deadline> found, CaseFile file) {
        var longer = found.stream()
                .filter(limit -> limit.limit().id().equals(HARM) && limit.uncertain())
                .toList();
        for (var perhaps : longer) {
            found.replaceAll(limit ->
                    limit.limit().id().equals(GENERAL) && limit.part().equals(perhaps.part()) && hasRunOut(limit)
                            ? open(limit, perhaps, file)
                            : limit);
        }
        found.replaceAll(limit -> longer.contains(limit) && limit.state() == DeadlineState.MET
                ? limit.in(DeadlineState.UNKNOWN, false)
                : limit);
    }

    private static Deadline open(Deadline general, Deadline perhaps, CaseFile file) {
        var day = general.metOn().map(When::earliest).orElse(general.asOf());
        var last = perhaps.due().filter(due -> !due.isBefore(day));
        if (last.isEmpty()) return general;
        var told = general.in(DeadlineState.UNKNOWN, general.metOn().isEmpty())
                .with(Finding.of(FindingCode.LONGER_IN_OTHER_CASES, last.get()));
        boolean harm = general.part()
                .flatMap(file::find)
                .filter(part -> part instanceof Violation act && act.harm().isKnown())
                .isPresent();
        return harm ? told : told.lacking(List.of(HARM_TOLD));
    }

    /** The last day on which any act of the file could have been found out, where all were found out after it and nobody says otherwise. */
    static Optional<LocalDate> ranOut(CaseFile file, List<Deadline> deadlines) {
        boolean toldOtherwise = file.stream(Filing.class)
                .anyMatch(filing -> filing.withinLimitation().is(true));
        if (toldOtherwise) return Optional.empty();
        var last = file.stream(Violation.class)
                .map(act -> ranOut(act.id(), deadlines))
                .toList();
        return last.stream().anyMatch(Optional::isEmpty)
                ? Optional.empty()
                : last.stream().flatMap(Optional::stream).max(Comparator.naturalOrder());
    }

    private static Optional<LocalDate> ranOut(UUID act, List<Deadline> deadlines) {
        var limits = deadlines.stream()
                .filter(limit -> limit.limit().ends() == EventCode.VIOLATION_DISCOVERED
                        && limit.part().equals(Optional.of(act)))
                .toList();
        return limits.stream().allMatch(limit -> limit.state() == DeadlineState.MET_LATE)
                ? limits.stream().flatMap(limit -> limit.due().stream()).max(Comparator.naturalOrder())
                : Optional.empty();
    }

    private static boolean hasRunOut(Deadline limit) {
        return limit.state() == DeadlineState.MET_LATE || limit.state() == DeadlineState.OVERDUE;
    }
}
