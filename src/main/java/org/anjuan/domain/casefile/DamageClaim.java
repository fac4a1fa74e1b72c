package org.anjuan.domain.casefile;

import java.util.UUID;
import org.anjuan.domain.text.Prose;

/** Compensation for ecological damage (Code art. 1073). */
public record DamageClaim(
        UUID id,
        Fact<When> foundOn,
        Fact<When> screenedOn,
        Fact<Boolean> started,
        Fact<When> negotiationNoticeServedOn,
        Fact<When> negotiationEndedOn,
        Fact<When> suedOn,
        Fact<Prose> conclusion,
        Fact<When> agreedOn,
        Fact<When> restoredOn)
        implements Part {

    public DamageClaim {
        Required.present("id", id);
        Required.present("foundOn", foundOn);
        Required.present("screenedOn", screenedOn);
        Required.present("started", started);
        Required.present("negotiationNoticeServedOn", negotiationNoticeServedOn);
        Required.present("negotiationEndedOn", negotiationEndedOn);
        Required.present("suedOn", suedOn);
        Required.present("conclusion", conclusion);
        Required.present("agreedOn", agreedOn);
        Required.present("restoredOn", restoredOn);
    }
}
