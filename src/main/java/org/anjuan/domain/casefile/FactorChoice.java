package org.anjuan.domain.casefile;

import java.math.BigDecimal;

/** The tier chosen for one factor of a benchmark, with the part that proves it. */
public record FactorChoice(String factor, String tier, Fact<BigDecimal> percent, Fact<Ref<Part>> proof) {

    public FactorChoice {
        factor = Required.text("factor", factor);
        tier = Required.text("tier", tier);
        Required.present("percent", percent);
        Required.present("proof", proof);
    }
}
