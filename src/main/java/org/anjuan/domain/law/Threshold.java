package org.anjuan.domain.law;

import java.util.List;
import org.anjuan.domain.text.Bilingual;
import org.anjuan.domain.text.Money;

/**
 * An amount at which the procedure changes. The amount itself is included either way.
 *
 * @param local whether local rules may set another amount
 */
public record Threshold(
        String id,
        Bilingual name,
        Validity validity,
        Bound bound,
        Money citizen,
        Money organisation,
        boolean local,
        List<Citation> citations,
        Verified verified) {

    public Threshold {
        citations = List.copyOf(citations);
    }

    /** Which side of the amount is meant. */
    public enum Bound {
        AT_MOST,
        AT_LEAST
    }

    /** Whether an amount is on the side that is meant. */
    public boolean isReachedBy(Money amount, boolean forCitizen) {
        int compared = amount.compareTo(forCitizen ? citizen : organisation);
        return bound == Bound.AT_MOST ? compared <= 0 : compared >= 0;
    }
}
