package org.anjuan.usecase;

import java.util.List;
import java.util.Map;
import org.anjuan.domain.office.Actor;
import org.anjuan.usecase.port.CaseRows.DueBand;
import org.anjuan.usecase.port.CaseRows.DueQuery;
import org.anjuan.usecase.port.DueRow;
import org.anjuan.usecase.port.Store;

/** Lists what falls due, the most urgent first. */
public final class ListDue {

    private final Store store;

    public ListDue(Store store) {
        this.store = store;
    }

    /** The rows asked for, and how many there are in each band. */
    public record Due(List<DueRow> rows, Map<DueBand, Long> counts) {}

    public Due list(Actor actor, DueQuery query) {
        return store.inTransaction(tx -> new Due(tx.rows().due(query), tx.rows().dueCounts(query)));
    }
}
