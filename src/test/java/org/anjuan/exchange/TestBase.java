package org.anjuan.exchange;

import java.time.Instant;
import java.util.UUID;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.Stage;
import org.anjuan.persistence.JooqStore;
import org.anjuan.usecase.TestRows;
import org.anjuan.usecase.port.CaseCodec;
import org.anjuan.usecase.port.ReadyRows;
import org.anjuan.usecase.port.Store;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jooq.SQLDialect;

/** A case base in memory, with the tables of the program. */
final class TestBase {

    private TestBase() {}

    static Store inMemory(CaseCodec codec) {
        var pool = JdbcConnectionPool.create("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "sa", "");
        Flyway.configure()
                .dataSource(pool)
                .locations("filesystem:resources/db/migration")
                .load()
                .migrate();
        return new JooqStore(pool, SQLDialect.H2, codec, null);
    }

    static ReadyRows rows(CaseFile file) {
        return TestRows.of(file, Stage.FILED, Instant.EPOCH);
    }
}
