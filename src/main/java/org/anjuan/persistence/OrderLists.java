package org.anjuan.persistence;

import static org.anjuan.persistence.jooq.Tables.CASE_ROW;
import static org.anjuan.persistence.jooq.Tables.ORDER_ROW;

import java.util.ArrayList;
import java.util.List;
import org.anjuan.domain.casefile.OrderState;
import org.anjuan.usecase.port.OrderQuery;
import org.anjuan.usecase.port.OrderRow;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** The rectification ledger. */
final class OrderLists {

    private final DSLContext db;
    private final CaseSearch search;
    private @Nullable OrderQuery counted;
    private long count;

    OrderLists(DSLContext db, CaseSearch search) {
        this.db = db;
        this.search = search;
    }

    List<OrderRow> list(OrderQuery query) {
        var column =
                switch (query.sort()) {
                    case NUMBER -> ORDER_ROW.NUMBER;
                    case PARTY -> ORDER_ROW.PARTY;
                    case ISSUED_ON -> ORDER_ROW.ISSUED_ON;
                    case DUE_ON -> ORDER_ROW.DUE_ON;
                    case STATE -> ORDER_ROW.STATE_RANK;
                };
        return db.select(ORDER_ROW.fields())
                .select(CASE_ROW.CASE_ID, CASE_ROW.TITLE, CASE_ROW.HANDLERS)
                .from(ORDER_ROW)
                .join(CASE_ROW)
                .on(CASE_ROW.CASE_NR.eq(ORDER_ROW.CASE_NR))
                .where(search.matching(ORDER_ROW.CASE_NR, query.text()))
                .and(DSL.and(filters(query, count(query) > CaseSearch.FEW)))
                .orderBy(ListOrder.by(column, ORDER_ROW.ID, query.descending()))
                .limit(query.limit())
                .offset(query.offset())
                .fetch(row -> new OrderRow(
                        row.get(CASE_ROW.CASE_ID),
                        row.get(ORDER_ROW.ORDER_ID),
                        row.get(ORDER_ROW.NUMBER),
                        row.get(ORDER_ROW.PARTY),
                        row.get(CASE_ROW.TITLE),
                        row.get(ORDER_ROW.MEASURES),
                        row.get(ORDER_ROW.ISSUED_ON),
                        row.get(ORDER_ROW.DUE_ON),
                        OrderState.valueOf(row.get(ORDER_ROW.STATE)),
                        row.get(ORDER_ROW.UNIT),
                        row.get(CASE_ROW.HANDLERS)));
    }

    /** How many there are; asked again for the same filter, they are not counted again. */
    long count(OrderQuery query) {
        var filter = new OrderQuery(
                query.text(), query.states(), query.overdueOn(), query.unit(), OrderQuery.Sort.STATE, false, 0, 0);
        if (!filter.equals(counted)) {
            count = db.fetchCount(
                    ORDER_ROW, DSL.and(filters(query, false)).and(search.counting(ORDER_ROW.CASE_NR, query.text())));
            counted = filter;
        }
        return count;
    }

    /** @param many whether the list is walked in its order, so that no filter may use an index */
    private static List<Condition> filters(OrderQuery query, boolean many) {
        var all = new ArrayList<Condition>();
        var rank = ListOrder.walked(ORDER_ROW.STATE_RANK, many);
        if (!query.states().isEmpty())
            all.add(rank.in(query.states().stream().map(OrderState::rank).toList()));
        if (query.overdueOn() != null)
            all.add(ListOrder.walkedDay(ORDER_ROW.DUE_ON, many && query.sort() != OrderQuery.Sort.DUE_ON)
                    .lt(query.overdueOn())
                    .and(rank.lt(OrderState.SIGNED_OFF.rank())));
        all.add(ListOrder.unit(ListOrder.walkedText(ORDER_ROW.UNIT, many), query.unit()));
        return all;
    }
}
