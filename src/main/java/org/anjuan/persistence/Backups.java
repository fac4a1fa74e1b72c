package org.anjuan.persistence;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import javax.sql.DataSource;
import org.anjuan.usecase.port.Progress;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Generations of the database beside it. Each is a folder with the database file, encrypted as it was, the marker with its
 * key slots, and a note. It is made under another name and gets its own only when it was read back, opened, and its audit
 * chain found to reach as far as the database's did; the oldest goes only then.
 */
final class Backups {

    private static final int KEPT = 10;
    private static final String UNFINISHED = ".part";
    private static final String NOTE = "backup.json";
    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmssSSS'Z'").withZone(ZoneOffset.UTC);
    private static final Pattern GENERATION = Pattern.compile("\\d{8}T\\d{9}Z");
    private static final JsonMapper JSON = new JsonMapper();

    private final BaseParts parts;
    private final BaseMarker marker;
    private final String filePassword;

    Backups(BaseParts parts, BaseMarker marker, String filePassword) {
        this.parts = parts;
        this.marker = marker;
        this.filePassword = filePassword;
    }

    /** A backup that was checked. */
    record Generation(Path folder, Instant made, long entries) {}

    /** What is said of a backup beside it: when it was made, how far its audit chain reaches, and what its bytes are. */
    private record Note(Instant made, long entries, long size, String sha256) {}

    /** Puts a copy of the database into this folder; says what its SHA-256 must be, where it can be known. */
    private interface Copying {
        Optional<String> into(Path folder) throws IOException, SQLException;
    }

    Path folder() {
        return parts.backup();
    }

    Optional<Generation> last() {
        return generations().stream().findFirst().flatMap(Backups::generation);
    }

    boolean isDue(DataSource source) throws SQLException {
        var last = last();
        return last.isEmpty() || entries(source) != last.get().entries();
    }

    /** Makes a backup of a database that is open, while others go on writing. */
    Generation ofOpen(DataSource source) throws IOException, SQLException {
        long entries = entries(source);
        return make(entries, coming -> {
            var zip = coming.resolve("open.zip");
            write(source, zip);
            unpack(zip, coming.resolve(H2Database.FILE));
            Files.delete(zip);
            H2Database.settle(coming, filePassword);
            return Optional.empty();
        });
    }

    /**
     * Makes a backup of the closed database file, which holds still.
     *
     * @param entries how far its audit chain reached when it was closed
     * @throws CopyStoppedException where somebody stopped it; nothing of it is left then
     */
    Generation ofClosed(long entries, Progress progress) throws IOException, SQLException {
        var source = parts.database().resolve(H2Database.FILE);
        return make(entries, coming -> {
            var file = coming.resolve(H2Database.FILE);
            long free = Files.getFileStore(parts.backup()).getUsableSpace();
            long size = Files.size(source);
            if (free < size)
                throw new FileSystemException(
                        file.toString(), null, megabytes(free) + " MB < " + megabytes(size) + " MB");
            return Optional.of(FileCopy.copy(source, file, progress));
        });
    }

    private static long megabytes(long bytes) {
        return bytes >> 20;
    }

    private Generation make(long entries, Copying copying) throws IOException, SQLException {
        var made = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        var folder = parts.backup().resolve(NAME.format(made));
        var coming = folder.resolveSibling(folder.getFileName() + UNFINISHED);
        Files.createDirectories(parts.backup());
        forgetUnfinished();
        try {
            Files.createDirectory(coming);
            var file = coming.resolve(H2Database.FILE);
            var wanted = copying.into(coming);
            check(coming, entries);
            var sha256 = FileCopy.sha256(file);
            if (wanted.isPresent() && !wanted.get().equals(sha256))
                throw new IOException("the copy does not read back as what was written");
            marker.write(coming);
            var note = new Note(made, entries, Files.size(file), sha256);
            Files.write(coming.resolve(NOTE), JSON.writeValueAsString(note).getBytes(StandardCharsets.UTF_8));
            for (var written : List.of(H2Database.FILE, BaseMarker.NAME, NOTE)) Folders.force(coming.resolve(written));
            Folders.forceNames(coming);
            Files.move(coming, folder, StandardCopyOption.ATOMIC_MOVE);
            Folders.forceNames(parts.backup());
        } finally {
            Folders.delete(coming);
        }
        generations().stream().skip(KEPT).forEach(Folders::delete);
        return new Generation(folder, made, entries);
    }

    private static void write(DataSource source, Path file) throws SQLException {
        try (var connection = source.getConnection();
                var statement = connection.prepareStatement("BACKUP TO ?")) {
            statement.setString(1, file.toString());
            statement.execute();
        }
    }

    private static void unpack(Path zip, Path file) throws IOException {
        try (var in = new ZipInputStream(Files.newInputStream(zip), StandardCharsets.UTF_8)) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry())
                if (entry.getName().endsWith(H2Database.FILE)) {
                    Files.copy(in, file);
                    return;
                }
        }
        throw new IOException("the backup holds no database");
    }

    private void check(Path folder, long entries) throws IOException, SQLException {
        var copy = H2Database.openToRead(folder, filePassword);
        try {
            if (entries(copy) < entries) throw new IOException("the backup holds fewer audit entries");
        } finally {
            copy.dispose();
        }
    }

    /** How far the audit chain reaches; nought before there is one. */
    static long entries(DataSource source) throws SQLException {
        try (var connection = source.getConnection()) {
            if (!hasAudit(connection)) return 0;
            try (var statement = connection.createStatement();
                    var result = statement.executeQuery("select number from audit_head")) {
                return result.next() ? result.getLong(1) : 0;
            }
        }
    }

    private static boolean hasAudit(Connection connection) throws SQLException {
        try (var tables = connection.getMetaData().getTables(null, null, "AUDIT_HEAD", null)) {
            return tables.next();
        }
    }

    /** What a backup that was cut off left behind. */
    private void forgetUnfinished() throws IOException {
        try (var files = Files.list(parts.backup())) {
            files.filter(file -> file.getFileName().toString().endsWith(UNFINISHED))
                    .toList()
                    .forEach(Folders::delete);
        }
    }

    private static Optional<Generation> generation(Path folder) {
        try {
            var read = JSON.readValue(Files.readString(folder.resolve(NOTE)), Note.class);
            return Optional.of(new Generation(folder, read.made(), read.entries()));
        } catch (IOException | JacksonException _) {
            return Optional.empty();
        }
    }

    /** The generations whose database is there, the newest first. */
    private List<Path> generations() {
        if (!Files.isDirectory(parts.backup())) return List.of();
        try (var folders = Files.list(parts.backup())) {
            return folders.filter(folder ->
                            GENERATION.matcher(folder.getFileName().toString()).matches())
                    .filter(folder -> Files.isRegularFile(folder.resolve(H2Database.FILE)))
                    .sorted(Comparator.comparing(
                                    (Path folder) -> folder.getFileName().toString())
                            .reversed())
                    .toList();
        } catch (IOException _) {
            return List.of();
        }
    }
}
