package org.anjuan.ui.today;

import java.time.LocalDate;
import org.anjuan.ui.common.Target;
import org.anjuan.usecase.port.CaseRows.DueBand;
import org.anjuan.usecase.port.DueRow;
import org.jspecify.annotations.Nullable;

/**
 * One line of the due list, in the words of the screen.
 *
 * @param due the last day; null while it stands still
 * @param step the words of the button, which leads to {@code target}
 */
record TodayRow(
        DueRow row,
        DueBand band,
        String left,
        @Nullable LocalDate due,
        String what,
        String file,
        String basis,
        String step,
        Target target) {}
