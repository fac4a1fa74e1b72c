package org.anjuan.usecase.port;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who changed what, when and why: entries chained by hash, only ever added. */
public interface AuditLog {

    /**
     * What is to be recorded; the log adds its place in the chain.
     *
     * @param action for instance {@code case-changed}
     * @param subject the file or person concerned
     * @param detail what was before and after, as JSON text
     * @param reason why, where a reason is due
     */
    record Entry(
            Instant at,
            UUID actor,
            String actorName,
            String action,
            @Nullable UUID subject,
            String detail,
            @Nullable String reason) {}

    /** An entry in its place: its hash covers the entry and the hash of the one before. */
    record Recorded(long number, Entry entry, String previous, String hash) {}

    Recorded append(Entry entry);

    /** The entries about one subject, the newest first. */
    List<Recorded> about(UUID subject, int limit);

    /** The entries of these actions, the oldest first. */
    List<Recorded> of(List<String> actions);

    long size();

    /** The number of the first entry that does not fit the chain. */
    Optional<Long> firstBroken();
}
