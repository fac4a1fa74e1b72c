package org.anjuan.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.anjuan.ui.common.SampleStore;
import org.anjuan.usecase.port.Store;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stood under a name comes back where the record of the new file could not be kept, whatever else happens in the folder. */
class FinishedFileTest {

    private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));

    private final Store store = SampleStore.empty();

    @TempDir
    Path folder;

    private Path target;
    private Path part;

    @BeforeEach
    void write() throws IOException {
        target = Files.writeString(folder.resolve("list.xlsx"), "as before");
        Files.setLastModifiedTime(target, LONG_AGO);
        part = FinishedFile.beside(target);
        Files.writeString(part, "new");
    }

    private void sweep() {
        try {
            FinishedFile.sweep(folder, Instant.now().minus(Duration.ofDays(1)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Path> left() throws IOException {
        try (var left = Files.list(folder)) {
            return left.toList();
        }
    }

    @Test
    void anOldFileComesBackThoughAnotherExportSweptTheFolderMeanwhile() throws IOException {
        assertThatThrownBy(() -> FinishedFile.handOver(store, part, target, _ -> {
                    sweep();
                    throw new IllegalStateException("not kept");
                }))
                .hasMessage("not kept");
        assertThat(target).hasContent("as before");
    }

    @Test
    void anOldFileThatWasReplacedAlreadyComesBackWithItsTime() throws IOException {
        var losing = new Store() {
            @Override
            public <T> T inTransaction(java.util.function.Function<Tx, T> work) {
                store.inTransaction(work);
                sweep();
                throw new IllegalStateException("lost at the commit");
            }
        };
        assertThatThrownBy(() -> FinishedFile.handOver(losing, part, target, _ -> {}))
                .hasMessage("lost at the commit");
        assertThat(target).hasContent("as before");
        assertThat(Files.getLastModifiedTime(target)).isEqualTo(LONG_AGO);
        assertThat(left()).containsExactly(target);
    }

    @Test
    void anOldFileThatNobodyElseMayReadComesBackSo() throws IOException {
        Assumptions.assumeTrue(
                folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
        var alone = PosixFilePermissions.fromString("rw-------");
        Files.setPosixFilePermissions(target, alone);
        var losing = new Store() {
            @Override
            public <T> T inTransaction(java.util.function.Function<Tx, T> work) {
                store.inTransaction(work);
                try (var copies = Files.newDirectoryStream(folder, ".anjuan-*")) {
                    for (var copy : copies)
                        assertThat(Files.getPosixFilePermissions(copy))
                                .as("the copy beside")
                                .isEqualTo(alone);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                throw new IllegalStateException("lost at the commit");
            }
        };
        assertThatThrownBy(() -> FinishedFile.handOver(losing, part, target, _ -> {}))
                .hasMessage("lost at the commit");
        assertThat(target).hasContent("as before");
        assertThat(Files.getPosixFilePermissions(target)).isEqualTo(alone);
        assertThat(left()).containsExactly(target);
    }

    @Test
    void whatACrashLeftIsSweptAndWhatIsBeingWrittenIsNot() throws IOException {
        var crashed = FinishedFile.beside(target);
        Files.setLastModifiedTime(crashed, LONG_AGO);
        sweep();
        assertThat(left()).containsExactlyInAnyOrder(target, part);
    }

    @Test
    void nothingStaysBehindWhereTheOldFileCannotBeCopied() throws IOException {
        Assumptions.assumeTrue(
                folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
        Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("---------"));
        Assumptions.assumeFalse(Files.isReadable(target), "whoever may read everything copies it");
        assertThatThrownBy(() -> FinishedFile.handOver(store, part, target, _ -> {}))
                .isInstanceOf(IOException.class);
        assertThat(left()).containsExactlyInAnyOrder(target, part);
    }

    @Test
    void nothingStaysBehindWhereAFolderStandsInTheWay() throws IOException {
        Files.delete(target);
        Files.createDirectories(target);
        Files.writeString(target.resolve("inside"), "x");
        assertThatThrownBy(() -> FinishedFile.handOver(store, part, target, _ -> {}))
                .isInstanceOf(IOException.class);
        assertThat(left()).doesNotContain(folder.resolve(".anjuan-export-2.part"));
    }
}
