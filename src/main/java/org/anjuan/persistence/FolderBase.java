package org.anjuan.persistence;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.anjuan.domain.text.Problem;
import org.anjuan.usecase.port.CaseCodec;
import org.anjuan.usecase.port.EvidenceStore;
import org.anjuan.usecase.port.OpenBase;
import org.anjuan.usecase.port.Progress;
import org.anjuan.usecase.port.ReviewCodec;
import org.anjuan.usecase.port.Store;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jooq.SQLDialect;

/** A case base in a folder, open. */
final class FolderBase implements OpenBase {

    private final Path folder;
    private final BaseMarker marker;
    private final BaseLock lock;
    private final JdbcConnectionPool pool;
    private final FolderEvidence evidence;
    private final Backups backups;
    private final JooqStore store;

    FolderBase(
            Path folder,
            BaseMarker marker,
            BaseLock lock,
            JdbcConnectionPool pool,
            FolderEvidence evidence,
            Backups backups,
            CaseCodec codec,
            ReviewCodec reviews) {
        this.folder = folder;
        this.marker = marker;
        this.lock = lock;
        this.pool = pool;
        this.evidence = evidence;
        this.backups = backups;
        this.store = new JooqStore(pool, SQLDialect.H2, codec, reviews);
    }

    @Override
    public UUID id() {
        return marker.id();
    }

    @Override
    public Path folder() {
        return folder;
    }

    @Override
    public boolean isEncrypted() {
        return marker.encrypted();
    }

    @Override
    public Store store() {
        return store;
    }

    @Override
    public EvidenceStore evidence() {
        return evidence;
    }

    @Override
    public Optional<Instant> lastBackup() {
        return backups.last().map(Backups.Generation::made);
    }

    @Override
    public boolean isBackupDue() {
        if (!marker.encrypted()) return false;
        try {
            return backups.isDue(pool);
        } catch (SQLException _) {
            return true;
        }
    }

    @Override
    public BackupOutcome backup(Progress progress) {
        progress.at(0, 1, "base.backup.running");
        try {
            var generation = backups.make(pool);
            progress.at(1, 1, "base.backup.running");
            return new BackupOutcome.Made(generation.file(), generation.made());
        } catch (IOException | SQLException _) {
            return new BackupOutcome.Failed(Problem.error(
                    folder.toString(), "base.backup.failed", backups.folder().toString()));
        }
    }

    @Override
    public void close() {
        try (var connection = pool.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("SHUTDOWN");
        } catch (SQLException _) {
            // what was acknowledged is on the disk already; the files are only less compact
        } finally {
            pool.dispose();
            lock.close();
        }
    }
}
