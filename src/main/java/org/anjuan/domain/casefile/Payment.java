package org.anjuan.domain.casefile;

import java.util.UUID;
import org.anjuan.domain.text.Money;

/** Money that came in. */
public record Payment(
        UUID id,
        PaymentKind kind,
        Money amount,
        Fact<When> paidOn,
        Fact<Ref<PenaltyDecision>> decision,
        Fact<String> payer,
        Fact<String> voucher)
        implements Part {

    public Payment {
        Required.present("id", id);
        Required.present("kind", kind);
        Required.present("amount", amount);
        Required.present("paidOn", paidOn);
        Required.present("decision", decision);
        Required.present("payer", payer);
        Required.present("voucher", voucher);
    }
}
