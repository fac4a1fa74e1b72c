package org.anjuan.ui.common;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/**
 * Children beside each other, none narrower than its text: what does not fit begins another row, and each row is stretched
 * to the whole width.
 */
public final class EvenRows extends Pane {

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return insetsAcross()
                + getManagedChildren().stream()
                        .mapToDouble(child -> child.minWidth(-1))
                        .max()
                        .orElse(0);
    }

    @Override
    protected double computePrefWidth(double height) {
        return insetsAcross()
                + getManagedChildren().stream().mapToDouble(EvenRows::wide).sum();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double room = width < 0 ? Double.MAX_VALUE : width - insetsAcross();
        double height = snappedTopInset() + snappedBottomInset();
        for (var row : rows(room)) height += high(row);
        return height;
    }

    @Override
    protected void layoutChildren() {
        double room = getWidth() - insetsAcross();
        double y = snappedTopInset();
        for (var row : rows(room)) {
            double used = row.stream().mapToDouble(EvenRows::wide).sum();
            double more = Math.max(0, room - used) / row.size();
            double high = high(row);
            double x = snappedLeftInset();
            double end = x;
            for (var child : row) {
                end += Math.min(room, wide(child)) + more;
                double from = snapPositionX(x);
                child.resizeRelocate(from, y, snapPositionX(end) - from, high);
                x = end;
            }
            y += high;
        }
    }

    private List<List<Node>> rows(double room) {
        List<List<Node>> rows = new ArrayList<>();
        double left = 0;
        for (var child : getManagedChildren()) {
            double wide = wide(child);
            if (rows.isEmpty() || wide > left) {
                rows.add(new ArrayList<>());
                left = room;
            }
            rows.getLast().add(child);
            left -= wide;
        }
        return rows;
    }

    private static double wide(Node child) {
        return Math.ceil(child.prefWidth(-1));
    }

    private static double high(List<Node> row) {
        return row.stream().mapToDouble(child -> child.prefHeight(-1)).max().orElse(0);
    }

    private double insetsAcross() {
        return snappedLeftInset() + snappedRightInset();
    }
}
