package org.anjuan.domain.casefile;

import org.anjuan.domain.text.Money;

/** One instalment of a split payment. */
public record Instalment(When due, Money amount) {

    public Instalment {
        Required.present("due", due);
        Required.present("amount", amount);
    }
}
