package org.anjuan.persistence;

import static org.anjuan.persistence.jooq.Tables.OFFICE_RULE;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.anjuan.persistence.jooq.tables.records.OfficeRuleRecord;
import org.anjuan.usecase.port.OfficeRules;
import org.anjuan.usecase.port.RuleText;
import org.jooq.DSLContext;
import org.jooq.exception.IntegrityConstraintViolationException;
import org.jooq.impl.DSL;

/** The office's own rules, a row for each version of a file. */
final class JooqOfficeRules implements OfficeRules {

    /** A file of that name holds, maybe since a moment ago. */
    private static final String UNIQUE = "23505";

    private final DSLContext db;

    JooqOfficeRules(DSLContext db) {
        this.db = db;
    }

    @Override
    public List<RuleFile> current() {
        return db.selectFrom(OFFICE_RULE)
                .where(OFFICE_RULE.ENDED_AT.isNull())
                .orderBy(OFFICE_RULE.NAME, OFFICE_RULE.NUMBER)
                .fetch(JooqOfficeRules::file);
    }

    @Override
    public List<RuleFile> past() {
        return db.selectFrom(OFFICE_RULE)
                .where(OFFICE_RULE.ENDED_AT.isNotNull())
                .orderBy(OFFICE_RULE.ENDED_AT.desc(), OFFICE_RULE.NUMBER.desc())
                .fetch(JooqOfficeRules::file);
    }

    @Override
    public boolean add(RuleText file, String format, String sha256, Note added) {
        try {
            db.transaction(own -> insert(DSL.using(own), file, format, sha256, added));
            return true;
        } catch (IntegrityConstraintViolationException held) {
            if (!UNIQUE.equals(held.sqlState())) throw held;
            return false;
        }
    }

    private static void insert(DSLContext within, RuleText file, String format, String sha256, Note added) {
        within.insertInto(OFFICE_RULE)
                .set(OFFICE_RULE.NAME, file.name())
                .set(OFFICE_RULE.CURRENT_NAME, file.name())
                .set(OFFICE_RULE.FORMAT, format)
                .set(OFFICE_RULE.CONTENT, file.text())
                .set(OFFICE_RULE.SHA256, sha256)
                .set(OFFICE_RULE.ADDED_AT, Rows.time(added.at()))
                .set(OFFICE_RULE.ADDED_BY, added.person())
                .set(OFFICE_RULE.ADDED_BY_NAME, added.personName())
                .set(OFFICE_RULE.ADDED_REASON, added.reason())
                .execute();
    }

    @Override
    public boolean end(long number, Note ended) {
        return db.update(OFFICE_RULE)
                        .setNull(OFFICE_RULE.CURRENT_NAME)
                        .set(OFFICE_RULE.ENDED_AT, Rows.time(ended.at()))
                        .set(OFFICE_RULE.ENDED_BY, ended.person())
                        .set(OFFICE_RULE.ENDED_BY_NAME, ended.personName())
                        .set(OFFICE_RULE.ENDED_REASON, ended.reason())
                        .where(OFFICE_RULE.NUMBER.eq(number), OFFICE_RULE.ENDED_AT.isNull())
                        .execute()
                == 1;
    }

    private static RuleFile file(OfficeRuleRecord row) {
        var added =
                new Note(Rows.instant(row.getAddedAt()), row.getAddedBy(), row.getAddedByName(), row.getAddedReason());
        var ended = Optional.ofNullable(row.getEndedAt())
                .map(at -> new Note(
                        Rows.instant(at),
                        Objects.requireNonNull(row.getEndedBy()),
                        Objects.requireNonNull(row.getEndedByName()),
                        Objects.requireNonNull(row.getEndedReason())));
        return new RuleFile(
                row.getNumber(),
                new RuleText(row.getName(), row.getContent()),
                row.getFormat(),
                row.getSha256(),
                added,
                ended);
    }
}
