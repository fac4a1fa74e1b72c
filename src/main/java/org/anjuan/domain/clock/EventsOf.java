package org.anjuan.domain.clock;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.CorrectionOrder;
import org.anjuan.domain.casefile.DecisionState;
import org.anjuan.domain.casefile.Demand;
import org.anjuan.domain.casefile.Fact;
import org.anjuan.domain.casefile.Hearing;
import org.anjuan.domain.casefile.Lead;
import org.anjuan.domain.casefile.Missing;
import org.anjuan.domain.casefile.NoPenaltyDecision;
import org.anjuan.domain.casefile.Part;
import org.anjuan.domain.casefile.PartKind;
import org.anjuan.domain.casefile.PenaltyDecision;
import org.anjuan.domain.casefile.PriorNotice;
import org.anjuan.domain.casefile.ProductionRestriction;
import org.anjuan.domain.casefile.Publication;
import org.anjuan.domain.casefile.Ref;
import org.anjuan.domain.casefile.Service;
import org.anjuan.domain.casefile.ServiceMethod;
import org.anjuan.domain.casefile.Transfer;
import org.anjuan.domain.casefile.TransferEvent;
import org.anjuan.domain.casefile.TransferKind;
import org.anjuan.domain.casefile.Violation;
import org.anjuan.domain.casefile.When;
import org.anjuan.domain.clock.LegalEvent.Role;

/** Reads a file as coded events: which of its parts start and meet time limits. */
final class EventsOf {

    private static final Map<PartKind, List<Source<?>>> SOURCES = new EnumMap<>(PartKind.class);
    private static final Map<EventCode, Missing> FACTS = new EnumMap<>(EventCode.class);
    private static final Missing SERVED = new Missing(PartKind.SERVICE, "servedOn");
    private static final Missing COURSE = new Missing(PartKind.TRANSFER, "course");
    private static final Missing PAID = new Missing(PartKind.PAYMENT, "paidOn");

    /** The steps of a transfer, by what they mean. Receipt of what the police decided shows that they told it. */
    private static final Map<TransferEvent, List<EventCode>> STEPS = Map.ofEntries(
            Map.entry(TransferEvent.REPORT_RECEIVED, List.of(EventCode.CRIME_REPORT_RECEIVED)),
            Map.entry(TransferEvent.POLICE_ACCEPTED, List.of(EventCode.POLICE_CASE_ACCEPTED)),
            Map.entry(TransferEvent.MATERIAL_REQUESTED, List.of(EventCode.POLICE_MATERIAL_REQUESTED)),
            Map.entry(TransferEvent.MATERIAL_SUPPLIED, List.of(EventCode.MATERIAL_SUPPLIED)),
            Map.entry(TransferEvent.POLICE_FILED, List.of(EventCode.POLICE_FILING_DECIDED)),
            Map.entry(TransferEvent.POLICE_REFUSED, List.of(EventCode.POLICE_FILING_DECIDED)),
            Map.entry(TransferEvent.RETURNED, List.of(EventCode.POLICE_CASE_RETURNED)),
            Map.entry(TransferEvent.OUTCOME_TOLD, List.of(EventCode.POLICE_OUTCOME_TOLD)),
            Map.entry(
                    TransferEvent.FILING_NOTICE_RECEIVED,
                    List.of(EventCode.POLICE_FILING_NOTICE_RECEIVED, EventCode.POLICE_OUTCOME_TOLD)),
            Map.entry(
                    TransferEvent.REFUSAL_RECEIVED,
                    List.of(EventCode.POLICE_REFUSAL_RECEIVED, EventCode.POLICE_OUTCOME_TOLD)),
            Map.entry(TransferEvent.GOODS_HANDED_OVER, List.of(EventCode.GOODS_HANDED_OVER)),
            Map.entry(TransferEvent.OBJECTION_FILED, List.of(EventCode.OBJECTION_FILED)),
            Map.entry(TransferEvent.PROSECUTOR_OPINION, List.of(EventCode.PROSECUTOR_OPINION_RECEIVED)),
            Map.entry(TransferEvent.DETENTION_DECIDED, List.of(EventCode.DETENTION_DECIDED)),
            Map.entry(TransferEvent.DETENTION_COPY_RECEIVED, List.of(EventCode.DETENTION_COPY_SENT)),
            Map.entry(TransferEvent.PLATFORM_ENTERED, List.of(EventCode.PLATFORM_ENTERED)));

