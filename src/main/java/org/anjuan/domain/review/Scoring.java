package org.anjuan.domain.review;

import java.math.BigDecimal;

/**
 * How a standard turns marks into a score.
 *
 * @param baseSum what the base items must add up to, and the score of a file without a fault
 * @param decimals to how many decimals the score is rounded, half up
 * @param step the smallest part of a point
 * @param thinBasis with fewer applicable points than this the score rests on a thin basis
 * @param vetoEffect what a confirmed veto does
 */
public record Scoring(BigDecimal baseSum, int decimals, BigDecimal step, BigDecimal thinBasis, VetoEffect vetoEffect) {

    /** What a confirmed veto does to the score. */
    public enum VetoEffect {
        /** The score is zero and the grade the lowest; the raw score stays visible beside it. */
        ZERO
    }
}
