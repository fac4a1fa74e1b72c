package org.anjuan.domain.clock;

import java.util.List;
import java.util.Optional;
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
        var part = reading.part(trigger.part());
        if (part.isPresent() && !(part.get() instanceof PenaltyDecision)) return Fact.known(false);
        var ground = anyIsOf(grounds(reading, trigger), reading, trigger);
        if (!ground.is(false)) return ground.map(given -> !given);
        boolean open = Conditions.standing(reading, trigger) == Standing.DOUBTFUL && !isPublished(reading, trigger);
        return open ? Fact.unknown() : Fact.known(true);
    }

    /** Whether it is the decision that a ground not to publish was given for, where several can be meant. */
    static boolean isOfSeveral(Reading reading, LegalEvent trigger) {
        return anyIsOf(grounds(reading, trigger), reading, trigger).isUnknown();
    }

    static Fact<Boolean> isToBeWithdrawn(Reading reading, LegalEvent trigger) {
        return anyIsOf(
                of(reading, trigger)
                        .filter(each -> each.publishedOn().isKnown() && !isOfWhatFollowed(each, reading, trigger))
                        .toList(),
                reading,
                trigger);
    }

    private static List<Publication> grounds(Reading reading, LegalEvent trigger) {
        return of(reading, trigger)
                .filter(each -> each.groundNotToPublish().isKnown())
                .toList();
    }

    /** Whether one of them is of the decision; of those that may be of another one the file does not say. */
    private static Fact<Boolean> anyIsOf(List<Publication> found, Reading reading, LegalEvent trigger) {
        if (found.isEmpty()) return Fact.known(false);
        var decision = decision(reading, trigger);
        boolean certain = decision.isEmpty()
                || found.stream().anyMatch(each -> Publications.isOnlyOf(reading.file(), each, decision.get()));
        return certain ? Fact.known(true) : Fact.unknown();
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

    /** Those that are, or may be, of the decision; all of the file where nobody says which of several a remedy was about. */
    private static Stream<Publication> of(Reading reading, LegalEvent trigger) {
        return decision(reading, trigger)
                .map(decision -> Publications.of(reading.file(), decision).stream())
                .orElseGet(() -> reading.file().stream(Publication.class));
    }

    private static Optional<PenaltyDecision> decision(Reading reading, LegalEvent trigger) {
        var all = reading.file().all(PenaltyDecision.class);
        return reading.about(trigger, PenaltyDecision.class)
                .or(() -> all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty());
    }
}
