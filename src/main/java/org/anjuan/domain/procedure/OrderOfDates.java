package org.anjuan.domain.procedure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.anjuan.domain.casefile.*;
import org.anjuan.domain.procedure.Irregularity.Clash;
import org.anjuan.domain.procedure.Irregularity.Conflict;
import org.anjuan.domain.procedure.Irregularity.Order;
import org.anjuan.domain.procedure.Irregularity.OutOfOrder;

/** Finds steps that stand in an order, or beside each other, as they cannot lawfully have been. */
final class OrderOfDates {

    private final CaseFile file;
    private final List<Irregularity> found = new ArrayList<>();

    private OrderOfDates(CaseFile file) {
        this.file = file;
    }

    static List<Irregularity> of(CaseFile file) {
        var order = new OrderOfDates(file);
        order.services();
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
                    .ifPresent(paper ->
                            before(Order.SERVED_BEFORE_ISSUED, service, service.servedOn(), StepCode.takenOn(paper)));
        for (var recheck : file.all(Recheck.class))
            file.find(recheck.order(), CorrectionOrder.class)
                    .ifPresent(order ->
                            before(Order.RECHECKED_BEFORE_ORDERED, recheck, recheck.checkedOn(), order.issuedOn()));
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

    /** One act is fined once: of two decisions that name it, one must have been replaced or set aside. */
    private void clashes() {
        var inForce = ClosingGuards.inForce(file);
        for (int i = 0; i < inForce.size(); i++)
            for (int j = i + 1; j < inForce.size(); j++)
                if (sameAct(inForce.get(i), inForce.get(j)))
                    found.add(new Conflict(
                            Clash.TWO_IN_FORCE,
                            inForce.get(j).id(),
                            inForce.get(i).id()));
        for (var hearing : file.all(Hearing.class))
            if (hearing.startedAt().isKnown() && hearing.requestedOn().isNone())
                found.add(new Conflict(Clash.HEARING_WITHOUT_REQUEST, hearing.id(), hearing.id()));
    }

    /** Daily fines, later rounds and decisions that name different parties are about something else. */
    private static boolean sameAct(PenaltyDecision one, PenaltyDecision other) {
        if (one.dailyFine().is(true) || other.dailyFine().is(true)) return false;
        if (replaces(one, other.id()) || replaces(other, one.id())) return false;
        if (one.party().isKnown() && other.party().isKnown() && !one.party().equals(other.party())) return false;
        return one.lines().stream()
                .flatMap(line -> line.violation().value().stream())
                .anyMatch(act ->
                        other.lines().stream().anyMatch(line -> line.violation().is(act)));
    }

    private static boolean replaces(PenaltyDecision decision, UUID other) {
        return decision.replaces().matches(ref -> ref.id().equals(other));
    }

    /** Told only where the whole of one certainly lies before the other. */
    private void before(Order order, Part part, Fact<When> should, Fact<When> first) {
        if (should.value().isEmpty() || first.value().isEmpty()) return;
        LocalDate late = should.value().get().latest();
        LocalDate early = first.value().get().earliest();
        if (late.isBefore(early)) found.add(new OutOfOrder(order, part.id(), late, early));
    }
}
