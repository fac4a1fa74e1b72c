package org.anjuan.domain.review;

import java.math.BigDecimal;
import java.util.Optional;
import org.anjuan.domain.text.Bilingual;

/**
 * What a fault costs.
 *
 * @param number its place in the item, from 1: the key that deducts it
 * @param points what it costs
 * @param each whether every occurrence costs, or only the first
 * @param cap the most it may cost in all
 */
public record DeductionRule(int number, BigDecimal points, boolean each, Optional<BigDecimal> cap, Bilingual text) {

    /** What so many occurrences cost. */
    public BigDecimal cost(int count) {
        var all = points.multiply(BigDecimal.valueOf(each ? count : Math.min(count, 1)));
        return cap.map(all::min).orElse(all);
    }
}
