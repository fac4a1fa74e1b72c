package org.anjuan.domain.clock;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.CorrectionOrder;
import org.anjuan.domain.casefile.Fact;
import org.anjuan.domain.casefile.Harm;
import org.anjuan.domain.casefile.Lead;
import org.anjuan.domain.casefile.NoPenaltyDecision;
import org.anjuan.domain.casefile.Part;
import org.anjuan.domain.casefile.PenaltyDecision;
import org.anjuan.domain.casefile.PenaltyLine;
import org.anjuan.domain.casefile.Preservation;
import org.anjuan.domain.casefile.PriorNotice;
import org.anjuan.domain.casefile.Procedure;
import org.anjuan.domain.casefile.ProductionRestriction;
import org.anjuan.domain.casefile.Publication;
import org.anjuan.domain.casefile.RestrictionKind;
import org.anjuan.domain.casefile.Seizure;
import org.anjuan.domain.casefile.Service;
import org.anjuan.domain.casefile.SummaryDecision;
import org.anjuan.domain.casefile.Violation;

/** Whether a limit applies in a file, for those that do not always: yes, no, or the file does not say. */
final class Conditions {

    private static final Fact<Boolean> YES = Fact.known(true);
    private static final Fact<Boolean> NO = Fact.known(false);

    /** Limits that no fact of a file can tell to apply, or that stand beside an ordinary one. */
    private static final Set<String> NEVER = Set.of(
            "supervised-report", "reconsideration-reply-simple", "reconsideration-decision-simple", "court-rule-doubt");

    private final LawBook book;
    private final Map<String, Condition> conditions = Map.ofEntries(
            Map.entry("complaint-accept-notice", Conditions::complainantCanBeReached),
            Map.entry("filing-review", Conditions::ordinary),
            Map.entry("case-handling", Conditions::ordinary),
            Map.entry("penalty-limitation-general", this::withoutHarm),
            Map.entry("penalty-limitation-harm", this::withHarm),
            Map.entry("evidence-preservation-approval", Conditions::urgentPreservation),
            Map.entry("seizure-urgent-approval", Conditions::urgentSeizure),
            Map.entry("hearing-request", Conditions::hearingOffered),
            Map.entry("decision-service", Conditions::aDecision),
            Map.entry("disclosure", Conditions::toBePublished),
            Map.entry("disclosure-withdraw", Conditions::wasPublished),
            Map.entry("fine-payment", Conditions::hasFineToPay),
            Map.entry("court-enforcement", Conditions::hasFineToPay),
            Map.entry("limit-term", Conditions::limitsProduction),
            Map.entry("daily-recheck", this::dailyFinePossible),
            Map.entry("daily-order-service-monitoring", this::orderFollowsResult));

    Conditions(LawBook book) {
        this.book = book;
    }

    private interface Condition {
        Fact<Boolean> holds(CaseFile file, LegalEvent trigger);
    }

    Fact<Boolean> applies(String limit, CaseFile file, LegalEvent trigger) {
        if (NEVER.contains(limit)) {
            return NO;
        }
        var condition = conditions.get(limit);
        return condition == null ? YES : condition.holds(file, trigger);
    }

    private static Fact<Boolean> complainantCanBeReached(CaseFile file, LegalEvent trigger) {
        return file.find(trigger.part())
                .filter(Lead.class::isInstance)
                .map(Lead.class::cast)
                .map(Lead::anonymous)
                .map(Conditions::not)
                .orElse(YES);
    }

    private static Fact<Boolean> ordinary(CaseFile file, LegalEvent trigger) {
        return Fact.known(file.head().procedure() == Procedure.ORDINARY);
    }

    /** Whether the longer limit for harm applies. Before the Code it depended on a kind of harm that a file does not tell. */
    private Fact<Boolean> withHarm(CaseFile file, LegalEvent trigger) {
        var harm = file.find(trigger.part())
                .filter(Violation.class::isInstance)
                .map(part -> ((Violation) part).harm().map(done -> done != Harm.NONE))
                .orElse(Fact.unknown());
        boolean formerRule = trigger.when()
                .value()
                .flatMap(when -> book.limits().on("penalty-limitation-harm", when.earliest()))
                .flatMap(limit -> limit.validity().until())
                .isPresent();
        return formerRule && harm.is(true) ? Fact.unknown() : harm;
    }

    /** The shorter limit is the safe one where nothing is known of harm. */
    private Fact<Boolean> withoutHarm(CaseFile file, LegalEvent trigger) {
        var harm = withHarm(file, trigger);
        return harm.isKnown() ? not(harm) : YES;
    }

