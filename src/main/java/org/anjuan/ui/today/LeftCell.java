package org.anjuan.ui.today;

import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import org.anjuan.ui.common.Status;
import org.anjuan.ui.common.Tone;
import org.jspecify.annotations.Nullable;

/** Days left; shape and colour only for what is due or overdue. */
final class LeftCell extends TableCell<TodayRow, TodayRow> {

    private final Label label = new Label();

    @Override
    protected void updateItem(@Nullable TodayRow row, boolean empty) {
        super.updateItem(row, empty);
        setText(null);
        Status.clear(label);
        setGraphic(empty || row == null ? null : label);
        if (empty || row == null) {
            return;
        }
        switch (row.band()) {
            case OVERDUE -> new Status(row.left(), Tone.BAD).show(label);
            case TODAY -> new Status(row.left(), Tone.CAUTION).show(label);
            case SOON, LATER, SUSPENDED -> label.setText(row.left());
        }
    }
}
