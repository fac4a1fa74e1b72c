package org.anjuan.domain.law;

import java.math.BigDecimal;
import java.util.Optional;
import org.anjuan.domain.text.Money;

/** What the percentages of a benchmark are taken of. */
public sealed interface Basis {

    /** The maximum of the statutory range of the case. */
    record Statutory() implements Basis {}

    /** Amounts that the table names. */
    record Fixed(Optional<Money> least, Money most) implements Basis {}

    /**
     * Parts of an amount of the case, in percent.
     *
     * @param base the code of the amount: investment, gains, goods-value, disposal-cost
     */
    record Share(String base, BigDecimal least, BigDecimal most) implements Basis {

        public Share {
            if (least.compareTo(most) > 0) {
                throw new IllegalArgumentException("least " + least + " is above most " + most);
            }
        }
    }
}
