package org.anjuan.ui.today;

import java.time.LocalDate;
import javafx.beans.property.ObjectProperty;
import org.anjuan.usecase.port.CaseRows.DueBand;
import org.anjuan.usecase.port.DueRow;
import org.jspecify.annotations.Nullable;

/**
 * One line of the due list, in the words of the screen.
 *
 * @param due the last day; null while it stands still
 * @param step the button: what usually comes next, and when the file was read, what may come next in it
 */
record TodayRow(
        DueRow row,
        DueBand band,
        String left,
        @Nullable LocalDate due,
        String what,
        String file,
        String basis,
        ObjectProperty<StepShown> step) {}
