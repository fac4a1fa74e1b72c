package org.anjuan.domain.casefile;

import org.anjuan.domain.text.Money;

/**
 * What a fine is reckoned from, where the law names no fixed amount.
 *
 * @param base the code of the base in the catalogue: investment, gains, goods-value, disposal-cost, loss, income, fees
 * @param proof the part that proves the amount
 */
public record BaseAmount(String base, Money amount, Fact<Ref<Part>> proof) {

    public BaseAmount {
        base = Required.text("base", base);
        Required.present("amount", amount);
        Required.present("proof", proof);
    }
}
