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

    @Override
    default void close() throws IOException {}

    /** The source at this path. */
    static PackageSource at(Path path, Limits limits) throws IOException {
        if (Files.isDirectory(path)) return folder(path, limits);
        if (path.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".zip")) return new Zip(path);
        return () -> List.of(new Plain(path.getFileName().toString(), path));
    }

    private static PackageSource folder(Path folder, Limits limits) throws IOException {
        try (var walk = Files.walk(folder, 4)) {
            var items = walk.filter(Files::isRegularFile)
                    .limit(limits.entries() + 1L)
                    .map(file -> (Item) new Plain(
                            folder.relativize(file)
                                    .toString()
                                    .replace(file.getFileSystem().getSeparator(), "/"),
                            file))
                    .sorted((a, b) -> a.name().compareTo(b.name()))
                    .toList();
            return () -> items;
        }
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
