package org.anjuan.domain.clock;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.anjuan.domain.casefile.Missing;
import org.anjuan.domain.casefile.PartKind;
import org.anjuan.domain.casefile.Service;
import org.anjuan.domain.casefile.ServiceMethod;
import org.anjuan.domain.casefile.When;

/**
 * Papers that the office posted: the time on the way does not count, so that what was posted before a limit ran out is not late (Penalty Measures 2023, art. 90;
 * Civil Procedure Law, art. 85). What the paper starts still runs from the day on which the party received it.
 */
final class PostedService {

    private static final Set<EventCode> SERVED =
            EnumSet.of(EventCode.DECISION_SERVED, EventCode.ORDER_SERVED, EventCode.LIMIT_SERVED);

    private PostedService() {}

    /** The time to serve as posting left it: met, or not to be told where the file does not say when it was posted, or whether it arrived. */
    static Deadline judged(Deadline deadline, LegalEvent trigger, Reading reading) {
        boolean missed = deadline.state() == DeadlineState.OVERDUE || deadline.state() == DeadlineState.MET_LATE;
        if (!missed || !SERVED.contains(deadline.limit().ends())) return deadline;
        var due = deadline.due().orElseThrow();
        var inTime = posted(trigger, deadline.limit(), reading).stream()
                .filter(service -> isSentWithin(service, trigger, due))
                .toList();
        var arrived = inTime.stream()
                .filter(service ->
                        service.servedOn().matches(on -> !on.earliest().isAfter(reading.day())))
                .min(Comparator.comparing(
                        service -> service.servedOn().value().orElseThrow().latest()));
        if (arrived.isPresent()) return met(deadline, arrived.get());
        if (!inTime.isEmpty()) return deadline.in(DeadlineState.UNKNOWN, false).lacking(List.of(lacks("servedOn")));
        return mayBeInTime(deadline, trigger, reading)
                ? deadline.in(DeadlineState.UNKNOWN, false).lacking(List.of(lacks("sentOn")))
                : deadline;
    }

    private static Deadline met(Deadline deadline, Service posted) {
        var received = posted.servedOn().value().map(When::latest).orElseThrow();
        return deadline.met(posted.sentOn().value())
                .in(DeadlineState.MET, false)
                .with(Finding.of(FindingCode.POSTED_IN_TIME, posted.id(), received));
    }

    /** Whether what came too late was posted on a day that the file does not tell, or only roughly. */
    private static boolean mayBeInTime(Deadline deadline, LegalEvent trigger, Reading reading) {
        var due = deadline.due().orElseThrow();
        return deadline.state() == DeadlineState.MET_LATE
                && posted(trigger, deadline.limit(), reading).stream()
                        .filter(service ->
                                service.servedOn().matches(on -> !on.earliest().isAfter(reading.day())))
                        .anyMatch(service -> !service.sentOn().isNone()
                                && service.sentOn()
                                        .value()
                                        .map(on ->
                                                !on.hasDay() && !on.earliest().isAfter(due))
                                        .orElse(true));
    }

    private static boolean isSentWithin(Service service, LegalEvent trigger, LocalDate due) {
        var begun = trigger.when().value().map(When::earliest);
        return service.sentOn()
                .matches(sent -> !sent.latest().isAfter(due)
                        && begun.filter(from -> sent.latest().isBefore(from)).isEmpty());
    }

    private static List<Service> posted(LegalEvent trigger, TimeLimit limit, Reading reading) {
        return reading.of(limit.ends()).stream()
                .filter(event -> event.concerns(trigger))
                .map(event -> reading.part(event.part(), Service.class))
                .flatMap(Optional::stream)
                .filter(service -> service.method() == ServiceMethod.POST)
                .toList();
    }

    private static Missing lacks(String field) {
        return new Missing(PartKind.SERVICE, field);
    }
}
