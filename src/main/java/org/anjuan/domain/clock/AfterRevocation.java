package org.anjuan.domain.clock;

import java.util.Optional;
import org.anjuan.domain.casefile.CourtApplication;
import org.anjuan.domain.casefile.FineDecision;

/**
 * What ends with a decision that was revoked, or that another one replaced. Nothing of it is to be served, published, contested, paid or enforced any
 * more; what was done before stays as it was. What runs on is the business of others or of its own: the withdrawal of a publication, the answer in a
 * remedy that is pending, the suit after a reconsideration and the appeal, money that was collected, the correction order.
 */
final class AfterRevocation {

    private AfterRevocation() {}

    /** Whether this limit has ended with its decision, unmet. */
    static boolean ended(TimeLimit limit, Reading reading, LegalEvent trigger) {
        return limit.is(TimeLimit.Role.OF_DECISION)
                && reading.endOf(limit, trigger).isEmpty()
                && decision(reading, trigger)
                        .map(decision -> Standing.of(reading.file(), decision, reading.day()))
                        .filter(Standing::isOver)
                        .isPresent();
    }

    private static Optional<FineDecision> decision(Reading reading, LegalEvent trigger) {
        return reading.about(trigger, FineDecision.class)
                .or(() -> reading.about(trigger, CourtApplication.class)
                        .flatMap(application -> application.decision().value())
                        .flatMap(ref -> reading.part(ref.id(), FineDecision.class)));
    }
}
