package org.anjuan.domain.law;

import java.math.BigDecimal;
import java.util.List;

/**
 * Takes the middle of the range for an ordinary case, the part from the middle upwards for a heavier one, and the part below it for a lighter one.
 *
 * @param circumstance the one factor, with the tiers {@link #HEAVIER}, {@link #ORDINARY} and {@link #LIGHTER}
 * @param ordinaryOfMaximum percent of the maximum for an ordinary case where the law names only a maximum
 * @param lighterOfMaximum the same for a lighter case
 * @param heavierOfMinimum how many times the minimum for a heavier case where the law names only a minimum
 * @param ordinaryOfMinimum the same for an ordinary case
 */
public record Midpoint(
        BenchmarkSource source,
        Factor circumstance,
        BigDecimal ordinaryOfMaximum,
        BigDecimal lighterOfMaximum,
        BigDecimal heavierOfMinimum,
        BigDecimal ordinaryOfMinimum,
        Adjusting adjusting)
        implements Benchmark {

    public static final String HEAVIER = "heavier";
    public static final String ORDINARY = "ordinary";
    public static final String LIGHTER = "lighter";

    public Midpoint {
        for (var tier : List.of(HEAVIER, ORDINARY, LIGHTER)) {
            if (circumstance.tier(tier).isEmpty()) {
                throw new IllegalArgumentException("the circumstance has no tier " + tier);
            }
        }
    }

    @Override
    public Basis basis() {
        return new Basis.Statutory();
    }

    @Override
    public List<Factor> factors() {
        return List.of(circumstance);
    }

    @Override
    public boolean open() {
        return false;
    }
}
