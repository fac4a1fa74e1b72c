package org.anjuan.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.StreamSupport;
import org.anjuan.cli.Exit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Fines reckoned on the command line. */
class FineCommandTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T02:00:00Z"), ZoneId.of("Asia/Shanghai"));
    private static final Wiring PROGRAM = new Wiring(CLOCK);

    @TempDir
    Path folder;

    private final TestConsole console = new TestConsole(PROGRAM);

    @Test
    void aBenchmarkIsReckonedFromTiersAndNumbers() {
        assertThat(run("fine benchmark hunan-2021-6-1 --json --act 2026-01-05 --pick number=1 --pick kind=ordinary"
                        + " --pick exceedance=150% --pick flow=30000 --pick area=residential"
                        + " --pick period=ordinary --pick times=1 --pick complaint=verified"))
                .as(console.complained())
                .isEqualTo(Exit.DONE);
        assertThat(console.json().get("result").stringValue()).isEqualTo("320000.00");
        assertThat(console.json().get("version").stringValue()).isEqualTo("2021");
        assertThat(console.json().get("problems")).isEmpty();
    }

    @Test
    void theArithmeticIsShownAndTheAmountInCapitals() {
        assertThat(run("fine benchmark hunan-2021-1 --of investment=20000000 --act 2026-01-05 --pick class=report"
                        + " --pick stage=production --pick duration=4 --move heavier=50000"))
                .isEqualTo(Exit.DONE);
        assertThat(console.said())
                .contains("43 % × 1,000,000 yuan = 430,000 yuan", "Heavier by 50,000 yuan", "480,000 yuan (人民币肆拾捌万元整)");
    }

    @Test
    void aBenchmarkOfTheFormerLawIsRefusedForAnActThatTheCodeJudges() {
        assertThat(run("fine benchmark hunan-2021-13 --json --most 50000 --law eco-code-2026 --pick x=30"))
                .isEqualTo(Exit.REFUSED);
        assertThat(console.json().get("problems").get(0).get("key").stringValue())
                .isEqualTo("penalty.problem.formerBenchmark");
        assertThat(run("fine benchmark hunan-2021-13 --json --most 50000 --act 2026-08-15 --pick x=30"))
                .isEqualTo(Exit.REFUSED);
        assertThat(run("fine benchmark hunan-2021-13 --json --most 50000 --act 2026-08-14 --pick x=30"))
                .isEqualTo(Exit.DONE);
        assertThat(console.json().get("result").stringValue()).isEqualTo("17100.00");
    }

    @Test
    void benchmarksAndTheirTiersAreNamed() {
        assertThat(run("fine benchmark")).isEqualTo(Exit.DONE);
        assertThat(console.said()).contains("hunan-2021-6-3", "guangdong-2022-range");
        assertThat(run("fine benchmark hunan-2021-4-1")).isEqualTo(Exit.DONE);
        assertThat(console.said()).contains("violence", "90");
        assertThat(run("fine benchmark nothing")).isEqualTo(Exit.REFUSED);
        assertThat(run("fine benchmark hunan-2021-13 --most lots --pick x=1")).isEqualTo(Exit.REFUSED);
        assertThat(run("fine")).isEqualTo(Exit.MISUSED);
    }

    @Test
    void whatIsTypedAndChangesNothingIsSaid() {
        assertThat(warned("hunan-2021-13 --most 50000 --of 20000 --pick x=30")).contains("penalty.command.baseNotUsed");
        assertThat(warned("hunan-2021-13 --most 50000 --pick x=30"))
                .doesNotContain("penalty.command.baseNotUsed", "penalty.command.leastZero");
        assertThat(warned("hunan-2021-13 --least 0 --most 50000 --pick x=30")).contains("penalty.command.leastZero");
        assertThat(warned("hunan-2021-1 --of 20000000 --most 9 --pick class=report"))
                .contains("penalty.command.rangeNotUsed")
                .doesNotContain("penalty.command.baseNotUsed");
    }

    private List<String> warned(String line) {
        run("fine benchmark " + line + " --json --act 2026-01-05");
        return StreamSupport.stream(console.json().get("problems").spliterator(), false)
                .map(problem -> problem.get("key").stringValue())
                .toList();
    }

    @Test
    void tiersWithoutAnyChosenSayThatNothingWasReckonedAndWhatToGive() {
        run("fine benchmark guangdong-2022-range --least 10000 --most 100000");
        assertThat(console.said()).contains("--pick FACTOR=TIER", "nothing was reckoned");
    }

    @Test
    void dailyAndLateFinesOfAFile() throws IOException {
        var base = folder.resolve("base").toString();
        var samples = folder.resolve("samples");
        PROGRAM.samples().writeTo(samples);
        assertThat(run("--base " + base + " init --plain --office 津河市生态环境局 --person 王某"))
                .isEqualTo(Exit.DONE);
        assertThat(run("--base " + base + " import " + samples)).isEqualTo(Exit.DONE);
        run("--base " + base + " list --json");
        for (var each : console.json()) {
            var id = each.get("id").stringValue();
            assertThat(run("--base " + base + " fine late " + id + " --on 2026-11-22 --json"))
                    .as(console.complained())
                    .isEqualTo(Exit.DONE);
            assertThat(console.json().isArray()).isTrue();
            assertThat(run("--base " + base + " fine daily " + id)).isEqualTo(Exit.DONE);
            assertThat(console.said()).doesNotContain("!penalty");
            assertThat(run("--base " + base + " fine daily " + id + " --json")).isEqualTo(Exit.DONE);
            for (var sum : console.json())
                if (sum.get("mayBeImposed").booleanValue()) {
                    assertThat(sum.get("days").intValue()).isEqualTo(7);
                    assertThat(sum.get("problems")).as("the file says the same").isEmpty();
                    assertThat(sum.get("total").stringValue()).isEqualTo("1456000.00");
                }
        }
        assertThat(run("--base " + base + " fine late nothing")).isEqualTo(Exit.REFUSED);
    }

    private int run(String line) {
        return console.run(line.split(" ", -1));
    }
}
