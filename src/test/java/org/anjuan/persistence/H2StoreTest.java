package org.anjuan.persistence;

import java.nio.file.Path;
import org.anjuan.exchange.ReviewJson;
import org.anjuan.usecase.port.Store;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jooq.SQLDialect;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

/** The store on H2 files that anybody may read. */
class H2StoreTest extends StoreContract {

    @TempDir
    Path folder;

    private JdbcConnectionPool pool;

    /** The password of the files; none here. */
    String filePassword() {
        return "";
    }

    @Override
    protected Store emptyStore() {
        pool = H2Database.create(folder, filePassword());
        Schema.migrate(pool);
        return new JooqStore(pool, SQLDialect.H2, CODEC, new ReviewJson());
    }

    @Override
    protected void sql(String statement) throws Exception {
        try (var connection = pool.getConnection()) {
            connection.createStatement().execute(statement);
        }
    }

    @AfterEach
    void closeStore() {
        pool.dispose();
    }
}
