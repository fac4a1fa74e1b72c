package org.anjuan.domain.casefile;

import java.util.List;

/** A decision that may impose a fine: by the ordinary procedure or on the spot. Payments, deferrals and demands are about either. */
public sealed interface FineDecision extends Part permits PenaltyDecision, SummaryDecision {

    /** What was imposed. */
    List<PenaltyLine> lines();
}
