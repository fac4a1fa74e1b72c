package org.anjuan.domain.casefile;

import java.util.UUID;
import org.anjuan.domain.text.Prose;

/** The publication of a decision, or why there was none (Penalty Measures 2023, arts. 63 to 66). */
public record Publication(
        UUID id,
        Fact<Ref<Part>> about,
        Fact<When> publishedOn,
        Fact<String> where,
        Fact<Prose> groundNotToPublish,
        Fact<When> withdrawnOn,
        Fact<Prose> withdrawalReason)
        implements Part {

    public Publication {
        Required.present("id", id);
        Required.present("about", about);
        Required.present("publishedOn", publishedOn);
        Required.present("where", where);
        Required.present("groundNotToPublish", groundNotToPublish);
        Required.present("withdrawnOn", withdrawnOn);
        Required.present("withdrawalReason", withdrawalReason);
    }
}
