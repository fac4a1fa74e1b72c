package org.anjuan.domain.casefile;

import java.util.UUID;
import org.anjuan.domain.text.Prose;

/** The striking off of a correction order from the ledger. */
public record SignOff(UUID id, Fact<Ref<CorrectionOrder>> order, Fact<When> on, Fact<Official> by, Fact<Prose> opinion)
        implements Part {

    public SignOff {
        Required.present("id", id);
        Required.present("order", order);
        Required.present("on", on);
        Required.present("by", by);
        Required.present("opinion", opinion);
    }
}
