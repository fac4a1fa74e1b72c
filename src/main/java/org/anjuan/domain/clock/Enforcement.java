package org.anjuan.domain.clock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.Fact;
import org.anjuan.domain.casefile.When;

/** The time for asking the court to enforce: it begins when the time for suing has run out, so it is counted from another limit's last day. */
final class Enforcement {

    private final CaseFile file;
    private final LegalClock clock;

    Enforcement(CaseFile file, LegalClock clock) {
        this.file = file;
        this.clock = clock;
    }

    /** One for each decision that was served and not sued against, unless it was paid. */
    List<Deadline> deadlines(List<LegalEvent> events, List<Deadline> found, LocalDate day) {
        var deadlines = new ArrayList<Deadline>();
        for (var suing : found) {
            if (isLastRemedy(suing, found)) {
                var ended = new LegalEvent(
                        EventCode.REMEDY_PERIODS_ENDED,
                        Fact.ofOptional(suing.due().map(When::of)),
                        suing.part().orElseThrow(),
                        suing.part(),
                        false);
                boolean paid =
                        events.stream().anyMatch(event -> event.code() == EventCode.PAID && event.concerns(ended));
                if (!paid) {
                    clock.run("court-enforcement", ended, file, events, day)
                            .map(deadline -> waiting(deadline, suing, day))
                            .ifPresent(deadlines::add);
                }
            }
        }
        return deadlines;
    }

    /** Not met by a suit; and suing directly counts only where nobody asked for reconsideration. */
    private static boolean isLastRemedy(Deadline deadline, List<Deadline> found) {
        if (deadline.due().isEmpty()
                || deadline.part().isEmpty()
                || deadline.metOn().isPresent()) {
            return false;
        }
        return switch (deadline.limit().id()) {
            case "litigation-after-reconsideration" -> true;
            case "litigation-direct" ->
                found.stream()
                        .filter(other -> other.limit().id().equals("reconsideration"))
                        .noneMatch(other -> other.part().equals(deadline.part())
                                && other.metOn().isPresent());
            default -> false;
        };
    }

    /** While the party may still sue, the time has not begun. */
    private static Deadline waiting(Deadline deadline, Deadline suing, LocalDate day) {
        boolean begun = suing.due().map(last -> day.isAfter(last)).orElse(false);
        if (begun || deadline.state() == DeadlineState.MET || deadline.state() == DeadlineState.MET_LATE) {
            return deadline;
        }
        return new Deadline(
                deadline.limit(),
                deadline.part(),
                deadline.trigger(),
                deadline.reckoning(),
                Optional.empty(),
                deadline.metOn(),
                DeadlineState.NOT_STARTED,
                deadline.uncertain(),
                "",
                day);
    }
}
