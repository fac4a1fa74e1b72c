package org.anjuan.domain.law;

import java.math.BigDecimal;
import java.util.Optional;

/** How far a benchmark lets its result be moved; a way for which it names no bound is empty. */
public record Adjusting(Optional<Bound> heavier, Optional<Bound> lighter, Optional<Bound> mitigated) {

    /**
     * A bound, in percent.
     *
     * @param least what a move is at least, where the benchmark says so
     */
    public record Bound(Optional<BigDecimal> least, BigDecimal most, Of of) {}

    /** What the percentage is taken of. */
    public enum Of {
        /** The legal maximum. */
        MAXIMUM,
        /** The result of the benchmark. */
        RESULT
    }
}
