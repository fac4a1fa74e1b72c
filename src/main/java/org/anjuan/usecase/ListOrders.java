package org.anjuan.usecase;

import org.anjuan.domain.office.Actor;
import org.anjuan.usecase.port.OrderQuery;
import org.anjuan.usecase.port.OrderRow;
import org.anjuan.usecase.port.Store;

/** Lists correction orders: the rectification ledger. */
public final class ListOrders {

    private final Store store;

    public ListOrders(Store store) {
        this.store = store;
    }

    public Page<OrderRow> list(Actor actor, OrderQuery query) {
        return store.inTransaction(
                tx -> new Page<>(tx.rows().orders(query), tx.rows().countOrders(query)));
    }
}
