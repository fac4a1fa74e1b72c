package org.anjuan.persistence;

import java.util.Set;
import java.util.function.Function;
import javax.sql.DataSource;
import org.anjuan.usecase.port.AuditLog;
import org.anjuan.usecase.port.CaseCodec;
import org.anjuan.usecase.port.CaseFiles;
import org.anjuan.usecase.port.CaseRows;
import org.anjuan.usecase.port.Drafts;
import org.anjuan.usecase.port.NumberRegister;
import org.anjuan.usecase.port.OfficeRegister;
import org.anjuan.usecase.port.OfficeRules;
import org.anjuan.usecase.port.ReviewCodec;
import org.anjuan.usecase.port.Reviews;
import org.anjuan.usecase.port.Store;
import org.jooq.Configuration;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.RenderNameCase;
import org.jooq.conf.RenderQuotedNames;
import org.jooq.conf.Settings;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;

/** The records of a case base in H2 or PostgreSQL. Work that lost a race with other work is tried again. */
public final class JooqStore implements Store {

    /** Deadlock, serialisation failure, lock not given in time. */
    private static final Set<String> RACES = Set.of("40001", "40P01", "HYT00");

    private static final int TRIES = 3;

    private final DSLContext db;
    private final CaseCodec codec;
    private final ReviewCodec reviewCodec;

    /** The transaction in which this thread is at work. */
    private final ScopedValue<Configuration> open = ScopedValue.newInstance();

    public JooqStore(DataSource source, SQLDialect dialect, CaseCodec codec, ReviewCodec reviewCodec) {
        this.db = DSL.using(source, dialect, settings(dialect));
        this.codec = codec;
        this.reviewCodec = reviewCodec;
    }

    /** The classes are generated from H2, whose names are upper case; PostgreSQL folds them to lower case. */
    private static Settings settings(SQLDialect dialect) {
        var settings = new Settings().withRenderSchema(false).withExecuteLogging(false);
        return dialect == SQLDialect.POSTGRES
                ? settings.withRenderNameCase(RenderNameCase.LOWER)
                        .withRenderQuotedNames(RenderQuotedNames.EXPLICIT_DEFAULT_UNQUOTED)
                : settings;
    }

    /** What is asked inside a transaction is part of it and needs no second connection; where it fails, it alone is undone. */
    @Override
    public <T> T inTransaction(Function<Tx, T> work) {
        if (open.isBound()) return DSL.using(open.get()).transactionResult(inner -> work.apply(tx(inner)));
        for (int tried = 1; ; tried++) {
            try {
                return db.transactionResult(configuration ->
                        ScopedValue.where(open, configuration).call(() -> work.apply(tx(configuration))));
            } catch (DataAccessException failure) {
                if (tried == TRIES || !RACES.contains(failure.sqlState())) throw failure;
            }
        }
    }

    private Tx tx(Configuration configuration) {
        return new JooqTx(DSL.using(configuration), codec, reviewCodec);
    }

    private static final class JooqTx implements Tx {

        private final DSLContext db;
        private final CaseCodec codec;
        private final ReviewCodec reviewCodec;
        private final JooqCaseRows rows;

        JooqTx(DSLContext db, CaseCodec codec, ReviewCodec reviewCodec) {
            this.db = db;
            this.codec = codec;
            this.reviewCodec = reviewCodec;
            this.rows = new JooqCaseRows(db);
        }

        @Override
        public CaseFiles cases() {
            return new JooqCaseFiles(db, codec);
        }

        @Override
        public CaseRows rows() {
            return rows;
        }

        @Override
        public Drafts drafts() {
            return new JooqDrafts(db);
        }

        @Override
        public Reviews reviews() {
            return new JooqReviews(db, reviewCodec);
        }

        @Override
        public AuditLog audit() {
            return new JooqAuditLog(db);
        }

        @Override
        public OfficeRegister office() {
            return new JooqOfficeRegister(db);
        }

        @Override
        public OfficeRules rules() {
            return new JooqOfficeRules(db);
        }

        @Override
        public NumberRegister numbers() {
            return new JooqNumberRegister(db);
        }
    }
}
