package org.anjuan.domain.clock;

import java.time.LocalDate;
import java.util.Optional;
import org.anjuan.domain.calendar.WorkingDays;
import org.anjuan.domain.casefile.Fact;
import org.anjuan.domain.casefile.Service;
import org.anjuan.domain.casefile.ServiceMethod;
import org.anjuan.domain.casefile.When;

/** When papers reached the party: as recorded, or by time alone after an announcement (Civil Procedure Law, art. 95). */
public final class ServiceDays {

    private static final String ANNOUNCEMENT = "service-announcement";

    private final TimeLimits limits;
    private final WorkingDays calendar;

    ServiceDays(TimeLimits limits, WorkingDays calendar) {
        this.limits = limits;
        this.calendar = calendar;
    }

    /** As that law says. */
    public static ServiceDays of(LawBook book) {
        return new ServiceDays(book.limits(), new WorkingDays(book.holidays()));
    }

    /** The day the paper was served, or counts as served, which may be to come. */
    public Fact<When> servedOn(Service service) {
        return service.servedOn().isUnknown() ? Fact.ofOptional(deemed(service).map(When::of)) : service.servedOn();
    }

    /** The last day of the announcement, where the paper was announced on a day that is known. */
    Optional<LocalDate> deemed(Service service) {
        if (service.method() != ServiceMethod.ANNOUNCEMENT) {
            return Optional.empty();
        }
        return service.sentOn()
                .value()
                .filter(When::hasDay)
                .map(When::earliest)
                .flatMap(sent -> limits.on(ANNOUNCEMENT, sent)
                        .map(limit -> Reckoning.of(limit, sent, calendar).due()));
    }
}
