package org.anjuan.domain.casefile;

import java.util.UUID;
import org.anjuan.domain.text.Money;

/**
 * Money that came in.
 *
 * @param item the voucher, scanned
 */
public record Payment(
        UUID id,
        PaymentKind kind,
        Money amount,
        Fact<When> paidOn,
        Fact<Ref<FineDecision>> decision,
        Fact<String> payer,
        Fact<String> voucher,
        Fact<Boolean> onSpot,
        Fact<When> handedInOn,
        Fact<When> bankedOn,
        Fact<StoredItem> item)
        implements Part {

    public Payment {
        Required.present("id", id);
        Required.present("kind", kind);
        Required.present("amount", amount);
        Required.present("paidOn", paidOn);
        Required.present("decision", decision);
        Required.present("payer", payer);
        Required.present("voucher", voucher);
        Required.present("onSpot", onSpot);
        Required.present("handedInOn", handedInOn);
        Required.present("bankedOn", bankedOn);
        Required.present("item", item);
    }
}
