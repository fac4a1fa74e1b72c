package org.anjuan.domain.casefile;

/** One factor weighed when the amount was fixed. */
public record DiscretionFactor(String factor, Fact<String> value, Fact<String> grade) {

    public DiscretionFactor {
        factor = Required.text("factor", factor);
        Required.present("value", value);
        Required.present("grade", grade);
    }
}
