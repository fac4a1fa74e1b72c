package org.anjuan.usecase.port;

import java.util.List;

/** What the lists show of one file, kept ready by the writing side so that a list never loads files. */
public record ReadyRows(CaseRow row, List<DueRow> due, List<OrderRow> orders, List<InspectionRow> inspections) {

    public ReadyRows {
        due = List.copyOf(due);
        orders = List.copyOf(orders);
        inspections = List.copyOf(inspections);
    }
}
