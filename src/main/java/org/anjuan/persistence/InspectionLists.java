package org.anjuan.persistence;

import static org.anjuan.persistence.jooq.Tables.CASE_ROW;
import static org.anjuan.persistence.jooq.Tables.INSPECTION_ROW;

import java.util.ArrayList;
import java.util.List;
import org.anjuan.domain.casefile.InspectionMethod;
import org.anjuan.usecase.port.InspectionQuery;
import org.anjuan.usecase.port.InspectionRow;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** The list of inspections. */
final class InspectionLists {

    private final DSLContext db;
    private final CaseSearch search;
    private @Nullable InspectionQuery counted;
    private long count;

    InspectionLists(DSLContext db, CaseSearch search) {
        this.db = db;
        this.search = search;
    }

    List<InspectionRow> list(InspectionQuery query) {
        var column =
                switch (query.sort()) {
                    case ON -> INSPECTION_ROW.ON_DAY;
                    case PARTY -> INSPECTION_ROW.PARTY;
                    case PLACE -> INSPECTION_ROW.PLACE;
                    case OFFICERS -> INSPECTION_ROW.OFFICERS;
                };
        return db.select(INSPECTION_ROW.fields())
                .select(CASE_ROW.CASE_ID)
                .from(INSPECTION_ROW)
                .join(CASE_ROW)
                .on(CASE_ROW.CASE_NR.eq(INSPECTION_ROW.CASE_NR))
                .where(search.matching(INSPECTION_ROW.CASE_NR, query.text()))
                .and(DSL.and(filters(query, count(query) > CaseSearch.FEW)))
                .orderBy(ListOrder.by(column, INSPECTION_ROW.ID, query.descending()))
                .limit(query.limit())
                .offset(query.offset())
                .fetch(row -> new InspectionRow(
                        row.get(CASE_ROW.CASE_ID),
                        row.get(INSPECTION_ROW.INSPECTION_ID),
                        row.get(INSPECTION_ROW.ON_DAY),
                        InspectionMethod.valueOf(row.get(INSPECTION_ROW.METHOD)),
                        row.get(INSPECTION_ROW.PARTY),
                        row.get(INSPECTION_ROW.PLACE),
                        row.get(INSPECTION_ROW.OFFICERS),
                        row.get(INSPECTION_ROW.PROBLEM_FOUND),
                        row.get(INSPECTION_ROW.SIGNED),
                        row.get(INSPECTION_ROW.NUMBER),
                        row.get(INSPECTION_ROW.UNIT)));
    }

    /** How many there are; asked again for the same filter, they are not counted again. */
    long count(InspectionQuery query) {
        var filter = new InspectionQuery(
                query.text(),
                query.problemFound(),
                query.unit(),
                query.from(),
                query.until(),
                InspectionQuery.Sort.ON,
                false,
                0,
                0);
        if (!filter.equals(counted)) {
            count = db.fetchCount(
                    INSPECTION_ROW,
                    DSL.and(filters(query, false)).and(search.counting(INSPECTION_ROW.CASE_NR, query.text())));
            counted = filter;
        }
        return count;
    }

    /** @param many whether the list is walked in its order, so that no filter may use an index */
    private static List<Condition> filters(InspectionQuery query, boolean many) {
        var all = new ArrayList<Condition>();
        if (query.problemFound() != null) all.add(INSPECTION_ROW.PROBLEM_FOUND.eq(query.problemFound()));
        all.add(ListOrder.unit(ListOrder.walkedText(INSPECTION_ROW.UNIT, many), query.unit()));
        var day = ListOrder.walkedDay(INSPECTION_ROW.ON_DAY, many && query.sort() != InspectionQuery.Sort.ON);
        if (query.from() != null) all.add(day.ge(query.from()));
        if (query.until() != null) all.add(day.le(query.until()));
        return all;
    }
}
