package org.anjuan.ui.casefile;

import java.util.List;
import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.control.Label;

/** The row of a limit that cannot be drawn because the file lacks a fact: it says which, and leads to where it is recorded. */
final class UntoldRow extends TimelineRow {

    private static final double GAP = 8;

    private final TimelineMark link;
    private final ObservableDoubleValue offset;

    /**
     * Makes one.
     *
     * @param offset how far the chart is scrolled: the words stay where they are
     */
    UntoldRow(TimeScale scale, TimelineMark link, String words, ObservableDoubleValue offset) {
        super(scale, PeriodRow.HEIGHT);
        this.link = link;
        this.offset = offset;
        var label = new Label(words);
        label.getStyleClass().add("record-link");
        label.setMouseTransparent(true);
        link.getChildren().add(label);
        link.translateXProperty().bind(offset);
        getChildren().add(link);
    }

    @Override
    List<TimelineMark> marks() {
        return List.of(link);
    }

    @Override
    protected void layoutChildren() {
        double room = Math.max(0, getWidth() - offset.get() - 2 * GAP);
        double width = Math.min(link.prefWidth(-1), room);
        double height = link.prefHeight(width);
        link.resizeRelocate(GAP, (getHeight() - height) / 2, width, height);
    }
}
