package org.anjuan.domain.casefile;

import java.util.UUID;
import org.anjuan.domain.text.Prose;

/** A request that an official should not act, and what was decided on it. */
public record Recusal(
        UUID id,
        String requestedBy,
        Fact<Official> official,
        Fact<When> requestedOn,
        Fact<Prose> ground,
        Fact<Official> decidedBy,
        Fact<Boolean> granted,
        Fact<When> decidedOn)
        implements Part {

    public Recusal {
        Required.present("id", id);
        requestedBy = Required.text("requestedBy", requestedBy);
        Required.present("official", official);
        Required.present("requestedOn", requestedOn);
        Required.present("ground", ground);
        Required.present("decidedBy", decidedBy);
        Required.present("granted", granted);
        Required.present("decidedOn", decidedOn);
    }
}
