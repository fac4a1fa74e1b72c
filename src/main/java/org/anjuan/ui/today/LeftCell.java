package org.anjuan.ui.today;

import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.util.Subscription;
import org.anjuan.ui.common.Status;
import org.anjuan.ui.common.Tone;
import org.anjuan.usecase.port.CaseRows.DueBand;
import org.jspecify.annotations.Nullable;

/** Days, hours and minutes left; a shape for what is overdue, due, or stands still, colour only for the first two. */
final class LeftCell extends TableCell<TodayRow, TodayRow> {

    private final Label label = new Label();
    private Subscription shown = Subscription.EMPTY;

    @Override
    protected void updateItem(@Nullable TodayRow row, boolean empty) {
        super.updateItem(row, empty);
        shown.unsubscribe();
        shown = Subscription.EMPTY;
        setText(null);
        setGraphic(empty || row == null ? null : label);
        if (empty || row == null) {
            Status.clear(label);
            return;
        }
        shown = row.leftShown().subscribe(left -> show(row.band(), left));
    }

    private void show(DueBand band, String left) {
        switch (band) {
            case OVERDUE -> new Status(left, Tone.BAD).show(label);
            case TODAY -> new Status(left, Tone.CAUTION).show(label);
            case SUSPENDED -> new Status(left, Tone.NEUTRAL).show(label);
            case SOON, LATER -> {
                Status.clear(label);
                label.setText(left);
            }
        }
    }
}
