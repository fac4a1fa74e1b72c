package org.anjuan.domain.casefile;

import java.util.UUID;
import org.anjuan.domain.text.DocumentNumber;

/** An administrative reconsideration. */
public record Reconsideration(
        UUID id,
        Fact<String> body,
        Fact<Ref<Part>> about,
        Fact<When> requestedOn,
        Fact<When> receivedByUsOn,
        Fact<When> forwardedOn,
        Fact<When> postedOn,
        Fact<When> acceptedOn,
        Fact<Boolean> simplified,
        Fact<When> copyReceivedOn,
        Fact<When> repliedOn,
        Fact<When> decidedOn,
        Fact<RemedyOutcome> outcome,
        Fact<When> servedOn,
        Fact<DocumentNumber> number)
        implements Part {

    public Reconsideration {
        Required.present("id", id);
        Required.present("body", body);
        Required.present("about", about);
        Required.present("requestedOn", requestedOn);
        Required.present("receivedByUsOn", receivedByUsOn);
        Required.present("forwardedOn", forwardedOn);
        Required.present("postedOn", postedOn);
        Required.present("acceptedOn", acceptedOn);
        Required.present("simplified", simplified);
        Required.present("copyReceivedOn", copyReceivedOn);
        Required.present("repliedOn", repliedOn);
        Required.present("decidedOn", decidedOn);
        Required.present("outcome", outcome);
        Required.present("servedOn", servedOn);
        Required.present("number", number);
    }
}
