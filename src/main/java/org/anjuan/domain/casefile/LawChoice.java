package org.anjuan.domain.casefile;

import org.anjuan.domain.text.Prose;

/** The law a person chose to apply where two may hold (Code art. 1057), and why. */
public record LawChoice(String lawId, Fact<Prose> reason) {

    public LawChoice {
        lawId = Required.text("lawId", lawId);
        Required.present("reason", reason);
    }
}
