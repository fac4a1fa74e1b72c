package org.anjuan.usecase.port;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Half-typed forms, kept beside the files until they are saved or thrown away. */
public interface Drafts {

    /**
     * A half-typed form.
     *
     * @param owner the person who typed it
     * @param caseId the file it belongs to
     * @param partId the part it changes or makes
     * @param kind the JSON plural name of the part's kind
     * @param body the fields as typed, as JSON text
     * @param base the same fields as they were saved when the typing began, empty where nothing was; null where that is not known
     */
    record Draft(
            UUID owner,
            UUID caseId,
            UUID partId,
            String kind,
            String title,
            String body,
            @Nullable String base,
            Instant keptAt) {}

    void keep(Draft draft);

    Optional<Draft> find(UUID owner, UUID caseId, UUID partId);

    List<Draft> of(UUID owner);

    void drop(UUID owner, UUID caseId, UUID partId);
}
