package org.anjuan.domain.casefile;

import java.util.List;
import java.util.UUID;
import org.anjuan.domain.text.DocumentNumber;
import org.anjuan.domain.text.Money;
import org.anjuan.domain.text.Prose;

/** A demand to perform before enforcement (Administrative Coercion Law, arts. 35, 54). */
public record Demand(
        UUID id,
        Fact<DocumentNumber> number,
        Fact<When> issuedOn,
        Fact<Ref<FineDecision>> decision,
        Fact<Money> amount,
        Fact<Integer> days,
        Fact<Prose> response,
        List<Approval> approvals)
        implements Part {

    public Demand {
        Required.present("id", id);
        Required.present("number", number);
        Required.present("issuedOn", issuedOn);
        Required.present("decision", decision);
        Required.present("amount", amount);
        Required.present("days", days);
        Required.present("response", response);
        approvals = List.copyOf(approvals);
    }
}
