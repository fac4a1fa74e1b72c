package org.anjuan.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

class TypingTest extends UiTest {

    private final List<String> handed = new ArrayList<>();
    private final AtomicInteger pressed = new AtomicInteger();
    private TextField field;

    private void open() {
        show(() -> {
            field = new TextField();
            var button = new Button("搜索");
            button.setDefaultButton(true);
            button.setOnAction(_ -> pressed.incrementAndGet());
            Typing.follow(field, handed::add);
            return new VBox(field, button);
        });
        doFx(field::requestFocus);
    }

    @Test
    void typingIsHandedOnOnceAfterAPause() {
        open();
        type("water");
        waitFor(600);
        assertThat(handed).containsExactly("water");
    }

    @Test
    void enterHandsOnAtOnceAndPressesTheDefaultButton() {
        open();
        type("air");
        robot.push(KeyCode.ENTER);
        assertThat(handed).containsExactly("air");
        waitFor(400);
        assertThat(handed).containsExactly("air");
    }

    @Test
    void halfTypedPinyinIsNeitherHandedOnNorPressesTheDefaultButton() {
        open();
        compose(field, "zao", "");
        waitFor(600);
        robot.push(KeyCode.ENTER);
        assertThat(handed).isEmpty();
        assertThat(pressed).hasValue(0);
        compose(field, "", "噪声");
        waitFor(600);
        assertThat(handed).containsExactly("噪声");
        robot.push(KeyCode.ENTER);
        assertThat(pressed).hasValue(1);
    }

    /** One character after another, faster than any pause however slow the machine is. */
    private void type(String word) {
        doFx(() -> word.chars().forEach(character -> field.appendText(Character.toString(character))));
    }

    private static void waitFor(long millis) {
        WaitForAsyncUtils.sleep(millis, java.util.concurrent.TimeUnit.MILLISECONDS);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
