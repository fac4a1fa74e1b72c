package org.anjuan.usecase.port;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.anjuan.domain.casefile.Origin;
import org.anjuan.domain.casefile.Procedure;
import org.anjuan.domain.casefile.Stage;
import org.jspecify.annotations.Nullable;

/** One line of the list of cases. Several parties or handlers are joined with 、. */
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
        @Nullable String nextLimit,
        @Nullable String score,
        boolean restricted,
        Instant savedAt) {}
