package org.anjuan.ui.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import org.anjuan.domain.casefile.Agency;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.Head;
import org.anjuan.domain.casefile.LawCite;
import org.anjuan.domain.casefile.Origin;
import org.anjuan.domain.casefile.Procedure;
import org.anjuan.domain.casefile.Shape;
import org.anjuan.domain.casefile.StoredItem;
import org.anjuan.domain.casefile.Violation;
import org.anjuan.domain.clock.LawBook;
import org.anjuan.domain.law.Offence;
import org.anjuan.reference.DocumentReference;
import org.anjuan.reference.LawReference;
import org.anjuan.ui.common.Snapshots;
import org.anjuan.ui.common.UiTest;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

class OffenceChooserTest extends UiTest {

    private static final LawBook BOOK = LawReference.shipped().read();

    private FormModel model = FormModel.empty(Violation.class, session.clock(), UUID::randomUUID);

    private void open() {
        model = FormModel.empty(Violation.class, session.clock(), UUID::randomUUID);
        show(this::form);
    }

    private ScrollPane form() {
        var head = Shape.of(Head.class)
                .make(Map.of(
                        "title",
                        "某公司案",
                        "procedure",
                        Procedure.ORDINARY,
                        "origin",
                        Origin.LIVE,
                        "agency",
                        Shape.of(Agency.class).make(Map.of("name", "津*市生态环境局"))));
        var support = new FormSupport(
                texts,
                session,
                CaseFile.empty(new UUID(1, 1), head),
                List.of(officer),
                BOOK,
                new DocumentReference().types(),
                new NoFiles());
        var form = new FormView(model, support);
        form.getStylesheets()
                .add(FormView.class.getResource("/ui/forms/forms.css").toExternalForm());
        var scroll = new ScrollPane(form);
        scroll.setFitToWidth(true);
        return scroll;
    }

