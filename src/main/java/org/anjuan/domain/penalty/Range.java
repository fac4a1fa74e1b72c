package org.anjuan.domain.penalty;

import java.util.List;
import java.util.Optional;
import org.anjuan.domain.casefile.BaseAmount;
import org.anjuan.domain.casefile.Missing;
import org.anjuan.domain.law.FineRange;
import org.anjuan.domain.law.Provision;
import org.anjuan.domain.text.Money;

/**
 * What a fine may be under one provision in one case.
 *
 * @param least the smallest fine; empty where the law names none or it cannot be reckoned
 * @param most the highest fine; empty where the law names none or it cannot be reckoned
 * @param source the range of the catalogue that it follows from
 * @param base the amount it was reckoned from, where the law names no fixed one
 * @param missing what the file does not say and the range depends on
 */
public record Range(
        Optional<Money> least,
        Optional<Money> most,
        FineRange source,
        Provision provision,
        Optional<BaseAmount> base,
        List<Missing> missing) {

    public Range {
        missing = List.copyOf(missing);
    }

    /** Whether its amounts are known; a range for each of several things has an open end. */
    public boolean isReckoned() {
        return least.isPresent() || most.isPresent();
    }

    /** Whether nothing is missing for it. */
    public boolean isSettled() {
        return missing.isEmpty() && isReckoned();
    }

    /** Whether it is given for each of several things, so that a fine may be a multiple of it. */
    public boolean isForEach() {
        return source.per().isPresent();
    }

    /** Whether another range has the same amounts, for the same things. */
    public boolean isAlike(Range other) {
        return least.equals(other.least)
                && most.equals(other.most)
                && source.per().equals(other.source.per());
    }
}
