package org.anjuan.usecase.port;

import java.time.LocalDate;
import java.util.UUID;
import org.anjuan.domain.casefile.OrderState;
import org.jspecify.annotations.Nullable;

/** One correction order in the rectification ledger. */
public record OrderRow(
        UUID caseId,
        UUID orderId,
        String number,
        String party,
        String title,
        String measures,
        @Nullable LocalDate issuedOn,
        @Nullable LocalDate dueOn,
        OrderState state,
        String unit,
        String handlers) {}
