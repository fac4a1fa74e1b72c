package org.anjuan.usecase;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anjuan.domain.office.Actor;
import org.anjuan.usecase.port.AuditLog.Recorded;
import org.anjuan.usecase.port.Store;
import org.anjuan.usecase.port.StoredFile;

/** Opens a case file for reading, and its history. */
public final class OpenFile {

    private final Store store;

    public OpenFile(Store store) {
        this.store = store;
    }

    /** The file with this id. */
    public Optional<StoredFile> open(Actor actor, UUID id) {
        return store.inTransaction(tx -> tx.cases().find(id));
    }

    /** The file meant by an id, its number, or the number of one of its papers. */
    public Optional<StoredFile> open(Actor actor, String idOrNumber) {
        var wanted = idOrNumber.strip();
        return store.inTransaction(
                tx -> id(wanted).flatMap(tx.cases()::find).or(() -> tx.cases().findByNumber(wanted)));
    }

    /** What was changed in the file, by whom and why, the newest first. */
    public List<Recorded> history(Actor actor, UUID id, int limit) {
        return store.inTransaction(tx -> tx.audit().about(id, limit));
    }

    private static Optional<UUID> id(String text) {
        if (text.length() != 36) return Optional.empty();
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
