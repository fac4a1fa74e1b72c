package org.anjuan.domain.casefile;

import org.anjuan.domain.text.Money;

/** A move away from the result of a benchmark. */
public record Adjustment(AdjustmentKind kind, String ground, Money amount, Fact<Official> approver) {

    public Adjustment {
        Required.present("kind", kind);
        ground = Required.text("ground", ground);
        Required.present("amount", amount);
        Required.present("approver", approver);
    }
}
