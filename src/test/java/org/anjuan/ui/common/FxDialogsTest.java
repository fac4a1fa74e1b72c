package org.anjuan.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
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
