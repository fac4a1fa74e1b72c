package org.anjuan.persistence;

import static org.anjuan.persistence.jooq.Tables.CASE_HANDLER;
import static org.anjuan.persistence.jooq.Tables.CASE_KEY;
import static org.anjuan.persistence.jooq.Tables.CASE_ROW;
import static org.anjuan.persistence.jooq.Tables.CASE_WORDS;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.anjuan.domain.casefile.Stage;
import org.anjuan.usecase.port.CaseQuery;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.impl.DSL;

/**
 * Which cases a query means. They are counted in narrow tables; where they are few, the list collects them and sorts,
 * and where they are many, it walks the index of its order and passes over the others.
 */
final class CaseFilter {

    private final DSLContext db;
    private final CaseQuery query;
    private final CaseSearch.Answer text;
    private final List<Condition> onKey;
    private final long count;

    CaseFilter(DSLContext db, CaseSearch search, CaseQuery query) {
        this.db = db;
        this.query = query;
        this.text = search.find(query.text());
        this.onKey = onKey(query);
        this.count = counted();
    }

    long count() {
        return count;
    }

    /** Whether it is for the same cases, whatever their order and however many are shown. */
    boolean isFor(CaseQuery other) {
        return query.text().equals(other.text())
                && query.stages().equals(other.stages())
                && Objects.equals(query.open(), other.open())
                && query.unit().equals(other.unit())
                && query.handler().equals(other.handler())
                && Objects.equals(query.openedFrom(), other.openedFrom())
                && Objects.equals(query.openedUntil(), other.openedUntil());
    }

    /** The condition on the rows of the list. */
    Condition onRow() {
        if (isEverything()) return DSL.noCondition();
        if (isTextAlone() && text instanceof CaseSearch.Answer.Few(var found))
            return CaseSearch.among(CASE_ROW.CASE_NR, found);
        if (count <= CaseSearch.FEW) return CASE_ROW.CASE_NR.in(numbers());
        var all = new ArrayList<Condition>();
        if (!onKey.isEmpty())
            all.add(DSL.exists(DSL.selectOne()
                    .from(CASE_KEY)
                    .where(CASE_KEY.CASE_NR.eq(CASE_ROW.CASE_NR))
                    .and(DSL.and(onKey))));
        if (query.openedFrom() != null) all.add(CASE_ROW.OPENED_ON.ge(query.openedFrom()));
        if (query.openedUntil() != null) all.add(CASE_ROW.OPENED_ON.le(query.openedUntil()));
        all.add(handledBy(CASE_ROW.CASE_NR, query.handler()));
        if (text instanceof CaseSearch.Answer.Many(var words))
            all.add(DSL.exists(DSL.selectOne().from(CASE_WORDS).where(CASE_WORDS.CASE_NR.eq(CASE_ROW.CASE_NR), words)));
        if (text instanceof CaseSearch.Answer.Few(var found)) all.add(CaseSearch.among(CASE_ROW.CASE_NR, found));
        return DSL.and(all);
    }

    private boolean isEverything() {
        return isTextAlone() && text instanceof CaseSearch.Answer.Everything;
    }

    private boolean isTextAlone() {
        return onKey.isEmpty() && query.handler().isBlank();
    }

    private long counted() {
        if (isEverything()) return db.fetchCount(CASE_ROW);
        return isTextAlone() && text instanceof CaseSearch.Answer.Few(var found)
                ? found.size()
                : db.fetchCount(numbers());
    }

    /** The numbers of the cases meant. */
    private Select<Record1<Long>> numbers() {
        if (text instanceof CaseSearch.Answer.Many(var words)) {
            if (onKey.isEmpty())
                return DSL.select(CASE_WORDS.CASE_NR)
                        .from(CASE_WORDS)
                        .where(words, handledBy(CASE_WORDS.CASE_NR, query.handler()));
            return DSL.select(CASE_KEY.CASE_NR)
                    .from(CASE_KEY)
                    .join(CASE_WORDS)
                    .on(CASE_WORDS.CASE_NR.eq(CASE_KEY.CASE_NR))
                    .where(words, handledBy(CASE_KEY.CASE_NR, query.handler()))
                    .and(DSL.and(onKey));
        }
        var found = text instanceof CaseSearch.Answer.Few(var few)
                ? CaseSearch.among(CASE_KEY.CASE_NR, few)
                : DSL.noCondition();
        return DSL.select(CASE_KEY.CASE_NR)
                .from(CASE_KEY)
                .where(found, handledBy(CASE_KEY.CASE_NR, query.handler()))
                .and(DSL.and(onKey));
    }

    private static List<Condition> onKey(CaseQuery query) {
        var all = new ArrayList<Condition>();
        if (!query.stages().isEmpty())
            all.add(CASE_KEY.STAGE_RANK.in(
                    query.stages().stream().map(Stage::rank).toList()));
        if (query.open() != null) all.add(CASE_KEY.IS_OPEN.eq(query.open()));
        if (!query.unit().isBlank()) all.add(CASE_KEY.UNIT.eq(query.unit().strip()));
        if (query.openedFrom() != null) all.add(CASE_KEY.OPENED_ON.ge(query.openedFrom()));
        if (query.openedUntil() != null) all.add(CASE_KEY.OPENED_ON.le(query.openedUntil()));
        return all;
    }

    /** Only the cases that this person handles. */
    static Condition handledBy(Field<Long> caseNr, String name) {
        return name.isBlank()
                ? DSL.noCondition()
                : caseNr.in(
                        DSL.select(CASE_HANDLER.CASE_NR).from(CASE_HANDLER).where(CASE_HANDLER.NAME.eq(name.strip())));
    }
}
