package org.anjuan.domain.clock;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.Part;
import org.anjuan.exchange.CaseReader;
import org.anjuan.exchange.Limits;
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

    /** Half of the files are smaller than the median one; a large one holds the parts of several. The samples are those that ship. */
    public enum Size {
        MEDIAN,
        LARGE,
        MEDIAN_SAMPLE,
        LARGEST_SAMPLE
    }

    @Param
    public Size size;

    private LegalClock clock;
    private CaseFile file;

    @Setup
    public void read() throws IOException {
        clock = new LegalClock(LawReference.shipped().read());
        file = switch (size) {
            case MEDIAN -> generated().get(250);
            case LARGE -> large(generated());
            case MEDIAN_SAMPLE -> samples().get(3);
            case LARGEST_SAMPLE -> samples().getFirst();
        };
    }

    /** Five hundred, the largest first. */
    private static List<CaseFile> generated() {
        var generator = new CaseGenerator(1, TODAY);
        return largestFirst(IntStream.range(0, 500).mapToObj(generator::file));
    }

    /** The six that ship, the largest first. */
    private static List<CaseFile> samples() throws IOException {
        try (var files = Files.list(Path.of("resources", "sample"))) {
            return largestFirst(
                    files.filter(path -> path.toString().endsWith(".json")).map(LegalClockBenchmark::sample));
        }
    }

    private static CaseFile sample(Path json) {
        try (var content = Files.newInputStream(json)) {
            return new CaseReader(Limits.USUAL).read(content).file().orElseThrow();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static List<CaseFile> largestFirst(Stream<CaseFile> files) {
        return files.sorted(Comparator.comparing(each -> -each.parts().size())).toList();
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
