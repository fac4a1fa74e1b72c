package org.anjuan.persistence;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import javax.sql.DataSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Generations of the database beside it. One counts only after it was opened and its audit chain found to reach as far
 * as the database's did. Each is a ZIP of the database file, encrypted as it was, and a note with the key slots.
 */
final class Backups {

    private static final int KEPT = 10;
    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmssSSS'Z'").withZone(ZoneOffset.UTC);
    private static final Pattern NOTE = Pattern.compile("\\d{8}T\\d{9}Z\\.json");
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
    record Generation(Path file, Instant made, long entries) {}

    /** What is written beside a backup: with it and the password the ZIP can be opened again. */
    private record Note(Instant made, long entries, BaseMarker base) {}

    Path folder() {
        return parts.backup();
    }

    Optional<Generation> last() {
        return notes().stream().findFirst().flatMap(this::generation);
    }

    boolean isDue(DataSource source) throws SQLException {
        var last = last();
        return last.isEmpty() || entries(source) != last.get().entries();
    }

    /** Makes a backup, checks it, and lets the oldest go. */
    Generation make(DataSource source) throws IOException, SQLException {
        var made = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        var name = NAME.format(made);
        var temporary = parts.backup().resolve(name + ".part");
        var file = parts.backup().resolve(name + ".zip");
        try {
            long entries = entries(source);
            write(source, temporary);
            check(temporary, entries);
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
            var note = new Note(made, entries, marker);
            Files.writeString(parts.backup().resolve(name + ".json"), JSON.writeValueAsString(note));
            forgetOld();
            return new Generation(file, made, entries);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private static void write(DataSource source, Path file) throws SQLException {
        try (var connection = source.getConnection();
                var statement = connection.prepareStatement("BACKUP TO ?")) {
            statement.setString(1, file.toString());
            statement.execute();
        }
    }

    private void check(Path zip, long entries) throws IOException, SQLException {
        var folder = Files.createTempDirectory(parts.backup(), "check");
        try {
            unpack(zip, folder.resolve(H2Database.FILE));
            var copy = H2Database.openToRead(folder, filePassword);
            try {
                if (entries(copy) < entries) throw new IOException("the backup holds fewer audit entries");
            } finally {
                copy.dispose();
            }
        } finally {
            delete(folder);
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

    /** How far the audit chain reaches; nought before there is one. */
    private static long entries(DataSource source) throws SQLException {
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

    private void forgetOld() throws IOException {
        for (var note : notes().stream().skip(KEPT).toList()) {
            Files.deleteIfExists(zipOf(note));
            Files.deleteIfExists(note);
        }
    }

    private Optional<Generation> generation(Path note) {
        try {
            var read = JSON.readValue(Files.readString(note), Note.class);
            return Optional.of(new Generation(zipOf(note), read.made(), read.entries()));
        } catch (IOException | JacksonException _) {
            return Optional.empty();
        }
    }

    /** The notes of the generations whose ZIP is there, the newest first. */
    private List<Path> notes() {
        if (!Files.isDirectory(parts.backup())) return List.of();
        try (var files = Files.list(parts.backup())) {
            return files.filter(
                            file -> NOTE.matcher(file.getFileName().toString()).matches())
                    .filter(file -> Files.exists(zipOf(file)))
                    .sorted(Comparator.comparing(
                                    (Path file) -> file.getFileName().toString())
                            .reversed())
                    .toList();
        } catch (IOException _) {
            return List.of();
        }
    }

    private static Path zipOf(Path note) {
        return note.resolveSibling(note.getFileName().toString().replace(".json", ".zip"));
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.deleteIfExists(file);
        }
    }
}
