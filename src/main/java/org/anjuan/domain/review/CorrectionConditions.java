package org.anjuan.domain.review;

import org.anjuan.domain.casefile.CorrectionOrder;
import org.anjuan.domain.casefile.CorrectionResult;
import org.anjuan.domain.casefile.DailyFine;
import org.anjuan.domain.casefile.Fact;
import org.anjuan.domain.casefile.PenaltyDecision;
import org.anjuan.domain.casefile.ProductionRestriction;
import org.anjuan.domain.casefile.Recheck;
import org.anjuan.domain.casefile.Ref;
import org.anjuan.domain.casefile.SignOff;

/** Conditions about correction orders and what followed from them. */
final class CorrectionConditions {

    private CorrectionConditions() {}

    /** Whether a separate order was made; whether one was due, only a person can say. */
    static Truth separateOrder(FileFacts facts) {
        var orders = facts.all(CorrectionOrder.class);
        if (orders.isEmpty()) return EvidenceConditions.problemFound(facts).isFalse() ? Truth.FALSE : Truth.UNKNOWN;
        return Truth.of(
                !orders.stream().allMatch(order -> order.insideDecision().is(true)));
    }

    static Truth correctionRequired(FileFacts facts) {
        if (facts.some(CorrectionOrder.class).isTrue()) return Truth.TRUE;
        return EvidenceConditions.problemFound(facts).isFalse() ? Truth.FALSE : Truth.UNKNOWN;
    }

    static Truth orderOnlyInDecision(FileFacts facts) {
        return facts.some(CorrectionOrder.class).and(() -> separateOrder(facts).not());
    }

    /** Something was found not corrected; or everything was found corrected or signed off; or nobody knows. */
    static Truth correctionOverdue(FileFacts facts) {
        var orders = facts.all(CorrectionOrder.class);
        if (orders.isEmpty()) return correctionRequired(facts).isFalse() ? Truth.FALSE : Truth.UNKNOWN;
        var failed = FileFacts.any(facts.all(Recheck.class), CorrectionConditions::failed);
        if (failed.isTrue()) return Truth.TRUE;
        return FileFacts.every(orders, order -> done(facts, order)).not();
    }

    private static Truth failed(Recheck recheck) {
        boolean measureFailed =
                recheck.results().stream().anyMatch(result -> result.result() == CorrectionResult.NOT_CORRECTED);
        if (measureFailed) return Truth.TRUE;
        if (recheck.result().isUnknown()) return Truth.UNKNOWN;
        return Truth.of(recheck.result().is(CorrectionResult.NOT_CORRECTED)
                || recheck.result().is(CorrectionResult.PARTLY));
    }

    private static Truth done(FileFacts facts, CorrectionOrder order) {
        boolean only = facts.all(CorrectionOrder.class).size() == 1;
        boolean corrected = facts.all(Recheck.class).stream()
                .filter(recheck -> recheck.result().is(CorrectionResult.CORRECTED))
                .anyMatch(recheck -> recheck.order().isKnown() ? means(recheck.order(), order) : only);
        boolean signedOff = facts.all(SignOff.class).stream()
                .anyMatch(signOff -> signOff.order().isKnown() ? means(signOff.order(), order) : only);
        return corrected || signedOff ? Truth.TRUE : Truth.UNKNOWN;
    }

    private static boolean means(Fact<Ref<CorrectionOrder>> ref, CorrectionOrder order) {
        return ref.matches(r -> r.id().equals(order.id()));
    }

    static Truth dailyPenaltyUsed(FileFacts facts) {
        return facts.some(DailyFine.class)
                .or(() -> Truth.of(facts.all(PenaltyDecision.class).stream()
                        .anyMatch(decision -> decision.dailyFine().is(true))));
    }

    static Truth productionRestricted(FileFacts facts) {
        return facts.some(ProductionRestriction.class);
    }
}
