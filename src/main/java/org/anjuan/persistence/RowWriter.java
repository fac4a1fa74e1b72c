package org.anjuan.persistence;

import static org.anjuan.persistence.jooq.Tables.CASE_CODE;
import static org.anjuan.persistence.jooq.Tables.CASE_GRAM;
import static org.anjuan.persistence.jooq.Tables.CASE_HANDLER;
import static org.anjuan.persistence.jooq.Tables.CASE_NUMBER;
import static org.anjuan.persistence.jooq.Tables.CASE_ROW;
import static org.anjuan.persistence.jooq.Tables.CASE_WORDS;
import static org.anjuan.persistence.jooq.Tables.DUE_ROW;
import static org.anjuan.persistence.jooq.Tables.INSPECTION_ROW;
import static org.anjuan.persistence.jooq.Tables.ORDER_ROW;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anjuan.persistence.jooq.tables.records.CaseCodeRecord;
import org.anjuan.persistence.jooq.tables.records.CaseHandlerRecord;
import org.anjuan.persistence.jooq.tables.records.CaseKeyRecord;
import org.anjuan.persistence.jooq.tables.records.CaseNumberRecord;
import org.anjuan.persistence.jooq.tables.records.CaseRowRecord;
import org.anjuan.persistence.jooq.tables.records.CaseWordsRecord;
import org.anjuan.persistence.jooq.tables.records.InspectionRowRecord;
import org.anjuan.persistence.jooq.tables.records.OrderRowRecord;
import org.anjuan.usecase.port.CaseRow;
import org.anjuan.usecase.port.InspectionRow;
import org.anjuan.usecase.port.OrderRow;
import org.anjuan.usecase.port.ReadyRows;
import org.jooq.DSLContext;
import org.jooq.TableRecord;

/** Writes what lists and search need of a file, in the transaction that writes the file. */
final class RowWriter {

    private static final int LONGEST_WORDS = 8000;
    private static final String JOINED = "、";

    private static final String INSERT_PAIR = "insert into case_gram (pair_case) values (?)";

    private final DSLContext db;

    /** Keys still to be inserted: in the order of their table, so that many go into few of its pages. */
    private final List<Long> pairs = new ArrayList<>();

    RowWriter(DSLContext db) {
        this.db = db;
    }

    /** The rows of files that had none, by case number. */
    void insert(Map<Long, ReadyRows> ready) {
        var records = new ArrayList<TableRecord<?>>();
        ready.forEach((nr, rows) -> {
            records.add(caseRow(nr, rows));
            records.add(caseKey(nr, rows.row()));
            addWords(records, nr, words(rows), Set.of());
            addLists(records, nr, rows);
        });
        insert(records);
    }

    /** The rows of a file that was saved. A score stays: it belongs to the reviews. */
    void update(long nr, ReadyRows rows) {
        update(nr, rows, caseRow(nr, rows));
    }

    /** The rows of a file that stays as it is, and so stays saved when it was. */
    void refresh(long nr, ReadyRows rows) {
        var row = caseRow(nr, rows);
        row.touched(CASE_ROW.SAVED_AT, false);
        update(nr, rows, row);
    }

    private void update(long nr, ReadyRows rows, CaseRowRecord row) {
        row.touched(CASE_ROW.SCORE, false);
        db.executeUpdate(row);
        db.executeUpdate(caseKey(nr, rows.row()));
        db.deleteFrom(CASE_HANDLER).where(CASE_HANDLER.CASE_NR.eq(nr)).execute();
        db.deleteFrom(CASE_NUMBER).where(CASE_NUMBER.CASE_NR.eq(nr)).execute();
        db.deleteFrom(CASE_CODE).where(CASE_CODE.CASE_NR.eq(nr)).execute();
        db.deleteFrom(DUE_ROW).where(DUE_ROW.CASE_NR.eq(nr)).execute();
        db.deleteFrom(ORDER_ROW).where(ORDER_ROW.CASE_NR.eq(nr)).execute();
        db.deleteFrom(INSPECTION_ROW).where(INSPECTION_ROW.CASE_NR.eq(nr)).execute();
        var records = new ArrayList<TableRecord<?>>();
        updateWords(records, nr, words(rows));
        addLists(records, nr, rows);
        insert(records);
    }

    private void updateWords(List<TableRecord<?>> records, long nr, String words) {
        var before = db.select(CASE_WORDS.WORDS)
                .from(CASE_WORDS)
                .where(CASE_WORDS.CASE_NR.eq(nr))
                .fetchOptional(CASE_WORDS.WORDS)
                .orElse("");
        if (before.equals(words)) return;
        db.deleteFrom(CASE_WORDS).where(CASE_WORDS.CASE_NR.eq(nr)).execute();
        var old = SearchText.pairs(before);
        addWords(records, nr, words, old);
        old.removeAll(SearchText.pairs(words));
        db.deleteFrom(CASE_GRAM)
                .where(CASE_GRAM.PAIR_CASE.in(
                        old.stream().map(pair -> SearchText.key(pair, nr)).toList()))
                .execute();
    }

    private void addWords(List<TableRecord<?>> records, long nr, String words, Set<Integer> known) {
        records.add(new CaseWordsRecord(nr, words));
        for (var pair : SearchText.pairs(words)) if (!known.contains(pair)) pairs.add(SearchText.key(pair, nr));
    }

