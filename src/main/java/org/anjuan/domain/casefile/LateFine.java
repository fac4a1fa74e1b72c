package org.anjuan.domain.casefile;

import java.util.UUID;
import org.anjuan.domain.text.Money;
import org.anjuan.domain.text.Prose;

/** The late fine as reckoned (Administrative Penalty Law, art. 72). */
public record LateFine(
        UUID id,
        Fact<Ref<FineDecision>> decision,
        Fact<When> from,
        Fact<When> until,
        Fact<Money> amount,
        Fact<Money> waived,
        Fact<Boolean> byAgreement,
        Fact<Prose> reason)
        implements Part {

    public LateFine {
        Required.present("id", id);
        Required.present("decision", decision);
        Required.present("from", from);
        Required.present("until", until);
        Required.present("amount", amount);
        Required.present("waived", waived);
        Required.present("byAgreement", byAgreement);
        Required.present("reason", reason);
    }
}
