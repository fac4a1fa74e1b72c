package org.anjuan.ui.common;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A comparison on screen: what it is about, and below it the two states, line by line; many lines are scrolled. */
final class ComparisonPane extends VBox {

    private static final double WIDE = 720;
    private static final double HIGH = 340;
    private static final double[] SHARES = {24, 38, 38};

    ComparisonPane(Comparison shown) {
        super(10);
        var head = grid();
        head.setId("comparison-head");
        add(head, 0, shown.columns(), "quiet");
        var grid = grid();
        for (int i = 0; i < shown.lines().size(); i++)
            add(grid, i, shown.lines().get(i), "comparison-line");
        var scroll = new ScrollPane(grid);
        scroll.setId("comparison");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setMaxHeight(HIGH);
        scroll.getStyleClass().add("edge-to-edge");
        scroll.setFocusTraversable(true);
        scroll.setAccessibleText(shown.title());
        // the names stay above their columns where a scroll bar makes the lines narrower
        head.maxWidthProperty().bind(scroll.viewportBoundsProperty().map(Bounds::getWidth));
        setPrefWidth(WIDE);
        getChildren().setAll(line(shown.title(), "heading"), line(shown.text(), "comparison-text"), head, scroll);
    }

    private static GridPane grid() {
        var grid = new GridPane(16, 8);
        for (var share : SHARES) {
            var column = new ColumnConstraints();
            column.setPercentWidth(share);
            grid.getColumnConstraints().add(column);
        }
        return grid;
    }

    private static void add(GridPane grid, int row, List<String> texts, String style) {
        for (int i = 0; i < texts.size(); i++) {
            var cell = line(texts.get(i), style);
            GridPane.setValignment(cell, VPos.TOP);
            grid.add(cell, i, row);
        }
    }

    private static Label line(String text, String style) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }
}
