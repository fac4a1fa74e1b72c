package org.anjuan.domain.review;

import org.anjuan.domain.casefile.DamageClaim;
import org.anjuan.domain.casefile.Harm;
import org.anjuan.domain.casefile.Seizure;
import org.anjuan.domain.casefile.SubstitutePerformance;
import org.anjuan.domain.casefile.Transfer;
import org.anjuan.domain.casefile.TransferKind;
import org.anjuan.domain.casefile.Violation;

/** Conditions about coercion, transfers and damage. */
final class CoercionConditions {

    private CoercionConditions() {}

    static Truth seizureUsed(FileFacts facts) {
        return facts.some(Seizure.class);
    }

    static Truth detentionTransferDue(FileFacts facts) {
        return transferDue(facts, TransferKind.DETENTION);
    }

    static Truth crimeTransferDue(FileFacts facts) {
        return transferDue(facts, TransferKind.CRIME);
    }

    /** A transfer that was made was due. That none was made does not show that none was due: a person must say. */
    private static Truth transferDue(FileFacts facts, TransferKind kind) {
        boolean made = facts.all(Transfer.class).stream().anyMatch(transfer -> transfer.kind() == kind);
        if (made) return Truth.TRUE;
        return EvidenceConditions.problemFound(facts).isFalse() ? Truth.FALSE : Truth.UNKNOWN;
    }

    static Truth substituteUsed(FileFacts facts) {
        return facts.some(SubstitutePerformance.class);
    }

    static Truth damageClue(FileFacts facts) {
        if (facts.some(DamageClaim.class).isTrue()) return Truth.TRUE;
        return facts.any(Violation.class, CoercionConditions::damaging);
    }

    private static Truth damaging(Violation violation) {
        if (violation.harm().is(Harm.NONE) || violation.harm().isNone()) return Truth.FALSE;
        boolean grave =
                violation.harm().is(Harm.ECOLOGICAL_DAMAGE) || violation.harm().is(Harm.GRAVE);
        return grave ? Truth.TRUE : Truth.UNKNOWN;
    }
}
