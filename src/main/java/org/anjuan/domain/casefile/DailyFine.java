package org.anjuan.domain.casefile;

import java.util.UUID;
import org.anjuan.domain.text.Money;

/** Consecutive daily fines (Daily Fine Measures; Code art. 1060). */
public record DailyFine(
        UUID id,
        Fact<Ref<CorrectionOrder>> order,
        Fact<Ref<PenaltyDecision>> original,
        Fact<Ref<PenaltyDecision>> decision,
        Fact<When> countedFrom,
        Fact<When> countedUntil,
        Fact<Integer> days,
        Fact<Money> amountPerDay,
        Fact<Money> total)
        implements Part {

    public DailyFine {
        Required.present("id", id);
        Required.present("order", order);
        Required.present("original", original);
        Required.present("decision", decision);
        Required.present("countedFrom", countedFrom);
        Required.present("countedUntil", countedUntil);
        Required.present("days", days);
        Required.present("amountPerDay", amountPerDay);
        Required.present("total", total);
    }
}
