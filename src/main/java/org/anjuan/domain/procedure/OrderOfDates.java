package org.anjuan.domain.procedure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.anjuan.domain.casefile.*;
import org.anjuan.domain.clock.Fines;
import org.anjuan.domain.clock.LawBook;
import org.anjuan.domain.clock.Standing;
import org.anjuan.domain.procedure.Irregularity.Clash;
import org.anjuan.domain.procedure.Irregularity.Conflict;
import org.anjuan.domain.procedure.Irregularity.Doubt;
import org.anjuan.domain.procedure.Irregularity.InDoubt;
import org.anjuan.domain.procedure.Irregularity.Order;
import org.anjuan.domain.procedure.Irregularity.OutOfOrder;

/** Finds steps that stand in an order, or beside each other, as they cannot lawfully have been. */
final class OrderOfDates {

    private final CaseFile file;
    private final LawBook book;
    private final List<Irregularity> found = new ArrayList<>();

    private OrderOfDates(CaseFile file, LawBook book) {
        this.file = file;
        this.book = book;
    }

    static List<Irregularity> of(CaseFile file, LawBook book) {
        var order = new OrderOfDates(file, book);
        order.services();
        order.filings();
        order.decisions();
        order.stretches();
        order.ends();
        order.clashes();
        return order.found;
    }

    private void services() {
        for (var service : file.all(Service.class))
            service.about()
                    .value()
                    .flatMap(ref -> file.find(ref.id()))
                    .ifPresent(
                            paper -> before(Order.SERVED_BEFORE_ISSUED, service, service.servedOn(), issuedOn(paper)));
        for (var recheck : file.all(Recheck.class))
            file.find(recheck.order(), CorrectionOrder.class)
                    .ifPresent(order ->
                            before(Order.RECHECKED_BEFORE_ORDERED, recheck, recheck.checkedOn(), order.issuedOn()));
    }

    /** What is served of a hearing is its notice, which comes before the day of the hearing. */
    private static Fact<When> issuedOn(Part paper) {
        return paper instanceof Hearing hearing ? hearing.noticeIssuedOn() : StepCode.takenOn(paper);
    }

    /** A case is filed for what was told and done before: held against the first of all leads, and of all acts. */
    private void filings() {
        for (var filing : file.all(Filing.class)) {
            first(Lead.class, Lead::receivedOn)
                    .ifPresent(lead -> before(Order.FILED_BEFORE_LEAD, filing, filing.decidedOn(), lead));
            first(Violation.class, act -> act.from().orElse(act.discoveredOn()))
                    .ifPresent(act -> before(
                            isBeginning(act) ? Order.FILED_BEFORE_ACT : Order.FILED_BEFORE_FOUND,
                            filing,
                            filing.decidedOn(),
                            act));
            boolean told = found.stream().anyMatch(each -> each.part().equals(filing.id()));
            if (!told)
                first(Violation.class, Violation::discoveredOn)
                        .ifPresent(on -> before(Order.FILED_BEFORE_FOUND, filing, filing.decidedOn(), on));
        }
    }

    /** Whether an act is known to have begun then; of one without that day the file tells only when it was found out. */
    private boolean isBeginning(Fact<When> act) {
        return file.stream(Violation.class).anyMatch(each -> each.from().equals(act));
    }

    /** The earliest day of all such parts; nothing where one of them does not tell it. */
    private <P extends Part> Optional<Fact<When>> first(Class<P> type, Function<P, Fact<When>> on) {
        var days = file.stream(type).map(on).toList();
        if (days.stream().anyMatch(each -> !each.isKnown())) return Optional.empty();
        return days.stream()
                .flatMap(each -> each.value().stream())
                .min(Comparator.comparing(When::earliest))
                .map(Fact::known);
    }

    private void decisions() {
        for (var decision : file.all(PenaltyDecision.class)) {
            file.first(Filing.class)
                    .ifPresent(filing ->
                            before(Order.DECIDED_BEFORE_FILED, decision, decision.decidedOn(), filing.decidedOn()));
            file.find(decision.notice(), PriorNotice.class)
                    .ifPresent(notice ->
                            before(Order.DECIDED_BEFORE_NOTICED, decision, decision.decidedOn(), notice.issuedOn()));
        }
    }

    private void stretches() {
        for (var inspection : file.all(Inspection.class))
            before(Order.ENDED_BEFORE_BEGUN, inspection, inspection.endedAt(), inspection.startedAt());
        for (var record : file.all(InquiryRecord.class))
            before(Order.ENDED_BEFORE_BEGUN, record, record.endedAt(), record.startedAt());
        for (var hearing : file.all(Hearing.class))
            before(Order.ENDED_BEFORE_BEGUN, hearing, hearing.endedAt(), hearing.startedAt());
        for (var act : file.all(Violation.class)) before(Order.ENDED_BEFORE_BEGUN, act, act.until(), act.from());
        for (var seizure : file.all(Seizure.class))
            before(Order.ENDED_BEFORE_BEGUN, seizure, seizure.releasedOn(), seizure.executedOn());
        for (var kept : file.all(Preservation.class))
            before(Order.ENDED_BEFORE_BEGUN, kept, kept.disposedOn(), kept.implementedAt());
        for (var restriction : file.all(ProductionRestriction.class))
            before(Order.ENDED_BEFORE_BEGUN, restriction, restriction.until(), restriction.from());
        for (var counted : file.all(DailyFine.class))
            before(Order.ENDED_BEFORE_BEGUN, counted, counted.countedUntil(), counted.countedFrom());
        for (var service : file.all(Service.class))
            before(Order.ENDED_BEFORE_BEGUN, service, service.announcedUntil(), service.sentOn());
        for (var period : file.all(ExcludedPeriod.class))
            before(Order.RESUMED_BEFORE_SUSPENDED, period, period.until(), period.from());
    }

