package org.anjuan.domain.clock;

import java.util.Map;
import java.util.stream.Stream;
import org.anjuan.domain.casefile.CourtApplication;
import org.anjuan.domain.casefile.Fact;
import org.anjuan.domain.casefile.FineDecision;
import org.anjuan.domain.casefile.Harm;
import org.anjuan.domain.casefile.Lead;
import org.anjuan.domain.casefile.NoPenaltyDecision;
import org.anjuan.domain.casefile.PenaltyDecision;
import org.anjuan.domain.casefile.Preservation;
import org.anjuan.domain.casefile.PriorNotice;
import org.anjuan.domain.casefile.Procedure;
import org.anjuan.domain.casefile.ProductionRestriction;
import org.anjuan.domain.casefile.Reconsideration;
import org.anjuan.domain.casefile.RestrictionKind;
import org.anjuan.domain.casefile.Seizure;
import org.anjuan.domain.casefile.Transfer;
import org.anjuan.domain.casefile.TransferKind;
import org.anjuan.domain.casefile.Violation;

/** Whether a limit applies in a file, for those that do not always: yes, no, or the file does not say. */
final class Conditions {

    private static final Fact<Boolean> YES = Fact.known(true);
    private static final Fact<Boolean> NO = Fact.known(false);

    private final LawBook book;
    private final RecheckDuty duty;
    private final Map<String, Condition> conditions = Map.ofEntries(
            Map.entry("complaint-accept-notice", Conditions::complainantCanBeReached),
            Map.entry("complaint-forward", Conditions::wasForwarded),
            Map.entry(
                    "detention-supplement",
                    (reading, trigger) -> askedOf(reading, trigger, EventCode.POLICE_MATERIAL_REQUESTED)),
            Map.entry(
                    "detention-return",
                    (reading, trigger) -> askedOf(reading, trigger, EventCode.POLICE_CASE_RETURNED)),
            Map.entry("crime-supplement", Conditions::ofACrime),
            Map.entry("crime-police-filing", Conditions::ofACrime),
            Map.entry("crime-police-notice", Conditions::ofACrime),
            Map.entry("court-rule", (reading, trigger) -> not(manifestDoubt(reading, trigger))),
            Map.entry("court-rule-doubt", Conditions::manifestDoubt),
            Map.entry("reconsideration-reply", (reading, trigger) -> not(simplified(reading, trigger))),
            Map.entry("reconsideration-reply-simple", Conditions::simplified),
            Map.entry("reconsideration-decision", (reading, trigger) -> not(simplified(reading, trigger))),
            Map.entry("reconsideration-decision-simple", Conditions::simplified),
            Map.entry("litigation-direct", Conditions::notReconsidered),
            Map.entry("supervised-report", Conditions::supervised),
            Map.entry("daily-count", this::daysCount),
            Map.entry("filing-review", Conditions::ordinary),
            Map.entry("case-handling", Conditions::ordinary),
            Map.entry("penalty-limitation-general", this::withoutHarm),
            Map.entry("penalty-limitation-harm", this::withHarm),
            Map.entry("evidence-preservation-approval", Conditions::urgentPreservation),
            Map.entry("seizure-urgent-approval", Conditions::urgentSeizure),
            Map.entry("hearing-request", Conditions::hearingOffered),
            Map.entry("decision-service", Conditions::aDecision),
            Map.entry("disclosure", Disclosure::isAsked),
            Map.entry("disclosure-withdraw", Disclosure::isToBeWithdrawn),
            Map.entry("fine-payment", OwedFine::isToPay),
            Map.entry("court-enforcement", OwedFine::isToPay),
            Map.entry("limit-term", Conditions::limitsProduction),
            Map.entry("daily-recheck", this::dailyFinePossible),
            Map.entry("daily-order-service-monitoring", this::orderFollowsResult));

    Conditions(LawBook book, RecheckDuty duty) {
        this.book = book;
        this.duty = duty;
    }

    private interface Condition {
        Fact<Boolean> holds(Reading reading, LegalEvent trigger);
    }

    /** Whether the limit runs from this trigger. */
    Fact<Boolean> applies(String limit, Reading reading, LegalEvent trigger) {
        if (AfterRevocation.ended(book.limits().latest(limit).orElseThrow(), reading, trigger)) return NO;
        var condition = conditions.get(limit);
        return condition == null ? YES : condition.holds(reading, trigger);
    }

    /** Whether this version of a limit is for what the trigger is about. */
    static boolean isFor(TimeLimit limit, Reading reading, LegalEvent trigger) {
        return limit.notFor().isEmpty()
                || reading.part(trigger.about())
                        .map(part -> !limit.notFor().contains(part.kindOfPart()))
                        .orElse(true);
    }

    /** Only a complaint that another body deals with is forwarded; the file says so by the day, or by saying that there is none. */
    private static Fact<Boolean> wasForwarded(Reading reading, LegalEvent trigger) {
        return reading.part(trigger.part(), Lead.class)
                .map(Lead::forwardedOn)
                .map(on -> on.isNone() ? NO : on.<Boolean>map(_ -> true))
                .orElse(Fact.unknown());
    }

    /** The police need not ask for more, nor return a case: where they did, they kept to their days or did not. */
    private static Fact<Boolean> askedOf(Reading reading, LegalEvent trigger, EventCode done) {
        boolean detention = reading.about(trigger, Transfer.class)
                .filter(transfer -> transfer.kind() == TransferKind.DETENTION)
                .isPresent();
        if (!detention) {
            return NO;
        }
        return reading.any(done, trigger) ? YES : Fact.unknown();
    }

