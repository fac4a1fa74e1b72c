package org.anjuan.domain.law;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import org.anjuan.domain.text.Money;

/**
 * One range of fines that an article gives.
 *
 * @param subject whom it is for, a code of the catalogue
 * @param when the circumstance it is for, a code of the catalogue; without one it is the plain case
 * @param discretionary whether the authority may fine, rather than must
 * @param per what it is given for each of, for instance each vehicle
 * @param proportion the part of a base that it may be instead of, or beside, a plain amount
 */
public record FineRange(
        String subject,
        Optional<String> when,
        boolean discretionary,
        Optional<Money> least,
        Optional<Money> most,
        Optional<String> per,
        Optional<Proportion> proportion) {

    /**
     * A multiple or a percentage of something.
     *
     * @param base of what, a code of the catalogue
     * @param floor the amount that the base at least counts for
     */
    public record Proportion(Measure measure, OptionalInt least, int most, String base, Optional<Money> floor) {

        public Proportion {
            if (least.isPresent() && least.getAsInt() > most)
                throw new IllegalArgumentException("the least " + least.getAsInt() + " is above the most " + most);
        }

        /** The smallest fine for a base of this amount; none where the law names none. */
        public Optional<Money> least(Money amount) {
            return least.isPresent() ? Optional.of(share(amount, least.getAsInt())) : Optional.empty();
        }

        /** The highest fine for a base of this amount. */
        public Money most(Money amount) {
            return share(amount, most);
        }

        private Money share(Money amount, int times) {
            var counted = floor.filter(least -> least.compareTo(amount) > 0).orElse(amount);
            var whole = counted.toYuan().multiply(BigDecimal.valueOf(times));
            return Money.of(measure == Measure.TIMES ? whole : whole.movePointLeft(2));
        }
    }

    /** How a proportion is stated. */
    public enum Measure {
        TIMES,
        PERCENT
    }
}
