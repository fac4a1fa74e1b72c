package org.anjuan.usecase;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.Stage;
import org.anjuan.domain.casefile.Stages;
import org.jspecify.annotations.Nullable;

/** What falls due in a file, told by the law of the day. */
@FunctionalInterface
public interface DueDates {

    /** What is open in the file, or stands still, as seen from that day. */
    Found in(CaseFile file, LocalDate day);

    /** Where the file stands, as seen from that day. */
    default Stage stage(CaseFile file, LocalDate day) {
        return Stages.of(file);
    }

    /** What is open in a file that has ended, in which only what its end or something later began is still due. */
    default Found afterTheEnd(CaseFile file, LocalDate day) {
        return Found.NOTHING;
    }

    /**
     * What falls due.
     *
     * @param staleOn the first later day on which the days alone may have made it something else
     */
    record Found(List<DueDate> dates, Optional<LocalDate> staleOn) {

        /** Nothing, for ever. */
        public static final Found NOTHING = new Found(List.of(), Optional.empty());

        public Found {
            dates = List.copyOf(dates);
        }
    }

    /**
     * One thing that falls due.
     *
     * @param due the last day; null while it stands still
     * @param dueAt the minute of that day, where a limit in hours runs out at one
     * @param provisional whether the day may still move
     * @param lapses whether it is no longer due once its minute, else its day, has passed
     * @param versionFrom the first day of the version of the limit that its trigger chose
     * @param lawOf the day of whose law its articles are; null where that is not known
     * @param forAPerson whether it has run out only if a deferral does not count that was asked for too late and granted all the same
     * @param what more words on what is due; blank where the name of the limit says it
     */
    record DueDate(
            String limitId,
            @Nullable UUID partId,
            @Nullable LocalDate due,
            @Nullable LocalDateTime dueAt,
            boolean provisional,
            boolean lapses,
            @Nullable LocalDate versionFrom,
            @Nullable LocalDate lawOf,
            boolean forAPerson,
            String what) {}
}
