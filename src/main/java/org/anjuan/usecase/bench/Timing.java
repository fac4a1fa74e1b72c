package org.anjuan.usecase.bench;

import java.util.Arrays;

/**
 * How long a step took, in milliseconds.
 *
 * @param p50 half of the runs took no longer
 * @param p95 95 of 100 runs took no longer
 */
public record Timing(Step step, int runs, double p50, double p95, double longest) {

    private static final double NANOS_PER_MILLI = 1e6;

    static Timing of(Step step, long[] nanos) {
        var sorted = nanos.clone();
        Arrays.sort(sorted);
        return new Timing(step, sorted.length, at(sorted, 0.50), at(sorted, 0.95), at(sorted, 1));
    }

    private static double at(long[] sorted, double share) {
        int index = (int) Math.ceil(share * sorted.length) - 1;
        return sorted[Math.max(0, index)] / NANOS_PER_MILLI;
    }

    /** Whether it misses its aim. */
    public boolean isTooSlow() {
        return p95 >= step.aim();
    }
}
