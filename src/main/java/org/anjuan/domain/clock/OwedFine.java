package org.anjuan.domain.clock;

import java.util.List;
import org.anjuan.domain.casefile.Fact;
import org.anjuan.domain.casefile.PenaltyDecision;
import org.anjuan.domain.casefile.PenaltyLine;
import org.anjuan.domain.casefile.SummaryDecision;

/** Whether a decision left a fine that is to be paid. */
final class OwedFine {

    private OwedFine() {}

    /** A fine of a decision that is gone is not owed; whether one that a remedy changed still is, the file does not tell. */
    static Fact<Boolean> isToPay(Reading reading, LegalEvent trigger) {
        var asked = isAsked(reading, trigger);
        if (asked.is(false) || reading.any(EventCode.PAID, trigger)) return asked;
        return switch (Conditions.standing(reading, trigger)) {
            case IN_FORCE -> asked;
            case CHANGED, DOUBTFUL -> Fact.unknown();
            case REPLACED, REVOKED -> Fact.known(false);
        };
    }

    /** Whether it imposed one that was not collected on the spot. */
    static Fact<Boolean> isAsked(Reading reading, LegalEvent trigger) {
        var decision = reading.part(trigger.about());
        if (decision.isPresent() && decision.get() instanceof PenaltyDecision penalty) {
            return isAmong(penalty.lines());
        }
        if (decision.isPresent() && decision.get() instanceof SummaryDecision summary) {
            return summary.collectedOnSpot().is(true) ? Fact.known(false) : isAmong(summary.lines());
        }
        return decision.isPresent() ? Fact.known(false) : Fact.unknown();
    }

    private static Fact<Boolean> isAmong(List<PenaltyLine> lines) {
        return lines.isEmpty() ? Fact.unknown() : Fact.known(Fines.hasFine(lines));
    }
}
