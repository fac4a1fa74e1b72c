package org.anjuan.domain.clock;

import java.util.List;
import java.util.Optional;
import org.anjuan.domain.casefile.PenaltyKind;
import org.anjuan.domain.casefile.PenaltyLine;
import org.anjuan.domain.text.Money;

/** What a decision asks for in money. */
public final class Fines {

    private Fines() {}

    /** The fines of the lines together; empty where an amount is not known. Zero where there is no fine. */
    public static Optional<Money> fineOf(List<PenaltyLine> lines) {
        var total = Optional.of(Money.ZERO);
        for (var line : lines) {
            if (line.kind() == PenaltyKind.FINE) {
                total = total.flatMap(sum -> line.amount().value().map(sum::plus));
            }
        }
        return total;
    }

    /** Whether the lines have a fine at all. */
    public static boolean hasFine(List<PenaltyLine> lines) {
        return lines.stream().anyMatch(line -> line.kind() == PenaltyKind.FINE);
    }
}
