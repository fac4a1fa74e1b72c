package org.anjuan.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.anjuan.cli.CommandLineInterface;
import org.anjuan.cli.Exit;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the law says, asked on the command line without any case base. */
class LawCommandTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T02:00:00Z"), ZoneId.of("Asia/Shanghai"));
    private static final Wiring PROGRAM = new Wiring(CLOCK);

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String... args) {
        out.reset();
        err.reset();
        return new CommandLineInterface(PROGRAM, printer(out), printer(err), Locale.ENGLISH).run(args);
    }

    @Test
    void anActIsFoundByItsInitialsWithWhatHoldsToday() {
        assertThat(run("--lang", "zh", "law", "search", "wpxj"))
                .as(complained())
                .isEqualTo(Exit.DONE);
        assertThat(said()).contains("未批先建", "法典第1095条第1款", "20万–100万元").doesNotContain("投资额的 1–5%");
    }

    @Test
    void anEarlierDayShowsTheLawOfThen() {
        assertThat(run("law", "search", "未批先建", "--on", "2026-08-14", "--json")).isEqualTo(Exit.DONE);
        var provisions = json().get(0).get("provisions");
        assertThat(provisions.get(0).get("law").stringValue()).isEqualTo("eia-2018");
        assertThat(provisions.get(0).get("fines").get(0).get("base").stringValue())
                .isEqualTo("investment");
        assertThat(run("law", "search", "未批先建", "--on", "1990-01-01")).isEqualTo(Exit.DONE);
        assertThat(said()).contains("no rule in the data for 1990-01-01");
    }

    @Test
    void aDomainNarrowsByCodeOrName() {
        run("law", "search", "1086", "--domain", "monitoring", "--json");
        int byCode = json().size();
        run("law", "search", "1086", "--domain", "监测", "--json");
        assertThat(json()).hasSize(byCode).isNotEmpty();
        assertThat(run("law", "search", "1086", "--domain", "nowhere")).isEqualTo(Exit.MISUSED);
        assertThat(complained()).contains("nowhere", "monitoring");
    }

    @Test
    void manyAreListedInALineEachAndNothingSaysSo() {
        run("law", "search", "hazardous");
        assertThat(said().lines()).hasSizeGreaterThan(6);
        run("law", "search", "qqqqqq");
        assertThat(said()).isEqualToIgnoringNewLines("Nothing found.");
        run("law", "search", "qqqqqq", "--json");
        assertThat(json()).isEmpty();
    }

    @Test
    void withoutASayOfWhatToLookUpItIsWrongUse() {
        assertThat(run("law")).isEqualTo(Exit.MISUSED);
        assertThat(run("law", "search")).isEqualTo(Exit.MISUSED);
        assertThat(run("law", "search", "x", "--on", "yesterday")).isEqualTo(Exit.MISUSED);
    }

    private JsonNode json() {
        return JsonMapper.shared().readTree(said());
    }

    private String said() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String complained() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private static PrintStream printer(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
