package org.anjuan.persistence;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import javax.sql.DataSource;
import org.anjuan.exchange.ReviewJson;
import org.anjuan.usecase.port.Store;
import org.jooq.SQLDialect;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** The store on PostgreSQL, as an office shares it: the same migrations and the same repositories. */
class PostgresStoreTest extends StoreContract {

    private static EmbeddedPostgres server;

    private DataSource source;

    @BeforeAll
    static void startServer() throws Exception {
        server = EmbeddedPostgres.start();
    }

    @AfterAll
    static void stopServer() throws Exception {
        server.close();
    }

    @Override
    protected Store emptyStore() throws Exception {
        var name = "t" + System.nanoTime();
        try (var connection = server.getPostgresDatabase().getConnection()) {
            connection.createStatement().execute("create database " + name + " encoding 'UTF8' template template0");
        }
        source = server.getDatabase("postgres", name);
        Schema.migrate(source);
        return new JooqStore(source, SQLDialect.POSTGRES, CODEC, new ReviewJson());
    }

    @Override
    protected void sql(String statement) throws Exception {
        try (var connection = source.getConnection()) {
            connection.createStatement().execute(statement);
        }
    }
}
