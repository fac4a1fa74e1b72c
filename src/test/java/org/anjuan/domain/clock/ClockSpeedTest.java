package org.anjuan.domain.clock;

import static org.anjuan.domain.clock.ClockOfTests.CLOCK;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.IntStream;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.Part;
import org.anjuan.usecase.bench.CaseGenerator;
import org.junit.jupiter.api.Test;

/** A coarse watch on the speed of the clock, in the time its thread has on a processor; the profile jmh measures it well. */
class ClockSpeedTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Test
    void allDeadlinesOfALargeFileTakeLessThanAMillisecond() {
        var large = large();
        var thread = ManagementFactory.getThreadMXBean();
        var took = new long[2_000];
        for (int i = 0; i < 2 * took.length; i++) {
            long start = thread.getCurrentThreadCpuTime();
            assertThat(CLOCK.deadlines(large, TODAY)).isNotEmpty();
            took[i % took.length] = thread.getCurrentThreadCpuTime() - start;
        }
        Arrays.sort(took);
        assertThat(took[took.length / 2]).as("median in ns").isLessThan(1_000_000);
    }

    /** The parts of the largest generated files in one, seventy-five at least: larger than any that was seen. */
    private static CaseFile large() {
        var generator = new CaseGenerator(1, TODAY);
        var files = IntStream.range(0, 500)
                .mapToObj(generator::file)
                .sorted(Comparator.comparing(file -> -file.parts().size()))
                .toList();
        var parts = new ArrayList<Part>();
        for (var file : files) {
            parts.addAll(file.parts());
            if (parts.size() >= 75) break;
        }
        return CaseFile.of(files.getFirst().id(), files.getFirst().head(), parts, Set.of());
    }
}
