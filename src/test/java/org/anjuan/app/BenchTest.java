package org.anjuan.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import org.anjuan.usecase.StoppedProgress;
import org.anjuan.usecase.bench.Bench;
import org.anjuan.usecase.bench.Bench.Outcome;
import org.anjuan.usecase.bench.PressBench;
import org.anjuan.usecase.bench.Step;
import org.anjuan.usecase.bench.Timing;
import org.anjuan.usecase.port.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BenchTest {

    @TempDir
    Path dir;

    private final Bench bench = bench("2026-11-22T02:00:00Z");

    private static Bench bench(String now) {
        return new Wiring(Clock.fixed(Instant.parse(now), ZoneId.of("Asia/Shanghai"))).bench();
    }

    @Test
    void everyStepIsTimedAndARunOnAnotherDayTakesTheBaseOfTheFirst() throws Exception {
        var order = new Bench.Order(dir, 30, 1, true, 1);
        var first = (Outcome.Done) bench.run(order, Progress.IGNORED);
        assertThat(first.timings()).extracting(Timing::step).containsExactlyElementsOf(Arrays.asList(Step.values()));
        assertThat(first.timings())
                .allSatisfy(timing -> assertThat(timing.p50()).isPositive());
        var again = (Outcome.Done) bench("2026-11-25T02:00:00Z").run(order, Progress.IGNORED);
        assertThat(again.parts()).isEqualTo(first.parts());
        assertThat(again.timings()).extracting(Timing::step).doesNotContain(Step.INSERT, Step.CLOSE);
    }

    @Test
    void thePressIsTimedWithOneThreadAndWithTwoAsOftenAsOneLikes() throws Exception {
        var wiring = new Wiring(Clock.fixed(Instant.parse("2026-11-22T02:00:00Z"), ZoneId.of("Asia/Shanghai")));
        var runs = wiring.pressBench().run(dir, 1, Progress.IGNORED);
        assertThat(runs).extracting(PressBench.Run::threads).containsExactly(1, 2);
        assertThat(runs).allSatisfy(run -> {
            assertThat(run.pages()).isGreaterThanOrEqualTo(12 * run.threads());
            assertThat(run.pagesPerProcessorSecond()).isPositive();
        });
        assertThat(dir).isEmptyDirectory();
        assertThatThrownBy(() -> wiring.pressBench().run(dir, 1, StoppedProgress.NOW))
                .isInstanceOf(IOException.class);
        assertThat(dir).as("what was stopped leaves nothing either").isEmptyDirectory();
        assertThat(wiring.pressBench().run(dir, 1, Progress.IGNORED)).hasSize(2);
    }

    @Test
    void aFolderThatIsTakenIsRefused() throws Exception {
        Files.createDirectories(dir.resolve("base"));
        Files.writeString(dir.resolve("base/letter.txt"), "not a case base");
        assertThat(bench.run(new Bench.Order(dir, 3, 1, true, 1), Progress.IGNORED))
                .isInstanceOf(Outcome.Refused.class);
    }
}
