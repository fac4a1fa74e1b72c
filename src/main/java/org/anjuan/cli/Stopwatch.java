package org.anjuan.cli;

import java.util.Arrays;
import java.util.concurrent.Callable;

/** Times one step many times over and says what half, and what nearly all, of them took. */
final class Stopwatch {

    /** What a step took, in milliseconds: half of the runs, and 95 of 100, took no longer. */
    record Taken(String step, int runs, double p50, double p95, double longest) {}

    private static final double NANOS_PER_MILLI = 1e6;

    private Stopwatch() {}

    /** Runs the step so many times; the first runs, while the machine warms up, count too. */
    static Taken time(String step, int runs, Callable<?> work) throws Exception {
        var nanos = new long[runs];
        for (int i = 0; i < runs; i++) {
            long start = System.nanoTime();
            work.call();
            nanos[i] = System.nanoTime() - start;
        }
        Arrays.sort(nanos);
        return new Taken(step, runs, at(nanos, 0.50), at(nanos, 0.95), nanos[runs - 1] / NANOS_PER_MILLI);
    }

    private static double at(long[] sorted, double share) {
        int index = (int) Math.ceil(share * sorted.length) - 1;
        return sorted[Math.max(0, index)] / NANOS_PER_MILLI;
    }
}
