package org.anjuan.domain.casefile;

import org.anjuan.domain.text.Prose;

/** One point of a defence, whether it was adopted, and why. */
public record DefencePoint(String point, Fact<Boolean> adopted, Fact<Prose> reason) {

    public DefencePoint {
        point = Required.text("point", point);
        Required.present("adopted", adopted);
        Required.present("reason", reason);
    }
}
