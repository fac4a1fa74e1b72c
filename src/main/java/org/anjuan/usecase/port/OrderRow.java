package org.anjuan.usecase.port;

import java.time.LocalDate;
import java.util.UUID;
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
        State state,
        String unit,
        String handlers) {

    /** Where an order stands on its way to being struck off. */
    public enum State {
        ISSUED,
        REPORTED,
        RECHECKED,
        NOT_CORRECTED,
        SIGNED_OFF
    }
}
