package org.anjuan.ui.casefile;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/** Something wide with something narrow beside it; below it, where the width is not enough for both. */
final class MainAndSide extends Pane {

    private static final double SIDE = 320;
    private static final double GAP = 14;
    private static final double MAIN_AT_LEAST = 560;

    private final Node main;
    private final Node side;

    MainAndSide(Node main, Node side) {
        this.main = main;
        this.side = side;
        getChildren().setAll(main, side);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private static boolean isBeside(double width) {
        return width >= MAIN_AT_LEAST + GAP + SIDE;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return MAIN_AT_LEAST + GAP + SIDE;
    }

    @Override
    protected double computePrefHeight(double width) {
        double wide = width < 0 ? computePrefWidth(-1) : width;
        return isBeside(wide)
                ? Math.max(main.prefHeight(wide - GAP - SIDE), side.prefHeight(SIDE))
                : main.prefHeight(wide) + GAP + side.prefHeight(wide);
    }

    @Override
    protected void layoutChildren() {
        double wide = getWidth();
        if (isBeside(wide)) {
            double room = wide - GAP - SIDE;
            main.resizeRelocate(0, 0, room, main.prefHeight(room));
            side.resizeRelocate(room + GAP, 0, SIDE, side.prefHeight(SIDE));
        } else {
            double high = main.prefHeight(wide);
            main.resizeRelocate(0, 0, wide, high);
            side.resizeRelocate(0, high + GAP, wide, side.prefHeight(wide));
        }
    }
}
