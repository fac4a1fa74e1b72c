package org.anjuan.persistence;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.anjuan.usecase.port.BaseOutcome;
import org.anjuan.usecase.port.CaseBases;
import org.anjuan.usecase.port.CaseCodec;
import org.anjuan.usecase.port.ReviewCodec;
import org.flywaydb.core.api.FlywayException;
import org.h2.jdbcx.JdbcConnectionPool;

/** Makes and opens case bases in folders, each with its marker, database, evidence and backups. */
public final class FolderBases implements CaseBases {

    private final CaseCodec codec;
    private final ReviewCodec reviews;
    private final KeySlot.Cost cost;
    private final SecureRandom random = new SecureRandom();

    public FolderBases(CaseCodec codec, ReviewCodec reviews) {
        this(codec, reviews, KeySlot.Cost.USUAL);
    }

    FolderBases(CaseCodec codec, ReviewCodec reviews, KeySlot.Cost cost) {
        this.codec = codec;
        this.reviews = reviews;
        this.cost = cost;
    }

    @Override
    public Look look(Path folder) {
        try {
            if (!Files.exists(folder) || isEmpty(folder)) return Look.NOTHING;
            return BaseMarker.read(folder).encrypted() ? Look.ENCRYPTED : Look.PLAIN;
        } catch (IOException _) {
            return Look.OTHER;
        }
    }

    @Override
    public BaseOutcome create(Path place, Optional<char[]> password) {
        var folder = place.toAbsolutePath().normalize();
        if (!H2Database.isPossibleIn(folder)) return new BaseOutcome.OddName(folder);
        if (password.isPresent() && new String(password.get()).isBlank()) return new BaseOutcome.PasswordNeeded(folder);
        try {
            Files.createDirectories(folder);
            if (!isEmpty(folder)) return new BaseOutcome.AlreadyUsed(folder);
            var lock = BaseLock.take(folder);
            if (lock.isEmpty()) return new BaseOutcome.InUse(folder);
            if (isEmpty(folder)) return make(folder, lock.get(), password);
            lock.get().close();
            return new BaseOutcome.AlreadyUsed(folder);
        } catch (IOException _) {
            return new BaseOutcome.NoWritePermission(folder);
        }
    }

    /** Makes a case base in an empty folder. Where that fails, nothing of it is left, so that it can be tried again. */
    private BaseOutcome make(Path folder, BaseLock lock, Optional<char[]> password) throws IOException {
        boolean made = false;
        try {
            var base = fill(folder, lock, password);
            made = true;
            return base;
        } finally {
            if (!made) {
                contents(folder).forEach(Folders::delete);
                lock.close();
            }
        }
    }

    private BaseOutcome fill(Path folder, BaseLock lock, Optional<char[]> password) throws IOException {
        var id = UUID.randomUUID();
        var dataKey = BaseKeys.fresh(random);
        var slots = password.map(secret -> List.of(KeySlot.wrap(dataKey, secret, id, cost, random)))
                .orElse(List.of());
        var marker = new BaseMarker(BaseMarker.FORMAT, id, Schema.KNOWN, password.isPresent(), slots);
        var parts = BaseParts.in(folder);
        parts.make();
        var pool = H2Database.create(parts.database(), filePassword(marker, dataKey));
        try {
            Schema.migrate(pool);
            marker.write(folder);
            return opened(folder, lock, marker, dataKey, pool);
        } catch (FlywayException | IOException | SQLException e) {
            pool.dispose();
            throw new IOException(e);
        }
    }

    @Override
    public BaseOutcome open(Path place, Optional<char[]> password) {
        var folder = place.toAbsolutePath().normalize();
        if (!H2Database.isPossibleIn(folder)) return new BaseOutcome.OddName(folder);
        if (!Files.isRegularFile(folder.resolve(BaseMarker.NAME))) return new BaseOutcome.NotABase(folder);
        BaseMarker marker;
        try {
            marker = BaseMarker.read(folder);
        } catch (IOException e) {
            return new BaseOutcome.Damaged(folder, detail(e));
        }
        if (!marker.format().startsWith(BaseMarker.FAMILY)) return new BaseOutcome.NotABase(folder);
        if (!marker.format().equals(BaseMarker.FORMAT))
            return new BaseOutcome.Newer(folder, marker.format(), BaseMarker.FORMAT);
        if (marker.schema() > Schema.KNOWN) return newer(folder, marker.schema());
        try {
            var lock = BaseLock.take(folder);
            if (lock.isEmpty()) return new BaseOutcome.InUse(folder);
            return unlockOrLetGo(folder, lock.get(), marker, password);
        } catch (IOException _) {
            return new BaseOutcome.NoWritePermission(folder);
        }
    }