    private void ends() {
        for (var closing : file.all(Closing.class)) {
            for (var decision : file.all(PenaltyDecision.class))
                before(Order.CLOSED_BEFORE_DECIDED, closing, closing.on(), decision.decidedOn());
            for (var archiving : file.all(Archiving.class))
                before(Order.ARCHIVED_BEFORE_CLOSED, archiving, archiving.on(), closing.on());
        }
    }

    /** One act is fined once: of two decisions that are about it, one must have been replaced or set aside. */
    private void clashes() {
        var inForce = file.parts().stream()
                .filter(FineDecision.class::isInstance)
                .map(FineDecision.class::cast)
                .filter(this::finesStill)
                .toList();
        for (int i = 0; i < inForce.size(); i++)
            for (int j = i + 1; j < inForce.size(); j++)
                if (sameAct(inForce.get(i), inForce.get(j)))
                    found.add(new Conflict(
                            Clash.TWO_IN_FORCE,
                            inForce.get(j).id(),
                            inForce.get(i).id()));
        for (var decision : file.all(SummaryDecision.class))
            if (isCollectedAbove(decision)) found.add(new InDoubt(Doubt.COLLECTED_ABOVE, decision.id()));
        for (var hearing : file.all(Hearing.class))
            if (hearing.startedAt().isKnown() && nobodyAsked(hearing))
                found.add(new InDoubt(Doubt.HEARING_WITHOUT_REQUEST, hearing.id()));
    }

    /** Above that amount only what could hardly be collected later, or was offered where the way to a bank is far. */
    private boolean isCollectedAbove(SummaryDecision decision) {
        boolean onSpot = decision.collectedOnSpot().is(true)
                || file.stream(Payment.class)
                        .anyMatch(payment -> payment.onSpot().is(true)
                                && payment.decision().matches(ref -> ref.id().equals(decision.id())));
        var fine = Fines.fineOf(decision.lines());
        var limit = decision.decidedAt().value().flatMap(at -> book.threshold("spot-collection", at.latest()));
        return onSpot
                && fine.isPresent()
                && limit.filter(most -> !most.isReachedBy(fine.get(), false)).isPresent();
    }

    private boolean finesStill(FineDecision decision) {
        return decision.lines().stream().anyMatch(line -> line.kind() == PenaltyKind.FINE)
                && Standing.of(file, decision, LocalDate.MAX) == Standing.IN_FORCE;
    }

    /** In a file that is worked on live, a request that is not on file was not made. */
    private boolean nobodyAsked(Hearing hearing) {
        if (hearing.requestedOn().isKnown() || hearing.postedOn().isKnown()) return false;
        return hearing.requestedOn().isNone() || file.head().origin() == Origin.LIVE;
    }

    /** Daily fines and decisions that name different parties are about something else. */
    private boolean sameAct(FineDecision one, FineDecision other) {
        if (one.isDaily(file) || other.isDaily(file)) return false;
        var acts = finedActs(other);
        return finedActs(one).stream().anyMatch(acts::contains) && !otherParty(one, other);
    }

    private static boolean otherParty(FineDecision one, FineDecision other) {
        var first = party(one);
        var second = party(other);
        return first.isKnown() && second.isKnown() && !first.equals(second);
    }

    private static Fact<Ref<Party>> party(FineDecision decision) {
        return switch (decision) {
            case PenaltyDecision penalty -> penalty.party();
            case SummaryDecision summary -> summary.party();
        };
    }

    /** The acts that it fines; a fine that names none is for the only act of the file. */
    private Set<UUID> finedActs(FineDecision decision) {
        var all = file.all(Violation.class);
        var only = all.size() == 1 ? Optional.of(all.getFirst().id()) : Optional.<UUID>empty();
        var acts = new HashSet<UUID>();
        for (var line : decision.lines())
            if (line.kind() == PenaltyKind.FINE)
                line.violation().value().map(Ref::id).or(() -> only).ifPresent(acts::add);
        return acts;
    }

    /** Told only where the whole of one certainly lies before the other. */
    private void before(Order order, Part part, Fact<When> should, Fact<When> first) {
        if (should.value().isEmpty() || first.value().isEmpty()) return;
        LocalDate late = should.value().get().latest();
        LocalDate early = first.value().get().earliest();
        if (late.isBefore(early)) found.add(new OutOfOrder(order, part.id(), late, early));
    }
}
