package org.anjuan.ui.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.anjuan.domain.office.Actor;
import org.anjuan.domain.office.Role;
import org.anjuan.domain.review.Standard;
import org.anjuan.exchange.JsonCaseCodec;
import org.anjuan.exchange.ReviewJson;
import org.anjuan.persistence.FolderBases;
import org.anjuan.persistence.Sample;
import org.anjuan.reference.OwnRulesReader;
import org.anjuan.reference.Rules;
import org.anjuan.reference.StandardsReader;
import org.anjuan.ui.common.HeldJobs;
import org.anjuan.ui.common.KeptChoosers;
import org.anjuan.ui.common.Session;
import org.anjuan.ui.common.Snapshots;
import org.anjuan.ui.common.UiTest;
import org.anjuan.usecase.ManageOffice;
import org.anjuan.usecase.ManageRules;
import org.anjuan.usecase.port.BaseOutcome;
import org.anjuan.usecase.port.OfficeRules;
import org.anjuan.usecase.port.OpenBase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

class ReferenceViewTest extends UiTest {

    private static final Rules RULES = Rules.shipped();
    private static final List<Standard> STANDARDS = StandardsReader.shipped().all();

    private static final String SWITCH = """
        format: anjuan.time-limits/1
        limits:
          - {id: archive-local, use: true}
        """;

    private static final String OWN_LAW = """
        format: anjuan.laws/1
        laws:
          - id: city-rules-2026
            name: {zh: 某市生态环境行政处罚规定, en: Rules of a city on environmental penalties}
            short: {zh: 市处罚规定, en: City rules}
            from: 2026-01-01
        """;

    @TempDir
    Path folder;

    private final KeptChoosers choosers = new KeptChoosers();
    private final AtomicInteger changes = new AtomicInteger();
    private final Actor administrator = Sample.actor("管理员", Role.ADMINISTRATOR);
    private OpenBase base;

    @BeforeEach
    void makeBase() {
        base = ((BaseOutcome.Opened) new FolderBases(new JsonCaseCodec(), new ReviewJson())
                        .create(folder.resolve("base"), Optional.empty()))
                .base();
        new ManageOffice(base.store(), session.clock()).keep(administrator, administrator.person());
    }

    @AfterEach
    void closeBase() {
        base.close();
    }

    private ManageRules rules() {
        return new ManageRules(base.store(), new OwnRulesReader(RULES), session.clock());
    }

    private OwnFiles files() {
        return new OwnFiles(
                rules(), texts, jobs, dialogs, new Session(session.clock(), administrator), changes::incrementAndGet);
    }

    private ReferenceModel model(OwnFiles files) {
        var texts =
                rules().current().stream().map(OfficeRules.RuleFile::content).toList();
        var composed = new OwnRulesReader(RULES).over(texts);
        var now = composed.rules();
        var shelf = new Shelf(now.law(), now.procedure(), STANDARDS, code -> code, composed.setAside());
        return new ReferenceModel(this.texts, shelf, files);
    }

    private ReferenceView view(OwnFiles files, ReferenceModel model) {
        return new ReferenceView(model, new RulesSheet(files, texts, theme, choosers), texts, views, preferences);
    }

    private ReferenceView open() {
        var files = files();
        return view(files, model(files));
    }

    @Test
    void anArticleNumberFindsTheViolationsItPunishes() throws Exception {
        show(() -> open().root());
        robot.clickOn("#filter").write("1108").type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        var table = robot.lookup("#table").queryTableView();
        assertThat(table.getItems()).hasSizeBetween(1, 10);
        assertThat(shownText()).contains("第1108条").contains("违反：");
    }

    @Test
    void theRulesOfADayAreShownWithTheirRanges() throws Exception {
        var files = files();
        var model = model(files);
        show(() -> view(files, model).root());
        robot.clickOn("#filter").write("wpxj").type(KeyCode.ENTER);
        robot.clickOn("#day").write("2026-08-14").type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(model.entries().getFirst().figure()).contains("投资").contains("1–5");
        assertThat(shownText()).contains("旧法（").doesNotContain("1095");
        snapshot("reference-on-a-day");
        doFx(() -> model.dayProperty().set(java.time.LocalDate.of(2026, 8, 15)));
        assertThat(shownText()).contains("第1095条").doesNotContain("旧法（");
        assertThat(model.entries().getFirst().figure()).contains("20 万–100 万");
        doFx(() -> model.dayProperty().set(java.time.LocalDate.of(1990, 1, 1)));
        assertThat(shownText()).contains("数据中没有 1990-01-01 有效的规定");
    }

