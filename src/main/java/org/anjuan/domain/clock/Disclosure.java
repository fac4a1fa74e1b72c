package org.anjuan.domain.clock;

import java.util.stream.Stream;
import org.anjuan.domain.casefile.Fact;
import org.anjuan.domain.casefile.PenaltyDecision;
import org.anjuan.domain.casefile.Publication;

/**
 * Whether a decision is to be published, and its publication withdrawn (Administrative Penalty Law, art. 48; Penalty Measures 2023, arts. 65 and 66). One that a
 * remedy changed is published as it was changed; whether one that was held unlawful still is, no text says.
 */
final class Disclosure {

    private Disclosure() {}

    static Fact<Boolean> isAsked(Reading reading, LegalEvent trigger) {
        boolean ground =
                of(reading, trigger).anyMatch(each -> each.groundNotToPublish().isKnown());
        var part = reading.part(trigger.part());
        if (ground || part.isPresent() && !(part.get() instanceof PenaltyDecision)) return Fact.known(false);
        boolean open = Conditions.standing(reading, trigger) == Standing.DOUBTFUL && !isPublished(reading, trigger);
        return open ? Fact.unknown() : Fact.known(true);
    }

    static Fact<Boolean> isToBeWithdrawn(Reading reading, LegalEvent trigger) {
        return Fact.known(of(reading, trigger)
                .anyMatch(each -> each.publishedOn().isKnown() && !isOfWhatFollowed(each, reading, trigger)));
    }

    /** What was published after the change is the decision as it was changed; after a replacement, and of no decision it names, the one that followed. */
    private static boolean isOfWhatFollowed(Publication publication, Reading reading, LegalEvent trigger) {
        boolean after = trigger.when()
                .matches(changed ->
                        publication.publishedOn().matches(on -> on.earliest().isAfter(changed.latest())));
        return after
                && switch (Conditions.standing(reading, trigger)) {
                    case CHANGED -> true;
                    case REPLACED -> !publication.about().isKnown();
                    case IN_FORCE, DOUBTFUL, REVOKED -> false;
                };
    }

    /** Whether what is still to be published is the decision as a remedy changed it. */
    static boolean isAsChanged(TimeLimit limit, Reading reading, LegalEvent trigger) {
        return limit.ends() == EventCode.DECISION_PUBLISHED
                && Conditions.standing(reading, trigger) == Standing.CHANGED
                && reading.endOf(limit, trigger).isEmpty();
    }

    private static boolean isPublished(Reading reading, LegalEvent trigger) {
        return of(reading, trigger).anyMatch(each -> each.publishedOn().isKnown());
    }

    /** The publications of the decision; one that names none may be of any. */
    private static Stream<Publication> of(Reading reading, LegalEvent trigger) {
        return reading.file().stream(Publication.class)
                .filter(publication ->
                        trigger.subject().map(publication::mayBeOf).orElse(true));
    }
}
