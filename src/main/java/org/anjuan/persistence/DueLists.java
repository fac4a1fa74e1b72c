package org.anjuan.persistence;

import static org.anjuan.persistence.jooq.Tables.CASE_ROW;
import static org.anjuan.persistence.jooq.Tables.DUE_ROW;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.anjuan.usecase.port.CaseRows.DueBand;
import org.anjuan.usecase.port.CaseRows.DueQuery;
import org.anjuan.usecase.port.DueRow;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.SortField;
import org.jooq.impl.DSL;

/** The list of what falls due. */
final class DueLists {

    private final DSLContext db;
    private final CaseSearch search;

    DueLists(DSLContext db, CaseSearch search) {
        this.db = db;
        this.search = search;
    }

    List<DueRow> list(DueQuery query) {
        return db.select(
                        DUE_ROW.LIMIT_ID,
                        DUE_ROW.PART_ID,
                        DUE_ROW.DUE,
                        DUE_ROW.DUE_AT,
                        DUE_ROW.PROVISIONAL,
                        DUE_ROW.LAPSES,
                        DUE_ROW.VERSION_FROM,
                        DUE_ROW.LAW_OF,
                        DUE_ROW.FOR_A_PERSON,
                        DUE_ROW.WHAT,
                        CASE_ROW.CASE_ID,
                        CASE_ROW.NUMBER,
                        CASE_ROW.TITLE,
                        CASE_ROW.PARTY,
                        CASE_ROW.UNIT,
                        CASE_ROW.HANDLERS)
                .from(DUE_ROW)
                .join(CASE_ROW)
                .on(CASE_ROW.CASE_NR.eq(DUE_ROW.CASE_NR))
                .where(conditions(query, search.matching(DUE_ROW.CASE_NR, query.text())))
                .and(query.band() == null ? notLapsed(query) : band(query.band(), query))
                .orderBy(order(query))
                .limit(query.limit())
                .offset(query.offset())
                .fetch(row -> new DueRow(
                        row.get(CASE_ROW.CASE_ID),
                        row.get(DUE_ROW.LIMIT_ID),
                        row.get(DUE_ROW.PART_ID),
                        row.get(DUE_ROW.DUE),
                        row.get(DUE_ROW.DUE_AT),
                        row.get(DUE_ROW.PROVISIONAL),
                        row.get(DUE_ROW.LAPSES),
                        row.get(DUE_ROW.VERSION_FROM),
                        row.get(DUE_ROW.LAW_OF),
                        row.get(DUE_ROW.FOR_A_PERSON),
                        row.get(DUE_ROW.WHAT),
                        row.get(CASE_ROW.NUMBER),
                        row.get(CASE_ROW.TITLE),
                        row.get(CASE_ROW.PARTY),
                        row.get(CASE_ROW.UNIT),
                        row.get(CASE_ROW.HANDLERS)));
    }

    Map<DueBand, Long> counts(DueQuery query) {
        var wanted = DSL.and(conditions(query, search.matching(DUE_ROW.CASE_NR, query.text())));
        var counts = new EnumMap<DueBand, Long>(DueBand.class);
        if (query.text().isBlank()
                && query.handler().isBlank()
                && query.limits().isEmpty()) {
            for (var band : DueBand.values())
                counts.put(band, (long) db.fetchCount(DUE_ROW, wanted.and(band(band, query))));
            return counts;
        }
        var columns = new EnumMap<DueBand, Field<Integer>>(DueBand.class);
        for (var band : DueBand.values()) columns.put(band, DSL.count().filterWhere(band(band, query)));
        var found = db.select(columns.values()).from(DUE_ROW).where(wanted).fetchSingle();
        columns.forEach((band, column) -> counts.put(band, (long) found.get(column)));
        return counts;
    }

    private static List<Condition> conditions(DueQuery query, Condition text) {
        return List.of(
                text,
                query.limits().isEmpty() ? DSL.noCondition() : DUE_ROW.LIMIT_ID.in(query.limits()),
                ListOrder.unit(DUE_ROW.UNIT, query.unit()),
                CaseFilter.handledBy(DUE_ROW.CASE_NR, query.handler()));
    }

    /** What lapsed before today, or at a minute that has passed, is no longer due; only what is overdue has to be looked at for it. */
    private static Condition notLapsed(DueQuery query) {
        return DUE_ROW.LAPSES.isFalse().or(DUE_ROW.DUE.ge(query.today()).and(isAhead(query)));
    }

    /** Whether the minute at which it runs out has not passed, where it has one. */
    private static Condition isAhead(DueQuery query) {
        return DUE_ROW.DUE_AT.isNull().or(DUE_ROW.DUE_AT.ge(query.now()));
    }

    /** By the day and its minutes, along the index of what the list is narrowed to, so that no more rows are read than are shown. */
    private static List<SortField<?>> order(DueQuery query) {
        var order = new ArrayList<SortField<?>>();
        if (query.limits().size() == 1) order.add(DUE_ROW.LIMIT_ID.asc());
        else if (!query.unit().isBlank()) order.add(DUE_ROW.UNIT.asc());
        order.add(DUE_ROW.DUE.asc().nullsLast());
        order.add(DUE_ROW.DUE_AT.asc().nullsLast());
        order.add(DUE_ROW.ID.asc());
        return order;
    }

    private static Condition band(DueBand band, DueQuery query) {
        return switch (band) {
            case OVERDUE ->
                DUE_ROW.DUE
                        .le(query.today())
                        .and(DUE_ROW.DUE.lt(query.today()).or(DUE_ROW.DUE_AT.lt(query.now())))
                        .and(DUE_ROW.LAPSES.isFalse());
            case TODAY -> DUE_ROW.DUE.eq(query.today()).and(isAhead(query));
            case SOON -> DUE_ROW.DUE.gt(query.today()).and(DUE_ROW.DUE.le(query.soonUntil()));
            case LATER -> DUE_ROW.DUE.gt(query.today()).and(DUE_ROW.DUE.gt(query.soonUntil()));
            case SUSPENDED -> DUE_ROW.DUE.isNull();
        };
    }

    /** Read off the index of the minutes. */
    Optional<LocalDateTime> nextAt(LocalDateTime now) {
        return db.select(DSL.min(DUE_ROW.DUE_AT))
                .from(DUE_ROW)
                .where(DUE_ROW.DUE_AT.ge(now.truncatedTo(ChronoUnit.MINUTES)))
                .fetchOptional(DSL.min(DUE_ROW.DUE_AT));
    }

    List<UUID> stale(LocalDate today) {
        return db.select(CASE_ROW.CASE_ID)
                .from(CASE_ROW)
                .where(CASE_ROW.STALE_ON.le(today))
                .orderBy(CASE_ROW.STALE_ON, CASE_ROW.CASE_NR)
                .fetch(CASE_ROW.CASE_ID);
    }
}
