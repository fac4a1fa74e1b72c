package org.anjuan.domain.casefile;

import java.util.UUID;

/** One measure of a correction order with its due date, or at once. */
public record Measure(UUID id, String what, Fact<Boolean> atOnce, Fact<When> due) {

    public Measure {
        Required.present("id", id);
        what = Required.text("what", what);
        Required.present("atOnce", atOnce);
        Required.present("due", due);
    }
}
