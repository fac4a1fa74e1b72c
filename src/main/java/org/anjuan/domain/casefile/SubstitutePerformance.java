package org.anjuan.domain.casefile;

import java.util.UUID;
import org.anjuan.domain.text.DocumentNumber;
import org.anjuan.domain.text.Money;
import org.anjuan.domain.text.Prose;

/** Performance by another at the cost of the party (Administrative Coercion Law, arts. 50 to 52). */
public record SubstitutePerformance(
        UUID id,
        Fact<DocumentNumber> number,
        Fact<When> demandServedOn,
        Fact<When> decidedOn,
        Fact<When> performedOn,
        Fact<String> performer,
        Fact<Money> cost,
        Fact<Prose> result)
        implements Part {

    public SubstitutePerformance {
        Required.present("id", id);
        Required.present("number", number);
        Required.present("demandServedOn", demandServedOn);
        Required.present("decidedOn", decidedOn);
        Required.present("performedOn", performedOn);
        Required.present("performer", performer);
        Required.present("cost", cost);
        Required.present("result", result);
    }
}
