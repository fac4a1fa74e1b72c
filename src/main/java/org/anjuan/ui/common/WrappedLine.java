package org.anjuan.ui.common;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;

/**
 * Children beside each other, none narrower than its text: what does not fit begins another row. The room left in a row goes
 * to those of its children that are to grow, as in an {@link HBox}; where no child of the line is, to all of them alike.
 */
public final class WrappedLine extends Pane {

    private final DoubleProperty gap = new SimpleDoubleProperty();

    public WrappedLine() {
        gap.subscribe(this::requestLayout);
    }

    /** The room between children and between rows. */
    public double getGap() {
        return gap.get();
    }

    public void setGap(double pixels) {
        gap.set(pixels);
    }

    public DoubleProperty gapProperty() {
        return gap;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return across()
                + getManagedChildren().stream()
                        .mapToDouble(child -> child.minWidth(-1))
                        .max()
                        .orElse(0);
    }

    @Override
    protected double computePrefWidth(double height) {
        return across() + used(getManagedChildren());
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double room = width < 0 ? Double.MAX_VALUE : width - across();
        var rows = rows(room);
        double height = snappedTopInset() + snappedBottomInset() + gap.get() * Math.max(0, rows.size() - 1);
        for (var row : rows) height += high(row, room);
        return height;
    }

    @Override
    protected void layoutChildren() {
        double room = getWidth() - across();
        boolean someGrow = getManagedChildren().stream().anyMatch(WrappedLine::grows);
        double y = snappedTopInset();
        for (var row : rows(room)) {
            var growing = someGrow ? row.stream().filter(WrappedLine::grows).toList() : row;
            double more = growing.isEmpty() ? 0 : Math.max(0, room - used(row)) / growing.size();
            double high = high(row, room);
            double x = snappedLeftInset();
            for (var child : row) {
                double end = x + Math.min(room, wide(child)) + (growing.contains(child) ? more : 0);
                double from = snapPositionX(x);
                double height = someGrow ? high(child, room) : high;
                child.resizeRelocate(from, snapPositionY(y + (high - height) / 2), snapPositionX(end) - from, height);
                x = end + gap.get();
            }
            y += high + gap.get();
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
            left -= wide + gap.get();
        }
        return rows;
    }

    private double used(List<Node> row) {
        return row.stream().mapToDouble(WrappedLine::wide).sum() + gap.get() * Math.max(0, row.size() - 1);
    }

    private static boolean grows(Node child) {
        return HBox.getHgrow(child) == Priority.ALWAYS;
    }

    private static double wide(Node child) {
        return Math.ceil(child.prefWidth(-1));
    }

    private static double high(List<Node> row, double room) {
        return row.stream().mapToDouble(child -> high(child, room)).max().orElse(0);
    }

    /** A text wider than the whole line goes on below itself, where it may. */
    private static double high(Node child, double room) {
        double wide = wide(child);
        return child.prefHeight(child.getContentBias() == Orientation.HORIZONTAL && wide > room ? room : -1);
    }

    private double across() {
        return snappedLeftInset() + snappedRightInset();
    }
}
