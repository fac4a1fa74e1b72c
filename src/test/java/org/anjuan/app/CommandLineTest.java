package org.anjuan.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.anjuan.cli.Exit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands as a person or a script gives them, on real case bases. */
class CommandLineTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T02:00:00Z"), ZoneId.of("Asia/Shanghai"));
    private static final Wiring PROGRAM = new Wiring(CLOCK);
    private static final String NUMBER = "津河环罚〔2026〕57号";

    @TempDir
    Path folder;

    private final TestConsole console = new TestConsole(PROGRAM);
    private Path base;
    private Path samples;

    @BeforeEach
    void places() throws IOException {
        base = folder.resolve("base");
        samples = folder.resolve("samples");
        PROGRAM.samples().writeTo(samples);
    }

    private int run(String... args) {
        return console.run(args);
    }

    private int at(String... args) {
        return console.run(List.of("--base", base.toString()), args);
    }

    private void filled() {
        assertThat(at("init", "--plain", "--office", "津河市生态环境局", "--person", "王某"))
                .isEqualTo(Exit.DONE);
        assertThat(at("import", samples.toString())).as(console.complained()).isEqualTo(Exit.DONE);
    }

    @Test
    void theSamplesComeInAndAreListed() {
        filled();
        assertThat(at("list", "--json")).isEqualTo(Exit.DONE);
        assertThat(console.json().isArray()).isTrue();
        assertThat(console.json()).hasSize(6);
    }

    @Test
    void aListIsFilteredAsOnTheScreen() {
        filled();
        at("list", "--json", "--text", "印染");
        assertThat(console.json()).hasSize(1);
        assertThat(console.json().get(0).get("number").stringValue()).isEqualTo(NUMBER);
        at("list", "--json", "--stage", "archived");
        assertThat(console.json()).hasSize(1);
        at("list", "--json", "--text", "没有这样的案卷");
        assertThat(console.json()).isEmpty();
    }

    @Test
    void whatIsShownAsJsonComesInAgainUnchanged() throws IOException {
        filled();
        assertThat(at("show", NUMBER, "--json")).isEqualTo(Exit.DONE);
        assertThat(console.json().get("head").get("title").stringValue()).isNotBlank();
        var file = folder.resolve("again.json");
        Files.writeString(file, console.said());
        assertThat(at("import", file.toString(), "--json"))
                .as(console.complained())
                .isEqualTo(Exit.DONE);
        assertThat(console.json().get(0).get("effect").stringValue()).isEqualTo("UNCHANGED");
    }

    @Test
    void exportAndImportIntoAnotherBaseIsTheSameToTheByte() throws IOException {
        filled();
        var first = folder.resolve("first");
        var second = folder.resolve("second");
        assertThat(at("export", "--all", "--out", first.toString())).isEqualTo(Exit.DONE);
        base = folder.resolve("other");
        assertThat(at("init", "--plain", "--office", "另一局", "--person", "李某")).isEqualTo(Exit.DONE);
        assertThat(at("import", first.toString())).as(console.complained()).isEqualTo(Exit.DONE);
        assertThat(at("export", "--all", "--out", second.toString())).isEqualTo(Exit.DONE);
        assertThat(contents(second)).isEqualTo(contents(first));
    }

    private static List<String> contents(Path root) throws IOException {
        try (var found = Files.walk(root)) {
            var lines = new ArrayList<String>();
            for (var file : found.filter(Files::isRegularFile).sorted().toList())
                lines.add(root.relativize(file) + " " + java.util.Arrays.hashCode(Files.readAllBytes(file)));
            return lines;
        }
    }

    @Test
    void aBadFileIsRefusedWithItsPlaceAndNothingComesIn() throws IOException {
        filled();
        var bad = folder.resolve("bad.json");
        Files.writeString(bad, "{\"format\": \"anjuan.case/1\", \"parties\": 3}");
        assertThat(at("import", bad.toString())).isEqualTo(Exit.REFUSED);
        assertThat(console.complained()).contains("bad.json").contains("$.parties");
        at("list", "--json");
        assertThat(console.json()).hasSize(6);
    }

    @Test
    void withoutAReviewTheScoreIsARangeAndCalledProvisional() {
        filled();
        assertThat(at("score", NUMBER)).isEqualTo(Exit.DONE);
        assertThat(console.said()).contains("provisional range");
        at("score", NUMBER, "--json");
        assertThat(console.json().get(0).get("provisionalRange").has("worst")).isTrue();
    }

    @Test
    void eachRecordedReviewIsPrintedAsAScoreSheetAndNoneIsSaidPlainly() throws IOException {
        filled();
        var sheets = folder.resolve("sheets");
        assertThat(at("score", NUMBER, "--sheet", sheets.toString())).isEqualTo(Exit.REFUSED);
        assertThat(console.complained()).contains(NUMBER).contains("no review is recorded");
        assertThat(sheets).doesNotExist();

        var marks = Files.writeString(
                folder.resolve("marks.json"),
                "{\"format\": \"anjuan.marks/1\", \"standard\": \"CHECK100\", \"version\": \"1.0\","
                        + " \"marks\": {\"A01\": \"full\"}}");
        assertThat(at("score", NUMBER, "--marks", marks.toString()))
                .as(console.complained())
                .isEqualTo(Exit.DONE);
        assertThat(at("score", NUMBER, "--sheet", sheets.toString()))
                .as(console.complained())
                .isEqualTo(Exit.DONE);
        assertThat(Path.of(console.said().strip())).hasParent(sheets).isNotEmptyFile();
    }

    @Test
    void aBaseThatWasNotTouchedIsSound() {
        filled();
        assertThat(at("verify", "--json")).isEqualTo(Exit.DONE);
        assertThat(console.json().get("sound").booleanValue()).isTrue();
        assertThat(console.json().get("files").intValue()).isEqualTo(6);
    }

    @Test
    void anUnknownCaseOrPersonIsRefused() {
        filled();
        assertThat(at("show", "no such number")).isEqualTo(Exit.REFUSED);
        assertThat(console.complained()).contains("no such number");
        assertThat(at("--as", "nobody", "list")).isEqualTo(Exit.REFUSED);
        assertThat(console.complained()).contains("nobody");
    }

    @Test
    void whoAsksForJsonGetsJsonAlsoWhereTheCommandIsRefused() throws IOException {
        filled();
        for (var refused : List.of(
                List.of("import", folder.resolve("nowhere.json").toString(), "--json"),
                List.of("list", "--json", "--as", "nobody"),
                List.of("show", "no such number", "--json"))) {
            assertThat(at(refused.toArray(String[]::new))).isEqualTo(Exit.REFUSED);
            assertThat(console.json().get("exit").intValue()).isEqualTo(Exit.REFUSED);
            assertThat(console.json().get("reasons")).isNotEmpty();
        }
        assertThat(at("list", "--json", "--no-such-option")).isEqualTo(Exit.MISUSED);
        assertThat(console.json().get("exit").intValue()).isEqualTo(Exit.MISUSED);
    }

    @Test
    void whatCannotBeMeantIsWrongUse() {
        filled();
        assertThat(at("list", "--limit", "-5")).isEqualTo(Exit.MISUSED);
        assertThat(at("list", "--from", "yesterday")).isEqualTo(Exit.MISUSED);
        assertThat(console.complained()).contains("yesterday").doesNotContain("java.");
        assertThat(at("--lang", "fr", "list")).isEqualTo(Exit.MISUSED);
        base = folder.resolve("nobody");
        assertThat(at("init", "--plain", "--office", "局", "--person", " ")).isEqualTo(Exit.REFUSED);
        assertThat(base).doesNotExist();
    }

    @Test
    void wrongUseIsToldApartFromRefusal() {
        assertThat(run("list", "--no-such-option")).isEqualTo(Exit.MISUSED);
        assertThat(console.complained()).contains("--help");
        assertThat(run("list")).isEqualTo(Exit.REFUSED);
        assertThat(console.complained()).contains("--base");
    }

    @Test
    void aWindowThatNobodyCanBeFoundForLeavesTheCaseBaseClosed() {
        assertThat(at("init", "--plain", "--office", "津河市生态环境局", "--person", "王某"))
                .isEqualTo(Exit.DONE);
        assertThat(at("--as", "nobody")).isEqualTo(Exit.REFUSED);
        assertThat(at("list")).as(console.complained()).isEqualTo(Exit.DONE);
    }

    @Test
    void whatTheLocaleCouldNotReadIsNotTakenForAName() {
        assertThat(at("init", "--plain", "--office", "\uFFFD\uFFFD", "--person", "王某"))
                .isEqualTo(Exit.MISUSED);
        assertThat(console.complained()).contains("UTF-8");
        assertThat(base).doesNotExist();
    }

    @Test
    void aFolderThatIsNoCaseBaseIsRefusedAndLeftAlone() throws IOException {
        Files.createDirectories(base);
        Files.writeString(base.resolve("letter.txt"), "mine");
        assertThat(at("list")).isEqualTo(Exit.REFUSED);
        assertThat(at("init", "--plain", "--office", "局", "--person", "王某")).isEqualTo(Exit.REFUSED);
        assertThat(base.toFile().list()).containsExactly("letter.txt");
    }

    @Test
    void anEncryptedBaseOpensWithItsPasswordOnly() throws IOException {
        var right =
                Files.writeString(folder.resolve("right"), "correct horse\n").toString();
        var wrong = Files.writeString(folder.resolve("wrong"), "battery staple").toString();
        assertThat(at("--password-file", right, "init", "--office", "局", "--person", "王某"))
                .as(console.complained())
                .isEqualTo(Exit.DONE);
        assertThat(at("--password-file", wrong, "list")).isEqualTo(Exit.REFUSED);
        assertThat(at("--password-file", right, "list")).isEqualTo(Exit.DONE);
    }

    @Test
    @EnabledOnOs(OS.LINUX) // a folder that nobody can write, not even root
    void whatACommandWroteIsBackedUpAndAFailureIsSaidInWords() throws IOException {
        var password =
                Files.writeString(folder.resolve("password"), "correct horse").toString();
        at("--password-file", password, "init", "--office", "局", "--person", "王某");
        assertThat(base.resolve("backup")).isEmptyDirectory();
        assertThat(at("--password-file", password, "import", samples.toString()))
                .isEqualTo(Exit.DONE);
        assertThat(base.resolve("backup").toFile().list()).hasSize(1);

        assertThat(at(
                        "--password-file",
                        password,
                        "export",
                        NUMBER,
                        "--out",
                        folder.resolve("out").toString()))
                .isEqualTo(Exit.DONE);
        assertThat(base.resolve("backup").toFile().list()).hasSize(1);

        SampleBase.delete(base.resolve("backup"));
        Files.createSymbolicLink(base.resolve("backup"), Path.of("/proc"));
        assertThat(at(
                        "--password-file",
                        password,
                        "export",
                        NUMBER,
                        "--out",
                        folder.resolve("again").toString()))
                .isEqualTo(Exit.DONE);
        assertThat(console.complained())
                .contains(base.resolve("backup").toString())
                .contains("All your work is saved");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "law search",
                "law search x --domain nowhere",
                "law search x --on yesterday",
                "law search x --nope",
                "rules add",
                "rules add file",
                "rules remove",
                "rules check",
                "rules list --nope",
                "rows rebuild --nope",
                "fine benchmark --nope",
                "fine benchmark --act yesterday",
                "fine daily --nope",
                "fine late --nope",
                "list --limit -1",
                "due --limit -1",
                "due --all --mine",
                "show",
            })
    void aCommandUsedWronglyPointsToItsOwnHelp(String typed) {
        var words = List.of(typed.split(" "));
        assertThat(run(words.toArray(String[]::new))).as(console.complained()).isEqualTo(Exit.MISUSED);
        boolean nested = List.of("law", "rules", "rows", "fine").contains(words.getFirst());
        var command = nested ? words.get(0) + " " + words.get(1) : words.get(0);
        assertThat(console.complained()).contains("\"anjuan " + command + " --help\"");
        assertThat(run((command + " --help").split(" "))).isEqualTo(Exit.DONE);
        assertThat(console.said()).contains("Usage: anjuan " + command + " ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "list --limit 1 --limit 2",
                "list --json=perhaps",
                "list --json --json",
                "list 一 二",
                "list --limit",
                "paper write 1 1 --set name",
                "numbers reserve",
            })
    void noWordOfEnglishStandsInAChineseExplanationOfALine(String typed) {
        var args = new ArrayList<>(List.of("--lang", "zh"));
        args.addAll(List.of(typed.split(" ")));
        assertThat(run(args.toArray(String[]::new))).as(console.complained()).isEqualTo(Exit.MISUSED);
        assertThat(console.complained().replaceAll("“[^”]*”|--?[a-z]+|[A-Z]+(=[A-Z]+)?|<[a-zA-Z]+>", ""))
                .as(console.complained())
                .doesNotContainPattern("[A-Za-z]{3,}")
                .contains("无法识别的用法");
    }

    @Test
    void helpAndVersionSpeakBothLanguages() {
        assertThat(run("--help")).isEqualTo(Exit.DONE);
        assertThat(console.said()).contains("Commands:").doesNotContain("!cli.");
        assertThat(run("--lang", "zh", "--help")).isEqualTo(Exit.DONE);
        assertThat(console.said()).contains("命令：");
        for (var command : List.of("init", "import", "export", "list", "show", "score", "dossier", "verify", "tour")) {
            assertThat(run(command, "--help")).isEqualTo(Exit.DONE);
            assertThat(console.said()).contains("Usage:").doesNotContain("!cli.");
        }
        assertThat(run("--version")).isEqualTo(Exit.DONE);
        assertThat(console.said()).startsWith("anjuan ");
    }
}
