package org.anjuan.usecase;

import java.util.List;
import org.anjuan.domain.office.Actor;
import org.anjuan.usecase.port.CaseQuery;
import org.anjuan.usecase.port.CaseRow;
import org.anjuan.usecase.port.Store;

/** Lists cases: searched, filtered and sorted as asked. */
public final class ListCases {

    private final Store store;

    public ListCases(Store store) {
        this.store = store;
    }

    public Page<CaseRow> list(Actor actor, CaseQuery query) {
        return store.inTransaction(
                tx -> new Page<>(tx.rows().list(query), tx.rows().count(query)));
    }

    /** The rows alone, where nobody asks how many more there are. */
    public List<CaseRow> rows(Actor actor, CaseQuery query) {
        return store.inTransaction(tx -> tx.rows().list(query));
    }

    /** The units that occur in the list. */
    public List<String> units(Actor actor) {
        return store.inTransaction(tx -> tx.rows().units());
    }
}
