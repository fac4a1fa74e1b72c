package org.anjuan.usecase.port;

import java.time.LocalDate;
import java.util.Set;
import org.anjuan.domain.casefile.OrderState;
import org.jspecify.annotations.Nullable;

/**
 * Which correction orders, in which order.
 *
 * @param text number, party or words; blank for all
 * @param states only these; empty for all
 * @param overdueOn only orders whose due day lies before this day and that are not signed off
 */
public record OrderQuery(
        String text,
        Set<OrderState> states,
        @Nullable LocalDate overdueOn,
        String unit,
        Sort sort,
        boolean descending,
        int limit,
        int offset) {

    /** The columns the ledger can be ordered by. */
    public enum Sort {
        NUMBER,
        PARTY,
        ISSUED_ON,
        DUE_ON,
        STATE
    }

    public OrderQuery {
        states = Set.copyOf(states);
    }
}
