package org.anjuan.domain.penalty;

import java.util.Optional;
import java.util.UUID;
import org.anjuan.domain.casefile.PenaltyKind;
import org.anjuan.domain.law.Threshold.Case;
import org.anjuan.domain.text.Money;

/** What an answer about the procedure rests on, or what stays open in it. */
public sealed interface Ground {

    /**
     * An amount, and the one it was compared with.
     *
     * @param total whether it is the sum of several penalties for one party, not one by itself
     * @param about the notice, decision or other part it stands in
     */
    record Amount(Money amount, Money limit, boolean total, UUID about) implements Ground {}

    /** An amount whose limit depends on whether the party counts as a citizen, which the rules leave open. */
    record OpenParty(Money amount, UUID about) implements Ground {}

    /** The part it stands in; empty where none makes it so. */
    default Optional<UUID> part() {
        return switch (this) {
            case Amount amount -> Optional.of(amount.about());
            case OpenParty open -> Optional.of(open.about());
            case Other other -> Optional.of(other.about());
            case Named named -> named.about();
        };
    }

    /** A kind of penalty that the rules do not name. */
    record Other(PenaltyKind kind, UUID about) implements Ground {}

    /**
     * A case that the rules name.
     *
     * @param about the part that makes it so
     */
    record Named(Case named, Optional<UUID> about) implements Ground {}
}
