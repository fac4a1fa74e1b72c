package org.anjuan.persistence;

import static org.anjuan.persistence.jooq.Tables.DRAFT;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anjuan.persistence.jooq.tables.records.DraftRecord;
import org.anjuan.usecase.port.Drafts;
import org.jooq.DSLContext;

/** Half-typed forms, one row each. */
final class JooqDrafts implements Drafts {

    private final DSLContext db;

    JooqDrafts(DSLContext db) {
        this.db = db;
    }

    @Override
    public void keep(Draft draft) {
        int changed = db.update(DRAFT)
                .set(DRAFT.KIND, draft.kind())
                .set(DRAFT.TITLE, Rows.clip(draft.title(), 1000))
                .set(DRAFT.BODY, draft.body())
                .set(DRAFT.BASE, draft.base())
                .set(DRAFT.KEPT_AT, Rows.time(draft.keptAt()))
                .where(
                        DRAFT.OWNER.eq(draft.owner()),
                        DRAFT.CASE_ID.eq(draft.caseId()),
                        DRAFT.PART_ID.eq(draft.partId()))
                .execute();
        if (changed > 0) return;
        db.insertInto(DRAFT)
                .set(DRAFT.OWNER, draft.owner())
                .set(DRAFT.CASE_ID, draft.caseId())
                .set(DRAFT.PART_ID, draft.partId())
                .set(DRAFT.KIND, draft.kind())
                .set(DRAFT.TITLE, Rows.clip(draft.title(), 1000))
                .set(DRAFT.BODY, draft.body())
                .set(DRAFT.BASE, draft.base())
                .set(DRAFT.KEPT_AT, Rows.time(draft.keptAt()))
                .execute();
    }

    @Override
    public Optional<Draft> find(UUID owner, UUID caseId, UUID partId) {
        return db.selectFrom(DRAFT)
                .where(DRAFT.OWNER.eq(owner), DRAFT.CASE_ID.eq(caseId), DRAFT.PART_ID.eq(partId))
                .fetchOptional(JooqDrafts::draft);
    }

    @Override
    public List<Draft> of(UUID owner) {
        return db.selectFrom(DRAFT)
                .where(DRAFT.OWNER.eq(owner))
                .orderBy(DRAFT.KEPT_AT.desc(), DRAFT.PART_ID)
                .fetch(JooqDrafts::draft);
    }

    @Override
    public void drop(UUID owner, UUID caseId, UUID partId) {
        db.deleteFrom(DRAFT)
                .where(DRAFT.OWNER.eq(owner), DRAFT.CASE_ID.eq(caseId), DRAFT.PART_ID.eq(partId))
                .execute();
    }

    private static Draft draft(DraftRecord row) {
        return new Draft(
                row.getOwner(),
                row.getCaseId(),
                row.getPartId(),
                row.getKind(),
                row.getTitle(),
                row.getBody(),
                row.getBase(),
                Rows.instant(row.getKeptAt()));
    }
}
