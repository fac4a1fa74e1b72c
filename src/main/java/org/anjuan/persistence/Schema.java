package org.anjuan.persistence;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;

/** The schema of a case base: the numbered migrations that ship with the program. */
final class Schema {

    /** The number of the newest migration. */
    static final int KNOWN = 8;

    private static final String FOLDER = "classpath:db/migration";

    private Schema() {}

    /** The number of the last migration the database went through; nought for an empty one. */
    static int version(DataSource source) {
        return number(flyway(source).info().current());
    }

    /** Brings the database to the newest schema. */
    static void migrate(DataSource source) {
        flyway(source).migrate();
    }

    private static int number(MigrationInfo info) {
        return info == null || info.getVersion() == null
                ? 0
                : info.getVersion().getMajor().intValueExact();
    }

    private static Flyway flyway(DataSource source) {
        return Flyway.configure().dataSource(source).locations(FOLDER).load();
    }
}
