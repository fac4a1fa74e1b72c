package org.anjuan.ui.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.anjuan.domain.clock.LawBook;
import org.anjuan.domain.review.Standard;
import org.anjuan.reference.LawReference;
import org.anjuan.reference.StandardsReader;
import org.anjuan.ui.common.UiTest;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

class ReferenceViewTest extends UiTest {

    private static final LawBook BOOK = LawReference.shipped().read();
    private static final List<Standard> STANDARDS = StandardsReader.shipped().all();

    private ReferenceView open() {
        return new ReferenceView(new ReferenceModel(texts, BOOK, STANDARDS), texts, views, preferences);
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
        var model = new ReferenceModel(texts, BOOK, STANDARDS);
        show(() -> new ReferenceView(model, texts, views, preferences).root());
        robot.clickOn("#filter").write("wpxj").type(KeyCode.ENTER);
        robot.clickOn("#day").write("2026-08-14").type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(model.entries().getFirst().figure()).contains("投资").contains("1–5");
        assertThat(shownText()).contains("旧法（").doesNotContain("1095");
        snapshot("reference-on-a-day");
        doFx(() -> model.dayProperty().set(java.time.LocalDate.of(2026, 8, 15)));
        assertThat(shownText()).contains("第1095条").doesNotContain("旧法（");
        assertThat(model.entries().getFirst().figure()).contains("20万–100万");
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
        for (var subject : Subject.values()) {
            doFx(() -> {
                var model = new ReferenceModel(texts, BOOK, STANDARDS);
                model.subjectProperty().set(subject);
                stage.getScene().setRoot(new ReferenceView(model, texts, views, preferences).root());
            });
            snapshot("reference-" + subject.name().toLowerCase(java.util.Locale.ROOT));
            assertThat(robot.lookup("#count").queryAs(Label.class).getText()).isNotBlank();
        }
    }

    private String shownText() {
        var text = new StringBuilder();
        var detail = robot.lookup("#detail").queryAs(VBox.class);
        detail.lookupAll(".label")
                .forEach(node -> text.append(((Label) node).getText()).append('\n'));
        return text.toString();
    }
}
