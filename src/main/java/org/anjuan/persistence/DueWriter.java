package org.anjuan.persistence;

import static org.anjuan.persistence.jooq.Tables.CASE_KEY;
import static org.anjuan.persistence.jooq.Tables.CASE_ROW;
import static org.anjuan.persistence.jooq.Tables.DUE_ROW;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.anjuan.persistence.jooq.tables.records.DueRowRecord;
import org.anjuan.usecase.port.DueRow;
import org.anjuan.usecase.port.ReadyRows;
import org.jooq.DSLContext;
import org.jooq.Query;
import org.jspecify.annotations.Nullable;

/** Writes what is due in files of which nothing else changed, and where they stand as of the day: only where it is another than before, for that is rare. */
final class DueWriter {

    private final DSLContext db;

    DueWriter(DSLContext db) {
        this.db = db;
    }

    /** What the row of a file says of where it stands and of what is due in it. */
    private record Next(
            String stage,
            @Nullable LocalDate due,
            @Nullable String limit,
            @Nullable LocalDate staleOn) {}

    /** The files in which something else is due than is written, or on another day, or that stand elsewhere. */
    Set<Long> differing(Map<Long, ReadyRows> ready) {
        var rows = new HashMap<Long, List<DueRowRecord>>();
        db.selectFrom(DUE_ROW)
                .where(DUE_ROW.CASE_NR.in(ready.keySet()))
                .orderBy(DUE_ROW.ID)
                .forEach(row -> rows.computeIfAbsent(row.getCaseNr(), _ -> new ArrayList<>())
                        .add(plain(row)));
        var firsts = new HashMap<Long, Next>();
        db.select(CASE_ROW.CASE_NR, CASE_ROW.STAGE, CASE_ROW.NEXT_DUE, CASE_ROW.NEXT_LIMIT, CASE_ROW.STALE_ON)
                .from(CASE_ROW)
                .where(CASE_ROW.CASE_NR.in(ready.keySet()))
                .forEach(row ->
                        firsts.put(row.value1(), new Next(row.value2(), row.value3(), row.value4(), row.value5())));
        var others = new HashSet<Long>();
        ready.forEach((nr, file) -> {
            var due = file.due().stream().map(each -> record(nr, each)).toList();
            var row = file.row();
            var next = new Next(row.stage().name(), row.nextDue(), row.nextLimit(), file.staleOn());
            if (!due.equals(rows.getOrDefault(nr, List.of())) || !next.equals(firsts.get(nr))) others.add(nr);
        });
        return others;
    }

    /** What is due in these files, by when first, and where they stand; nothing else. */
    void write(Map<Long, ReadyRows> ready) {
        if (ready.isEmpty()) return;
        db.deleteFrom(DUE_ROW).where(DUE_ROW.CASE_NR.in(ready.keySet())).execute();
        var due = new ArrayList<DueRowRecord>();
        var firsts = new ArrayList<Query>();
        ready.forEach((nr, rows) -> {
            for (var row : rows.due()) due.add(record(nr, row));
            firsts.add(db.update(CASE_ROW)
                    .set(CASE_ROW.STAGE, rows.row().stage().name())
                    .set(CASE_ROW.STAGE_RANK, rows.row().stage().rank())
                    .set(CASE_ROW.NEXT_DUE, rows.row().nextDue())
                    .set(CASE_ROW.NEXT_LIMIT, rows.row().nextLimit())
                    .set(CASE_ROW.STALE_ON, rows.staleOn())
                    .where(CASE_ROW.CASE_NR.eq(nr)));
            firsts.add(db.update(CASE_KEY)
                    .set(CASE_KEY.STAGE_RANK, rows.row().stage().rank())
                    .where(CASE_KEY.CASE_NR.eq(nr)));
        });
        new Inserts(db).all(due);
        db.batch(firsts).execute();
    }

    /** The row without its number, which every writing changes. */
    private static DueRowRecord plain(DueRowRecord row) {
        row.setId(null);
        return row;
    }

    static DueRowRecord record(long nr, DueRow due) {
        var record = new DueRowRecord();
        record.setCaseNr(nr);
        record.setLimitId(due.limitId());
        record.setPartId(due.partId());
        record.setDue(due.due());
        record.setDueAt(due.dueAt());
        record.setProvisional(due.provisional());
        record.setLapses(due.lapses());
        record.setVersionFrom(due.versionFrom());
        record.setLawOf(due.lawOf());
        record.setForAPerson(due.forAPerson());
        record.setWhat(Rows.clip(due.what(), 1000));
        record.setUnit(Rows.clip(due.unit(), 200));
        return record;
    }
}
