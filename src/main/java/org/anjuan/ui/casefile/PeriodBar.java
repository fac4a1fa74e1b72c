package org.anjuan.ui.casefile;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.anjuan.domain.clock.Deadline;
import org.anjuan.domain.clock.Span;

/** One statutory period as a bar between the first and the last day shown, with what does not count, and today's line. */
final class PeriodBar extends Pane {

    private static final double HEIGHT = 10;

    private final LocalDate first;
    private final LocalDate last;
    private final List<Piece> pieces = new ArrayList<>();

    private record Piece(Region node, LocalDate from, LocalDate until) {}

    PeriodBar(Deadline deadline, LocalDate first, LocalDate last, LocalDate today) {
        this.first = first;
        this.last = last;
        getStyleClass().add("period");
        setMinWidth(80);
        deadline.reckoning().ifPresent(reckoning -> {
            var from = reckoning.start().isBefore(reckoning.due()) ? reckoning.start() : reckoning.due();
            var until = reckoning.before() ? reckoning.start() : reckoning.due();
            var done = deadline.metOn().map(when -> when.earliest());
            if (done.isPresent()) add("period-met", from, done.get().isBefore(from) ? from : done.get());
            else if (until.isAfter(today) && from.isBefore(today)) {
                add("period-run", from, today);
                add("period-ahead", today, until);
            } else add(until.isBefore(today) ? "period-over" : "period-ahead", from, until);
            for (Span span : reckoning.excluded()) add("period-excluded", span.from(), span.until());
        });
        add("period-today", today, today);
    }

    private void add(String style, LocalDate from, LocalDate until) {
        var node = new Region();
        node.getStyleClass().add(style);
        pieces.add(new Piece(node, from, until));
        getChildren().add(node);
    }

    @Override
    protected double computePrefHeight(double width) {
        return 22;
    }

    @Override
    protected void layoutChildren() {
        for (var piece : pieces) {
            double from = at(piece.from());
            double width = Math.max(2, at(piece.until()) - from);
            boolean line = piece.from().equals(piece.until())
                    && piece.node().getStyleClass().contains("period-today");
            if (line) piece.node().resizeRelocate(snapPositionX(from), 0, 1.5, getHeight());
            else piece.node().resizeRelocate(snapPositionX(from), (getHeight() - HEIGHT) / 2, width, HEIGHT);
        }
    }

    private double at(LocalDate day) {
        double all = Math.max(1, ChronoUnit.DAYS.between(first, last));
        double part = Math.clamp(ChronoUnit.DAYS.between(first, day), 0, all);
        return part / all * Math.max(0, getWidth() - 2);
    }
}
