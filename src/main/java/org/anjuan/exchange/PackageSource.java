package org.anjuan.exchange;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.anjuan.domain.text.Problem;
import org.anjuan.usecase.port.Progress;

/** Where a package lies: one file, a folder or a ZIP. Nothing is ever unpacked by the names it brings. */
interface PackageSource extends Closeable {

    /** One file of the package. */
    interface Item {
        String name();

        /** In bytes as the source says, or -1 where it does not. */
        long size();

        InputStream open() throws IOException;
    }

    List<Item> items();

    /** What is to be said of what is not among them, each at its name. */
    default List<Problem> said() {
        return List.of();
    }

    @Override
    default void close() throws IOException {}

    /** The source at this path. */
    static PackageSource at(Path path, Limits limits, Progress progress) throws IOException {
        if (Files.isDirectory(path)) return FolderSource.of(path, limits, progress);
        if (path.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".zip")) return new Zip(path);
        return () -> List.of(new Plain(path.getFileName().toString(), path));
    }

    /** A file on disk. */
    record Plain(String name, Path path) implements Item {
        @Override
        public long size() {
            return path.toFile().length();
        }

        @Override
        public InputStream open() throws IOException {
            return Files.newInputStream(path);
        }
    }

    /** A ZIP with its directory at the end. */
    final class Zip implements PackageSource {

        private final ZipFile zip;

        Zip(Path path) throws IOException {
            this.zip = new ZipFile(path.toFile(), StandardCharsets.UTF_8);
        }

        @Override
        public List<Item> items() {
            return zip.stream()
                    .filter(entry -> !entry.isDirectory())
                    .map(entry -> (Item) new Entry(entry))
                    .toList();
        }

        @Override
        public void close() throws IOException {
            zip.close();
        }

        private final class Entry implements Item {
            private final ZipEntry entry;

            Entry(ZipEntry entry) {
                this.entry = entry;
            }

            @Override
            public String name() {
                return entry.getName();
            }

            @Override
            public long size() {
                return entry.getSize();
            }

            @Override
            public InputStream open() throws IOException {
                return zip.getInputStream(entry);
            }
        }
    }
}
