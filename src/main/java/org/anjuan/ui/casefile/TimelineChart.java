package org.anjuan.ui.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.anjuan.ui.common.Texts;

/** The side of the timeline on which time runs: the axis above, the rows below it, the ticks behind, and today's line before all. */
final class TimelineChart extends Pane {

    private static final double LINE = 2;

    private final LocalDate today;
    private final TimelineAxis axis;
    private final Region now = new Region();
    private final List<Region> ticks = new ArrayList<>();
    private final List<Region> rows = new ArrayList<>();
    private TimeScale scale;
    private double stuck;

    TimelineChart(Texts texts, LocalDate today, TimeScale scale) {
        this.today = today;
        this.scale = scale;
        this.axis = new TimelineAxis(texts, today);
        now.getStyleClass().add("timeline-today");
        now.setMouseTransparent(true);
        getStyleClass().add("timeline-chart");
        use(scale);
    }

    /** Shows these rows; each says itself how high it is. */
    void show(List<? extends Region> next) {
        rows.clear();
        rows.addAll(next);
        arrange();
    }

    /** Lays everything out along this scale. */
    void use(TimeScale next) {
        scale = next;
        axis.use(scale);
        ticks.clear();
        for (var day : scale.ticks()) {
            if (day.isBefore(scale.first())) continue;
            var tick = new Region();
            tick.setMouseTransparent(true);
            tick.getStyleClass().add("timeline-grid");
            tick.setUserData(day);
            ticks.add(tick);
        }
        for (var row : rows) if (row instanceof TimelineRow line) line.use(scale);
        arrange();
    }

    private void arrange() {
        var all = new ArrayList<Region>(ticks);
        all.addAll(rows);
        boolean shown = !today.isBefore(scale.first()) && !today.isAfter(scale.last());
        if (shown) all.add(now);
        all.add(axis);
        getChildren().setAll(all);
        requestLayout();
    }

    /** Keeps the axis in sight where the top of the chart is so far above what is shown. */
    void stick(double above) {
        double room = Math.max(0, getHeight() - TimelineAxis.HEIGHT);
        stuck = Math.clamp(above, 0, room);
        axis.setTranslateY(stuck);
    }

    TimeScale scale() {
        return scale;
    }

    @Override
    protected double computePrefWidth(double height) {
        return scale.width();
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        return TimelineAxis.HEIGHT
                + rows.stream().mapToDouble(row -> row.prefHeight(-1)).sum();
    }

    @Override
    protected void layoutChildren() {
        double width = scale.width();
        axis.resizeRelocate(0, 0, width, TimelineAxis.HEIGHT);
        double y = TimelineAxis.HEIGHT;
        for (var row : rows) {
            double height = row.prefHeight(-1);
            row.resizeRelocate(0, y, width, height);
            y += height;
        }
        for (var tick : ticks) {
            double x = Math.round(scale.at((LocalDate) tick.getUserData()));
            tick.resizeRelocate(x, TimelineAxis.HEIGHT / 2, 1, y - TimelineAxis.HEIGHT / 2);
        }
        double x = Math.round(scale.middle(today) - LINE / 2);
        now.resizeRelocate(x, TimelineAxis.HEIGHT / 2, LINE, y - TimelineAxis.HEIGHT / 2);
    }
}