    private static Fact<Boolean> urgentPreservation(CaseFile file, LegalEvent trigger) {
        return file.find(trigger.part())
                .filter(Preservation.class::isInstance)
                .map(part -> ((Preservation) part).urgent())
                .filter(Fact::isKnown)
                .orElse(NO);
    }

    private static Fact<Boolean> urgentSeizure(CaseFile file, LegalEvent trigger) {
        return file.find(trigger.part())
                .filter(Seizure.class::isInstance)
                .map(part -> ((Seizure) part).urgent())
                .filter(Fact::isKnown)
                .orElse(NO);
    }

    private static Fact<Boolean> hearingOffered(CaseFile file, LegalEvent trigger) {
        return subject(file, trigger, PriorNotice.class)
                .map(PriorNotice::hearingRightTold)
                .orElse(Fact.unknown());
    }

    private static Fact<Boolean> aDecision(CaseFile file, LegalEvent trigger) {
        var part = file.find(trigger.part());
        return Fact.known(
                part.isEmpty() || part.get() instanceof PenaltyDecision || part.get() instanceof NoPenaltyDecision);
    }

    private static Fact<Boolean> toBePublished(CaseFile file, LegalEvent trigger) {
        boolean ground = file.stream(Publication.class)
                .anyMatch(publication -> publication.groundNotToPublish().isKnown()
                        && publication
                                .about()
                                .value()
                                .map(ref ->
                                        trigger.subject().map(ref.id()::equals).orElse(true))
                                .orElse(true));
        var part = file.find(trigger.part());
        return Fact.known(!ground && (part.isEmpty() || part.get() instanceof PenaltyDecision));
    }

    private static Fact<Boolean> wasPublished(CaseFile file, LegalEvent trigger) {
        return Fact.known(file.stream(Publication.class)
                .anyMatch(publication -> publication.publishedOn().isKnown()));
    }

    private static Fact<Boolean> hasFineToPay(CaseFile file, LegalEvent trigger) {
        var decision = trigger.subject().flatMap(file::find);
        if (decision.isPresent() && decision.get() instanceof PenaltyDecision penalty) {
            return fineAmong(penalty.lines());
        }
        if (decision.isPresent() && decision.get() instanceof SummaryDecision summary) {
            return summary.collectedOnSpot().is(true) ? NO : fineAmong(summary.lines());
        }
        return decision.isPresent() ? NO : Fact.unknown();
    }

    private static Fact<Boolean> fineAmong(List<PenaltyLine> lines) {
        return lines.isEmpty() ? Fact.unknown() : Fact.known(Fines.hasFine(lines));
    }

    private static Fact<Boolean> limitsProduction(CaseFile file, LegalEvent trigger) {
        return subject(file, trigger, ProductionRestriction.class)
                .map(restriction -> Fact.known(restriction.kind() == RestrictionKind.LIMIT))
                .orElse(NO);
    }

    /** A re-check within thirty days is a duty where refusal could lead to a daily fine: unlawful discharge, dumping or disposal. */
    private Fact<Boolean> dailyFinePossible(CaseFile file, LegalEvent trigger) {
        var order = subject(file, trigger, CorrectionOrder.class);
        boolean possible = file.stream(Violation.class)
                .filter(violation -> order.isEmpty()
                        || order.get().violations().isEmpty()
                        || order.get().violations().stream()
                                .anyMatch(ref -> ref.id().equals(violation.id())))
                .flatMap(violation -> violation.catalogueId().value().stream())
                .flatMap(id -> book.offences().find(id).stream())
                .anyMatch(offence -> offence.dailyFine().equals("eligible"));
        return Fact.known(possible);
    }

    /** The order that a result calls for is the first one; later results show how the correction went. */
    private Fact<Boolean> orderFollowsResult(CaseFile file, LegalEvent trigger) {
        var received = trigger.when().value();
        boolean served = file.stream(Service.class)
                .filter(service ->
                        file.find(service.about(), CorrectionOrder.class).isPresent())
                .flatMap(service -> service.servedOn().value().stream())
                .anyMatch(on -> received.isPresent()
                        && on.latest().isBefore(received.get().earliest()));
        return served ? NO : dailyFinePossible(file, trigger);
    }

    private static <P extends Part> Optional<P> subject(CaseFile file, LegalEvent trigger, Class<P> type) {
        UUID id = trigger.subject().orElse(trigger.part());
        return file.find(id).filter(type::isInstance).map(type::cast);
    }

    private static Fact<Boolean> not(Fact<Boolean> fact) {
        return fact.map(value -> !value);
    }
}
