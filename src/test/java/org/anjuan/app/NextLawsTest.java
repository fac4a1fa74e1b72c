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
import org.anjuan.cli.Exit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Which law an act falls under where the law changed between it and its decision, told without a screen (Code art. 1057). */
class NextLawsTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T02:00:00Z"), ZoneId.of("Asia/Shanghai"));
    private static final Wiring PROGRAM = new Wiring(CLOCK);
    private static final String ID = "0f0f0f0f-0000-4000-8000-0000000000a1";

    private static final String FILE = """
        {"format": "anjuan.case/1", "id": "%s",
         "head": {"title": "某公司偷排案", "procedure": "ORDINARY", "origin": "LIVE", "agency": {"name": "津河市生态环境局"}},
         "parties": [{"id": "0f0f0f0f-0000-4000-8000-0000000000a2", "name": "某公司", "kind": "COMPANY"}],
         "violations": [{"id": "0f0f0f0f-0000-4000-8000-0000000000a3", "description": "私设暗管排放废水",
           %s"parties": ["0f0f0f0f-0000-4000-8000-0000000000a2"], %s}]%s}
        """;

    private static final String DECIDED = """
        , "penaltyDecisions": [{"id": "0f0f0f0f-0000-4000-8000-0000000000a4", "decidedOn": "%s"}]\
        """;

    @TempDir
    Path folder;

    private String catalogue = "discharge-evasion";

    private final TestConsole console = new TestConsole(PROGRAM);

    @BeforeEach
    void makeBase() {
        assertThat(run("init", "--plain", "--office", "津河市生态环境局", "--person", "王某"))
                .isEqualTo(Exit.DONE);
        console.speak(Locale.SIMPLIFIED_CHINESE);
    }

    private void file(String act, String decidedOn) throws IOException {
        write(act, decidedOn.isEmpty() ? "" : DECIDED.formatted(decidedOn));
    }

    private void write(String act, String decisions) throws IOException {
        var named = catalogue.isEmpty() ? "" : "\"catalogueId\": \"" + catalogue + "\", ";
        var text = FILE.formatted(ID, named, act, decisions);
        var path = Files.writeString(folder.resolve("case.json"), text);
        assertThat(run("import", path.toString())).as(console.complained()).isEqualTo(Exit.DONE);
    }

    private JsonNode law() {
        assertThat(run("next", ID, "--json")).as(console.complained()).isEqualTo(Exit.DONE);
        return console.json().get("laws").get(0);
    }

    @Test
    void theLighterOfTheTwoLawsIsProposedWithItsReason() throws IOException {
        catalogue = "air-bad-coal";
        var goods = "\"bases\": [{\"base\": \"goods-value\", \"amount\": \"100000.00\"}]";
        file("\"from\": \"2026-05-10\", \"until\": \"2026-05-12\", " + goods, "2026-09-10");
        assertThat(law().get("outcome").stringValue()).isEqualTo("EARLIER_LAW_LIGHTER");
        assertThat(law().get("proposed").get(0).stringValue()).isEqualTo("air-2018");
        assertThat(law().get("reasons").get(0).stringValue()).isEqualTo("LOWER_MAXIMUM");
        run("next", ID);
        assertThat(console.said()).contains("行为时的法律较轻，建议适用大气污染防治法", "罚款上限较低");
    }

    @Test
    void anActBeforeTheCodeDecidedUnderItShowsBothLawsAndThatNobodyChose() throws IOException {
        var water = "\"penaltyBasis\": [{\"law\": \"水污染防治法\", \"lawId\": \"water-2017\"}]";
        file("\"from\": \"2026-05-10\", \"until\": \"2026-05-12\", " + water, "2026-09-10");
        var law = law();
        assertThat(law.get("sides"))
                .extracting(side -> side.get("on").stringValue())
                .containsExactly("2026-05-12", "2026-09-10");
        assertThat(law.get("sides").get(0).get("provisions").get(0).get("law").stringValue())
                .isEqualTo("water-2017");
        assertThat(law.get("sides").get(1).get("provisions").get(0).get("law").stringValue())
                .isEqualTo("eco-code-2026");
        assertThat(law.get("choice").stringValue()).isEqualTo("MISSING");
        assertThat(law.get("missing").get(0).stringValue()).isEqualTo("violations.law");
        assertThat(run("next", ID)).isEqualTo(Exit.DONE);
        assertThat(console.said())
                .contains("法律适用：", "2026-05-12 的法律：", "2026-09-10 的法律：法典", "法典 1057", "案卷没有记载选择适用哪部法律");
    }

    @Test
    void anActThatWentOnOverTheChangeIsForAPersonToDecide() throws IOException {
        file("\"from\": \"2026-08-10\", \"until\": \"2026-08-20\"", "");
        assertThat(law().get("outcome").stringValue()).isEqualTo("PERSON_DECIDES_OVER_THE_CHANGE");
        assertThat(law().get("choice").stringValue()).isEqualTo("MISSING");
        run("next", ID);
        assertThat(console.said()).contains("违法行为跨越法律变更，适用哪部法律由人判断", "案卷没有记载选择适用哪部法律");
    }

    @Test
    void aChoiceThatFitsIsTold() throws IOException {
        var over =
                "\"from\": \"2026-08-10\", \"until\": \"2026-08-20\", \"law\": {\"lawId\": \"%s\", \"reason\": \"理由\"}";
        file(over.formatted("eco-code-2026"), "2026-09-10");
        assertThat(law().get("choice").stringValue()).isEqualTo("MADE");
        assertThat(law().get("missing")).isEmpty();
        run("next", ID);
        assertThat(console.said()).contains("案卷所选：法典。").doesNotContain("没有记载选择");
    }

    @Test
    void aChoiceOfTheLawThatIsNotTheLighterOneIsToBeChecked() throws IOException {
        catalogue = "air-bad-coal";
        var goods = "\"bases\": [{\"base\": \"goods-value\", \"amount\": \"100000.00\"}]";
        var chosen = ", \"law\": {\"lawId\": \"eco-code-2026\", \"reason\": \"理由\"}";
        file("\"from\": \"2026-05-10\", \"until\": \"2026-05-12\", " + goods + chosen, "2026-09-10");
        assertThat(law().get("choice").stringValue()).isEqualTo("AGAINST_PROPOSAL");
        run("next", ID);
        assertThat(console.said()).contains("待核实：案卷所选为法典，与建议适用的不同，请核对理由是否成立。");
    }

    @Test
    void aChosenLawThatIsNeitherIsFlagged() throws IOException {
        file("\"from\": \"2026-08-10\", \"until\": \"2026-08-20\", \"law\": {\"lawId\": \"noise-2021\"}", "2026-09-10");
        assertThat(law().get("choice").stringValue()).isEqualTo("NEITHER");
        run("next", ID);
        assertThat(console.said()).contains("不是本行为可能适用的法律");
    }

    @Test
    void underOneLawThereIsNothingToChooseAndTheTextSaysNothing() throws IOException {
        file("\"from\": \"2026-08-16\", \"until\": \"2026-08-20\"", "2026-09-10");
        assertThat(law().get("outcome").stringValue()).isEqualTo("ONE_LAW");
        assertThat(law().get("choice").stringValue()).isEqualTo("NOT_ASKED");
        run("next", ID);
        assertThat(console.said()).doesNotContain("法律适用");
    }

    @Test
    void anOldFileDecidedUnderTheOldLawIsNotHeldAgainstTheCode() throws IOException {
        file("\"from\": \"2024-05-10\", \"until\": \"2024-05-12\"", "2024-09-10");
        assertThat(law().get("outcome").stringValue()).isEqualTo("ONE_LAW");
    }

    @ParameterizedTest
    @ValueSource(strings = {"next", "deadlines", "show"})
    void everyCommandThatTellsOfAFileTellsWhichLawItsActsFallUnder(String command) throws IOException {
        var water = "\"penaltyBasis\": [{\"law\": \"水污染防治法\", \"lawId\": \"water-2017\"}]";
        file("\"from\": \"2026-05-10\", \"until\": \"2026-05-12\", " + water, "2026-09-10");
        assertThat(run(command, ID)).as(console.complained()).isEqualTo(Exit.DONE);
        assertThat(console.said()).contains("法律适用：", "2026-05-12 的法律：水污染防治法", "2026-09-10 的法律：法典", "案卷没有记载选择适用哪部法律");
    }

    @ParameterizedTest
    @ValueSource(strings = {"next", "deadlines", "show"})
    void anActThatWentOnOverTheChangeIsLeftToAPersonEverywhere(String command) throws IOException {
        file("\"from\": \"2026-08-10\", \"until\": \"2026-08-20\"", "");
        run(command, ID);
        assertThat(console.said()).contains("违法行为跨越法律变更，适用哪部法律由人判断", "法典 1057");
    }

    @ParameterizedTest
    @CsvSource({"'', 没有写明违法行为目录的条目", "no-such-act, 所写的目录条目不在违法行为目录中"})
    void anActThatNobodyNamedInTheCatalogueIsSaidToHaveNoComparisonAndWhatToDo(String entry, String told)
            throws IOException {
        catalogue = entry;
        file("\"from\": \"2026-05-10\", \"until\": \"2026-05-12\"", "2026-09-10");
        for (var command : List.of("next", "deadlines", "show")) {
            run(command, ID);
            assertThat(console.said()).as(command).contains("私设暗管排放废水", told, "选择目录条目");
        }
        for (var command : List.of("next", "deadlines")) {
            run(command, ID, "--json");
            var law = console.json().get("laws").get(0);
            assertThat(law.get("outcome").stringValue()).isEqualTo("NOT_IN_CATALOGUE");
            assertThat(law.get("missing").get(0).stringValue()).isEqualTo("violations.catalogueId");
        }
    }

    @Test
    void whatIsTrueOfSeveralActsIsSaidOnceBelowAllOfThem() throws IOException {
        catalogue = "";
        file(
                "\"from\": \"2026-05-10\"}, {\"id\": \"0f0f0f0f-0000-4000-8000-0000000000a9\", \"description\":"
                        + " \"未建台账\"",
                "2026-09-10");
        run("next", ID);
        assertThat(console.said())
                .containsSubsequence("私设暗管排放废水", "未建台账", "没有写明违法行为目录的条目")
                .containsOnlyOnce("没有写明违法行为目录的条目");
    }

    @Test
    void theDayThatIsAskedForIsThatOfADecisionStillToCome() throws IOException {
        file("\"from\": \"2026-05-10\", \"until\": \"2026-05-12\"", "");
        run("deadlines", ID, "--on", "2026-08-14");
        assertThat(console.said()).doesNotContain("法律适用");
        run("deadlines", ID, "--on", "2026-08-15");
        assertThat(console.said()).contains("法律适用：");
    }

    @ParameterizedTest
    @CsvSource({"a6, false, true", "a3, true, true", "a3, false, false"})
    void anActIsJudgedOnTheDayOfItsOwnDecisionAndNotOfOneAboutAnotherActNorOfItsDailyFine(
            String about, boolean daily, boolean one) throws IOException {
        var line = "\"lines\": [{\"kind\": \"FINE\", \"amount\": \"100000.00\", \"violation\": \"%s\"}]";
        var id = "0f0f0f0f-0000-4000-8000-0000000000";
        write("""
            "from": "2026-05-10", "until": "2026-05-12"}, {"id": "%sa6", "description": "另一行为",
             "catalogueId": "discharge-evasion", "from": "2026-09-01", "until": "2026-09-01"\
            """.formatted(id), """
                , "penaltyDecisions": [{"id": "%sa4", "decidedOn": "2026-07-20", %s},
                  {"id": "%sa5", "decidedOn": "2026-09-10", "dailyFine": %s, %s}]\
                """.formatted(id, line.formatted(id + "a3"), id, daily, line.formatted(id + about)));
        assertThat(law().get("outcome").stringValue().equals("ONE_LAW")).isEqualTo(one);
        assertThat(law().get("choice").stringValue()).isEqualTo(one ? "NOT_ASKED" : "MISSING");
    }

    @ParameterizedTest
    @CsvSource({
        "ORDERED_ANEW, '', false",
        "REVOKED, 2026-09-20, false",
        "REVOKED, 2026-05-01, true",
        "REVOKED, '', true",
        "UPHELD, '', true",
    })
    void anActWhoseDecisionIsGoneIsJudgedOnTheDayOfTheOneToCome(String outcome, String noticed, boolean one)
            throws IOException {
        var notice = noticed.isEmpty() ? "" : """
            , "priorNotices": [{"id": "0f0f0f0f-0000-4000-8000-0000000000a7", "kind": "PENALTY", "issuedOn": "%s"}]\
            """.formatted(noticed);
        write(
                "\"from\": \"2026-03-01\", \"until\": \"2026-03-02\"",
                DECIDED.formatted("2026-05-10") + """
                    , "reconsiderations": [{"id": "0f0f0f0f-0000-4000-8000-0000000000a6", "servedOn": "2026-09-01",
                      "about": "0f0f0f0f-0000-4000-8000-0000000000a4", "outcome": "%s"}]\
                    """.formatted(outcome) + notice);
        var law = law();
        assertThat(law.get("outcome").stringValue().equals("ONE_LAW")).isEqualTo(one);
        if (!one)
            assertThat(law.get("sides"))
                    .extracting(side -> side.get("on").stringValue())
                    .containsExactly("2026-03-02", "2026-11-21");
    }

    @Test
    void anActOfTheCatalogueWithoutItsDaysIsSaidToBeUndated() throws IOException {
        file("\"discoveredOn\": \"2026-08-18\"", "2026-10-19");
        assertThat(law().get("outcome").stringValue()).isEqualTo("ACT_UNDATED");
        run("next", ID);
        assertThat(console.said()).contains("法律适用：", "不知行为发生在何时，只列出决定时的规定");
    }

    private int run(String... args) {
        return console.run(List.of("--base", folder.resolve("base").toString()), args);
    }
}
