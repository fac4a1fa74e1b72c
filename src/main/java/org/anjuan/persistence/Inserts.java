package org.anjuan.persistence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.TableRecord;

/** Inserts many records at once: one statement per table, its values bound row by row. */
final class Inserts {

    private final DSLContext db;

    Inserts(DSLContext db) {
        this.db = db;
    }

    /** Inserts the records, table by table in the order in which the tables come up first. */
    void all(Collection<? extends TableRecord<?>> records) {
        var byTable = new LinkedHashMap<Table<?>, List<TableRecord<?>>>();
        for (var record : records)
            byTable.computeIfAbsent(record.getTable(), _ -> new ArrayList<>()).add(record);
        byTable.forEach(this::insert);
    }

    private void insert(Table<?> table, List<TableRecord<?>> records) {
        var fields = new ArrayList<Field<?>>();
        for (var field : table.fields()) if (!field.getDataType().identity()) fields.add(field);
        var batch = db.batch(db.insertInto(table).columns(fields).values(new Object[fields.size()]));
        for (var record : records)
            batch = batch.bind(fields.stream().map(record::get).toArray());
        batch.execute();
    }
}
