package org.anjuan.usecase.port;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One thing that falls due in an open file, with what the due list shows of the file. */
public record DueRow(
        UUID caseId,
        String limitId,
        @Nullable UUID partId,
        LocalDate due,
        boolean provisional,
        String what,
        String number,
        String title,
        String party,
        String unit,
        String handlers) {}
