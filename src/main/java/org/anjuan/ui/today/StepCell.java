package org.anjuan.ui.today;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;

/** The button that does the usual next step. */
final class StepCell extends TableCell<TodayRow, TodayRow> {

    private final Button button = new Button();
    private final Consumer<TodayRow> then;

    StepCell(Consumer<TodayRow> then) {
        this.then = then;
        button.getStyleClass().add("step");
    }

    @Override
    protected void updateItem(@Nullable TodayRow row, boolean empty) {
        super.updateItem(row, empty);
        setText(null);
        if (empty || row == null) {
            setGraphic(null);
            button.setOnAction(null);
            return;
        }
        button.setText(row.step());
        button.setOnAction(_ -> then.accept(row));
        setGraphic(button);
    }
}