    static {
        Stream.of(CourseSources.ALL, MeasureSources.ALL, AftermathSources.ALL)
                .flatMap(List::stream)
                .forEach(source -> {
                    SOURCES.computeIfAbsent(PartKind.of(source.type()), _ -> new ArrayList<>())
                            .add(source);
                    if (source.role() == Role.ANY) {
                        FACTS.putIfAbsent(source.code(), source.fact());
                    }
                });
        Stream.of(CourseSources.ALL, MeasureSources.ALL, AftermathSources.ALL)
                .flatMap(List::stream)
                .forEach(source -> FACTS.putIfAbsent(source.code(), source.fact()));
        STEPS.values().stream().flatMap(List::stream).forEach(code -> FACTS.put(code, COURSE));
        for (var code : List.of(
                EventCode.NOTICE_SERVED,
                EventCode.DECISION_SERVED,
                EventCode.ORDER_SERVED,
                EventCode.HEARING_NOTICE_SERVED,
                EventCode.LIMIT_SERVED,
                EventCode.DEMAND_SERVED,
                EventCode.DEEMED_SERVED)) {
            FACTS.put(code, SERVED);
        }
        FACTS.put(EventCode.ANNOUNCEMENT_ISSUED, new Missing(PartKind.SERVICE, "sentOn"));
        FACTS.put(EventCode.PAID, PAID);
    }

    private final CaseFile file;
    private final ServiceDays days;
    private final Payments payments;
    private final Map<UUID, Part> parts;
    private final List<LegalEvent> events = new ArrayList<>();

    private EventsOf(CaseFile file, ServiceDays days, Payments payments, Map<UUID, Part> parts) {
        this.file = file;
        this.days = days;
        this.payments = payments;
        this.parts = parts;
    }

    /** All events of the file, also those whose day is not known. */
    static List<LegalEvent> file(CaseFile file, ServiceDays days, Payments payments, Map<UUID, Part> parts) {
        var reading = new EventsOf(file, days, payments, parts);
        parts.values().forEach(reading::part);
        reading.discovery();
        reading.overturned();
        reading.file.all(Service.class).forEach(reading::service);
        reading.payments();
        reading.file.all(Transfer.class).forEach(reading::transfer);
        return reading.events;
    }

    /** The fact of a file that tells of such an event; none for events that follow from others. */
    static Optional<Missing> fact(EventCode code) {
        return Optional.ofNullable(FACTS.get(code));
    }

    /** All facts that may tell of such an event, one for each kind of part that records it. */
    static Set<Missing> facts(EventCode code) {
        return Stream.concat(
                        SOURCES.values().stream()
                                .flatMap(List::stream)
                                .filter(source -> source.code() == code)
                                .map(Source::fact),
                        fact(code).stream())
                .collect(Collectors.toSet());
    }

    private void part(Part part) {
        for (var source : SOURCES.getOrDefault(part.kindOfPart(), List.of())) {
            source.event(part).stream()
                    .flatMap(event -> part instanceof Publication publication
                            ? Publications.events(file, publication, event)
                            : aboutNotice(part, event))
                    .forEach(events::add);
        }
    }

    /** What does not name its notice is about the one it can only mean, not about each. */
    private Stream<LegalEvent> aboutNotice(Part part, LegalEvent event) {
        boolean said = event.code() == EventCode.DEFENCE_CLOSED || event.code() == EventCode.HEARING_REQUESTED;
        if (!said || event.subject().isPresent()) return Stream.of(event);
        var meant = NoticeMeant.by(part, file);
        return meant.isEmpty() ? Stream.of(event) : meant.stream().map(notice -> event.concerning(notice.id()));
    }

    /** Without a lead, the authority found the act itself. */
    private void discovery() {
        if (file.has(Lead.class)) {
            return;
        }
        file.stream(Violation.class)
                .filter(violation -> violation.discoveredOn().isKnown())
                .min(Comparator.comparing(
                        violation -> violation.discoveredOn().value().orElseThrow()))
                .ifPresent(violation -> add(
                        EventCode.LEAD_RECEIVED,
                        violation.discoveredOn(),
                        violation,
                        "discoveredOn",
                        Optional.empty(),
                        Role.ANY));
    }

