package org.anjuan.domain.casefile;

import java.math.BigDecimal;

/** One measured value beside its limit. */
public record Measurement(
        String item,
        BigDecimal value,
        Fact<BigDecimal> limit,
        Fact<String> unit,
        Fact<String> standard,
        Fact<String> point) {

    public Measurement {
        item = Required.text("item", item);
        Required.present("value", value);
        Required.present("limit", limit);
        Required.present("unit", unit);
        Required.present("standard", standard);
        Required.present("point", point);
    }
}
