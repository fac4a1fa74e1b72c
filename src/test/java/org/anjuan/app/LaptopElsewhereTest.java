package org.anjuan.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.TimeZone;
import org.anjuan.cli.CommandLineInterface;
import org.anjuan.cli.Exit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The program on a machine that keeps the time of another country. */
class LaptopElsewhereTest {

    private final TimeZone home = TimeZone.getDefault();

    @TempDir
    Path folder;

    @AfterEach
    void goHome() {
        TimeZone.setDefault(home);
    }

    @ParameterizedTest
    @CsvSource({
        "America/New_York, 2026-11-21T15:59:59Z, 2026-11-21T23:59:59",
        "America/New_York, 2026-11-21T16:00:00Z, 2026-11-22T00:00",
        "Pacific/Kiritimati, 2026-11-21T15:59:59Z, 2026-11-21T23:59:59",
        "Pacific/Kiritimati, 2026-11-21T16:00:00Z, 2026-11-22T00:00",
    })
    void itIsAsLateAsInTheOffice(String zone, Instant now, LocalDateTime there) {
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        assertThat(LocalDateTime.now(new Wiring(Clock.fixed(now, ZoneId.of(zone))).clock()))
                .isEqualTo(there);
    }

    /** Half past midnight in the office, the morning of the day before in New York. */
    @Test
    void whatACommandSaysOfADayIsTheSameAnywhere() throws IOException {
        var here = spokenIn("Asia/Shanghai");
        for (var zone : new String[] {"America/New_York", "Pacific/Kiritimati", "UTC"})
            assertThat(spokenIn(zone)).as(zone).isEqualTo(here);
        assertThat(here).contains("2026-11-22");
    }

    private String spokenIn(String zone) throws IOException {
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        var program = new Wiring(Clock.fixed(Instant.parse("2026-11-21T16:30:00Z"), ZoneId.of(zone)));
        var base = folder.resolve(zone.replace('/', '-'));
        var samples = folder.resolve("samples-" + zone.replace('/', '-'));
        program.samples().writeTo(samples);
        var said = new ByteArrayOutputStream();
        run(program, said, "--base", base.toString(), "init", "--plain", "--office", "津河市生态环境局", "--person", "王某");
        run(program, said, "--base", base.toString(), "import", samples.toString());
        said.reset();
        run(program, said, "--base", base.toString(), "next", "津河环罚〔2026〕57号");
        run(program, said, "--base", base.toString(), "law", "search", "--json", "逃避监管");
        return said.toString(StandardCharsets.UTF_8);
    }

    private static void run(Wiring program, ByteArrayOutputStream out, String... args) {
        var line = new CommandLineInterface(
                program, new PrintStream(out, true, StandardCharsets.UTF_8), System.err, Locale.ENGLISH);
        assertThat(line.run(args)).isEqualTo(Exit.DONE);
    }
}