    private void insert(List<TableRecord<?>> records) {
        new Inserts(db).all(records);
        pairs.sort(null);
        db.connection(connection -> {
            try (var statement = connection.prepareStatement(INSERT_PAIR)) {
                for (long pair : pairs) {
                    statement.setLong(1, pair);
                    statement.addBatch();
                }
                statement.executeBatch();
            }
        });
        pairs.clear();
    }

    private static void addLists(List<TableRecord<?>> records, long nr, ReadyRows rows) {
        var row = rows.row();
        for (var name : pieces(row.handlers(), 100)) records.add(new CaseHandlerRecord(name, nr));
        numbers(rows).forEach((number, own) -> records.add(new CaseNumberRecord(number, nr, own)));
        for (var code : pieces(SearchText.fold(row.partyCode()), 40)) records.add(new CaseCodeRecord(code, nr));
        for (var due : rows.due()) records.add(DueWriter.record(nr, due));
        for (var order : rows.orders()) records.add(orderRow(nr, order));
        for (var inspection : rows.inspections()) records.add(inspectionRow(nr, inspection));
    }

    private static Map<String, Boolean> numbers(ReadyRows rows) {
        var numbers = new LinkedHashMap<String, Boolean>();
        for (var number : rows.numbers()) numbers.put(Rows.clip(SearchText.fold(number), 200), false);
        numbers.put(Rows.clip(SearchText.fold(rows.row().number()), 200), true);
        numbers.remove("");
        return numbers;
    }

    private static Set<String> pieces(String joined, int length) {
        return Stream.of(joined.split(JOINED))
                .map(String::strip)
                .filter(piece -> !piece.isEmpty())
                .map(piece -> Rows.clip(piece, length))
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static String words(ReadyRows rows) {
        var row = rows.row();
        var texts = new ArrayList<>(List.of(row.number(), row.title(), row.party(), row.address()));
        texts.addAll(rows.numbers());
        for (var inspection : rows.inspections()) {
            texts.add(inspection.place());
            texts.add(inspection.officers());
        }
        return Rows.clip(
                SearchText.line(
                        new LinkedHashSet<>(texts), List.of(row.partyCode().split(JOINED))),
                LONGEST_WORDS);
    }

    private static CaseRowRecord caseRow(long nr, ReadyRows rows) {
        var row = rows.row();
        var record = new CaseRowRecord();
        record.setCaseNr(nr);
        record.setCaseId(row.id());
        record.setNumber(Rows.clip(row.number(), 200));
        record.setTitle(Rows.clip(row.title(), 1000));
        record.setParty(Rows.clip(row.party(), 1000));
        record.setPartyCode(Rows.clip(row.partyCode(), 400));
        record.setAddress(Rows.clip(row.address(), 1000));
        record.setProcedureKind(row.procedure().name());
        record.setOrigin(row.origin().name());
        record.setStage(row.stage().name());
        record.setStageRank(row.stage().rank());
        record.setIsOpen(row.open());
        record.setUnit(Rows.clip(row.unit(), 200));
        record.setHandlers(Rows.clip(row.handlers(), 1000));
        record.setOpenedOn(row.openedOn());
        record.setClosedOn(row.closedOn());
        record.setNextDue(row.nextDue());
        record.setNextLimit(row.nextLimit());
        record.setScore(row.score());
        record.setRestricted(row.restricted());
        record.setSavedAt(Rows.time(row.savedAt()));
        record.setStaleOn(rows.staleOn());
        return record;
    }

    private static CaseKeyRecord caseKey(long nr, CaseRow row) {
        return new CaseKeyRecord(nr, row.open(), row.stage().rank(), row.openedOn(), Rows.clip(row.unit(), 200));
    }

    private static OrderRowRecord orderRow(long nr, OrderRow order) {
        var record = new OrderRowRecord();
        record.setCaseNr(nr);
        record.setOrderId(order.orderId());
        record.setNumber(Rows.clip(order.number(), 200));
        record.setParty(Rows.clip(order.party(), 1000));
        record.setMeasures(Rows.clip(order.measures(), 4000));
        record.setIssuedOn(order.issuedOn());
        record.setDueOn(order.dueOn());
        record.setState(order.state().name());
        record.setStateRank(order.state().rank());
        record.setUnit(Rows.clip(order.unit(), 200));
        return record;
    }

    private static InspectionRowRecord inspectionRow(long nr, InspectionRow inspection) {
        var record = new InspectionRowRecord();
        record.setCaseNr(nr);
        record.setInspectionId(inspection.inspectionId());
        record.setOnDay(inspection.on());
        record.setMethod(inspection.method().name());
        record.setParty(Rows.clip(inspection.party(), 1000));
        record.setPlace(Rows.clip(inspection.place(), 1000));
        record.setOfficers(Rows.clip(inspection.officers(), 1000));
        record.setProblemFound(inspection.problemFound());
        record.setSigned(inspection.signed());
        record.setNumber(Rows.clip(inspection.number(), 200));
        record.setUnit(Rows.clip(inspection.unit(), 200));
        return record;
    }
}
