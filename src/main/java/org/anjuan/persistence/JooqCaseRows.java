package org.anjuan.persistence;

import static org.anjuan.persistence.jooq.Tables.CASE_ROW;
import static org.anjuan.persistence.jooq.Tables.DUE_ROW;
import static org.anjuan.persistence.jooq.Tables.INSPECTION_ROW;
import static org.anjuan.persistence.jooq.Tables.ORDER_ROW;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.anjuan.domain.casefile.InspectionMethod;
import org.anjuan.domain.casefile.OrderState;
import org.anjuan.domain.casefile.Origin;
import org.anjuan.domain.casefile.Procedure;
import org.anjuan.domain.casefile.Stage;
import org.anjuan.persistence.jooq.tables.records.CaseRowRecord;
import org.anjuan.usecase.port.CaseQuery;
import org.anjuan.usecase.port.CaseRow;
import org.anjuan.usecase.port.CaseRows;
import org.anjuan.usecase.port.DueRow;
import org.anjuan.usecase.port.InspectionQuery;
import org.anjuan.usecase.port.InspectionRow;
import org.anjuan.usecase.port.OrderQuery;
import org.anjuan.usecase.port.OrderRow;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.SortField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** The lists. Every order they can have is an index's, so that a page far down costs no more than the first. */
final class JooqCaseRows implements CaseRows {

    private final DSLContext db;
    private final CaseSearch search;
    private @Nullable CaseFilter filter;

    JooqCaseRows(DSLContext db) {
        this.db = db;
        this.search = new CaseSearch(db);
    }

    @Override
    public List<CaseRow> list(CaseQuery query) {
        return db.selectFrom(CASE_ROW)
                .where(filter(query).onRow())
                .orderBy(order(column(query.sort()), CASE_ROW.CASE_NR, query.descending()))
                .limit(query.limit())
                .offset(query.offset())
                .fetch(JooqCaseRows::caseRow);
    }

    @Override
    public long count(CaseQuery query) {
        return filter(query).count();
    }

    /** Asked for the rows and for their count, the filter is worked out once. */
    private CaseFilter filter(CaseQuery query) {
        if (filter == null || !filter.isFor(query)) filter = new CaseFilter(db, search, query);
        return filter;
    }

    private static Field<?> column(CaseQuery.Sort sort) {
        return switch (sort) {
            case NUMBER -> CASE_ROW.NUMBER;
            case TITLE -> CASE_ROW.TITLE;
            case PARTY -> CASE_ROW.PARTY;
            case STAGE -> CASE_ROW.STAGE_RANK;
            case UNIT -> CASE_ROW.UNIT;
            case OPENED_ON -> CASE_ROW.OPENED_ON;
            case NEXT_DUE -> CASE_ROW.NEXT_DUE;
            case SAVED_AT -> CASE_ROW.SAVED_AT;
        };
    }

