package org.anjuan.ui.casefile;

import java.util.List;
import javafx.scene.layout.Pane;

/** One line of the timeline. */
abstract class TimelineRow extends Pane {

    private TimeScale scale;

    TimelineRow(TimeScale scale, double height) {
        this.scale = scale;
        setMinHeight(height);
        setPrefHeight(height);
        setMaxHeight(height);
        getStyleClass().add("timeline-row");
    }

    /** What can be looked at in it, in the order of time. */
    abstract List<TimelineMark> marks();

    /** Lays it out along this scale. */
    void use(TimeScale next) {
        scale = next;
        requestLayout();
    }

    TimeScale scale() {
        return scale;
    }
}
