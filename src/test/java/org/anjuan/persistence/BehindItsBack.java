package org.anjuan.persistence;

import java.nio.file.Path;
import java.sql.SQLException;

/** Writes into the database of a closed, plain case base without the program. */
public final class BehindItsBack {

    private BehindItsBack() {}

    /** Says how many rows were changed. */
    public static int run(Path base, String sql) throws SQLException {
        var pool = H2Database.open(BaseParts.in(base).database(), "");
        try (var connection = pool.getConnection();
                var statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        } finally {
            pool.dispose();
        }
    }
}
