package org.anjuan.ui.today;

import javafx.scene.control.TableCell;
import org.anjuan.ui.common.Days;
import org.anjuan.ui.common.Texts;
import org.jspecify.annotations.Nullable;

/** The last day, or the minute a limit in hours runs out, with a word where it may still move. */
final class DueCell extends TableCell<TodayRow, TodayRow> {

    private final Texts texts;

    DueCell(Texts texts) {
        this.texts = texts;
    }

    @Override
    protected void updateItem(@Nullable TodayRow row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setText(null);
            return;
        }
        var due = row.row().due();
        if (due == null) {
            setText(null);
            return;
        }
        var dueAt = row.row().dueAt();
        var day = dueAt == null ? Days.withWeekday(due, texts.locale()) : Days.withMinute(dueAt, texts.locale());
        setText(row.row().provisional() ? texts.get("today.row.provisional", day) : day);
    }
}
