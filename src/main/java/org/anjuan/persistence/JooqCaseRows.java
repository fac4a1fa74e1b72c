package org.anjuan.persistence;

import static org.anjuan.persistence.jooq.Tables.CASE_ROW;
import static org.anjuan.persistence.jooq.Tables.DUE_ROW;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
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
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** The lists. Every order they can have is an index's, so that a page far down costs no more than the first. */
final class JooqCaseRows implements CaseRows {

    /** The first minute at which something runs out on the next day on which something is due: minutes come before the rest of a day. */
    private static final Field<LocalDateTime> NEXT_AT = DSL.field(DSL.select(DSL.min(DUE_ROW.DUE_AT))
            .from(DUE_ROW)
            .where(DUE_ROW.CASE_NR.eq(CASE_ROW.CASE_NR).and(DUE_ROW.DUE.eq(CASE_ROW.NEXT_DUE))));

    private final DSLContext db;
    private final CaseSearch search;
    private final DueLists due;
    private final OrderLists orders;
    private final InspectionLists inspections;
    private @Nullable CaseFilter filter;

    JooqCaseRows(DSLContext db) {
        this.db = db;
        this.search = new CaseSearch(db);
        this.due = new DueLists(db, search);
        this.orders = new OrderLists(db, search);
        this.inspections = new InspectionLists(db, search);
    }

    @Override
    public List<CaseRow> list(CaseQuery query) {
        return db.select(CASE_ROW, NEXT_AT)
                .from(CASE_ROW)
                .where(filter(query).onRow())
                .orderBy(ListOrder.by(column(query.sort()), CASE_ROW.CASE_NR, query.descending()))
                .limit(query.limit())
                .offset(query.offset())
                .fetch(found -> caseRow(found.value1(), found.value2()));
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
        return due.list(query);
    }

    @Override
    public Map<DueBand, Long> dueCounts(DueQuery query) {
        return due.counts(query);
    }

    @Override
    public Optional<LocalDateTime> nextDueAt(LocalDateTime now) {
        return due.nextAt(now);
    }

    @Override
    public List<UUID> stale(LocalDate today) {
        return due.stale(today);
    }

    @Override
    public List<OrderRow> orders(OrderQuery query) {
        return orders.list(query);
    }

    @Override
    public long countOrders(OrderQuery query) {
        return orders.count(query);
    }

    @Override
    public List<InspectionRow> inspections(InspectionQuery query) {
        return inspections.list(query);
    }

    @Override
    public long countInspections(InspectionQuery query) {
        return inspections.count(query);
    }

    @Override
    public List<String> units() {
        return db.selectDistinct(CASE_ROW.UNIT).from(CASE_ROW).orderBy(CASE_ROW.UNIT).fetch(CASE_ROW.UNIT).stream()
                .filter(unit -> !unit.isEmpty())
                .toList();
    }

    private static CaseRow caseRow(CaseRowRecord row, @Nullable LocalDateTime nextAt) {
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
                nextAt,
                row.getNextLimit(),
                row.getScore(),
                row.getRestricted(),
                Rows.instant(row.getSavedAt()));
    }
}
