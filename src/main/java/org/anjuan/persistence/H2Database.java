package org.anjuan.persistence;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.h2.api.ErrorCode;
import org.h2.jdbcx.JdbcConnectionPool;

/**
 * The database files of a case base. Every commit reaches the disk before it is acknowledged, interrupted threads do no
 * harm to the files, and no trace file beside them tells what was in a failed statement.
 */
final class H2Database {

    static final String FILE = "anjuan.mv.db";

    private static final String NAME = "anjuan";
    private static final String USER = "sa";
    private static final int CONNECTIONS = 12;

    private H2Database() {}

    /** A pool of connections to a database that is there. */
    static JdbcConnectionPool open(Path folder, String filePassword) {
        return pool(folder, filePassword, ";IFEXISTS=TRUE;WRITE_DELAY=0;MAX_MEMORY_ROWS=1000000");
    }

    /** A pool of connections to a database that is made by it. */
    static JdbcConnectionPool create(Path folder, String filePassword) {
        return pool(folder, filePassword, ";WRITE_DELAY=0;MAX_MEMORY_ROWS=1000000");
    }

    /** A pool of connections that cannot write. */
    static JdbcConnectionPool openToRead(Path folder, String filePassword) {
        return pool(folder, filePassword, ";IFEXISTS=TRUE;ACCESS_MODE_DATA=r");
    }

    /** Opens a copy that was taken from a database in use, so that it finds its last commit, and closes it tidily. */
    static void settle(Path folder, String filePassword) throws SQLException {
        var pool = open(folder, filePassword);
        try {
            shutDown(pool);
        } finally {
            pool.dispose();
        }
    }

    /** Closes the database for everybody who still works on it. */
    static void shutDown(DataSource source) throws SQLException {
        try (var connection = source.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("SHUTDOWN");
        }
    }

    /** Whether the database can lie in the folder: a semicolon begins its settings. */
    static boolean isPossibleIn(Path folder) {
        return folder.toString().indexOf(';') < 0;
    }

    static boolean isIn(Path folder) {
        return Files.isRegularFile(folder.resolve(FILE));
    }

    private static JdbcConnectionPool pool(Path folder, String filePassword, String settings) {
        boolean encrypted = !filePassword.isEmpty();
        var path = folder.toAbsolutePath().resolve(NAME).toString().replace('\\', '/');
        var url = "jdbc:h2:async:" + path + (encrypted ? ";CIPHER=AES" : "") + ";LOCK_TIMEOUT=20000;CACHE_SIZE="
                + cacheKilobytes() + ";QUERY_CACHE_SIZE=64;DB_CLOSE_ON_EXIT=FALSE;COMPRESS=TRUE;TRACE_LEVEL_FILE=0"
                + settings;
        var pool = JdbcConnectionPool.create(url, USER, encrypted ? filePassword + " " : "");
        pool.setMaxConnections(CONNECTIONS);
        return pool;
    }

    /** A quarter of the memory the program may use: lists stay quick while their tables are held in it. */
    private static long cacheKilobytes() {
        return Math.clamp(Runtime.getRuntime().maxMemory() / 4 / 1024, 32 * 1024, 512 * 1024);
    }

    /** Whether another process has the files open. */
    static boolean isInUse(SQLException failure) {
        return failure.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1;
    }
}
