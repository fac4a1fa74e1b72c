package org.anjuan.persistence;

import static org.anjuan.persistence.jooq.Tables.AUDIT;
import static org.anjuan.persistence.jooq.Tables.AUDIT_HEAD;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anjuan.domain.text.Sha256;
import org.anjuan.persistence.jooq.tables.records.AuditRecord;
import org.anjuan.usecase.port.AuditLog;
import org.jooq.DSLContext;

/**
 * The audit chain. The row of its end is locked while an entry is added, so entries of two transactions never share a
 * number; it also shows when entries were cut off at the end.
 */
final class JooqAuditLog implements AuditLog {

    private static final int PAGE = 500;

    private final DSLContext db;

    JooqAuditLog(DSLContext db) {
        this.db = db;
    }

    @Override
    public Recorded append(Entry entry) {
        var kept = new Entry(
                Rows.micros(entry.at()),
                entry.actor(),
                Rows.clip(entry.actorName(), 200),
                entry.action(),
                entry.subject(),
                entry.detail(),
                entry.reason() == null ? null : Rows.clip(entry.reason(), 4000));
        var head = db.selectFrom(AUDIT_HEAD).forUpdate().fetchSingle();
        long number = head.getNumber() + 1;
        var hash = hash(number, kept, head.getHash());
        db.insertInto(AUDIT)
                .set(AUDIT.NUMBER, number)
                .set(AUDIT.HAPPENED_AT, Rows.time(kept.at()))
                .set(AUDIT.ACTOR, kept.actor())
                .set(AUDIT.ACTOR_NAME, kept.actorName())
                .set(AUDIT.ACTION, kept.action())
                .set(AUDIT.SUBJECT, kept.subject())
                .set(AUDIT.DETAIL, kept.detail())
                .set(AUDIT.REASON, kept.reason())
                .set(AUDIT.PREVIOUS, head.getHash())
                .set(AUDIT.HASH, hash)
                .execute();
        db.update(AUDIT_HEAD)
                .set(AUDIT_HEAD.NUMBER, number)
                .set(AUDIT_HEAD.HASH, hash)
                .execute();
        return new Recorded(number, kept, head.getHash(), hash);
    }

    @Override
    public List<Recorded> about(UUID subject, int limit) {
        return db.selectFrom(AUDIT)
                .where(AUDIT.SUBJECT.eq(subject))
                .orderBy(AUDIT.NUMBER.desc())
                .limit(limit)
                .fetch(JooqAuditLog::recorded);
    }

    @Override
    public List<Recorded> of(List<String> actions) {
        return db.selectFrom(AUDIT)
                .where(AUDIT.ACTION.in(actions))
                .orderBy(AUDIT.NUMBER)
                .fetch(JooqAuditLog::recorded);
    }

    @Override
    public long size() {
        return db.fetchCount(AUDIT);
    }

    @Override
    public Optional<Long> firstBroken() {
        long number = 0;
        var previous = "";
        while (true) {
            var page = db.selectFrom(AUDIT)
                    .where(AUDIT.NUMBER.gt(number))
                    .orderBy(AUDIT.NUMBER)
                    .limit(PAGE)
                    .fetch(JooqAuditLog::recorded);
            for (var entry : page) {
                number++;
                if (entry.number() != number
                        || !entry.previous().equals(previous)
                        || !entry.hash().equals(hash(number, entry.entry(), previous))) return Optional.of(number);
                previous = entry.hash();
            }
            if (page.size() < PAGE) break;
        }
        var head = db.selectFrom(AUDIT_HEAD).fetchSingle();
        return head.getNumber() == number && head.getHash().equals(previous)
                ? Optional.empty()
                : Optional.of(number + 1);
    }

    /** Every field with its length before it, so that no two entries read the same. */
    private static String hash(long number, Entry entry, String previous) {
        var text = new StringBuilder("anjuan.audit/1\n");
        field(text, Long.toString(number));
        field(text, entry.at().toString());
        field(text, entry.actor().toString());
        field(text, entry.actorName());
        field(text, entry.action());
        field(text, entry.subject() == null ? "" : entry.subject().toString());
        field(text, entry.detail());
        field(text, entry.reason() == null ? "-" : "+" + entry.reason());
        field(text, previous);
        return Sha256.of(text.toString());
    }

    private static void field(StringBuilder text, String value) {
        text.append(value.length()).append(':').append(value).append('\n');
    }

    private static Recorded recorded(AuditRecord row) {
        return new Recorded(
                row.getNumber(),
                new Entry(
                        Rows.instant(row.getHappenedAt()),
                        row.getActor(),
                        row.getActorName(),
                        row.getAction(),
                        row.getSubject(),
                        row.getDetail(),
                        row.getReason()),
                row.getPrevious(),
                row.getHash());
    }
}
