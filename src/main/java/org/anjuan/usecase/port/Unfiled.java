package org.anjuan.usecase.port;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.anjuan.usecase.port.Drafts.Draft;

/** What can be left half-typed that belongs to no file, or to none yet. */
public enum Unfiled {
    NEW_INSPECTION("new-inspection"),
    OFFICE("office");

    private static final UUID NO_FILE = new UUID(0, 0);

    private final String kind;

    Unfiled(String kind) {
        this.kind = kind;
    }

    /** What a draft is of, where it is of no part of a file. */
    public static Optional<Unfiled> of(Draft draft) {
        return Arrays.stream(values())
                .filter(each -> draft.caseId().equals(NO_FILE) && each.kind.equals(draft.kind()))
                .findFirst();
    }

    /** By what its draft is kept in the place of a kind of part. */
    public String kind() {
        return kind;
    }

    /** In the place of a file. */
    public UUID caseId() {
        return NO_FILE;
    }

    /** In the place of a part. */
    public UUID partId() {
        return UUID.nameUUIDFromBytes(kind.getBytes(StandardCharsets.UTF_8));
    }
}
