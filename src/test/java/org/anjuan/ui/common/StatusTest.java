package org.anjuan.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;

class StatusTest extends UiTest {

    @Test
    void theShapeStaysWhenALabelShowsOneStatusAfterAnother() {
        var label = onFx(Label::new);
        show(() -> new VBox(label));
        for (var tone : Tone.values()) {
            doFx(() -> new Status("状态", tone).show(label));
            doFx(() -> {});
            assertThat(((Region) label.getGraphic()).getWidth()).as("%s", tone).isPositive();
            assertThat(label.getStyleClass()).contains("status", tone.styleClass());
            assertThat(label.getStyleClass().stream().filter(name -> name.startsWith("tone-")))
                    .hasSize(1);
        }
        doFx(() -> Status.clear(label));
        assertThat(label.getGraphic()).isNull();
        doFx(() -> new Status("状态", Tone.BAD).show(label));
        doFx(() -> {});
        assertThat(((Region) label.getGraphic()).getWidth()).isPositive();
    }
}
