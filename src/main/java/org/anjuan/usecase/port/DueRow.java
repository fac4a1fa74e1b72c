package org.anjuan.usecase.port;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that falls due in a file, with what the due list shows of the file.
 *
 * @param due the last day; null while it stands still
 * @param dueAt the minute of that day at which a limit in hours runs out, as the office's clocks show it; null where the whole day counts
 * @param provisional whether the day may still move because a holiday notice is missing
 * @param lapses whether it is no longer due once its minute, else its day, has passed: nobody failed, or nobody can tell
 * @param versionFrom the first day of the version of the limit that its trigger chose; null where that is not known
 * @param lawOf the day of whose law its articles are; null where that is not known
 * @param forAPerson whether it has run out only if a deferral does not count that was asked for too late and granted all the same
 * @param what words on the thing due where the name of the limit does not say it; else blank
 */
public record DueRow(
        UUID caseId,
        String limitId,
        @Nullable UUID partId,
        @Nullable LocalDate due,
        @Nullable LocalDateTime dueAt,
        boolean provisional,
        boolean lapses,
        @Nullable LocalDate versionFrom,
        @Nullable LocalDate lawOf,
        boolean forAPerson,
        String what,
        String number,
        String title,
        String party,
        String unit,
        String handlers) {

    /** Whether it stands still for now, so that nobody can say when it will be due. */
    public boolean suspended() {
        return due == null;
    }
}
