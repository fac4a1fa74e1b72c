package org.anjuan.usecase.port;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that falls due in a file, with what the due list shows of the file.
 *
 * @param due the last day; null while it stands still
 * @param provisional whether the day may still move because a holiday notice is missing
 * @param lapses whether nobody fails when the day passes: from the next day on it is no longer due
 * @param versionFrom the first day of the version of the limit that its trigger chose; null where that is not known
 * @param what words on the thing due where the name of the limit does not say it; else blank
 */
public record DueRow(
        UUID caseId,
        String limitId,
        @Nullable UUID partId,
        @Nullable LocalDate due,
        boolean provisional,
        boolean lapses,
        @Nullable LocalDate versionFrom,
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