    private static Fact<Boolean> ofACrime(Reading reading, LegalEvent trigger) {
        return Fact.known(reading.about(trigger, Transfer.class)
                .filter(transfer -> transfer.kind() == TransferKind.CRIME)
                .isPresent());
    }

    /** The ordinary rule holds unless the file says that the court saw manifest doubt. */
    private static Fact<Boolean> manifestDoubt(Reading reading, LegalEvent trigger) {
        return Fact.known(reading.part(trigger.part(), CourtApplication.class)
                .filter(application -> application.manifestDoubt().is(true))
                .isPresent());
    }

    /** The ordinary procedure unless the file says that it was simplified. */
    private static Fact<Boolean> simplified(Reading reading, LegalEvent trigger) {
        return Fact.known(reading.part(trigger.part(), Reconsideration.class)
                .filter(remedy -> remedy.simplified().is(true))
                .isPresent());
    }

    /** Who asked for reconsideration sues after it, by another limit. */
    private static Fact<Boolean> notReconsidered(Reading reading, LegalEvent trigger) {
        return Fact.known(!reading.any(EventCode.RECONSIDERATION_REQUESTED, trigger));
    }

    private static Fact<Boolean> supervised(Reading reading, LegalEvent trigger) {
        return Fact.known(reading.file().head().supervised().is(true));
    }

    private static Fact<Boolean> complainantCanBeReached(Reading reading, LegalEvent trigger) {
        return reading.part(trigger.part())
                .filter(Lead.class::isInstance)
                .map(Lead.class::cast)
                .map(Lead::anonymous)
                .map(Conditions::not)
                .orElse(YES);
    }

    private static Fact<Boolean> ordinary(Reading reading, LegalEvent trigger) {
        return Fact.known(reading.file().head().procedure() == Procedure.ORDINARY);
    }

    /**
     * Whether the longer limit for harm applies. Before 15 July 2021 no law had one: then the shorter one holds whatever the harm. From then to the Code it
     * depended on a kind of harm that a file does not tell.
     */
    private Fact<Boolean> withHarm(Reading reading, LegalEvent trigger) {
        var harm = reading.part(trigger.part())
                .filter(Violation.class::isInstance)
                .map(part -> ((Violation) part).harm().map(done -> done != Harm.NONE))
                .orElse(Fact.unknown());
        var when = trigger.when().value();
        if (when.isEmpty()) return harm;
        var rules = Stream.of(when.get().earliest(), when.get().latest())
                .flatMap(day -> book.limits().on("penalty-limitation-harm", day).stream())
                .toList();
        if (rules.isEmpty()) return NO;
        boolean kindMatters = rules.stream().anyMatch(TimeLimit::someHarm);
        return kindMatters && harm.is(true) ? Fact.unknown() : harm;
    }

    /** The shorter limit is the safe one where nothing is known of harm. */
    private Fact<Boolean> withoutHarm(Reading reading, LegalEvent trigger) {
        var harm = withHarm(reading, trigger);
        return harm.isKnown() ? not(harm) : YES;
    }

    private static Fact<Boolean> urgentPreservation(Reading reading, LegalEvent trigger) {
        return reading.part(trigger.part())
                .filter(Preservation.class::isInstance)
                .map(part -> ((Preservation) part).urgent())
                .filter(Fact::isKnown)
                .orElse(NO);
    }

    private static Fact<Boolean> urgentSeizure(Reading reading, LegalEvent trigger) {
        return reading.part(trigger.part())
                .filter(Seizure.class::isInstance)
                .map(part -> ((Seizure) part).urgent())
                .filter(Fact::isKnown)
                .orElse(NO);
    }

    private static Fact<Boolean> hearingOffered(Reading reading, LegalEvent trigger) {
        return reading.about(trigger, PriorNotice.class)
                .map(PriorNotice::hearingRightTold)
                .orElse(Fact.unknown());
    }

    private static Fact<Boolean> aDecision(Reading reading, LegalEvent trigger) {
        var part = reading.part(trigger.part());
        return Fact.known(
                part.isEmpty() || part.get() instanceof PenaltyDecision || part.get() instanceof NoPenaltyDecision);
    }

    /** Where the decision stands that a trigger is about. */
    static Standing standing(Reading reading, LegalEvent trigger) {
        return reading.about(trigger, FineDecision.class)
                .map(decision -> Standing.of(reading.file(), decision, reading.day()))
                .orElse(Standing.IN_FORCE);
    }

    private static Fact<Boolean> limitsProduction(Reading reading, LegalEvent trigger) {
        return reading.about(trigger, ProductionRestriction.class)
                .map(restriction -> Fact.known(restriction.kind() == RestrictionKind.LIMIT))
                .orElse(NO);
    }

    private Fact<Boolean> dailyFinePossible(Reading reading, LegalEvent trigger) {
        return duty.holds(reading, trigger);
    }

    private Fact<Boolean> daysCount(Reading reading, LegalEvent trigger) {
        return duty.counts(reading, trigger);
    }

    private Fact<Boolean> orderFollowsResult(Reading reading, LegalEvent trigger) {
        return duty.followsResult(reading, trigger);
    }

    private static Fact<Boolean> not(Fact<Boolean> fact) {
        return fact.map(value -> !value);
    }
}
