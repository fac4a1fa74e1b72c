package org.anjuan.ui.casefile;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.anjuan.domain.clock.Deadline;
import org.anjuan.domain.clock.EarliestDecision;
import org.anjuan.domain.clock.LegalClock;
import org.anjuan.domain.clock.ProposedExclusions;
import org.anjuan.domain.clock.ProposedExclusions.Proposal;
import org.anjuan.domain.office.Actor;
import org.anjuan.usecase.ClockDueDates;
import org.anjuan.usecase.SeeCourse;
import org.anjuan.usecase.port.StoredFile;

/**
 * What the clock and the procedure say of a file at one time.
 *
 * @param deadlines everything that runs, ran or cannot be told, the earliest due first
 * @param steps the steps that lead on, the tracks beside them, and what is irregular
 * @param earliest the first day on which a penalty may be decided
 * @param proposals the periods that could be recorded as not counting
 */
record FileCourse(
        StoredFile stored,
        LocalDate today,
        List<Deadline> deadlines,
        SeeCourse.Course steps,
        EarliestDecision.Answer earliest,
        List<Proposal> proposals) {

    FileCourse {
        deadlines = List.copyOf(deadlines);
        proposals = List.copyOf(proposals);
    }

    /** Finds it out; not for the thread of the window. */
    static FileCourse of(StoredFile stored, LocalDateTime now, Actor actor, LegalClock clock, SeeCourse courses) {
        var file = stored.file();
        var today = now.toLocalDate();
        return new FileCourse(
                stored,
                today,
                clock.deadlines(file, now),
                courses.of(actor, file, today),
                EarliestDecision.ofEach(file, clock, today),
                ProposedExclusions.of(file, clock));
    }

    /** The next thing that somebody has to do by its day. */
    Optional<Deadline> next() {
        return deadlines.stream()
                .filter(deadline -> deadline.state().isOpen() && !deadline.uncertain())
                .filter(deadline -> deadline.due().isPresent())
                .filter(deadline -> ClockDueDates.isForTheOffice(stored.file(), deadline))
                .min(Comparator.comparing(deadline -> deadline.due().orElseThrow()));
    }
}