    @Override
    public List<DueRow> due(DueQuery query) {
        return db.select(
                        DUE_ROW.LIMIT_ID,
                        DUE_ROW.PART_ID,
                        DUE_ROW.DUE,
                        DUE_ROW.PROVISIONAL,
                        DUE_ROW.LAPSES,
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
                .where(conditions(query))
                .and(query.band() == null ? DSL.noCondition() : band(query.band(), query))
                .orderBy(DUE_ROW.DUE, DUE_ROW.ID)
                .limit(query.limit())
                .offset(query.offset())
                .fetch(row -> new DueRow(
                        row.get(CASE_ROW.CASE_ID),
                        row.get(DUE_ROW.LIMIT_ID),
                        row.get(DUE_ROW.PART_ID),
                        row.get(DUE_ROW.DUE),
                        row.get(DUE_ROW.PROVISIONAL),
                        row.get(DUE_ROW.LAPSES),
                        row.get(DUE_ROW.WHAT),
                        row.get(CASE_ROW.NUMBER),
                        row.get(CASE_ROW.TITLE),
                        row.get(CASE_ROW.PARTY),
                        row.get(CASE_ROW.UNIT),
                        row.get(CASE_ROW.HANDLERS)));
    }

    @Override
    public Map<DueBand, Long> dueCounts(DueQuery query) {
        var conditions = conditions(query);
        var counts = new EnumMap<DueBand, Long>(DueBand.class);
        for (var band : DueBand.values())
            counts.put(band, (long) db.fetchCount(DUE_ROW, DSL.and(conditions).and(band(band, query))));
        return counts;
    }

    private List<Condition> conditions(DueQuery query) {
        return List.of(
                search.matching(DUE_ROW.CASE_NR, query.text()),
                DUE_ROW.LAPSES.isFalse().or(DUE_ROW.DUE.ge(query.today())),
                unit(DUE_ROW.UNIT, query.unit()),
                CaseFilter.handledBy(DUE_ROW.CASE_NR, query.handler()));
    }

    private static Condition band(DueBand band, DueQuery query) {
        return switch (band) {
            case OVERDUE -> DUE_ROW.DUE.lt(query.today());
            case TODAY -> DUE_ROW.DUE.eq(query.today());
            case SOON -> DUE_ROW.DUE.gt(query.today()).and(DUE_ROW.DUE.le(query.soonUntil()));
            case LATER -> DUE_ROW.DUE.gt(query.today()).and(DUE_ROW.DUE.gt(query.soonUntil()));
        };
    }

    @Override
    public List<UUID> lapsed(LocalDate today) {
        return db.selectDistinct(CASE_ROW.CASE_ID)
                .from(DUE_ROW)
                .join(CASE_ROW)
                .on(CASE_ROW.CASE_NR.eq(DUE_ROW.CASE_NR))
                .where(DUE_ROW.LAPSES.isTrue(), DUE_ROW.DUE.lt(today))
                .fetch(CASE_ROW.CASE_ID);
    }

    @Override
    public List<OrderRow> orders(OrderQuery query) {
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
                .where(conditions(query))
                .orderBy(order(column, ORDER_ROW.ID, query.descending()))
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

    @Override
    public long countOrders(OrderQuery query) {
        return db.fetchCount(ORDER_ROW, conditions(query));
    }

    private List<Condition> conditions(OrderQuery query) {
        var all = new ArrayList<Condition>();
        all.add(search.matching(ORDER_ROW.CASE_NR, query.text()));
        if (!query.states().isEmpty())
            all.add(ORDER_ROW.STATE_RANK.in(
                    query.states().stream().map(Enum::ordinal).toList()));
        if (query.overdueOn() != null)
            all.add(ORDER_ROW
                    .DUE_ON
                    .lt(query.overdueOn())
                    .and(ORDER_ROW.STATE_RANK.ne(OrderState.SIGNED_OFF.ordinal())));
        all.add(unit(ORDER_ROW.UNIT, query.unit()));
        return all;
    }

    @Override
    public List<InspectionRow> inspections(InspectionQuery query) {
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
                .where(conditions(query))
                .orderBy(order(column, INSPECTION_ROW.ID, query.descending()))
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

    @Override
    public long countInspections(InspectionQuery query) {
        return db.fetchCount(INSPECTION_ROW, conditions(query));
    }

    private List<Condition> conditions(InspectionQuery query) {
        var all = new ArrayList<Condition>();
        all.add(search.matching(INSPECTION_ROW.CASE_NR, query.text()));
        if (query.problemFound() != null) all.add(INSPECTION_ROW.PROBLEM_FOUND.eq(query.problemFound()));
        all.add(unit(INSPECTION_ROW.UNIT, query.unit()));
        if (query.from() != null) all.add(INSPECTION_ROW.ON_DAY.ge(query.from()));
        if (query.until() != null) all.add(INSPECTION_ROW.ON_DAY.le(query.until()));
        return all;
    }

    @Override
    public List<String> units() {
        return db.selectDistinct(CASE_ROW.UNIT)
                .from(CASE_ROW)
                .where(CASE_ROW.UNIT.ne(""))
                .orderBy(CASE_ROW.UNIT)
                .fetch(CASE_ROW.UNIT);
    }

    private static Condition unit(Field<String> column, String unit) {
        return unit.isBlank() ? DSL.noCondition() : column.eq(unit.strip());
    }

    /** What is empty comes last either way. */
    private static List<SortField<?>> order(Field<?> column, Field<Long> number, boolean descending) {
        var sort = descending ? column.desc() : column.asc();
        return List.of(
                column.getDataType().nullable() ? sort.nullsLast() : sort, descending ? number.desc() : number.asc());
    }

    private static CaseRow caseRow(CaseRowRecord row) {
        return new CaseRow(
                row.getCaseId(),
                row.getNumber(),
                row.getTitle(),
                row.getParty(),
                row.getPartyCode(),
                row.getAddress(),
                Procedure.valueOf(row.getProcedureKind()),
                Origin.valueOf(row.getOrigin()),
                Stage.valueOf(row.getStage()),
                row.getIsOpen(),
                row.getUnit(),
                row.getHandlers(),
                row.getOpenedOn(),
                row.getClosedOn(),
                row.getNextDue(),
                row.getNextLimit(),
                row.getScore(),
                row.getRestricted(),
                Rows.instant(row.getSavedAt()));
    }
}
