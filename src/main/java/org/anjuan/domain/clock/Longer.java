package org.anjuan.domain.clock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.anjuan.domain.casefile.Approval;
import org.anjuan.domain.casefile.Deferral;
import org.anjuan.domain.casefile.Extension;
import org.anjuan.domain.casefile.Fact;
import org.anjuan.domain.casefile.Missing;
import org.anjuan.domain.casefile.Part;
import org.anjuan.domain.casefile.PartKind;
import org.anjuan.domain.casefile.Ref;
import org.anjuan.domain.casefile.Seizure;
import org.anjuan.domain.casefile.When;

/**
 * Something in a file that makes one limit longer.
 *
 * @param missing the fact to look up where it is doubtful
 * @param ifDoubtful what to tell where it is doubtful
 * @param ifLate what to tell where the limit had run out by then
 * @param standsIfLate whether what was asked for too late was granted, so that a person has to say whether it counts
 */
record Longer(
        UUID part,
        Missing missing,
        FindingCode ifDoubtful,
        FindingCode ifLate,
        boolean standsIfLate,
        Optional<LocalDate> approvedOn,
        boolean doubtful,
        Optional<Integer> days,
        Optional<Integer> months,
        Optional<LocalDate> newDue,
        List<Approval> approvals) {

    /** What makes the limit longer that this trigger starts, in the order of approval. */
    static List<Longer> of(TimeLimit limit, LegalEvent trigger, Reading reading, Conditions conditions) {
        var file = reading.file();
        var found = new ArrayList<Longer>();
        for (var extension : file.all(Extension.class)) {
            if (extension.timeLimit().equals(limit.id())) {
                var meant = meant(extension.about(), extension.approvedOn(), limit, trigger, reading, conditions);
                if (!meant.is(false)) {
                    found.add(longer(extension, meant.isUnknown()));
                }
            }
        }
        switch (limit.id()) {
            case "seizure-term" ->
                reading.about(trigger, Seizure.class)
                        .filter(seizure -> seizure.extendedUntil().isKnown())
                        .ifPresent(seizure -> found.add(longer(seizure)));
            case "fine-payment" ->
                file.stream(Deferral.class)
                        .filter(deferral -> !deferral.granted().is(false))
                        .forEach(deferral -> {
                            var meant = meant(deferral, limit, trigger, reading, conditions);
                            if (!meant.is(false)) {
                                deferral.lastDay()
                                        .ifPresent(last -> found.add(longer(deferral, last, meant.isUnknown())));
                            }
                        });
            default -> {}
        }
        found.sort(Comparator.comparing(Longer::order));
        return found;
    }

    private LocalDate order() {
        return approvedOn.orElse(doubtful ? LocalDate.MAX : LocalDate.MIN);
    }

    /** Whether the deferral is one of this limit to pay: as it says; where it does not, that of the only one that ran when it was asked for. */
    static Fact<Boolean> meant(
            Deferral deferral, TimeLimit limit, LegalEvent trigger, Reading reading, Conditions conditions) {
        return meant(deferral.decision(), deferral.requestedOn(), limit, trigger, reading, conditions);
    }

    /**
     * Whether what lengthens is about this limit: as it says; where it does not, about the only one that ran on that day. Which of several is meant
     * nobody can tell.
     */
    private static Fact<Boolean> meant(
            Fact<? extends Ref<? extends Part>> about,
            Fact<When> on,
            TimeLimit limit,
            LegalEvent trigger,
            Reading reading,
            Conditions conditions) {
        if (about.isKnown()) {
            var named = about.value().orElseThrow().id();
            return Fact.known(named.equals(trigger.part())
                    || trigger.subject()
                            .map(named::equals)
                            .orElseGet(() -> reading.of(limit.trigger()).stream()
                                    .noneMatch(other ->
                                            other.starts() && other.part().equals(named))));
        }
        var all = reading.of(limit.trigger()).stream()
                .filter(event -> event.starts()
                        && !conditions.applies(limit.id(), reading, event).is(false))
                .toList();
        var day = day(on);
        var ran = all.stream()
                .filter(event -> day.isEmpty() || ranOn(day.get(), limit, event, reading))
                .toList();
        var which = (ran.isEmpty() ? all : ran).stream().map(LegalEvent::about).collect(Collectors.toSet());
        boolean among = which.contains(trigger.about()) || which.isEmpty();
        return among && which.size() > 1 ? Fact.unknown() : Fact.known(among);
    }

    /** Not known to have begun later, nor to have been met before. */
    private static boolean ranOn(LocalDate day, TimeLimit limit, LegalEvent trigger, Reading reading) {
        boolean later = trigger.when().matches(when -> when.earliest().isAfter(day));
        boolean met = reading.endOf(limit, trigger)
                .filter(end -> end.when().matches(when -> when.latest().isBefore(day)))
                .isPresent();
        return !later && !met;
    }

    private static Longer longer(Extension extension, boolean ofSeveral) {
        return new Longer(
                extension.id(),
                new Missing(PartKind.EXTENSION, ofSeveral ? "about" : "approvedOn"),
                ofSeveral ? FindingCode.EXTENSION_OF_SEVERAL : FindingCode.EXTENSION_UNDATED,
                FindingCode.EXTENSION_TOO_LATE,
                false,
                day(extension.approvedOn()),
                ofSeveral || !extension.approvedOn().isKnown(),
                extension.days().value(),
                extension.months().value(),
                day(extension.newDue()),
                extension.approvals());
    }

    /** What was told to the party was approved by then. */
    private static Longer longer(Seizure seizure) {
        var approved = day(seizure.extensionApprovedOn()).or(() -> day(seizure.extensionToldOn()));
        return new Longer(
                seizure.id(),
                new Missing(PartKind.SEIZURE, "extensionApprovedOn"),
                FindingCode.EXTENSION_UNDATED,
                FindingCode.EXTENSION_TOO_LATE,
                false,
                approved,
                approved.isEmpty(),
                Optional.empty(),
                Optional.empty(),
                day(seizure.extendedUntil()),
                List.of());
    }

    /** The request must come before the last day (Penalty Measures 2023, art. 74); when it was granted does not matter. */
    private static Longer longer(Deferral deferral, LocalDate last, boolean ofSeveral) {
        return new Longer(
                deferral.id(),
                new Missing(PartKind.DEFERRAL, ofSeveral ? "decision" : "granted"),
                ofSeveral ? FindingCode.DEFERRAL_OF_SEVERAL : FindingCode.DEFERRAL_UNDECIDED,
                FindingCode.DEFERRAL_ASKED_LATE,
                deferral.granted().is(true),
                day(deferral.requestedOn()),
                ofSeveral || !deferral.granted().is(true),
                Optional.empty(),
                Optional.empty(),
                Optional.of(last),
                List.of());
    }

    private static Optional<LocalDate> day(Fact<When> fact) {
        return fact.value().map(When::latest);
    }
}
