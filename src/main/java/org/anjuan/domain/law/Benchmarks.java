package org.anjuan.domain.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The benchmarks of discretion that the program knows. */
public record Benchmarks(List<Benchmark> all) {

    public Benchmarks {
        all = List.copyOf(all);
    }

    /** The benchmark of that id. */
    public Optional<Benchmark> find(String id) {
        return all.stream().filter(benchmark -> benchmark.id().equals(id)).findFirst();
    }

    /**
     * The benchmarks for an act that a law judges on a day: valid on that day, not written before that law, and for this act or for any.
     *
     * @param law the id of the law that judges the act
     */
    public List<Benchmark> fitting(Optional<String> offence, String law, LocalDate day) {
        return all.stream()
                .filter(benchmark -> {
                    var source = benchmark.source();
                    return source.validity().holdsOn(day)
                            && !source.writtenBefore().contains(law)
                            && (source.offences().isEmpty()
                                    || offence.filter(source.offences()::contains)
                                            .isPresent());
                })
                .toList();
    }
}
