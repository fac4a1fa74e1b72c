package org.anjuan.persistence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;

/** Folders with what is in them: thrown away, and made sure to be on the disk. Links are not followed. */
final class Folders {

    private Folders() {}

    /** Throws away what is in the folder, as far as the system lets us. */
    static void empty(Path folder) {
        if (!Files.isDirectory(folder)) return;
        try (var files = Files.list(folder)) {
            files.toList().forEach(Folders::delete);
        } catch (IOException | UncheckedIOException _) {
            // what cannot be listed cannot be emptied; it is tried again when the base is opened next
        }
    }

    /** Throws away a file, or a folder with all that is in it, as far as the system lets us. */
    static void delete(Path place) {
        if (!Files.exists(place)) return;
        try (var files = Files.walk(place)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.deleteIfExists(file);
        } catch (IOException | UncheckedIOException _) {
            // tried again when the base is opened next
        }
    }

    /** Comes back when the file is on the disk and not only with the system. */
    static void force(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /** Comes back when the names in the folder are on the disk. Windows cannot, and does not need to. */
    static void forceNames(Path folder) {
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException _) {
            // a folder cannot be opened there
        }
    }
}
