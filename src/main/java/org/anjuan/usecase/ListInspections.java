package org.anjuan.usecase;

import org.anjuan.domain.office.Actor;
import org.anjuan.usecase.port.InspectionQuery;
import org.anjuan.usecase.port.InspectionRow;
import org.anjuan.usecase.port.Store;

/** Lists inspections. */
public final class ListInspections {

    private final Store store;

    public ListInspections(Store store) {
        this.store = store;
    }

    public Page<InspectionRow> list(Actor actor, InspectionQuery query) {
        return store.inTransaction(
                tx -> new Page<>(tx.rows().inspections(query), tx.rows().countInspections(query)));
    }
}