    /** A decision that another one replaced, or that the file calls revoked, changed or held unlawful, without a remedy that says since when. */
    private void overturned() {
        for (var decision : file.all(PenaltyDecision.class)) {
            var about = Optional.of(decision.id());
            boolean told = events.stream()
                    .anyMatch(event -> event.code() == EventCode.DECISION_OVERTURNED
                            && (event.subject().isEmpty() || event.subject().equals(about)));
            if (told) continue;
            var next = file.stream(PenaltyDecision.class)
                    .filter(later -> later.replaces().matches(ref -> ref.id().equals(decision.id())))
                    .findFirst();
            if (next.isPresent())
                add(EventCode.DECISION_OVERTURNED, next.get().decidedOn(), next.get(), "decidedOn", about, Role.ANY);
            else if (decision.state().matches(state -> state != DecisionState.IN_FORCE))
                fact(EventCode.DECISION_OVERTURNED).ifPresent(fact -> undated(decision, fact));
        }
    }

    private void undated(PenaltyDecision overturned, Missing fact) {
        events.add(new LegalEvent(
                EventCode.DECISION_OVERTURNED,
                Fact.unknown(),
                overturned.id(),
                fact,
                Optional.of(overturned.id()),
                Role.ANY,
                Optional.empty()));
    }

    private void service(Service service) {
        var on = days.servedOn(service);
        service.about()
                .value()
                .map(ref -> parts.get(ref.id()))
                .ifPresent(served -> servedCode(served)
                        .ifPresent(code -> add(code, on, service, "servedOn", subjectOf(served), Role.ANY)));
        if (service.method() == ServiceMethod.ANNOUNCEMENT) {
            var about = Optional.of(service.id());
            add(EventCode.ANNOUNCEMENT_ISSUED, service.sentOn(), service, "sentOn", about, Role.ANY);
            add(EventCode.DEEMED_SERVED, service.servedOn(), service, "servedOn", about, Role.END);
        }
    }

    /** A demand is about its decision, which the application to the court is about as well. */
    private static Optional<UUID> subjectOf(Part served) {
        return served instanceof Demand demand ? demand.decision().value().map(Ref::id) : Optional.of(served.id());
    }

    private static Optional<EventCode> servedCode(Part served) {
        return Optional.ofNullable(
                switch (served) {
                    case PriorNotice _ -> EventCode.NOTICE_SERVED;
                    case PenaltyDecision _, NoPenaltyDecision _ -> EventCode.DECISION_SERVED;
                    case CorrectionOrder _ -> EventCode.ORDER_SERVED;
                    case Hearing _ -> EventCode.HEARING_NOTICE_SERVED;
                    case ProductionRestriction _ -> EventCode.LIMIT_SERVED;
                    case Demand _ -> EventCode.DEMAND_SERVED;
                    default -> null;
                });
    }

    private void payments() {
        payments.settlements().forEach((decision, settled) -> {
            var about = Optional.of(decision);
            switch (settled) {
                case Payments.Settled(var payment) ->
                    add(EventCode.PAID, payment.paidOn(), payment, "paidOn", about, Role.END);
                case Payments.Doubtful(var payment) ->
                    add(EventCode.PAID, payment.paidOn(), payment, "decision", about, Role.PERHAPS);
                case Payments.Open _ -> {}
            }
        });
    }

    private void transfer(Transfer transfer) {
        var about = Optional.of(transfer.id());
        for (var step : transfer.course()) {
            for (var code : STEPS.getOrDefault(step.event(), List.of())) {
                add(code, step.at(), transfer, "course", about, Role.ANY);
            }
        }
        boolean accepted = transfer.course().stream().anyMatch(step -> step.event() == TransferEvent.POLICE_ACCEPTED);
        if (!accepted
                && transfer.acceptedOn().isKnown()
                && (transfer.kind() == TransferKind.CRIME || transfer.kind() == TransferKind.DETENTION)) {
            add(EventCode.POLICE_CASE_ACCEPTED, transfer.acceptedOn(), transfer, "acceptedOn", about, Role.ANY);
        }
    }

    private void add(EventCode code, Fact<When> when, Part part, String field, Optional<UUID> subject, Role role) {
        if (!when.isNone()) {
            var fact = new Missing(part.kindOfPart(), field);
            events.add(new LegalEvent(code, when, part.id(), fact, subject, role, Optional.empty()));
        }
    }
}
