package org.anjuan.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;
import org.anjuan.cli.Exit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The time limits of a file, told without a screen, and their rows made anew. */
class DeadlinesCommandTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T02:00:00Z"), ZoneId.of("Asia/Shanghai"));
    private static final Wiring PROGRAM = new Wiring(CLOCK);
    private static final String CASE = "津河环罚〔2026〕57号";

    @TempDir
    Path folder;

    private final TestConsole console = new TestConsole(PROGRAM);

    @BeforeEach
    void samples() throws IOException {
        console.sampleBase(folder);
    }

    @Test
    void everyLimitIsToldWithItsCountAndItsArticle() {
        assertThat(run("deadlines", CASE, "--json")).as(console.complained()).isEqualTo(Exit.DONE);
        assertThat(console.json().get("on").stringValue()).isEqualTo("2026-11-21");
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
        assertThat(console.said()).startsWith("As of 2026-11-21:").contains("not counted");
        console.speak(Locale.SIMPLIFIED_CHINESE);
        assertThat(run("deadlines", CASE)).isEqualTo(Exit.DONE);
        assertThat(console.said()).startsWith("以 2026-11-21 为准：").contains("当日不计");
    }

    @Test
    void theFirstDayOfADecisionIsAFieldOfItsOwn() {
        run("deadlines", CASE, "--json");
        assertThat(console.json().get("earliestDecisionState").stringValue()).isEqualTo("ON");
        var day = console.json().get("earliestDecisionDay").stringValue();
        assertThat(console.json().get("earliestDecision").get(0).stringValue())
                .contains(String.valueOf(LocalDate.parse(day).getDayOfMonth()));
    }

    @Test
    void aCorrectionIsToldWithTheRecheckThatFoundItAndDoesNotReadAsLate() {
        console.speak(Locale.SIMPLIFIED_CHINESE);
        run("deadlines", CASE);
        assertThat(console.said()).contains("2026-09-15 09:30 复查认定已按期改正").doesNotContainPattern("责令改正期限：[^\\n]*按期完成");
    }

    @Test
    void allLimitsOfTheLawAreToldWhereAskedFor() {
        run("deadlines", CASE, "--json");
        int some = deadlines().size();
        run("deadlines", CASE, "--all", "--json");
        assertThat(deadlines().size()).isGreaterThan(some);
        var law = PROGRAM.law();
        assertThat(deadlines())
                .extracting(deadline -> deadline.get("limit").stringValue())
                .containsAll(law.limits().ids());
        assertThat(run("deadlines", CASE, "--all")).isEqualTo(Exit.DONE);
    }

    @Test
    void anotherDayShowsWhatHeldOnIt() {
        run("deadlines", CASE, "--on", "2024-01-02", "--json");
        assertThat(console.json().get("on").stringValue()).isEqualTo("2024-01-02");
        assertThat(deadlines())
                .noneMatch(deadline -> deadline.get("state").stringValue().startsWith("OVERDUE"));
    }

    @Test
    void whatCannotBeAnsweredIsRefusedWithTheReason() {
        assertThat(run("deadlines", "津河环罚〔2031〕9号")).isEqualTo(Exit.REFUSED);
        assertThat(console.complained()).contains("There is no case file 津河环罚〔2031〕9号");
        for (var day : List.of("2026-02-30", "tomorrow", "")) {
            assertThat(run("deadlines", CASE, "--on", day)).as(day).isEqualTo(Exit.MISUSED);
            assertThat(console.complained()).isNotBlank();
        }
        assertThat(run("deadlines")).isEqualTo(Exit.MISUSED);
        assertThat(run("deadlines", "津河环罚〔2031〕9号", "--json")).isEqualTo(Exit.REFUSED);
        assertThat(console.json().get("exit").intValue()).isEqualTo(Exit.REFUSED);
    }

    @Test
    void rowsAreMadeAnewOnRequest() {
        run("due", "--json");
        var before = console.said();
        assertThat(run("rows", "rebuild", "--json")).as(console.complained()).isEqualTo(Exit.DONE);
        int open = console.json().get("files").intValue();
        assertThat(console.json().get("complete").booleanValue()).isTrue();
        assertThat(run("rows", "rebuild", "--all", "--json")).isEqualTo(Exit.DONE);
        assertThat(console.json().get("files").intValue()).isGreaterThanOrEqualTo(open);
        run("due", "--json");
        assertThat(console.said()).isEqualTo(before);
        assertThat(run("rows", "rebuild")).isEqualTo(Exit.DONE);
        assertThat(console.said()).contains("Done: " + open);
        assertThat(run("rows")).isEqualTo(Exit.MISUSED);
        assertThat(run("verify")).isEqualTo(Exit.DONE);
    }

    private List<JsonNode> deadlines() {
        return StreamSupport.stream(console.json().get("deadlines").spliterator(), false)
                .toList();
    }

    private int run(String... args) {
        return console.run(List.of("--base", folder.resolve("base").toString()), args);
    }
}
