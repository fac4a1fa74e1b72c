package org.anjuan.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the mouse points at can still be read. */
class PointedAtTest extends UiTest {

    @ParameterizedTest
    @CsvSource({"accent, LIGHT", "accent, DARK", "danger, LIGHT", "danger, DARK", "plain, LIGHT", "plain, DARK"})
    void aButtonThatIsPointedAtCanBeRead(String style, Theme.Choice look) {
        doFx(() -> theme.choiceProperty().set(look));
        show(() -> {
            var button = new Button("Save");
            button.setId("button");
            button.getStyleClass().add(style);
            return new VBox(button);
        });
        robot.moveTo("#button");
        assertThat(robot.lookup("#button").query().isHover()).isTrue();
        assertThat(unreadable()).isEmpty();
    }
}
