package org.anjuan.persistence;

import static org.anjuan.persistence.jooq.Tables.CASE_FILE;
import static org.anjuan.persistence.jooq.Tables.CASE_ROW;
import static org.anjuan.persistence.jooq.Tables.REVIEW;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anjuan.domain.review.Review;
import org.anjuan.persistence.jooq.tables.records.ReviewRecord;
import org.anjuan.usecase.port.ReviewCodec;
import org.anjuan.usecase.port.Reviews;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** Reviews, each a row with its JSON and the columns that lists ask for. */
final class JooqReviews implements Reviews {

    private final DSLContext db;
    private final ReviewCodec codec;

    JooqReviews(DSLContext db, ReviewCodec codec) {
        this.db = db;
        this.codec = codec;
    }

    @Override
    public void keep(Review review) {
        var record = record(review);
        if (db.executeUpdate(record) == 0) db.executeInsert(record);
    }

    @Override
    public Optional<Review> find(UUID id) {
        return db.select(REVIEW.BODY)
                .from(REVIEW)
                .where(REVIEW.ID.eq(id))
                .fetchOptional(REVIEW.BODY)
                .map(codec::read);
    }

    @Override
    public List<Review> ofCase(UUID caseId) {
        return db
                .select(REVIEW.BODY)
                .from(REVIEW)
                .where(REVIEW.CASE_ID.eq(caseId))
                .orderBy(REVIEW.STARTED_AT.desc(), REVIEW.ID)
                .fetch(REVIEW.BODY)
                .stream()
                .map(codec::read)
                .toList();
    }

    @Override
    public List<Listed> list(Query query) {
        return db.select(REVIEW.BODY, CASE_ROW.NUMBER, CASE_ROW.TITLE, CASE_ROW.PARTY)
                .from(REVIEW)
                .join(CASE_FILE)
                .on(CASE_FILE.ID.eq(REVIEW.CASE_ID))
                .join(CASE_ROW)
                .on(CASE_ROW.CASE_NR.eq(CASE_FILE.CASE_NR))
                .where(
                        query.reviewer() == null ? DSL.noCondition() : REVIEW.REVIEWER.eq(query.reviewer()),
                        finished(query),
                        new CaseSearch(db).matching(CASE_ROW.CASE_NR, query.text()))
                .orderBy(REVIEW.STARTED_AT.desc(), REVIEW.ID)
                .limit(query.limit())
                .fetch(row -> new Listed(
                        codec.read(row.get(REVIEW.BODY)),
                        row.get(CASE_ROW.NUMBER),
                        row.get(CASE_ROW.TITLE),
                        row.get(CASE_ROW.PARTY)));
    }

    private static Condition finished(Query query) {
        if (query.finished() == null) return DSL.noCondition();
        return query.finished() ? REVIEW.FINISHED_AT.isNotNull() : REVIEW.FINISHED_AT.isNull();
    }

    @Override
    public void showScore(UUID caseId, String score) {
        db.update(CASE_ROW)
                .set(CASE_ROW.SCORE, Rows.clip(score, 40))
                .where(CASE_ROW.CASE_NR.eq(
                        DSL.select(CASE_FILE.CASE_NR).from(CASE_FILE).where(CASE_FILE.ID.eq(caseId))))
                .execute();
    }

    @Override
    public void drop(UUID id) {
        db.deleteFrom(REVIEW)
                .where(REVIEW.ID.eq(id), REVIEW.FINISHED_AT.isNull())
                .execute();
    }

    private ReviewRecord record(Review review) {
        return new ReviewRecord(
                review.id(),
                review.caseId(),
                review.snapshot(),
                review.standardId(),
                review.standardVersion(),
                review.reviewer().person(),
                Rows.clip(review.reviewer().name(), 200),
                Rows.time(review.startedAt()),
                Rows.timeOrNull(review.finishedAt().orElse(null)),
                codec.write(review));
    }
}
