package org.anjuan.persistence;

import java.time.LocalDate;
import java.util.List;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.SortField;
import org.jooq.impl.DSL;

/** How lists are ordered, and how a filter is kept from taking a list off the index of its order. */
final class ListOrder {

    private ListOrder() {}

    /** By the column and then by number; what is empty comes last either way. */
    static List<SortField<?>> by(Field<?> column, Field<Long> number, boolean descending) {
        var sort = descending ? column.desc() : column.asc();
        return List.of(
                column.getDataType().nullable() ? sort.nullsLast() : sort, descending ? number.desc() : number.asc());
    }

    /** The same value, but no index is used to find it: for lists that are walked in their order. */
    static Field<Integer> walked(Field<Integer> column, boolean many) {
        return many ? column.plus(DSL.inline(0)) : column;
    }

    /** The same text, found without an index where there are many. */
    static Field<String> walkedText(Field<String> column, boolean many) {
        return many ? column.concat(DSL.inline("")) : column;
    }

    /** The same day, found without an index where there are many. */
    static Field<LocalDate> walkedDay(Field<LocalDate> column, boolean many) {
        return many ? DSL.nullif(column, DSL.inline(LocalDate.of(1, 1, 1))) : column;
    }

    static Condition unit(Field<String> column, String unit) {
        return unit.isBlank() ? DSL.noCondition() : column.eq(unit.strip());
    }
}
