package org.anjuan.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.anjuan.cli.Exit;
import org.anjuan.usecase.port.BaseOutcome;
import org.anjuan.usecase.port.OpenBase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** Rules of an office's own, as a person or a script keeps them on the command line. */
class RulesCommandTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T02:00:00Z"), ZoneId.of("Asia/Shanghai"));
    private static final Wiring PROGRAM = new Wiring(CLOCK);

    @TempDir
    Path folder;

    private final TestConsole console = new TestConsole(PROGRAM);

    @BeforeEach
    void makeBase() {
        assertThat(at("init", "--plain", "--office", "津河市生态环境局", "--person", "王某"))
                .isEqualTo(Exit.DONE);
    }

    private int run(String... args) {
        return console.run(args);
    }

    private int at(String... args) {
        return console.run(List.of("--base", folder.resolve("base").toString()), args);
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @Test
    void aLineThatCannotBeReadIsToldInTheLanguageOfTheReader() throws IOException {
        console.speak(Locale.SIMPLIFIED_CHINESE);
        assertThat(at("rules", "add", file("ours.yaml", RuleTexts.SWITCH))).isEqualTo(Exit.MISUSED);
        assertThat(console.complained()).contains("缺少 --reason=TEXT").doesNotContain("Missing");
        assertThat(at("due", "--band", "soonish")).isEqualTo(Exit.MISUSED);
        assertThat(console.complained()).contains("--band 不能是“soonish”，可用：").doesNotContain("Invalid", "expected");
        assertThat(run("fine", "benchmark", "x", "--move", "sideways=3")).isEqualTo(Exit.MISUSED);
        assertThat(console.complained())
                .contains("--move 不能是", "可用：", "heavier")
                .doesNotContain("Invalid");
        assertThat(run("due", "--no-such-option")).isEqualTo(Exit.MISUSED);
        assertThat(console.complained()).contains("不认识 --no-such-option");
        assertThat(run("next", "x", "--on", "tomorrow")).isEqualTo(Exit.MISUSED);
        assertThat(console.complained()).contains("--on：“tomorrow”不是日期");
    }

    @Test
    void aFileIsAddedListedAndWithdrawn() throws IOException {
        assertThat(at("rules", "list")).isEqualTo(Exit.DONE);
        assertThat(console.said()).contains("no rules of the office");
        assertThat(at("rules", "add", file("ours.yaml", RuleTexts.SWITCH), "--reason", "trial"))
                .as(console.complained())
                .isEqualTo(Exit.DONE);
        assertThat(console.said()).contains("ours.yaml holds from now on");
        assertThat(at("rules", "add", file("ours.yaml", RuleTexts.SWITCH), "--reason", "again"))
                .isEqualTo(Exit.DONE);
        assertThat(console.said()).contains("nothing was changed");
        assertThat(at("rules", "list")).isEqualTo(Exit.DONE);
        assertThat(console.said()).contains("ours.yaml", "anjuan.time-limits/1", "2026-11-21 10:00", "王某", "trial");
        assertThat(at("rules", "list", "--json")).isEqualTo(Exit.DONE);
        assertThat(JsonMapper.shared()
                        .readTree(console.said())
                        .get(0)
                        .get("sha256")
                        .stringValue())
                .hasSize(64);
        assertThat(at("rules", "remove", "ours.yaml", "--reason", "over")).isEqualTo(Exit.DONE);
        assertThat(at("rules", "list", "--past")).isEqualTo(Exit.DONE);
        assertThat(console.said()).contains("ours.yaml", "over");
        assertThat(at("rules", "remove", "ours.yaml", "--reason", "over")).isEqualTo(Exit.REFUSED);
        assertThat(at("verify")).as(console.complained()).isEqualTo(Exit.DONE);
    }

    @Test
    void rulesAreListedCheckedAndRefusedWithoutTouchingTheListsAndReckonedByAfterwards() throws IOException {
        assertThat(at("list")).isEqualTo(Exit.DONE);
        assertThat(reckonedBy()).isNotEmpty().isNotEqualTo("others");
        spoil();
        assertThat(at("rules", "list")).isEqualTo(Exit.DONE);
        assertThat(at("rules", "check", file("ours.yaml", RuleTexts.SWITCH))).isEqualTo(Exit.DONE);
        assertThat(at(
                        "rules",
                        "add",
                        file("broken.yaml", RuleTexts.SWITCH.replace("local", "lokal")),
                        "--reason",
                        "trial"))
                .isEqualTo(Exit.REFUSED);
        assertThat(at("rules", "remove", "none.yaml", "--reason", "over")).isEqualTo(Exit.REFUSED);
        assertThat(console.complained()).contains("none.yaml").doesNotContain("lines named above");
        assertThat(reckonedBy()).isEqualTo("others");
        assertThat(at("rules", "add", file("ours.yaml", RuleTexts.SWITCH), "--reason", "trial"))
                .isEqualTo(Exit.DONE);
        var own = reckonedBy();
        assertThat(own).isNotEqualTo("others");
        spoil();
        assertThat(at("rules", "add", file("ours.yaml", RuleTexts.SWITCH), "--reason", "again"))
                .isEqualTo(Exit.DONE);
        assertThat(reckonedBy()).isEqualTo("others");
        assertThat(at("rules", "remove", "ours.yaml", "--reason", "over")).isEqualTo(Exit.DONE);
        assertThat(reckonedBy()).isNotEqualTo("others").isNotEqualTo(own);
    }

    /** By what the rows of the lists say they were reckoned. */
    private String reckonedBy() {
        try (var base = opened()) {
            return base.store().inTransaction(tx -> tx.office().settings().getOrDefault("rows.law", ""));
        }
    }

    private void spoil() {
        try (var base = opened()) {
            base.store().inTransaction(tx -> {
                tx.office().set("rows.law", "others");
                return true;
            });
        }
    }

    private OpenBase opened() {
        return ((BaseOutcome.Opened) PROGRAM.bases().open(folder.resolve("base"), Optional.empty())).base();
    }

    @Test
    void aFileIsCheckedWithoutACaseBaseAndNothingIsChanged() throws IOException {
        assertThat(run("rules", "check", file("ours.yaml", RuleTexts.SWITCH))).isEqualTo(Exit.DONE);
        assertThat(console.said()).contains("ours.yaml can be used (anjuan.time-limits/1)");
        assertThat(run(
                        "rules",
                        "check",
                        file("theirs.yaml", RuleTexts.SWITCH.replace("archive-local", "archive-lokal"))))
                .isEqualTo(Exit.REFUSED);
        assertThat(console.complained())
                .contains("theirs.yaml:3: id: there is no archive-lokal", "Nothing was changed");
        assertThat(run("rules", "check", folder.resolve("none.yaml").toString()))
                .isEqualTo(Exit.REFUSED);
        assertThat(at("rules", "check", file("ours.yaml", RuleTexts.SWITCH))).isEqualTo(Exit.DONE);
        assertThat(at("rules", "list")).isEqualTo(Exit.DONE);
        assertThat(console.said()).contains("no rules of the office");
    }

    @Test
    void aFileThatIsTooLargeIsRefusedAndWrongUseSaysSo() throws IOException {
        var large = file("large.yaml", RuleTexts.SWITCH + "# x\n".repeat(200_000));
        assertThat(at("rules", "add", large, "--reason", "trial")).isEqualTo(Exit.REFUSED);
        assertThat(console.complained()).contains("512 KB at most");
        assertThat(at("rules", "add", large)).isEqualTo(Exit.MISUSED);
        assertThat(run("rules")).isEqualTo(Exit.MISUSED);
    }

    @Test
    void theLawIsLookedUpAsItHoldsInTheCaseBase() throws IOException {
        var offence = """
            format: anjuan.violations/1
            violations:
              - id: local-kites
                new: true
                domain: dust
                name: {zh: 违反本地风筝规定, en: Kites against local rules}
                daily_fine: not
                provisions: [{basis: regulation, law: permit-reg-2021, penalty: {article: 3}, fines: [{subject: unit, min: 1000, max: 5000}]}]
            """;
        assertThat(at("rules", "add", file("ours.yaml", offence), "--reason", "trial"))
                .isEqualTo(Exit.REFUSED);
        assertThat(console.complained()).contains("ours.yaml:7: daily_fine: unknown code not");
        assertThat(at(
                        "rules",
                        "add",
                        file("ours.yaml", offence.replace("fine: not", "fine: eligible")),
                        "--reason",
                        "x"))
                .as(console.complained())
                .isEqualTo(Exit.DONE);
        assertThat(at("law", "search", "风筝规定")).isEqualTo(Exit.DONE);
        assertThat(console.said()).contains("Kites");
        assertThat(run("law", "search", "风筝规定")).isEqualTo(Exit.DONE);
        assertThat(console.said()).doesNotContain("Kites");
    }
}
