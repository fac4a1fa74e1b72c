package org.anjuan.ui.today;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.StringProperty;
import org.anjuan.usecase.port.CaseRows.DueBand;
import org.anjuan.usecase.port.DueRow;

/**
 * One line of the due list, in the words of the screen.
 *
 * @param leftShown the time left; that of a limit in hours runs on while the row is shown
 * @param step the button: what usually comes next, and when the file was read, what may come next in it
 */
record TodayRow(
        DueRow row,
        DueBand band,
        StringProperty leftShown,
        String what,
        String file,
        String basis,
        ObjectProperty<StepShown> step) {

    /** The time left as it is shown now. */
    String left() {
        return leftShown.get();
    }
}
