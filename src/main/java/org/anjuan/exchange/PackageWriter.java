package org.anjuan.exchange;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.text.DocumentNumber;
import org.anjuan.usecase.port.CasePackages.Outgoing;

/** Writes a package beside its target and moves it there when it is whole. */
abstract sealed class PackageWriter implements Outgoing {

    private static final int LONGEST_NAME = 60;

    private final JsonCaseCodec codec;
    private final Set<String> names = new HashSet<>();
    private final Set<String> evidence = new HashSet<>();

    private PackageWriter(JsonCaseCodec codec) {
        this.codec = codec;
    }

    static PackageWriter to(Path target, JsonCaseCodec codec) throws IOException {
        var parent = target.toAbsolutePath().getParent();
        if (parent != null) Files.createDirectories(parent);
        boolean zip =
                String.valueOf(target.getFileName()).toLowerCase(Locale.ROOT).endsWith(".zip");
        return zip ? new Zip(target, codec) : new Folder(target, codec);
    }

    @Override
    public String add(CaseFile file) throws IOException {
        var name = name(file);
        if (!names.add(name)) throw new IOException("two files are named " + name);
        write(name, codec.pretty(file).getBytes(StandardCharsets.UTF_8));
        return name;
    }

    @Override
    public boolean hasEvidence(String sha256) {
        return evidence.contains(sha256);
    }

    @Override
    public void addEvidence(String sha256, InputStream content) throws IOException {
        if (!evidence.add(sha256)) return;
        try (var out = open("evidence/" + sha256)) {
            content.transferTo(out);
        }
    }

    /** The number, or else the title, and the start of the id, so that no two files share a name. */
    static String name(CaseFile file) {
        var words = file.head()
                .number()
                .value()
                .map(DocumentNumber::text)
                .orElse(file.head().title());
        var safe = words.replaceAll("[^\\p{L}\\p{N}〔〕（）_-]+", "_");
        if (safe.length() > LONGEST_NAME)
            safe = safe.substring(0, safe.offsetByCodePoints(0, safe.codePointCount(0, LONGEST_NAME) - 1));
        return safe + "_" + file.id().toString().substring(0, 8) + ".json";
    }

    private void write(String name, byte[] content) throws IOException {
        try (var out = open(name)) {
            out.write(content);
        }
    }

    abstract OutputStream open(String name) throws IOException;

    /** A folder: files already in it stay, those of the same name are replaced when the package is finished. */
    static final class Folder extends PackageWriter {

        private final Path target;
        private final Path unfinished;

        Folder(Path target, JsonCaseCodec codec) throws IOException {
            super(codec);
            this.target = target.toAbsolutePath();
            var parent = this.target.getParent();
            this.unfinished = Files.createTempDirectory(parent == null ? this.target : parent, ".anjuan-export-");
        }

        @Override
        OutputStream open(String name) throws IOException {
            var file = unfinished.resolve(name);
            Files.createDirectories(file.getParent());
            return Files.newOutputStream(file);
        }

        @Override
        public void finish() throws IOException {
            Files.createDirectories(target);
            try (var walk = Files.walk(unfinished)) {
                for (var file : walk.filter(Files::isRegularFile).toList()) {
                    var to = target.resolve(unfinished.relativize(file).toString());
                    Files.createDirectories(to.getParent());
                    Files.move(file, to, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }

        @Override
        public void close() throws IOException {
            if (!Files.exists(unfinished)) return;
            try (var walk = Files.walk(unfinished)) {
                for (var file : walk.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
            }
        }
    }

    /** A ZIP without times of its own, so that equal content is equal bytes. */
    static final class Zip extends PackageWriter {

        private final Path target;
        private final Path unfinished;
        private final ZipOutputStream zip;

        Zip(Path target, JsonCaseCodec codec) throws IOException {
            super(codec);
            this.target = target.toAbsolutePath();
            this.unfinished = Files.createTempFile(this.target.getParent(), ".anjuan-export-", ".part");
            this.zip = new ZipOutputStream(Files.newOutputStream(unfinished), StandardCharsets.UTF_8);
        }

        @Override
        OutputStream open(String name) throws IOException {
            var entry = new ZipEntry(name);
            entry.setTimeLocal(java.time.LocalDateTime.of(1980, 1, 1, 0, 0));
            zip.putNextEntry(entry);
            return new FilterOutputStream(zip) {
                @Override
                public void write(byte[] bytes, int from, int length) throws IOException {
                    zip.write(bytes, from, length);
                }

                @Override
                public void close() throws IOException {
                    zip.closeEntry();
                }
            };
        }

        @Override
        public void finish() throws IOException {
            zip.close();
            Files.move(unfinished, target, StandardCopyOption.REPLACE_EXISTING);
        }

        @Override
        public void close() throws IOException {
            try {
                zip.close();
            } finally {
                Files.deleteIfExists(unfinished);
            }
        }
    }
}
