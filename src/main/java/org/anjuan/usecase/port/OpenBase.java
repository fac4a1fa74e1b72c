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

    /**
     * A folder for what lives no longer than the base is open: previews, copies to be read at random. It is emptied when the
     * base is opened and when it is closed, so that nothing of a case lies anywhere else.
     */
    Path temporary();

    /** Whether anything was recorded since the base was opened. */
    boolean isChanged();

    /** Whether anything was recorded since the last backup; never in a plain base, which holds samples only. */
    boolean isBackupDue();

    /**
     * Makes a backup of the database beside it, opens it and checks it; only then it counts. The evidence files never
     * change once they are stored and are not copied.
     */
    BackupOutcome backup(Progress progress);

    /**
     * Closes the base and, where a backup is due, makes it of the closed files, which hold still. The base is closed whatever
     * becomes of the backup, and nobody else opens it before that is known.
     */
    BackupOutcome closeWithBackup(Progress progress);

    /** How a backup ended. */
    sealed interface BackupOutcome {

        /** It lies in this folder. */
        record Made(Path folder, Instant at) implements BackupOutcome {}

        /** Nothing was recorded since the last one. */
        record NotDue() implements BackupOutcome {}

        /** Somebody stopped it; the earlier ones are as they were. */
        record Stopped() implements BackupOutcome {}

        /** It could not be made, or did not pass its check; the earlier ones are as they were. */
        record Failed(Problem problem, Exception cause) implements BackupOutcome {}
    }

    /** Closes the base without a backup. */
    @Override
    void close();
}
