package org.anjuan.domain.casefile;

import java.util.UUID;
import org.anjuan.domain.text.Prose;

/** Where the matter came from. */
public record Lead(
        UUID id,
        LeadKind kind,
        Fact<When> receivedOn,
        Fact<String> source,
        Fact<Boolean> anonymous,
        Fact<Prose> content,
        Fact<String> place,
        Fact<LeadOutcome> outcome,
        Fact<Prose> reason,
        Fact<When> outcomeOn,
        Fact<When> toldOn,
        Fact<When> acceptedOn,
        Fact<When> forwardedOn,
        Fact<When> finishedOn)
        implements Part {

    public Lead {
        Required.present("id", id);
        Required.present("kind", kind);
        Required.present("receivedOn", receivedOn);
        Required.present("source", source);
        Required.present("anonymous", anonymous);
        Required.present("content", content);
        Required.present("place", place);
        Required.present("outcome", outcome);
        Required.present("reason", reason);
        Required.present("outcomeOn", outcomeOn);
        Required.present("toldOn", toldOn);
        Required.present("acceptedOn", acceptedOn);
        Required.present("forwardedOn", forwardedOn);
        Required.present("finishedOn", finishedOn);
    }
}
