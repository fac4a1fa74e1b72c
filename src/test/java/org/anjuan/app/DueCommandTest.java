package org.anjuan.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.anjuan.cli.CommandLineInterface;
import org.anjuan.cli.Exit;
import org.anjuan.domain.casefile.Preservation;
import org.anjuan.domain.clock.FileOf;
import org.anjuan.exchange.JsonCaseCodec;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is due, listed and written without a screen. */
class DueCommandTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T02:00:00Z"), ZoneId.of("Asia/Shanghai"));

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void samples() throws IOException {
        new Wiring(CLOCK).samples().writeTo(folder.resolve("samples"));
        assertThat(run("init", "--plain", "--office", "津河市生态环境局", "--person", "王某"))
                .isEqualTo(Exit.DONE);
        assertThat(run("import", folder.resolve("samples").toString())).isEqualTo(Exit.DONE);
    }

    @Test
    void whatIsDueIsListedWithTheMostUrgentFirst() {
        assertThat(run("due", "--json")).isEqualTo(Exit.DONE);
        var rows = json();
        assertThat(rows).isNotEmpty();
        for (int i = 1; i < rows.size(); i++)
            if (rows.get(i).has("due"))
                assertThat(rows.get(i).get("due").stringValue())
                        .isGreaterThanOrEqualTo(rows.get(i - 1).get("due").stringValue());
        assertThat(run("due")).isEqualTo(Exit.DONE);
        assertThat(said()).contains("Overdue ").contains("Suspended ");
    }

    @Test
    void itIsNarrowedAsOnTheScreen() {
        run("due", "--json");
        var group = json().get(0).get("group").stringValue();
        int all = json().size();
        run("due", "--json", "--band", "overdue");
        assertThat(json()).allMatch(row -> row.get("band").stringValue().equals("OVERDUE"));
        run("due", "--json", "--mine");
        assertThat(json()).isEmpty();
        run("due", "--json", "--group", "hearing");
        assertThat(json().size()).isLessThan(all);
        assertThat(json()).allMatch(row -> row.get("group").stringValue().equals("hearing"));
        assertThat(group).isNotBlank();
        assertThat(run("due", "--group", "nothing")).isEqualTo(Exit.MISUSED);
        assertThat(complained()).contains("hearing, ");
        assertThat(run("due", "--mine", "--all")).isEqualTo(Exit.MISUSED);
    }

    @Test
    void itIsWrittenAsAWorkbookAndAsACalendarAndNothingIsReplacedUnasked() throws IOException {
        var xlsx = folder.resolve("due.xlsx");
        var ics = folder.resolve("due.ics");
        assertThat(run("due", "--xlsx", xlsx.toString(), "--ics", ics.toString()))
                .as(complained())
                .isEqualTo(Exit.DONE);
        assertThat(said()).contains(xlsx.toString()).contains(ics.toString());
        assertThat(Files.readAllBytes(xlsx)).startsWith('P', 'K');
        assertThat(Files.readString(ics)).startsWith("BEGIN:VCALENDAR\r\n");
        assertThat(run("due", "--xlsx", xlsx.toString())).isEqualTo(Exit.REFUSED);
        assertThat(complained()).contains("already there");
        assertThat(run("due", "--xlsx", xlsx.toString(), "--replace")).isEqualTo(Exit.DONE);
        assertThat(run("due", "--ics", folder.resolve("nowhere/due.ics").toString()))
                .isEqualTo(Exit.REFUSED);
        assertThat(complained()).contains("the folder does not exist");
        assertThat(run("verify")).isEqualTo(Exit.DONE);
    }

    @Test
    void aLimitInHoursIsToldToTheMinute() throws IOException {
        var build = new FileOf(7);
        build.add(Preservation.class, "urgent", true, "implementedAt", "2026-11-20T09:30");
        var file = folder.resolve("hours.json");
        Files.writeString(file, new JsonCaseCodec().pretty(build.file()));
        assertThat(run("import", file.toString())).as(complained()).isEqualTo(Exit.DONE);
        run("due", "--json", "--text", "试验案");
        assertThat(json())
                .filteredOn(row -> row.get("limit").stringValue().equals("evidence-preservation-approval"))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.get("band").stringValue()).isEqualTo("OVERDUE");
                    assertThat(row.get("due").stringValue()).isEqualTo("2026-11-21");
                    assertThat(row.get("dueAt").stringValue()).isEqualTo("2026-11-21T09:30");
                    assertThat(row.get("daysLeft").intValue()).isZero();
                    assertThat(row.get("minutesLeft").intValue()).isEqualTo(-30);
                });
        run("due", "--text", "试验案");
        assertThat(said()).contains("30 min over").contains("2026-11-21 09:30");
        var ics = folder.resolve("hours.ics");
        run("due", "--text", "试验案", "--ics", ics.toString());
        assertThat(Files.readString(ics)).contains("DTSTART:20261121T013000Z\r\n");
    }

    @Test
    void whatIsNotListedIsTold() {
        run("due", "--json");
        int all = json().size();
        assertThat(complained()).doesNotContain("Only ");
        assertThat(all).isPositive();
        assertThat(run("due", "--json", "--limit", "0")).isEqualTo(Exit.DONE);
        assertThat(json()).isEmpty();
        assertThat(complained()).contains("Only 0 of " + all);
    }

    private int run(String... args) {
        out.reset();
        err.reset();
        var line = new ArrayList<>(List.of("--base", folder.resolve("base").toString()));
        line.addAll(List.of(args));
        return new CommandLineInterface(new Wiring(CLOCK), printer(out), printer(err), Locale.ENGLISH)
                .run(line.toArray(String[]::new));
    }

    private static PrintStream printer(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private String said() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String complained() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private JsonNode json() {
        return JsonMapper.shared().readTree(said());
    }
}
