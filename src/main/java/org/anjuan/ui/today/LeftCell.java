package org.anjuan.ui.today;

import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import org.anjuan.ui.common.Status;
import org.anjuan.ui.common.Tone;
import org.jspecify.annotations.Nullable;

/** Days left; a shape for what is overdue, due, or stands still, colour only for the first two. */
final class LeftCell extends TableCell<TodayRow, TodayRow> {

    private final Label label = new Label();

    @Override
    protected void updateItem(@Nullable TodayRow row, boolean empty) {
        super.updateItem(row, empty);
        setText(null);
        setGraphic(empty || row == null ? null : label);
        if (empty || row == null) {
            Status.clear(label);
            return;
        }
        switch (row.band()) {
            case OVERDUE -> new Status(row.left(), Tone.BAD).show(label);
            case TODAY -> new Status(row.left(), Tone.CAUTION).show(label);
            case SUSPENDED -> new Status(row.left(), Tone.NEUTRAL).show(label);
            case SOON, LATER -> {
                Status.clear(label);
                label.setText(row.left());
            }
        }
    }
}
