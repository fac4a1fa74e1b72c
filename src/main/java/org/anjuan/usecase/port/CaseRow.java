package org.anjuan.usecase.port;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import org.anjuan.domain.casefile.Origin;
import org.anjuan.domain.casefile.Procedure;
import org.anjuan.domain.casefile.Stage;
import org.jspecify.annotations.Nullable;

/**
 * One line of the list of cases. Several parties or handlers are joined with 、.
 *
 * @param nextDueAt the minute of that day at which the next limit runs out, where it is one in hours
 */
public record CaseRow(
        UUID id,
        String number,
        String title,
        String party,
        String partyCode,
        String address,
        Procedure procedure,
        Origin origin,
        Stage stage,
        boolean open,
        String unit,
        String handlers,
        @Nullable LocalDate openedOn,
        @Nullable LocalDate closedOn,
        @Nullable LocalDate nextDue,
        @Nullable LocalDateTime nextDueAt,
        @Nullable String nextLimit,
        @Nullable String score,
        boolean restricted,
        Instant savedAt) {}
