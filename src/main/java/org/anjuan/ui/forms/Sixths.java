package org.anjuan.ui.forms;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/** Lays its children out in lines of six equal columns; each child takes as many of them as it was given. */
final class Sixths extends Pane {

    private static final double HGAP = 14;
    private static final double VGAP = 10;

    private final List<Line> lines = new ArrayList<>();

    /** The children of one line, and the column where each begins. */
    private record Line(List<Node> nodes, List<Integer> from, List<Integer> width) {}

    /** Adds a child behind the last one, on a new line where it does not fit. */
    void add(Node node, int width) {
        if (lines.isEmpty() || next(lines.getLast()) + width > FormLayout.LINE)
            lines.add(new Line(new ArrayList<>(), new ArrayList<>(), new ArrayList<>()));
        var line = lines.getLast();
        line.from().add(next(line));
        line.width().add(width);
        line.nodes().add(node);
        getChildren().add(node);
    }

    private static int next(Line line) {
        return line.nodes().isEmpty() ? 0 : line.from().getLast() + line.width().getLast();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double height = 0;
        for (var line : lines) height += height(line, width) + VGAP;
        return Math.max(0, height - VGAP);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        double y = 0;
        for (var line : lines) {
            double height = height(line, getWidth());
            for (int i = 0; i < line.nodes().size(); i++) {
                double x = line.from().get(i) * (column(getWidth()) + HGAP);
                layoutInArea(
                        line.nodes().get(i),
                        snapPositionX(x),
                        y,
                        snapSizeX(width(line.width().get(i), getWidth())),
                        height,
                        0,
                        javafx.geometry.HPos.LEFT,
                        javafx.geometry.VPos.TOP);
            }
            y += height + VGAP;
        }
    }

    private double height(Line line, double width) {
        double height = 0;
        for (int i = 0; i < line.nodes().size(); i++)
            height = Math.max(
                    height, line.nodes().get(i).prefHeight(width(line.width().get(i), width)));
        return snapSizeY(height);
    }

    private static double width(int columns, double all) {
        return columns * column(all) + (columns - 1) * HGAP;
    }

    private static double column(double all) {
        return Math.max(0, (all - (FormLayout.LINE - 1) * HGAP) / FormLayout.LINE);
    }
}
