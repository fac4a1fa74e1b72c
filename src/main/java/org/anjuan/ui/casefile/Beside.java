package org.anjuan.ui.casefile;

import javafx.animation.PauseTransition;
import javafx.scene.control.Tooltip;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** Shows what a mark of the timeline has to say beside it: at once when it has the focus, after a moment under the pointer. */
final class Beside {

    private static final double WIDEST = 460;
    private static final double GAP = 6;

    private final Tooltip words = new Tooltip();
    private final PauseTransition moment = new PauseTransition(Duration.millis(350));
    private @Nullable TimelineMark shown;

    Beside() {
        words.setId("timeline-words");
        words.setWrapText(true);
        words.setMaxWidth(WIDEST);
        words.setAutoHide(true);
    }

    /** Lets this mark explain itself from now on. */
    void explains(TimelineMark mark) {
        mark.setOnMouseEntered(_ -> {
            moment.setOnFinished(_ -> show(mark));
            moment.playFromStart();
        });
        mark.setOnMouseExited(_ -> {
            moment.stop();
            if (!mark.isFocused()) hide();
        });
        mark.focusedProperty().subscribe(focused -> {
            if (focused) show(mark);
            else if (mark.equals(shown)) hide();
        });
    }

    private void show(TimelineMark mark) {
        var scene = mark.getScene();
        if (scene == null || scene.getWindow() == null || !scene.getWindow().isFocused()) return;
        var place = mark.localToScreen(mark.getBoundsInLocal());
        if (place == null) return;
        words.setText(mark.explanation());
        shown = mark;
        words.show(mark, place.getMinX(), place.getMaxY() + GAP);
    }

    /** Takes away what is shown. */
    void hide() {
        moment.stop();
        shown = null;
        words.hide();
    }
}
