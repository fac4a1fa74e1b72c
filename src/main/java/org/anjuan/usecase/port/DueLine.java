package org.anjuan.usecase.port;

import org.anjuan.usecase.port.CaseRows.DueBand;
import org.jspecify.annotations.Nullable;

/**
 * A due row in the reader's words, as a list for other programs has it.
 *
 * @param group the group of limits it belongs to
 * @param left the days left, negative when it has passed; null while it stands still
 * @param time the hours and minutes left, in words; blank where days tell enough
 * @param what what is due
 * @param basis the articles
 */
public record DueLine(
        DueRow row, DueBand band, String group, @Nullable Long left, String time, String what, String basis) {}
