package org.anjuan.usecase.port;

import java.util.List;

/**
 * What the lists show of one file, kept ready by the writing side so that a list never loads files.
 *
 * @param numbers the numbers of all papers on file, by which it is found as well as by its own
 */
public record ReadyRows(
        CaseRow row, List<String> numbers, List<DueRow> due, List<OrderRow> orders, List<InspectionRow> inspections) {

    public ReadyRows {
        numbers = List.copyOf(numbers);
        due = List.copyOf(due);
        orders = List.copyOf(orders);
        inspections = List.copyOf(inspections);
    }
}