    private void choose(String typed) {
        robot.clickOn("#offence-choose");
        robot.clickOn("#offence-search").write(typed);
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void initialsFindAnActAndItsArticlesAreFilledIn() {
        open();
        doFx(() -> model.field("from").textProperty().set("2026-09-01"));
        choose("wzpf");
        ListView<Offence> found = robot.lookup("#offence-list").queryListView();
        settled(() -> found.getItems().size() < 30);
        doFx(() -> found.getSelectionModel()
                .select(BOOK.offences().find("permit-none").orElseThrow()));
        assertThat(shown(".offence-details"))
                .contains("第1102条")
                .contains("20 万–100 万元")
                .contains("处理机关");
        robot.clickOn("#offence-take");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(model.field("catalogueId").text()).isEqualTo("permit-none");
        assertThat(cites("penaltyBasis")).singleElement().satisfies(cite -> {
            assertThat(cite.lawId().value()).contains("eco-code-2026");
            assertThat(cite.article().value()).contains("第1102条第1款");
        });
        assertThat(shown("#offence-card")).contains("20 万–100 万元").contains("按日连续处罚");
    }

    @Test
    void whatPeopleCallAnActFindsItInTheChooser() {
        open();
        for (var word : Map.of(
                        "偷倒",
                        "sw-dumping",
                        "夜间施工扰民",
                        "noise-construction",
                        "tplp",
                        "discharge-evasion",
                        "smell",
                        "air-odour")
                .entrySet()) {
            robot.clickOn("#offence-choose");
            doFx(() -> robot.lookup("#offence-search").queryTextInputControl().setText(word.getKey()));
            ListView<Offence> found = robot.lookup("#offence-list").queryListView();
            settled(() -> found.getItems().size() < 30);
            assertThat(found.getItems().stream().limit(4))
                    .extracting(Offence::id)
                    .contains(word.getValue());
            assertThat(found.getSelectionModel().getSelectedItem())
                    .isEqualTo(found.getItems().getFirst());
            robot.push(KeyCode.ESCAPE);
            WaitForAsyncUtils.waitForFxEvents();
        }
    }

    @Test
    void anotherChoiceReplacesTheArticlesThatTheFirstFilledInButNotThoseOfAPerson() {
        open();
        doFx(() -> model.field("from").textProperty().set("2026-09-01"));
        take("permit-none");
        take("air-odour");
        assertThat(cites("penaltyBasis"))
                .extracting(cite -> cite.article().value().orElseThrow())
                .singleElement()
                .isEqualTo(article("air-odour"));
        doFx(() -> model.field("penaltyBasis")
                .rows()
                .add(model.field("penaltyBasis").newRow()));
        take("permit-none");
        assertThat(cites("penaltyBasis"))
                .extracting(cite -> cite.article().value().orElseThrow())
                .containsExactly(article("air-odour"));
    }

    @Test
    void anActOfSeveralFormerLawsLeavesTheArticlesToThePerson() {
        open();
        doFx(() -> model.field("from").textProperty().set("2026-03-01"));
        take("permit-none");
        assertThat(model.field("penaltyBasis").isBlank()).isTrue();
        assertThat(shown("#offence-card"))
                .contains("2026-03-01 有效")
                .contains("大气污染防治法")
                .contains("第1102条");
        take("air-odour");
        assertThat(cites("penaltyBasis"))
                .extracting(cite -> cite.lawId().value().orElseThrow())
                .containsExactly("air-2018");
    }

    @Test
    void circumstancesBasesAndLawsAreChosenByTheirNames() {
        open();
        take("eia-unapproved-start");
        doFx(() -> robot.lookup("#circumstance-report").queryAs(CheckBox.class).fire());
        assertThat(model.field("circumstances").text()).isEqualTo("report");
        doFx(() -> model.field("bases").rows().add(model.field("bases").newRow()));
        WaitForAsyncUtils.waitForFxEvents();
        ComboBox<String> base = robot.lookup("#base").queryComboBox();
        assertThat(base.getItems().getFirst()).isEqualTo("investment");
        assertThat(base.getConverter().toString("investment")).isEqualTo("建设项目总投资额");
        ComboBox<String> law = robot.lookup("#lawId").queryComboBox();
        assertThat(law.getItems()).contains("eco-code-2026", "eia-2018");
        assertThat(law.getConverter().toString("eia-2018")).contains("环境影响评价法");
        doFx(() -> {
            model.field("description").textProperty().set("未批先建");
            base.setValue("investment");
            model.field("bases")
                    .rows()
                    .getFirst()
                    .field("amount")
                    .textProperty()
                    .set("20000000");
        });
        var made = ((FormModel.Result.Made) onFx(model::read)).value();
        assertThat(((Violation) made).circumstances()).containsExactly("report");
        assertThat(((Violation) made).bases()).hasSize(1);
        var again = FormModel.of(made, session.clock(), UUID::randomUUID);
        assertThat(((Violation) ((FormModel.Result.Made) again.read()).value()).circumstances())
                .containsExactly("report");
        doFx(() -> robot.lookup("#circumstance-report").queryAs(CheckBox.class).fire());
        assertThat(robot.lookup("#circumstance-report").queryAs(CheckBox.class).isSelected())
                .isFalse();
        assertThat(model.field("circumstances").isBlank()).isTrue();
    }

    @Test
    void itIsReadableInBothLanguagesAndThemes() {
        open();
        doFx(() -> model.field("from").textProperty().set("2026-03-01"));
        take("eia-unapproved-start");
        snapshots("violation-form", _ -> new BorderPane(form()));
        show(this::form);
        choose("wpxj");
        settled(() -> robot.lookup("#offence-list").queryListView().getItems().size() < 30);
        onFx(() -> Snapshots.take(robot.lookup("#offence-list").query().getScene(), "offence-search"));
    }

    /** What is typed is searched for a moment later. */
    private static void settled(Callable<Boolean> what) {
        try {
            WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, what);
        } catch (TimeoutException late) {
            throw new AssertionError(late);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void take(String id) {
        doFx(() -> {
            var chooser = (OffenceChooser) robot.lookup("#description").query();
            chooser.take(BOOK.offences().find(id).orElseThrow());
        });
    }

    private static String article(String id) {
        return BOOK.offences()
                .find(id)
                .orElseThrow()
                .provisions()
                .getFirst()
                .penalty()
                .orElseThrow()
                .words(Locale.SIMPLIFIED_CHINESE);
    }

    private List<LawCite> cites(String name) {
        return onFx(() -> model.field(name).rows().stream()
                .filter(row -> !row.isBlank())
                .map(row ->
                        (LawCite) row.read("", model.now(), new ArrayList<>()).orElseThrow())
                .toList());
    }

    private String shown(String selector) {
        var text = new StringBuilder();
        robot.lookup(selector)
                .query()
                .lookupAll(".label")
                .forEach(node -> text.append(((Label) node).getText()).append('\n'));
        return text.toString();
    }

    private static final class NoFiles implements FormSupport.EvidenceFiles {
        @Override
        public void choose(Consumer<StoredItem> then) {}

        @Override
        public void take(Path path, Consumer<StoredItem> then) {}

        @Override
        public void read(StoredItem item, Consumer<byte[]> then) {}
    }
}
