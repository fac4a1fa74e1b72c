package org.anjuan.ui.review;

import java.math.BigDecimal;
import java.util.Optional;

/** Points as they are written on screen: 8, 7.5, and a dash where there are none. */
final class Points {

    static final String NONE = "–";

    private Points() {}

    static String of(BigDecimal points) {
        var plain = points.stripTrailingZeros();
        return (plain.scale() < 0 ? plain.setScale(0) : plain).toPlainString();
    }

    /** A score, with its decimals. */
    static String score(Optional<BigDecimal> score) {
        return score.map(BigDecimal::toPlainString).orElse(NONE);
    }
}
