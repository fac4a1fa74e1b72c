package org.anjuan.domain.casefile;

import java.util.List;

/** A decision that may impose a fine: by the ordinary procedure or on the spot. Payments, deferrals and demands are about either. */
public sealed interface FineDecision extends Part permits PenaltyDecision, SummaryDecision {

    /** What was imposed. */
    List<PenaltyLine> lines();

    /** Whether it imposes a daily fine: as it says, or as the daily fine of the file says. */
    default boolean isDaily(CaseFile file) {
        return this instanceof PenaltyDecision penalty && penalty.dailyFine().is(true)
                || file.stream(DailyFine.class)
                        .anyMatch(daily ->
                                daily.decision().matches(ref -> ref.id().equals(id())));
    }
}
