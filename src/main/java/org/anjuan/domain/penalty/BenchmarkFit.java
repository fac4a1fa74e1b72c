package org.anjuan.domain.penalty;

import java.time.LocalDate;
import java.util.Optional;
import org.anjuan.domain.law.Benchmark;
import org.anjuan.domain.law.Laws;
import org.anjuan.domain.text.Problem;

/** Whether a benchmark may be used for an act: one written before the law that judges the act may not. */
public final class BenchmarkFit {

    private BenchmarkFit() {}

    /**
     * What stands in the way, an error; or the doubt, where the law cannot be told.
     *
     * @param law the law that judges the act, where that is decided
     * @param act the day of the act, which decides it otherwise
     */
    public static Optional<Problem> of(Benchmark benchmark, Optional<String> law, Optional<LocalDate> act, Laws laws) {
        var later = benchmark.source().writtenBefore();
        if (later.isEmpty()) return Optional.empty();
        if (law.isEmpty() && act.isEmpty()) return Optional.of(Problem.warning("lawId", "penalty.problem.lawUnknown"));
        return later.stream()
                .filter(id -> law.map(id::equals)
                        .orElseGet(() -> laws.find(id)
                                .filter(found -> found.validity().holdsOn(act.orElseThrow()))
                                .isPresent()))
                .findFirst()
                .map(id -> Problem.error(
                        "benchmark",
                        "penalty.problem.formerBenchmark",
                        benchmark.source().title(),
                        laws.shortName(id)));
    }
}
