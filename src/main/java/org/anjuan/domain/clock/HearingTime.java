package org.anjuan.domain.clock;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.anjuan.domain.casefile.ExcludedPeriod;
import org.anjuan.domain.casefile.ExclusionKind;
import org.anjuan.domain.casefile.Hearing;
import org.anjuan.domain.casefile.Ref;
import org.anjuan.domain.casefile.When;

/**
 * The time of a hearing does not count towards a decision (Penalty Measures 2023, art. 57), but from when until when it was, somebody has to record: until then the
 * last day is told without it, and that is said.
 */
final class HearingTime {

    private final Reading reading;
    private final List<Deadline> found;

    private HearingTime(Reading reading, List<Deadline> found) {
        this.reading = reading;
        this.found = found;
    }

    /** Says so of each limit that leaves the time of hearings out and is not met. */
    static void tell(List<Deadline> found, Reading reading) {
        var hearings = reading.file().all(Hearing.class);
        if (hearings.isEmpty()) return;
        var time = new HearingTime(reading, List.copyOf(found));
        found.replaceAll(deadline -> time.isMeant(deadline) ? time.told(deadline, hearings) : deadline);
    }

    private boolean isMeant(Deadline deadline) {
        return deadline.limit().excludes().contains(ExclusionKind.HEARING)
                && deadline.due().isPresent()
                && (deadline.state().isOpen() || deadline.state() == DeadlineState.MET_LATE);
    }

    private Deadline told(Deadline deadline, List<Hearing> hearings) {
        var told = deadline;
        for (var hearing : hearings) {
            var from = begin(hearing).filter(on -> isWithin(deadline, on));
            if (from.isPresent() && !isRecorded(hearing) && !isLost(hearing))
                told = told.with(Finding.of(FindingCode.HEARING_NOT_RECORDED, hearing.id(), from.get()));
        }
        return told;
    }

    private static Optional<LocalDate> begin(Hearing hearing) {
        return NoticeMeant.asked(hearing).orElse(hearing.startedAt()).value().map(When::latest);
    }

    private boolean isWithin(Deadline deadline, LocalDate from) {
        boolean begun =
                deadline.trigger().filter(on -> from.isBefore(on.earliest())).isEmpty();
        boolean known = !from.isAfter(reading.day());
        boolean later = deadline.metOn().filter(on -> from.isAfter(on.latest())).isPresent();
        return begun && known && !later && !from.isAfter(deadline.due().orElseThrow());
    }

    /** One that names no hearing is of whichever there is. */
    private boolean isRecorded(Hearing hearing) {
        return reading.file().stream(ExcludedPeriod.class)
                .filter(period ->
                        period.kind() == ExclusionKind.HEARING && period.from().isKnown())
                .anyMatch(period -> period.startPart()
                        .value()
                        .map(Ref::id)
                        .flatMap(reading::part)
                        .filter(Hearing.class::isInstance)
                        .map(named -> named.id().equals(hearing.id()))
                        .orElse(true));
    }

    /** Asked for when the right had lapsed, and not held: there is no hearing. */
    private boolean isLost(Hearing hearing) {
        return !hearing.startedAt().isKnown()
                && found.stream()
                        .filter(deadline -> deadline.limit().id().equals("hearing-request")
                                && deadline.state() == DeadlineState.MET_LATE)
                        .anyMatch(deadline -> NoticeMeant.by(hearing, reading.file()).stream()
                                .anyMatch(notice -> deadline.part().equals(Optional.of(notice.id()))));
    }
}
