package org.anjuan.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.anjuan.exchange.JsonCaseCodec;
import org.anjuan.exchange.ReviewJson;
import org.anjuan.reference.ResourceWords;
import org.anjuan.usecase.StoppedProgress;
import org.anjuan.usecase.port.AuditLog;
import org.anjuan.usecase.port.BaseOutcome;
import org.anjuan.usecase.port.OpenBase;
import org.anjuan.usecase.port.OpenBase.BackupOutcome;
import org.anjuan.usecase.port.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Backups: what counts as one, what a failure leaves alone, and that one can be opened in place of what was lost. */
class BackupsTest {

    private static final KeySlot.Cost CHEAP = new KeySlot.Cost(64, 1, 1);
    private static final Optional<char[]> SECRET = Optional.of("correct horse 电池".toCharArray());

    private final FolderBases bases = new FolderBases(new JsonCaseCodec(), new ReviewJson(), CHEAP);

    @TempDir
    Path folder;

    private OpenBase create() {
        return opened(bases.create(folder.resolve("base"), SECRET));
    }

    private OpenBase open() {
        return opened(bases.open(folder.resolve("base"), SECRET));
    }

    private static OpenBase opened(BaseOutcome outcome) {
        assertThat(outcome).isInstanceOf(BaseOutcome.Opened.class);
        return ((BaseOutcome.Opened) outcome).base();
    }

    private Path backups() {
        return folder.resolve("base").resolve("backup");
    }

    private List<String> inBackups() throws IOException {
        try (var files = Files.list(backups())) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    /** Writes something, with an entry in the audit log. */
    private static void work(OpenBase base, String value) {
        base.store().inTransaction(tx -> {
            tx.office().set("k", value);
            tx.audit().append(new AuditLog.Entry(Instant.EPOCH, new UUID(0, 1), "王某", "test", null, "{}", null));
            return value;
        });
    }

    private static String worked(OpenBase base) {
        return base.store().inTransaction(tx -> tx.office().settings().getOrDefault("k", ""));
    }

    private static Path made(BackupOutcome outcome) {
        assertThat(outcome).isInstanceOf(BackupOutcome.Made.class);
        return ((BackupOutcome.Made) outcome).folder();
    }

    @Test
    void aBackupMadeAtClosingOpensInPlaceOfWhatWasLost() throws IOException {
        var base = create();
        work(base, "滨海化工");
        var backup = made(base.closeWithBackup(Progress.IGNORED));

        var restored = folder.resolve("restored");
        Files.createDirectories(restored.resolve("db"));
        Files.copy(backup.resolve(H2Database.FILE), restored.resolve("db").resolve(H2Database.FILE));
        Files.copy(backup.resolve(BaseMarker.NAME), restored.resolve(BaseMarker.NAME));
        try (var again = opened(bases.open(restored, SECRET))) {
            assertThat(worked(again)).isEqualTo("滨海化工");
        }
    }

    @Test
    void aBackupMadeWhileOthersWriteOpensToo() throws Exception {
        try (var base = create()) {
            var stop = new AtomicBoolean();
            var writer = new Thread(() -> {
                for (int i = 0; !stop.get(); i++) work(base, "x".repeat(1000) + i);
            });
            writer.start();
            for (int i = 0; i < 3; i++) made(base.backup(Progress.IGNORED));
            stop.set(true);
            writer.join();
            made(base.backup(Progress.IGNORED));
            assertThat(base.isBackupDue()).isFalse();
        }
        assertThat(inBackups()).hasSize(4);
    }

    @Test
    void itIsDueWhereSomethingWasRecordedSinceTheLast() {
        var base = create();
        assertThat(base.isBackupDue()).isTrue();
        assertThat(base.isChanged()).isFalse();
        work(base, "a");
        assertThat(base.isChanged()).isTrue();
        made(base.closeWithBackup(Progress.IGNORED));
        base = open();
        assertThat(base.isBackupDue()).isFalse();
        assertThat(base.lastBackup()).isPresent();
        assertThat(base.closeWithBackup(Progress.IGNORED)).isInstanceOf(BackupOutcome.NotDue.class);
        open().close();
    }

    @Test
    void theTenNewestStay() throws Exception {
        try (var base = create()) {
            for (int i = 0; i < 12; i++) {
                made(base.backup(Progress.IGNORED));
                Thread.sleep(2);
            }
        }
        assertThat(inBackups()).hasSize(10);
    }

    @Test
    void whereTheFolderCannotBeWrittenItIsSaidAndTheBaseIsClosedAllTheSame() throws IOException {
        var base = create();
        work(base, "saved");
        Files.delete(backups());
        Files.writeString(backups(), "no folder");

        var outcome = base.closeWithBackup(Progress.IGNORED);

        assertThat(outcome).isInstanceOf(BackupOutcome.Failed.class);
        var problem = ((BackupOutcome.Failed) outcome).problem();
        for (var words : ResourceWords.all())
            assertThat(words.get(problem.key(), problem.values().toArray()))
                    .contains(backups().toString());
        Files.delete(backups());
        try (var again = open()) {
            assertThat(worked(again)).isEqualTo("saved");
            assertThat(again.isBackupDue()).isTrue();
        }
    }

    @Test
    void aFailureLeavesTheEarlierOnesAlone() throws Exception {
        for (int i = 0; i < 10; i++) {
            var base = i == 0 ? create() : open();
            work(base, "v" + i);
            made(base.closeWithBackup(Progress.IGNORED));
        }
        var before = inBackups();
        var parts = BaseParts.in(folder.resolve("base"));
        var broken = new byte[100_000];
        new Random(7).nextBytes(broken);
        Files.write(parts.database().resolve(H2Database.FILE), broken);
        var backups = new Backups(parts, BaseMarker.read(folder.resolve("base")), "00");

        assertThatThrownBy(() -> backups.ofClosed(11, Progress.IGNORED)).isInstanceOf(Exception.class);

        assertThat(inBackups()).isEqualTo(before);
    }

    @Test
    void oneThatIsStoppedLeavesNothing() throws IOException {
        var base = create();
        work(base, "saved");
        assertThat(base.closeWithBackup(StoppedProgress.NOW)).isInstanceOf(BackupOutcome.Stopped.class);
        assertThat(inBackups()).isEmpty();
        open().close();
    }

    @Test
    void whatACutOffBackupLeftIsNoBackupAndGoesWithTheNext() throws IOException {
        var base = create();
        work(base, "saved");
        Files.createDirectories(backups().resolve("20260101T000000000Z.part"));
        Files.createDirectories(backups().resolve("20260101T000000000Z"));
        assertThat(base.lastBackup()).isEmpty();
        made(base.closeWithBackup(Progress.IGNORED));
        assertThat(inBackups()).hasSize(2).doesNotContain("20260101T000000000Z.part");
    }

    @Test
    void theTemporaryFolderIsEmptiedAtOpeningAndAtClosing() throws IOException {
        var base = create();
        var preview = Files.writeString(base.temporary().resolve("preview.pdf"), "滨海化工");
        base.close();
        assertThat(preview).doesNotExist();
        Files.createDirectories(preview.resolveSibling("deep"));
        Files.writeString(preview, "left behind by a program that died");
        base = open();
        assertThat(base.temporary()).isEmptyDirectory();
        base.closeWithBackup(Progress.IGNORED);
    }
}
