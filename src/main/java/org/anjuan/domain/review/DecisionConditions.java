package org.anjuan.domain.review;

import java.util.List;
import org.anjuan.domain.casefile.CourtApplication;
import org.anjuan.domain.casefile.Deferral;
import org.anjuan.domain.casefile.Demand;
import org.anjuan.domain.casefile.Filing;
import org.anjuan.domain.casefile.LateFine;
import org.anjuan.domain.casefile.NoPenaltyDecision;
import org.anjuan.domain.casefile.Part;
import org.anjuan.domain.casefile.Party;
import org.anjuan.domain.casefile.Payment;
import org.anjuan.domain.casefile.PaymentKind;
import org.anjuan.domain.casefile.PenaltyDecision;
import org.anjuan.domain.casefile.PenaltyKind;
import org.anjuan.domain.casefile.PenaltyLine;
import org.anjuan.domain.casefile.Procedure;
import org.anjuan.domain.casefile.SummaryDecision;
import org.anjuan.domain.casefile.Termination;
import org.anjuan.domain.casefile.Violation;
import org.anjuan.domain.text.Money;

/** Conditions about the outcome of a case and its performance. */
final class DecisionConditions {

    private DecisionConditions() {}

    static Truth penaltyImposed(FileFacts facts) {
        return outcome(facts, PenaltyDecision.class, NoPenaltyDecision.class)
                .or(() -> Truth.of(facts.some(SummaryDecision.class).isTrue()));
    }

    static Truth noPenaltyDecided(FileFacts facts) {
        return outcome(facts, NoPenaltyDecision.class, PenaltyDecision.class);
    }

    /** A decision of the one kind, where it is recorded, shows that there is none of the other. */
    private static Truth outcome(FileFacts facts, Class<? extends Part> asked, Class<? extends Part> other) {
        var some = facts.some(asked);
        if (some != Truth.UNKNOWN) return some;
        boolean ended = facts.some(other).isTrue()
                || facts.some(Termination.class).isTrue()
                || facts.file().head().procedure() != Procedure.ORDINARY
                || facts.all(Filing.class).stream()
                        .anyMatch(filing ->
                                filing.filed().is(false) || filing.revokedOn().isKnown());
        return ended ? Truth.FALSE : Truth.UNKNOWN;
    }

    static Truth decided(FileFacts facts) {
        return penaltyImposed(facts).or(() -> noPenaltyDecided(facts));
    }

    static Truth decisionPaperExists(FileFacts facts) {
        return facts.paper("PENALTY_DECISION")
                .orElse(penaltyImposed(facts))
                .or(() -> facts.paper("NO_PENALTY_DECISION").orElse(noPenaltyDecided(facts)));
    }

    static Truth severalOrConfiscation(FileFacts facts) {
        return several(facts, Violation.class)
                .or(() -> several(facts, Party.class))
                .or(() -> penaltyImposed(facts).and(() -> confiscated(facts)));
    }

    private static Truth several(FileFacts facts, Class<? extends Part> type) {
        var some = facts.some(type);
        return some.isTrue() ? Truth.of(facts.all(type).size() > 1) : some;
    }

    private static Truth confiscated(FileFacts facts) {
        var lines = lines(facts);
        if (lines.isEmpty()) return Truth.UNKNOWN;
        return Truth.of(lines.stream()
                .anyMatch(line ->
                        line.kind() == PenaltyKind.CONFISCATE_GAINS || line.kind() == PenaltyKind.CONFISCATE_GOODS));
    }

    static Truth finePaymentDue(FileFacts facts) {
        return penaltyImposed(facts)
                .and(() -> fined(facts))
                .and(() -> deferred(facts).not())
                .and(() -> demandNeeded(facts).not());
    }

    private static Truth fined(FileFacts facts) {
        var fines = lines(facts).stream()
                .filter(line -> line.kind() == PenaltyKind.FINE)
                .toList();
        if (lines(facts).isEmpty()) return Truth.UNKNOWN;
        return FileFacts.any(
                fines,
                line -> line.amount().isUnknown()
                        ? Truth.UNKNOWN
                        : Truth.of(line.amount().matches(amount -> amount.compareTo(Money.ZERO) > 0)));
    }

    private static Truth deferred(FileFacts facts) {
        var granted = facts.any(Deferral.class, deferral -> FileFacts.of(deferral.granted()));
        return granted == Truth.UNKNOWN && facts.all(Deferral.class).isEmpty() && isPaid(facts) ? Truth.FALSE : granted;
    }

    /** A demand that was made was needed; a fine that was paid needed none. */
    static Truth demandNeeded(FileFacts facts) {
        if (facts.some(Demand.class).isTrue()
                || facts.some(CourtApplication.class).isTrue()) return Truth.TRUE;
        return penaltyImposed(facts).isFalse() || isPaid(facts) ? Truth.FALSE : Truth.UNKNOWN;
    }

    static Truth courtApplied(FileFacts facts) {
        var applied = facts.some(CourtApplication.class);
        return applied == Truth.UNKNOWN && demandNeeded(facts).isFalse() ? Truth.FALSE : applied;
    }

    static Truth deferralOrLateFine(FileFacts facts) {
        return facts.some(Deferral.class).or(() -> facts.some(LateFine.class));
    }

    /** Whether the fines decided are paid, by what is recorded. */
    static boolean isPaid(FileFacts facts) {
        var due = lines(facts).stream()
                .filter(line -> line.kind() == PenaltyKind.FINE)
                .flatMap(line -> line.amount().value().stream())
                .reduce(Money.ZERO, Money::plus);
        var paid = facts.all(Payment.class).stream()
                .filter(payment -> payment.kind() == PaymentKind.FINE || payment.kind() == PaymentKind.DAILY_FINE)
                .map(Payment::amount)
                .reduce(Money.ZERO, Money::plus);
        return due.compareTo(Money.ZERO) > 0 && paid.compareTo(due) >= 0;
    }

    private static List<PenaltyLine> lines(FileFacts facts) {
        return facts.all(PenaltyDecision.class).stream()
                .flatMap(decision -> decision.lines().stream())
                .toList();
    }
}
