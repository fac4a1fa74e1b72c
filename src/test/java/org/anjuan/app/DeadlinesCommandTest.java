package org.anjuan.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;
import org.anjuan.cli.CommandLineInterface;
import org.anjuan.cli.Exit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The time limits of a file, told without a screen, and their rows made anew. */
class DeadlinesCommandTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T02:00:00Z"), ZoneId.of("Asia/Shanghai"));
    private static final String CASE = "津河环罚〔2026〕57号";

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private Locale locale = Locale.ENGLISH;

    @BeforeEach
    void samples() throws IOException {
        new Wiring(CLOCK).samples().writeTo(folder.resolve("samples"));
        assertThat(run("init", "--plain", "--office", "津河市生态环境局", "--person", "王某"))
                .isEqualTo(Exit.DONE);
        assertThat(run("import", folder.resolve("samples").toString())).isEqualTo(Exit.DONE);
    }

    @Test
    void everyLimitIsToldWithItsCountAndItsArticle() {
        assertThat(run("deadlines", CASE, "--json")).as(complained()).isEqualTo(Exit.DONE);
        assertThat(json().get("on").stringValue()).isEqualTo("2026-11-21");
        assertThat(deadlines()).isNotEmpty();
        for (var deadline : deadlines()) {
            assertThat(deadline.get("citation").stringValue()).isNotBlank();
            assertThat(deadline.get("state").stringValue()).isNotIn("NOT_APPLICABLE", "NOT_STARTED");
            if (deadline.has("due"))
                assertThat(deadline.get("counting").stringValue()).isNotBlank();
            if (deadline.get("state").stringValue().equals("UNKNOWN"))
                assertThat(deadline.get("missing").size()
                                + deadline.get("findings").size())
                        .isPositive();
        }
        assertThat(run("deadlines", CASE)).isEqualTo(Exit.DONE);
        assertThat(said()).startsWith("As of 2026-11-21:").contains("not counted");
        locale = Locale.SIMPLIFIED_CHINESE;
        assertThat(run("deadlines", CASE)).isEqualTo(Exit.DONE);
        assertThat(said()).startsWith("以 2026-11-21 为准：").contains("当日不计");
    }

    @Test
    void allLimitsOfTheLawAreToldWhereAskedFor() {
        run("deadlines", CASE, "--json");
        int some = deadlines().size();
        run("deadlines", CASE, "--all", "--json");
        assertThat(deadlines().size()).isGreaterThan(some);
        var law = new Wiring(CLOCK).law();
        assertThat(deadlines())
                .extracting(deadline -> deadline.get("limit").stringValue())
                .containsAll(law.limits().ids());
        assertThat(run("deadlines", CASE, "--all")).isEqualTo(Exit.DONE);
    }

    @Test
    void anotherDayShowsWhatHeldOnIt() {
        run("deadlines", CASE, "--on", "2024-01-02", "--json");
        assertThat(json().get("on").stringValue()).isEqualTo("2024-01-02");
        assertThat(deadlines())
                .noneMatch(deadline -> deadline.get("state").stringValue().startsWith("OVERDUE"));
    }

    @Test
    void whatCannotBeAnsweredIsRefusedWithTheReason() {
        assertThat(run("deadlines", "津河环罚〔2031〕9号")).isEqualTo(Exit.REFUSED);
        assertThat(complained()).contains("There is no case file 津河环罚〔2031〕9号");
        for (var day : List.of("2026-02-30", "tomorrow", "")) {
            assertThat(run("deadlines", CASE, "--on", day)).as(day).isEqualTo(Exit.MISUSED);
            assertThat(complained()).isNotBlank();
        }
        assertThat(run("deadlines")).isEqualTo(Exit.MISUSED);
        assertThat(run("deadlines", "津河环罚〔2031〕9号", "--json")).isEqualTo(Exit.REFUSED);
        assertThat(json().get("exit").intValue()).isEqualTo(Exit.REFUSED);
    }

    @Test
    void rowsAreMadeAnewOnRequest() {
        run("due", "--json");
        var before = said();
        assertThat(run("rows", "rebuild", "--json")).as(complained()).isEqualTo(Exit.DONE);
        int open = json().get("files").intValue();
        assertThat(json().get("complete").booleanValue()).isTrue();
        assertThat(run("rows", "rebuild", "--all", "--json")).isEqualTo(Exit.DONE);
        assertThat(json().get("files").intValue()).isGreaterThanOrEqualTo(open);
        run("due", "--json");
        assertThat(said()).isEqualTo(before);
        assertThat(run("rows", "rebuild")).isEqualTo(Exit.DONE);
        assertThat(said()).contains("Done: " + open);
        assertThat(run("rows")).isEqualTo(Exit.MISUSED);
        assertThat(run("verify")).isEqualTo(Exit.DONE);
    }

    private List<JsonNode> deadlines() {
        return StreamSupport.stream(json().get("deadlines").spliterator(), false)
                .toList();
    }

    private int run(String... args) {
        out.reset();
        err.reset();
        var line = new ArrayList<>(List.of("--base", folder.resolve("base").toString()));
        line.addAll(List.of(args));
        return new CommandLineInterface(new Wiring(CLOCK), printer(out), printer(err), locale)
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
