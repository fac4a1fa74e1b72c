package org.anjuan.domain.clock;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.anjuan.domain.casefile.FineDecision;
import org.anjuan.domain.casefile.Missing;
import org.anjuan.domain.casefile.PartKind;
import org.anjuan.domain.casefile.Violation;

/** What would tell whether a limit applies that may or may not: a fact of the file, or a person. */
record OpenQuestion(RecheckDuty duty) {

    /** They matter only where a daily fine is possible. */
    private static final Set<String> DAILY_FINE =
            Set.of("daily-recheck", "daily-count", "daily-order-service-monitoring");

    /** The fact that a file would have to hold for such a limit to be known to apply. */
    private static final Map<String, Missing> FACTS = Map.ofEntries(
            Map.entry("complaint-accept-notice", new Missing(PartKind.LEAD, "anonymous")),
            Map.entry("complaint-forward", new Missing(PartKind.LEAD, "forwardedOn")),
            Map.entry("penalty-limitation-harm", new Missing(PartKind.VIOLATION, "harm")),
            Map.entry("hearing-request", new Missing(PartKind.PRIOR_NOTICE, "hearingRightTold")),
            Map.entry("fine-payment", new Missing(PartKind.PENALTY_DECISION, "lines")),
            Map.entry("disclosure", new Missing(PartKind.PUBLICATION, "groundNotToPublish")),
            Map.entry("disclosure-withdraw", Publications.ABOUT),
            Map.entry("court-enforcement", new Missing(PartKind.PENALTY_DECISION, "lines")),
            Map.entry("detention-supplement", new Missing(PartKind.TRANSFER, "course")),
            Map.entry("detention-return", new Missing(PartKind.TRANSFER, "course")),
            Map.entry("daily-recheck", new Missing(PartKind.VIOLATION, "catalogueId")));

    /** The deadline with what is open about it. */
    Deadline ask(Deadline deadline, String limit, Reading reading, LegalEvent trigger) {
        return forAPerson(limit, reading, trigger)
                .map(why -> deadline.with(Finding.of(why)))
                .orElseGet(() -> deadline.lacking(facts(limit, reading, trigger)));
    }

    /** What to look up where it is not known whether a limit applies. */
    private List<Missing> facts(String limit, Reading reading, LegalEvent trigger) {
        var recheck = limit.equals("daily-count") ? duty.recheckLacks(reading, trigger) : Optional.<Missing>empty();
        if (recheck.isPresent()) return List.of(recheck.get());
        var fact = FACTS.get(DAILY_FINE.contains(limit) ? "daily-recheck" : limit);
        if (fact == null) {
            return List.of();
        }
        if (limit.equals("disclosure") && Disclosure.isOfSeveral(reading, trigger)) return List.of(Publications.ABOUT);
        var decision = reading.about(trigger, FineDecision.class);
        if (fact.kind() != PartKind.PENALTY_DECISION || decision.isEmpty()) {
            return List.of(fact);
        }
        return List.of(
                OwedFine.isAsked(reading, trigger).isKnown()
                        ? Standing.settledBy(reading.file(), decision.get(), reading.day())
                        : new Missing(decision.get().kindOfPart(), fact.field()));
    }

    /** Why a person has to say whether it applies, where no field of a file could: of which kind the harm was, or what kind of act it was. */
    private Optional<FindingCode> forAPerson(String limit, Reading reading, LegalEvent trigger) {
        boolean harm = limit.equals("penalty-limitation-harm")
                && reading.part(trigger.part(), Violation.class)
                        .filter(violation -> violation.harm().isKnown())
                        .isPresent();
        if (harm) return Optional.of(FindingCode.HARM_OF_WHICH_KIND);
        boolean act = DAILY_FINE.contains(limit) && duty.isForAPerson(reading, trigger);
        return act ? Optional.of(FindingCode.DAILY_FINE_DEPENDS) : Optional.empty();
    }
}
