package org.anjuan.ui.today;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.util.Subscription;
import org.anjuan.ui.common.Icon;
import org.jspecify.annotations.Nullable;

/** The button that does the next step, as wide as its column: it stays where it is when what it does becomes known. */
final class StepCell extends TableCell<TodayRow, TodayRow> {

    private final Button button = new Button();
    private final Node lock = Icon.LOCK.node();
    private final Consumer<TodayRow> seen;
    private final Consumer<TodayRow> then;
    private Subscription shown = Subscription.EMPTY;

    /**
     * @param seen told of every row that comes into sight
     * @param then does the step
     */
    StepCell(Consumer<TodayRow> seen, Consumer<TodayRow> then) {
        this.seen = seen;
        this.then = then;
        button.getStyleClass().add("step");
        button.setMaxWidth(Double.MAX_VALUE);
    }

    @Override
    protected void updateItem(@Nullable TodayRow row, boolean empty) {
        super.updateItem(row, empty);
        shown.unsubscribe();
        shown = Subscription.EMPTY;
        setText(null);
        if (empty || row == null) {
            setGraphic(null);
            button.setOnAction(null);
            return;
        }
        shown = row.step().subscribe(this::show);
        button.setOnAction(_ -> then.accept(row));
        setGraphic(button);
        seen.accept(row);
    }

    private void show(StepShown step) {
        button.setText(step.text());
        button.getStyleClass().removeAll("not-yet");
        if (step.notYet()) button.getStyleClass().add("not-yet");
        button.setGraphic(step.notYet() ? lock : null);
        var why = step.why();
        button.setTooltip(new Tooltip(why == null ? step.text() : step.text() + "\n" + why));
        button.setAccessibleText(why == null ? step.text() : step.text() + ". " + why);
    }
}
