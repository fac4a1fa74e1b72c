package org.anjuan.domain.law;

import java.util.List;
import java.util.Optional;

/**
 * One table by which an agency reaches the amount of a fine (Administrative Penalty Law, art. 34). How its figures become an amount depends on its
 * kind; the arithmetic is {@code domain.penalty.Discretion}.
 */
public sealed interface Benchmark permits PercentSum, GeneralFormula, Midpoint {

    /** Where it was published and for what. */
    BenchmarkSource source();

    /** The factors with their tiers, in the order of the table; none where the table is {@link #open()}. */
    List<Factor> factors();

    /** How far the result may be moved. */
    Adjusting adjusting();

    /** What the fine is measured against. */
    Basis basis();

    /** Whether the factors and their figures are taken from the printed table by the person who uses it. */
    boolean open();

    default String id() {
        return source().id();
    }

    /** The factor of that id. */
    default Optional<Factor> factor(String id) {
        return factors().stream().filter(factor -> factor.id().equals(id)).findFirst();
    }
}
