package org.anjuan.domain.penalty;

import java.util.Optional;
import org.anjuan.domain.text.Money;

/**
 * Within what a fine is reckoned.
 *
 * @param least the minimum of the law; empty where it names none
 * @param most the maximum of the law; empty where it names none, or it is not known
 * @param base the amount of which a benchmark takes a share
 * @param summaryCeiling the highest fine of the summary procedure for this party, which some benchmarks take for a missing minimum
 */
public record Frame(Optional<Money> least, Optional<Money> most, Optional<Money> base, Optional<Money> summaryCeiling) {

    public Frame {
        if (least.isPresent() && most.isPresent() && least.get().compareTo(most.get()) > 0) {
            throw new IllegalArgumentException("the minimum " + least.get() + " is above the maximum " + most.get());
        }
    }

    /** A range with both ends. */
    public static Frame between(Money least, Money most) {
        return new Frame(Optional.of(least), Optional.of(most), Optional.empty(), Optional.empty());
    }

    /** A law that names only a maximum. */
    public static Frame upTo(Money most) {
        return new Frame(Optional.empty(), Optional.of(most), Optional.empty(), Optional.empty());
    }

    /** A law that names only a minimum. */
    public static Frame from(Money least) {
        return new Frame(Optional.of(least), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Nothing known yet. */
    public static Frame unknown() {
        return new Frame(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    public Frame withBase(Money amount) {
        return new Frame(least, most, Optional.of(amount), summaryCeiling);
    }

    public Frame withSummaryCeiling(Money amount) {
        return new Frame(least, most, base, Optional.of(amount));
    }

    Frame withRange(Optional<Money> low, Optional<Money> high) {
        return new Frame(low, high, base, summaryCeiling);
    }
}
