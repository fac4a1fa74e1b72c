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

    private static final String RUNNING = "base.backup.running";

    private final Path folder;
    private final BaseParts parts;
    private final BaseMarker marker;
    private final BaseLock lock;
    private final JdbcConnectionPool pool;
    private final FolderEvidence evidence;
    private final Backups backups;
    private final JooqStore store;
    private final long entriesAtOpening;

    FolderBase(
            Path folder,
            BaseMarker marker,
            BaseLock lock,
            JdbcConnectionPool pool,
            FolderEvidence evidence,
            Backups backups,
            CaseCodec codec,
            ReviewCodec reviews)
            throws SQLException {
        this.folder = folder;
        this.parts = BaseParts.in(folder);
        this.marker = marker;
        this.lock = lock;
        this.pool = pool;
        this.evidence = evidence;
        this.backups = backups;
        this.store = new JooqStore(pool, SQLDialect.H2, codec, reviews);
        this.entriesAtOpening = Backups.entries(pool);
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
    public Path temporary() {
        return parts.temporary();
    }

    @Override
    public boolean isChanged() {
        try {
            return Backups.entries(pool) != entriesAtOpening;
        } catch (SQLException _) {
            return true;
        }
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
        progress.at(0, 1, RUNNING);
        try {
            var generation = backups.ofOpen(pool);
            progress.at(1, 1, RUNNING);
            return new BackupOutcome.Made(generation.folder(), generation.made());
        } catch (IOException | SQLException | RuntimeException e) {
            return failed(e);
        }
    }

    @Override
    public BackupOutcome closeWithBackup(Progress progress) {
        try {
            boolean due = isBackupDue();
            progress.at(0, 1, RUNNING);
            long entries = Backups.entries(pool);
            H2Database.shutDown(pool);
            if (!due) return new BackupOutcome.NotDue();
            var generation = backups.ofClosed(entries, progress);
            return new BackupOutcome.Made(generation.folder(), generation.made());
        } catch (CopyStoppedException _) {
            return new BackupOutcome.Stopped();
        } catch (IOException | SQLException | RuntimeException e) {
            return failed(e);
        } finally {
            letGo();
        }
    }

    private BackupOutcome failed(Exception failure) {
        return new BackupOutcome.Failed(
                Problem.error(
                        folder.toString(),
                        "base.backup.failed",
                        backups.folder().toString(),
                        FolderBases.detail(failure)),
                failure);
    }

    @Override
    public void close() {
        try {
            H2Database.shutDown(pool);
        } catch (SQLException _) {
            // what was acknowledged is on the disk already; the files are only less compact
        } finally {
            letGo();
        }
    }

    private void letGo() {
        pool.dispose();
        parts.emptyTemporary();
        lock.close();
    }
}
