package org.anjuan.usecase.port;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.anjuan.domain.text.Problem;

/** A case base that is open: nobody else can open it until it is closed. */
public interface OpenBase extends AutoCloseable {

    UUID id();

    Path folder();

    boolean isEncrypted();

    Store store();

    EvidenceStore evidence();

    /** When the last backup was made that was opened and checked. */
    Optional<Instant> lastBackup();

    /** Whether anything was written since the last backup; never in a plain base, which holds samples only. */
    boolean isBackupDue();

    /**
     * Makes a backup of the database beside it, opens it and checks it; only then it counts. The evidence files never
     * change once they are stored and are not copied.
     */
    BackupOutcome backup(Progress progress);

    /** How a backup ended. */
    sealed interface BackupOutcome {
        record Made(Path file, Instant at) implements BackupOutcome {}

        record Failed(Problem problem) implements BackupOutcome {}
    }

    @Override
    void close();
}
