package org.anjuan.usecase.port;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the lists show of one file, kept ready by the writing side so that a list never loads files.
 *
 * @param numbers the numbers of all papers on file, by which it is found as well as by its own
 * @param staleOn the first day on which what is due is no longer as it stands here; null where only a change of the file changes it
 */
public record ReadyRows(
        CaseRow row,
        List<String> numbers,
        List<DueRow> due,
        List<OrderRow> orders,
        List<InspectionRow> inspections,
        @Nullable LocalDate staleOn) {

    public ReadyRows {
        numbers = List.copyOf(numbers);
        due = List.copyOf(due);
        orders = List.copyOf(orders);
        inspections = List.copyOf(inspections);
    }
}
