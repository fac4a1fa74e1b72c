package org.anjuan.usecase;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.anjuan.usecase.port.Store;
import org.anjuan.usecase.port.Store.Tx;

/** Files that go out of the case base: written beside their place, and put into it together with the record of who took them. */
public final class FinishedFile {

    /** What is being written has such a name in the folder it goes to. */
    private static final String UNFINISHED = ".anjuan-";

    private static final String PART = ".part";

    /**
     * What stood at a target.
     *
     * @param copy a new file, so that nobody takes it for one that a crash left, however old the target is
     */
    private record Earlier(Path copy, FileTime changed) {}

    private FinishedFile() {}

    /** A new empty file beside this target, to be read by whoever may read what is made in that folder. */
    static Path beside(Path target) throws IOException {
        var folder = Objects.requireNonNull(target.toAbsolutePath().getParent());
        if (!Files.isDirectory(folder)) throw new NoSuchFileException(folder.toString());
        for (int n = 1; ; n++) {
            try {
                return Files.createFile(folder.resolve(UNFINISHED + "export-" + n + PART));
            } catch (FileAlreadyExistsException _) {
                // another export writes there, or left it
            }
        }
    }

    /**
     * Puts a finished file under its name and keeps this record: both happen, or neither. What stood there comes back where the
     * record could not be kept.
     */
    static void handOver(Store store, Path part, Path target, Consumer<Tx> record) throws IOException {
        var before = kept(target);
        boolean recorded = false;
        try {
            store.inTransaction(tx -> {
                record.accept(tx);
                place(part, target);
                return target;
            });
            recorded = true;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } finally {
            if (!recorded && !Files.exists(part)) putBack(before, target);
            if (before.isPresent()) Files.deleteIfExists(before.get().copy());
        }
    }

    /** Moves a file into its place at once, where the file system can. */
    public static void move(Path part, Path target) throws IOException {
        try {
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** A transaction may be tried again when its file lies in its place already. */
    private static void place(Path part, Path target) {
        try {
            if (Files.exists(part)) move(part, target);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What stands at the target, under a second name. */
    private static Optional<Earlier> kept(Path target) throws IOException {
        if (!Files.exists(target)) return Optional.empty();
        var second = beside(target);
        try {
            Files.copy(target, second, StandardCopyOption.REPLACE_EXISTING);
            return Optional.of(new Earlier(second, Files.getLastModifiedTime(target)));
        } catch (IOException | RuntimeException failure) {
            Files.deleteIfExists(second);
            throw failure;
        }
    }

    private static void putBack(Optional<Earlier> before, Path target) throws IOException {
        if (before.isEmpty()) {
            Files.deleteIfExists(target);
            return;
        }
        move(before.get().copy(), target);
        Files.setLastModifiedTime(target, before.get().changed());
    }

    /** Takes away what a crash left in the folder: what nobody has written to since that day. */
    static void sweep(Path folder, Instant before) throws IOException {
        var last = FileTime.from(before);
        try (var left = Files.newDirectoryStream(folder, UNFINISHED + "*" + PART)) {
            for (var part : left) if (Files.getLastModifiedTime(part).compareTo(last) < 0) Files.deleteIfExists(part);
        }
    }
}