    private BaseOutcome unlockOrLetGo(Path folder, BaseLock lock, BaseMarker marker, Optional<char[]> password) {
        boolean opened = false;
        try {
            var outcome = unlock(folder, lock, marker, password);
            opened = outcome instanceof BaseOutcome.Opened;
            return outcome;
        } finally {
            if (!opened) lock.close();
        }
    }

    private BaseOutcome unlock(Path folder, BaseLock lock, BaseMarker marker, Optional<char[]> password) {
        var dataKey = new byte[0];
        if (marker.encrypted()) {
            if (password.isEmpty()) return new BaseOutcome.PasswordNeeded(folder);
            try {
                var found = unwrap(marker, password.get());
                if (found.isEmpty()) return new BaseOutcome.PasswordWrong(folder);
                dataKey = found.get();
            } catch (GeneralSecurityException | RuntimeException e) {
                return new BaseOutcome.Damaged(folder, BaseMarker.NAME + ": " + detail(e));
            }
        }
        var parts = BaseParts.in(folder);
        if (!H2Database.isIn(parts.database()))
            return new BaseOutcome.Damaged(folder, parts.database().resolve(H2Database.FILE) + " is missing");
        return connect(folder, lock, marker, dataKey);
    }

    private BaseOutcome connect(Path folder, BaseLock lock, BaseMarker marker, byte[] dataKey) {
        var parts = BaseParts.in(folder);
        var pool = H2Database.open(parts.database(), filePassword(marker, dataKey));
        try {
            pool.getConnection().close();
            int version = Schema.version(pool);
            if (version > Schema.KNOWN) {
                pool.dispose();
                return newer(folder, version);
            }
            parts.make();
            if (version < Schema.KNOWN) {
                new Backups(parts, marker, filePassword(marker, dataKey)).ofOpen(pool);
                Schema.migrate(pool);
                marker.withSchema(Schema.KNOWN).write(folder);
            }
            return opened(folder, lock, marker.withSchema(Schema.KNOWN), dataKey, pool);
        } catch (SQLException e) {
            pool.dispose();
            return H2Database.isInUse(e) ? new BaseOutcome.InUse(folder) : new BaseOutcome.Damaged(folder, detail(e));
        } catch (IOException | FlywayException e) {
            pool.dispose();
            return new BaseOutcome.Damaged(folder, detail(e));
        }
    }

    private BaseOutcome opened(Path folder, BaseLock lock, BaseMarker marker, byte[] dataKey, JdbcConnectionPool pool)
            throws IOException, SQLException {
        var parts = BaseParts.in(folder);
        try {
            parts.emptyTemporary();
            var evidence = marker.encrypted()
                    ? FolderEvidence.encrypted(
                            parts.evidence(), parts.temporary(), marker.id(), BaseKeys.evidenceKey(dataKey))
                    : FolderEvidence.plain(parts.evidence(), parts.temporary(), marker.id());
            evidence.sweep(new NamedEvidence(pool)::isNamed);
            var backups = new Backups(parts, marker, filePassword(marker, dataKey));
            return new BaseOutcome.Opened(
                    new FolderBase(folder, marker, lock, pool, evidence, backups, codec, reviews));
        } catch (GeneralSecurityException e) {
            throw new IOException(e);
        } finally {
            Arrays.fill(dataKey, (byte) 0);
        }
    }

    private static Optional<byte[]> unwrap(BaseMarker marker, char[] password) throws GeneralSecurityException {
        for (var slot : marker.keys()) {
            var key = slot.unwrap(password, marker.id());
            if (key.isPresent()) return key;
        }
        return Optional.empty();
    }

    private static String filePassword(BaseMarker marker, byte[] dataKey) {
        return marker.encrypted() ? BaseKeys.databasePassword(dataKey) : "";
    }

    private static BaseOutcome newer(Path folder, int schema) {
        return new BaseOutcome.Newer(folder, Integer.toString(schema), Integer.toString(Schema.KNOWN));
    }

    private static boolean isEmpty(Path folder) throws IOException {
        return contents(folder).isEmpty();
    }

    /** What lies in the folder, but for the lock, which stays where a case base was not made after all. */
    private static List<Path> contents(Path folder) throws IOException {
        try (var entries = Files.list(folder)) {
            return entries.filter(entry -> !entry.endsWith(BaseLock.NAME)).toList();
        }
    }

    /** What went wrong, in one line. The system's exceptions for files say it in their names only. */
    static String detail(Exception failure) {
        var reason = failure instanceof FileSystemException file ? file.getReason() : failure.getMessage();
        if (reason != null) return reason.lines().findFirst().orElse("");
        return failure.getClass()
                .getSimpleName()
                .replace("Exception", "")
                .replaceAll("(?<=[a-z])(?=[A-Z])", " ")
                .toLowerCase(Locale.ROOT);
    }
}
