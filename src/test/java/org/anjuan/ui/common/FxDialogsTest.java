package org.anjuan.ui.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.anjuan.reference.ResourceWords;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

class FxDialogsTest extends UiTest {

    private final AtomicReference<Boolean> answered = new AtomicReference<>();

    @BeforeEach
    void owner() {
        show(() -> new VBox(new Label("owner"), new Button("focus")));
    }

    private Dialogs fx() {
        return new FxDialogs(texts, theme, () -> stage);
    }

    private static void later(Runnable work) {
        Platform.runLater(work);
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void aFailureSaysWhatHappenedWhatIsSavedAndWhatToDoWithACodeToCopy() {
        var trouble = Trouble.unexpected(texts, new IllegalStateException("for the test"));
        later(() -> fx().show(trouble));
        for (var sentence : java.util.List.of(trouble.happened(), trouble.saved(), trouble.next()))
            assertThat(robot.lookup(sentence).tryQuery()).as(sentence).isPresent();
        var scene = robot.lookup(trouble.happened()).query().getScene();
        onFx(() -> Snapshots.take(scene, "dialog-trouble"));
        robot.clickOn(texts.get("common.trouble.copy"));
        assertThat(onFx(() -> Clipboard.getSystemClipboard().getString()))
                .contains(trouble.code())
                .contains("for the test");
        robot.push(KeyCode.ESCAPE);
        assertThat(robot.lookup(trouble.happened()).tryQuery()).isEmpty();
    }

    @Test
    void twoStatesStandSideBySideAndEscapeDecidesNothing() {
        var lines = new ArrayList<List<String>>();
        for (int i = 0; i < 14; i++) lines.add(List.of("地址", "某市某区某路1号院2号楼，门卫室向北四十米", "某市某区新路9号"));
        var asked = clash(lines);
        var chosen = new AtomicReference<OptionalInt>();
        for (int i = 0; i < 2; i++) {
            later(() -> chosen.set(fx().compare(asked)));
            robot.clickOn("#compare-" + i);
            assertThat(chosen.get()).hasValue(i);
        }
        for (var words : ResourceWords.all()) {
            doFx(() -> texts.use(words));
            for (var choice : List.of(Theme.Choice.LIGHT, Theme.Choice.DARK)) {
                doFx(() -> theme.choiceProperty().set(choice));
                later(() -> chosen.set(fx().compare(clash(lines))));
                scrolled(words.locale().getLanguage() + "-" + choice);
                robot.push(KeyCode.ESCAPE);
                assertThat(chosen.get()).isEmpty();
            }
        }
        chosen.set(OptionalInt.of(0));
        later(() -> chosen.set(fx().compare(asked)));
        robot.push(KeyCode.ENTER);
        assertThat(chosen.get()).as("Enter pressed too often loses nothing").isEmpty();
    }

    /** The lines are scrolled by key, the names of the columns stay, and all of it can be read. */
    private void scrolled(String shape) {
        var scroll = robot.lookup("#comparison").queryAs(ScrollPane.class);
        var scene = scroll.getScene();
        assertThat(scroll.isFocusTraversable()).isTrue();
        doFx(scroll::requestFocus);
        robot.push(KeyCode.PAGE_DOWN);
        assertThat(scroll.getVvalue()).isPositive();
        var names = robot.lookup("#comparison-head").queryAs(GridPane.class);
        var lines = (GridPane) scroll.getContent();
        for (int column = 0; column < 3; column++)
            assertThat(left(names.getChildren().get(column)))
                    .as("a column stands below its name")
                    .isCloseTo(left(lines.getChildren().get(column)), within(0.6));
        onFx(() -> Snapshots.take(scene, "dialog-comparison-" + shape));
        assertThat(onFx(() -> ScreenCheck.cut(scene.getRoot()))).isEmpty();
        assertThat(onFx(() -> ScreenCheck.faint(scene.getRoot()))).isEmpty();
    }

    private static double left(Node cell) {
        return onFx(() -> cell.localToScene(0, 0).getX());
    }

    private Comparison clash(List<List<String>> lines) {
        return new Comparison(
                texts.get("form.draft.clash.changed.title", "当事人"),
                texts.get("form.draft.clash.changed.text", "2026-10-09 14:02"),
                List.of(
                        texts.get("form.draft.clash.field"),
                        texts.get("form.draft.clash.mine"),
                        texts.get("form.draft.clash.saved")),
                lines,
                List.of(texts.get("form.draft.clash.keep"), texts.get("form.draft.clash.take")));
    }

    @Test
    void aQuestionIsAnsweredByTheButtonThatNamesTheActionOrLeftByEscape() {
        var question = new Question("作废这份草稿？", "草稿中的内容将无法恢复。", "作废草稿", true);
        later(() -> answered.set(fx().confirm(question)));
        var scene = robot.lookup("#confirm-action").query().getScene();
        onFx(() -> Snapshots.take(scene, "dialog-question"));
        robot.push(KeyCode.ENTER);
        assertThat(answered.get()).as("Enter does nothing dangerous").isNotEqualTo(true);
        if (robot.lookup("#confirm-action").tryQuery().isPresent()) robot.push(KeyCode.ESCAPE);
        assertThat(answered.get()).isFalse();
        later(() -> answered.set(fx().confirm(question)));
        robot.clickOn("作废草稿");
        assertThat(answered.get()).isTrue();
    }
}
