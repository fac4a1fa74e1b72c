package org.anjuan.ui.common;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** A report's lines as a list, in a sheet of its own. */
public final class ReportList extends ListView<Report.Line> {

    private static final double WIDTH = 680;
    private static final double ROW = 52;
    private static final int MOST_ROWS_SHOWN = 9;

    private ReportList(Report report) {
        getItems().setAll(report.lines());
        setId("report");
        setAccessibleText(report.title());
        setCellFactory(_ -> new LineCell());
        setPrefSize(WIDTH, Math.min(report.lines().size(), MOST_ROWS_SHOWN) * ROW + 12);
    }

    /** Shows the report and waits until it was read. */
    public static void show(Texts texts, Theme theme, Report report, @Nullable Window owner) {
        var title = new Label(report.title());
        title.getStyleClass().add("heading");
        var list = new ReportList(report);
        VBox.setVgrow(list, Priority.ALWAYS);
        Sheet.show(texts, theme, report.title(), new VBox(8, title, list), owner);
    }

    private static final class LineCell extends ListCell<Report.Line> {
        private final Label outcome = new Label();
        private final Label what = new Label();
        private final Label detail = new Label();
        private final HBox line = new HBox(12, outcome, new VBox(2, what, detail));

        LineCell() {
            outcome.setMinWidth(96);
            outcome.setPrefWidth(96);
            what.setWrapText(true);
            detail.setWrapText(true);
            detail.getStyleClass().add("field-hint");
            detail.managedProperty().bind(detail.textProperty().isNotEmpty());
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Report.@Nullable Line each, boolean empty) {
            super.updateItem(each, empty);
            setText(null);
            if (empty || each == null) {
                setGraphic(null);
                return;
            }
            each.outcome().show(outcome);
            what.setText(each.what());
            detail.setText(each.detail());
            setGraphic(line);
        }
    }
}
