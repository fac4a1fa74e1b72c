package org.anjuan.domain.clock;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.anjuan.domain.casefile.Service;
import org.anjuan.domain.casefile.ServiceMethod;
import org.anjuan.domain.casefile.When;

/**
 * Papers that were announced because nobody could be found: an announcement lasts longer than the time in which they are to be served, so what is held against that
 * time is the day it was issued (Administrative Penalty Law, art. 61; Civil Procedure Law, art. 95).
 */
final class Announcements {

    private static final Set<EventCode> SERVED = EnumSet.of(EventCode.DECISION_SERVED, EventCode.LIMIT_SERVED);

    private Announcements() {}

    /** The first announcement within the limit, where nothing was served by then. */
    static Optional<Service> within(
            TimeLimit limit, LegalEvent trigger, Optional<LegalEvent> end, LocalDate due, Reading reading) {
        boolean served = end.filter(
                        event -> event.when().matches(on -> !on.latest().isAfter(due)))
                .isPresent();
        if (!SERVED.contains(limit.ends()) || served) return Optional.empty();
        return reading.file().servicesOf(trigger.about()).stream()
                .filter(service -> service.method() == ServiceMethod.ANNOUNCEMENT
                        && service.sentOn()
                                .matches(on -> !on.latest().isAfter(due)
                                        && !on.latest().isAfter(reading.day())))
                .min(Comparator.comparing(service -> day(service).latest()));
    }

    static Deadline met(Deadline deadline, Service announced) {
        var on = day(announced);
        return deadline.met(Optional.of(on))
                .in(DeadlineState.MET, false)
                .with(Finding.of(FindingCode.ANNOUNCED_IN_TIME, announced.id(), on.latest()));
    }

    private static When day(Service announced) {
        return announced.sentOn().value().orElseThrow();
    }
}
