package org.anjuan.ui.common;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** A report's lines one below the other, in a sheet of its own. */
public final class ReportList extends ScrollPane {

    private static final double WIDTH = 700;
    private static final double HEIGHT = 420;
    private static final double ROW = 54;
    private static final double OUTCOME = 110;
    private static final int MOST_SHOWN = 1000;

    private ReportList(Texts texts, Report report) {
        setId("report");
        setAccessibleText(report.title());
        setFitToWidth(true);
        var lines = new VBox();
        report.lines().stream()
                .limit(MOST_SHOWN)
                .forEach(line -> lines.getChildren().add(row(line)));
        int left = report.lines().size() - MOST_SHOWN;
        if (left > 0) lines.getChildren().add(new Label(texts.get("common.report.more", left)));
        setContent(lines);
        setPrefViewportWidth(WIDTH);
        setPrefViewportHeight(Math.min(HEIGHT, lines.getChildren().size() * ROW));
    }

    /** Shows the report and waits until it was read. */
    public static void show(Texts texts, Theme theme, Report report, @Nullable Window owner) {
        var title = wrapping(report.title());
        title.getStyleClass().add("heading");
        var list = new ReportList(texts, report);
        VBox.setVgrow(list, Priority.ALWAYS);
        Sheet.show(texts, theme, report.title(), new VBox(8, title, list), owner);
    }

    private static Node row(Report.Line line) {
        var outcome = line.outcome().label();
        outcome.setMinWidth(OUTCOME);
        outcome.setPrefWidth(OUTCOME);
        var words = new VBox(2, wrapping(line.what()));
        if (!line.detail().isBlank()) {
            var detail = wrapping(line.detail());
            detail.getStyleClass().add("field-hint");
            words.getChildren().add(detail);
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        var row = new HBox(outcome, words);
        row.getStyleClass().add("report-line");
        return row;
    }

    private static Label wrapping(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
