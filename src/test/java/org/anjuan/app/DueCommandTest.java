package org.anjuan.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.anjuan.cli.Exit;
import org.anjuan.domain.casefile.Preservation;
import org.anjuan.domain.clock.FileOf;
import org.anjuan.exchange.JsonCaseCodec;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is due, listed and written without a screen. */
class DueCommandTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T02:00:00Z"), ZoneId.of("Asia/Shanghai"));
    private static final Wiring PROGRAM = new Wiring(CLOCK);

    @TempDir
    Path folder;

    private final TestConsole console = new TestConsole(PROGRAM);

    @BeforeEach
    void samples() throws IOException {
        console.sampleBase(folder);
    }

    @Test
    void whatIsDueIsListedWithTheMostUrgentFirst() {
        assertThat(run("due", "--json")).isEqualTo(Exit.DONE);
        var rows = console.json();
        assertThat(rows).isNotEmpty();
        for (int i = 1; i < rows.size(); i++)
            if (rows.get(i).has("due"))
                assertThat(rows.get(i).get("due").stringValue())
                        .isGreaterThanOrEqualTo(rows.get(i - 1).get("due").stringValue());
        assertThat(run("due")).isEqualTo(Exit.DONE);
        assertThat(console.said()).contains("Overdue ").contains("Suspended ");
    }

    @Test
    void itIsNarrowedAsOnTheScreen() {
        run("due", "--json");
        var group = console.json().get(0).get("group").stringValue();
        int all = console.json().size();
        run("due", "--json", "--band", "overdue");
        assertThat(console.json()).allMatch(row -> row.get("band").stringValue().equals("OVERDUE"));
        run("due", "--json", "--mine");
        assertThat(console.json()).isEmpty();
        run("due", "--json", "--group", "hearing");
        assertThat(console.json().size()).isLessThan(all);
        assertThat(console.json())
                .allMatch(row -> row.get("group").stringValue().equals("hearing"));
        assertThat(group).isNotBlank();
        assertThat(run("due", "--group", "nothing")).isEqualTo(Exit.MISUSED);
        assertThat(console.complained()).contains("hearing, ");
        assertThat(run("due", "--mine", "--all")).isEqualTo(Exit.MISUSED);
    }

    @Test
    void itIsWrittenAsAWorkbookAndAsACalendarAndNothingIsReplacedUnasked() throws IOException {
        var xlsx = folder.resolve("due.xlsx");
        var ics = folder.resolve("due.ics");
        assertThat(run("due", "--xlsx", xlsx.toString(), "--ics", ics.toString()))
                .as(console.complained())
                .isEqualTo(Exit.DONE);
        assertThat(console.said()).contains(xlsx.toString()).contains(ics.toString());
        assertThat(Files.readAllBytes(xlsx)).startsWith('P', 'K');
        assertThat(Files.readString(ics)).startsWith("BEGIN:VCALENDAR\r\n");
        assertThat(run("due", "--xlsx", xlsx.toString())).isEqualTo(Exit.REFUSED);
        assertThat(console.complained()).contains("already there");
        assertThat(run("due", "--xlsx", xlsx.toString(), "--replace")).isEqualTo(Exit.DONE);
        assertThat(run("due", "--ics", folder.resolve("nowhere/due.ics").toString()))
                .isEqualTo(Exit.REFUSED);
        assertThat(console.complained()).contains("the folder does not exist");
        assertThat(run("verify")).isEqualTo(Exit.DONE);
    }

    @Test
    void aLimitInHoursIsToldToTheMinute() throws IOException {
        var build = new FileOf(7);
        build.add(Preservation.class, "urgent", true, "implementedAt", "2026-11-20T09:30");
        var file = folder.resolve("hours.json");
        Files.writeString(file, new JsonCaseCodec().pretty(build.file()));
        assertThat(run("import", file.toString())).as(console.complained()).isEqualTo(Exit.DONE);
        run("due", "--json", "--text", "试验案");
        assertThat(console.json())
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
        assertThat(console.said()).contains("30 min over").contains("2026-11-21 09:30");
        run("list", "--text", "试验案");
        assertThat(console.said()).contains("2026-11-21 09:30");
        run("list", "--json", "--text", "试验案");
        assertThat(console.json()).singleElement().satisfies(row -> {
            assertThat(row.get("nextDue").stringValue()).isEqualTo("2026-11-21");
            assertThat(row.get("nextDueAt").stringValue()).isEqualTo("2026-11-21T09:30");
        });
        var ics = folder.resolve("hours.ics");
        run("due", "--text", "试验案", "--ics", ics.toString());
        assertThat(Files.readString(ics)).contains("DTSTART:20261121T013000Z\r\n");
    }

    @Test
    void whatIsNotListedIsTold() {
        run("due", "--json");
        int all = console.json().size();
        assertThat(console.complained()).doesNotContain("Only ");
        assertThat(all).isPositive();
        assertThat(run("due", "--json", "--limit", "0")).isEqualTo(Exit.DONE);
        assertThat(console.json()).isEmpty();
        assertThat(console.complained()).contains("Only 0 of " + all);
    }

    private int run(String... args) {
        return console.run(List.of("--base", folder.resolve("base").toString()), args);
    }
}
