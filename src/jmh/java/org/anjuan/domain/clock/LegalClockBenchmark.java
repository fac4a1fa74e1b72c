package org.anjuan.domain.clock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.Part;
import org.anjuan.reference.LawReference;
import org.anjuan.usecase.bench.CaseGenerator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long all deadlines of one file take: for a usual one, and for one of seventy-five parts or more, larger than any that was seen. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 8, time = 1)
@Measurement(iterations = 6, time = 1)
public class LegalClockBenchmark {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    /** Half of the generated files are smaller than the median; a large one holds the parts of several. */
    public enum Size {
        MEDIAN,
        LARGE
    }

    @Param
    public Size size;

    private LegalClock clock;
    private CaseFile file;

    @Setup
    public void read() {
        clock = new LegalClock(LawReference.shipped().read());
        var generator = new CaseGenerator(1, TODAY);
        var files = IntStream.range(0, 500)
                .mapToObj(generator::file)
                .sorted(Comparator.comparing(generated -> -generated.parts().size()))
                .toList();
        file = size == Size.MEDIAN ? files.get(files.size() / 2) : large(files);
    }

    private static CaseFile large(List<CaseFile> files) {
        var parts = new ArrayList<Part>();
        for (var generated : files) {
            parts.addAll(generated.parts());
            if (parts.size() >= 75) break;
        }
        return CaseFile.of(files.getFirst().id(), files.getFirst().head(), parts, Set.of());
    }

    @Benchmark
    public List<Deadline> allDeadlinesOfOneFile() {
        return clock.deadlines(file, TODAY);
    }
}