    @Test
    void eachListIsShownWithWhatItsEntriesSay() throws Exception {
        show(() -> open().root());
        robot.clickOn("#subject-LIMITS");
        assertThat(robot.lookup("#table").queryTableView().getItems()).hasSizeGreaterThan(90);
        robot.clickOn("#filter").write("听证通知").type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(shownText()).contains("听证通知").contains("不顺延");
        robot.clickOn("#subject-HOLIDAYS")
                .clickOn("#filter")
                .eraseText(4)
                .write("2026 国庆")
                .type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup("#table").queryTableView().getItems()).hasSize(3);
        robot.clickOn("#subject-AMOUNTS");
        assertThat(robot.lookup("#count").queryAs(Label.class).getText()).startsWith("0 条");
    }

    @Test
    void whatFindsNothingSaysSo() throws Exception {
        show(() -> open().root());
        robot.clickOn("#filter").write("没有这样的词").type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup("#table").queryTableView().getItems()).isEmpty();
        assertThat(robot.lookup(".empty-title").queryAs(Label.class).getText()).isEqualTo("没有符合的条目");
        assertThat(shownText()).isEmpty();
    }

    @Test
    void everyControlHasAName() throws Exception {
        assertThat(nameless(show(() -> open().root()))).isEmpty();
    }

    @Test
    void itIsReadableInBothLanguagesAndThemes() throws Exception {
        show(() -> open().root());
        snapshots("reference", _ -> open().root());
        rules().add(administrator, "ours.yaml", SWITCH.getBytes(StandardCharsets.UTF_8), "试行本省归档期限");
        for (var subject : Subject.values()) {
            doFx(() -> stage.getScene().setRoot(of(subject).root()));
            snapshot("reference-" + subject.name().toLowerCase(java.util.Locale.ROOT));
            assertThat(robot.lookup("#count").queryAs(Label.class).getText()).isNotBlank();
            assertThat(robot.lookup("#table").queryTableView().getItems()).isNotEmpty();
        }
        snapshots("reference-own", _ -> of(Subject.OWN).root());
    }

    private ReferenceView of(Subject subject) {
        var files = files();
        var model = model(files);
        model.subjectProperty().set(subject);
        preferences.put("reference.subject", subject.name());
        return view(files, model);
    }

    @Test
    void whatTheOfficeSwitchedOnSaysSoAndCanBeSingledOut() throws Exception {
        rules().add(administrator, "ours.yaml", SWITCH.getBytes(StandardCharsets.UTF_8), "试行");
        var files = files();
        var model = model(files);
        show(() -> view(files, model).root());
        doFx(() -> {
            model.subjectProperty().set(Subject.LIMITS);
            model.sourceProperty().set(Source.OWN);
        });
        assertThat(model.entries())
                .singleElement()
                .satisfies(entry -> assertThat(entry.status().word()).isEqualTo("本单位启用"));
        assertThat(shownText()).contains("由 ours.yaml 启用");
        doFx(() -> model.sourceProperty().set(Source.UNVERIFIED));
        assertThat(model.entries()).isNotEmpty().allMatch(entry -> entry.source() == Source.UNVERIFIED);
        doFx(() -> model.sourceProperty().set(null));
        assertThat(model.entries()).hasSizeGreaterThan(90);
    }

    @Test
    void guardsStepsBenchmarksAndExcludedPeriodsAreListedWithTheirArticles() throws Exception {
        var files = files();
        var model = model(files);
        show(() -> view(files, model).root());
        doFx(() -> model.subjectProperty().set(Subject.PROCEDURE));
        assertThat(model.entries().size())
                .isEqualTo(RULES.procedure().steps().size()
                        + RULES.procedure().guards().size());
        assertThat(shownText()).contains("应当满足的条件");
        doFx(() -> model.filterProperty().set("执法人员不少于两人"));
        assertThat(shownText())
                .contains("H：", "行政处罚法 42 2021-07-15 起", "旧行政处罚法 1996-10-01 至 2021-07-14（条文未核对）", "调查取证");
        doFx(() -> {
            model.filterProperty().set("");
            model.subjectProperty().set(Subject.BENCHMARKS);
        });
        assertThat(model.entries()).hasSameSizeAs(RULES.law().benchmarks().all());
        assertThat(shownText()).contains("环评文件类别", "%");
        doFx(() -> model.subjectProperty().set(Subject.EXCLUSIONS));
        assertThat(model.entries()).hasSize(12);
        assertThat(shownText()).contains("批准中止之日", "在哪些期限中不计入");
    }

    @Test
    void lawsAndStandardsAreListedWithNumberVersionsValidityAndHowFarTheyWereRead() throws Exception {
        rules().add(administrator, "laws.yaml", OWN_LAW.getBytes(StandardCharsets.UTF_8), "本市规定");
        var files = files();
        var model = model(files);
        show(() -> view(files, model).root());
        doFx(() -> model.subjectProperty().set(Subject.LAWS));
        assertThat(model.entries())
                .hasSize(RULES.law().laws().all().size() + 1 + STANDARDS.size())
                .allMatch(entry -> !entry.status().word().isBlank());
        doFx(() -> model.filterProperty().set("按日连续处罚办法"));
        assertThat(model.entries()).singleElement().satisfies(law -> {
            assertThat(law.figure()).isEqualTo("环境保护部令第28号");
            assertThat(law.basis()).isEqualTo("按日计罚办法");
            assertThat(law.validity()).contains("2015-01-01");
            assertThat(law.source()).isEqualTo(Source.READ);
        });
        assertThat(shownText()).contains("原文核读情况", "法定期限");
        doFx(() -> model.filterProperty().set("apl-2021"));
        assertThat(shownText()).contains("其他版本", "1996");
        doFx(() -> model.filterProperty().set("damages-2022"));
        assertThat(model.entries())
                .singleElement()
                .satisfies(law -> assertThat(law.source()).isEqualTo(Source.UNVERIFIED));
        doFx(() -> {
            model.filterProperty().set("");
            model.sourceProperty().set(Source.OWN);
        });
        assertThat(model.entries())
                .singleElement()
                .satisfies(law -> assertThat(law.name()).isEqualTo("某市生态环境行政处罚规定"));
        assertThat(shownText()).contains("laws.yaml");
        doFx(() -> {
            model.sourceProperty().set(null);
            model.filterProperty().set("epl-2014");
            model.dayProperty().set(java.time.LocalDate.of(2026, 8, 14));
        });
        assertThat(model.entries()).hasSize(1);
        doFx(() -> model.dayProperty().set(java.time.LocalDate.of(2026, 8, 15)));
        assertThat(model.entries()).isEmpty();
    }

    @Test
    void theListOfLawsCanBeReadInBothLanguagesAndThemes() throws Exception {
        rules().add(administrator, "laws.yaml", OWN_LAW.getBytes(StandardCharsets.UTF_8), "本市规定");
        show(() -> of(Subject.LAWS).root());
        snapshots("reference-laws-page", _ -> of(Subject.LAWS).root());
    }

    @Test
    void aFileIsAddedWithAReasonAndWithdrawn() throws Exception {
        choosers.answers.add(Files.writeString(folder.resolve("ours.yaml"), SWITCH));
        var files = files();
        var model = model(files);
        show(() -> view(files, model).root());
        robot.clickOn("#addRules");
        WaitForAsyncUtils.waitForFxEvents();
        robot.clickOn("#sheet-action");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(problems()).isEqualTo("请写明理由，理由写入审计记录。");
        robot.clickOn("#rules-reason").write("trial").clickOn("#sheet-action");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(changes).hasValue(1);
        assertThat(rules().current())
                .singleElement()
                .satisfies(file -> assertThat(file.added().reason()).isEqualTo("trial"));
        doFx(() -> {
            files.read();
            model.subjectProperty().set(Subject.OWN);
        });
        assertThat(shownText()).contains("管理员", "trial", "SHA-256", "archive-local");
        robot.clickOn("#withdraw-rules");
        WaitForAsyncUtils.waitForFxEvents();
        robot.clickOn("#rules-reason").write("over").clickOn("#sheet-action");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(changes).hasValue(2);
        assertThat(rules().current()).isEmpty();
        assertThat(rules().past()).hasSize(1);
        doFx(files::read);
        assertThat(model.entries())
                .singleElement()
                .satisfies(entry -> assertThat(entry.file()).isEmpty());
    }

    @Test
    void whileAFileIsSavedNothingClosesTheSheetSoThatItsRulesAreReadAfterwards() throws Exception {
        choosers.answers.add(Files.writeString(folder.resolve("ours.yaml"), SWITCH));
        var slow = new HeldJobs();
        var files = new OwnFiles(
                rules(), texts, slow, dialogs, new Session(session.clock(), administrator), changes::incrementAndGet);
        var model = model(files);
        show(() -> view(files, model).root());
        robot.clickOn("#addRules");
        WaitForAsyncUtils.waitForFxEvents();
        slow.hold();
        robot.clickOn("#rules-reason").write("trial").clickOn("#sheet-action");
        WaitForAsyncUtils.waitForFxEvents();
        var reason = robot.lookup("#rules-reason").query();
        var buttons = reason.getScene().getRoot().lookupAll(".button");
        assertThat(buttons).isNotEmpty().allMatch(Node::isDisabled);
        robot.type(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(reason.getScene().getWindow().isShowing()).isTrue();
        doFx(slow::letGo);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(changes).hasValue(1);
        assertThat(rules().current()).hasSize(1);
    }

    @Test
    void aBrokenFileShowsItsLinesAndTheSheetStays() throws Exception {
        choosers.answers.add(Files.writeString(
                folder.resolve("ours.yaml"), SWITCH + "  - {id: archive-lokal, use: true}\n  - {id: x, use: maybe}\n"));
        show(() -> open().root());
        robot.clickOn("#addRules");
        WaitForAsyncUtils.waitForFxEvents();
        robot.clickOn("#rules-reason").write("trial").clickOn("#sheet-action");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(problems()).contains("ours.yaml:4", "ours.yaml:5", "没有作任何改动");
        onFx(() -> Snapshots.take(robot.lookup("#rules-problems").query().getScene(), "reference-own-broken"));
        assertThat(rules().current()).isEmpty();
        assertThat(changes).hasValue(0);
        doFx(() ->
                robot.lookup("#rules-problems").query().getScene().getWindow().hide());
    }

    @Test
    void whoIsNoAdministratorIsToldSo() throws Exception {
        choosers.answers.add(Files.writeString(folder.resolve("ours.yaml"), SWITCH));
        var files = new OwnFiles(rules(), texts, jobs, dialogs, session, changes::incrementAndGet);
        var model = model(files);
        show(() -> view(files, model).root());
        robot.clickOn("#addRules");
        WaitForAsyncUtils.waitForFxEvents();
        robot.clickOn("#rules-reason").write("trial").clickOn("#sheet-action");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(problems()).contains(officer.name());
        assertThat(rules().current()).isEmpty();
        doFx(() ->
                robot.lookup("#rules-problems").query().getScene().getWindow().hide());
    }

    @Test
    void anOfficeWithoutRulesOfItsOwnIsShownTheFirstStep() throws Exception {
        var files = files();
        var model = model(files);
        show(() -> view(files, model).root());
        doFx(() -> model.subjectProperty().set(Subject.OWN));
        assertThat(robot.lookup(".empty-title").queryAs(Label.class).getText()).isEqualTo("没有本单位规则");
    }

    private String problems() {
        return robot.lookup("#rules-problems").queryAs(TextArea.class).getText();
    }

    private String shownText() {
        var text = new StringBuilder();
        var detail = robot.lookup("#detail").queryAs(VBox.class);
        detail.lookupAll(".label")
                .forEach(node -> text.append(((Label) node).getText()).append('\n'));
        return text.toString();
    }
}
