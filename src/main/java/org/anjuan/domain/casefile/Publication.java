package org.anjuan.domain.casefile;

import java.util.UUID;
import org.anjuan.domain.text.Prose;

/**
 * The publication of a decision, or why there was none (Penalty Measures 2023, arts. 63 to 66).
 *
 * @param hidden what was made unreadable in the copy that was published
 * @param copy the copy that was published
 */
public record Publication(
        UUID id,
        Fact<Ref<Part>> about,
        Fact<When> publishedOn,
        Fact<String> where,
        Fact<Prose> groundNotToPublish,
        Fact<When> withdrawnOn,
        Fact<Prose> withdrawalReason,
        Fact<Prose> hidden,
        Fact<StoredItem> copy)
        implements Part {

    public Publication {
        Required.present("id", id);
        Required.present("about", about);
        Required.present("publishedOn", publishedOn);
        Required.present("where", where);
        Required.present("groundNotToPublish", groundNotToPublish);
        Required.present("withdrawnOn", withdrawnOn);
        Required.present("withdrawalReason", withdrawalReason);
        Required.present("hidden", hidden);
        Required.present("copy", copy);
    }

    /** Whether it may be that of this decision: it names it, or none. */
    public boolean mayBeOf(UUID decision) {
        return about.value().map(ref -> ref.id().equals(decision)).orElse(true);
    }
}
