package org.anjuan.ui.casefile;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.anjuan.domain.clock.Deadline;
import org.anjuan.ui.common.Tone;
import org.anjuan.usecase.ClockDueDates;

/** The time limits of a file as they are grouped on its timeline. */
enum PeriodGroup {
    /** What runs, stands still or is overdue, and is for somebody to keep. */
    OPEN,
    /** What the file does not tell enough of. */
    UNTOLD,
    /** The remedies that the party may take, and what has still to begin. */
    LATER,
    /** What is over. */
    DONE;

    private static final Comparator<Deadline> URGENT_FIRST = Comparator.<Deadline, Boolean>comparing(
                    deadline -> !isWrong(deadline))
            .thenComparing(deadline -> deadline.due().orElse(LocalDate.MAX));

    /** Where this one belongs. A limit of which it is not known whether it applies is not told, unless it was met. */
    static PeriodGroup of(Deadline deadline) {
        if (deadline.uncertain() && deadline.metOn().isEmpty()) return UNTOLD;
        return switch (deadline.state()) {
            case RUNNING, SUSPENDED, DUE_SOON, DUE_TODAY, OVERDUE ->
                ClockDueDates.isForTheOffice(deadline) ? OPEN : LATER;
            case NOT_STARTED -> LATER;
            case UNKNOWN -> UNTOLD;
            case MET, MET_LATE, EXPIRED, TOO_EARLY, NOT_APPLICABLE -> DONE;
        };
    }

    /** Those of the group: what was kept badly first, then by the day. */
    List<Deadline> in(List<Deadline> deadlines) {
        return deadlines.stream()
                .filter(deadline -> of(deadline) == this)
                .sorted(URGENT_FIRST)
                .toList();
    }

    /** Whether it was kept badly, so that somebody should look at it. */
    static boolean isWrong(Deadline deadline) {
        return tone(deadline) == Tone.BAD;
    }

    /** How its state is meant. */
    static Tone tone(Deadline deadline) {
        if (deadline.uncertain()) return Tone.NEUTRAL;
        return switch (deadline.state()) {
            case OVERDUE, TOO_EARLY, MET_LATE -> Tone.BAD;
            case DUE_TODAY, DUE_SOON -> Tone.CAUTION;
            case RUNNING -> Tone.ACTIVE;
            case MET -> Tone.GOOD;
            case NOT_APPLICABLE, NOT_STARTED, SUSPENDED, EXPIRED, UNKNOWN -> Tone.NEUTRAL;
        };
    }
}
