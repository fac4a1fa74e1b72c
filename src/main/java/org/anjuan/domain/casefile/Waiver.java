package org.anjuan.domain.casefile;

import java.util.UUID;

/** A right given up expressly. */
public record Waiver(UUID id, Fact<Ref<PriorNotice>> notice, WaivedRight right, Fact<When> on, Fact<Boolean> inWriting)
        implements Part {

    public Waiver {
        Required.present("id", id);
        Required.present("notice", notice);
        Required.present("right", right);
        Required.present("on", on);
        Required.present("inWriting", inWriting);
    }
}
