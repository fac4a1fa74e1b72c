package org.anjuan.domain.law;

import java.math.BigDecimal;
import java.util.List;

/**
 * Adds percentages: the starting point and one tier of each factor, of the maximum.
 *
 * @param start the starting point in percent
 */
public record PercentSum(
        BenchmarkSource source, Basis basis, BigDecimal start, List<Factor> factors, boolean open, Adjusting adjusting)
        implements Benchmark {

    public PercentSum {
        factors = List.copyOf(factors);
    }

    /** The sum where every factor is at its highest tier. */
    public BigDecimal top() {
        return factors.stream().map(factor -> factor.highest().percent()).reduce(start, BigDecimal::add);
    }
}
