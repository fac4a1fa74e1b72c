package org.anjuan.domain.clock;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.anjuan.domain.casefile.ActsOfOrder;
import org.anjuan.domain.casefile.CorrectionOrder;
import org.anjuan.domain.casefile.Fact;
import org.anjuan.domain.casefile.Service;
import org.anjuan.domain.casefile.Violation;

/** Whether limits apply that matter only where a daily fine may follow: unlawful discharge, dumping or disposal, and what the law of the time named beside them. */
record RecheckDuty(LawBook book, ServiceDays days) {

    /** It is none for an act of which the catalogue says so; of one that is not told, or of which it depends, nobody can say. */
    Fact<Boolean> holds(Reading reading, LegalEvent trigger) {
        if (acts(reading, trigger).isEmpty() && reading.file().knownNone(Violation.class)) return Fact.known(false);
        return switch (scope(reading, trigger)) {
            case ELIGIBLE -> Fact.known(true);
            case NOT_ELIGIBLE -> Fact.known(false);
            case DEPENDS, LOCAL_ONLY, UNKNOWN -> Fact.unknown();
        };
    }

    /** Whether what kind of act it was is all that is open. */
    boolean isForAPerson(Reading reading, LegalEvent trigger) {
        var scope = scope(reading, trigger);
        return scope == DailyFineScope.DEPENDS || scope == DailyFineScope.LOCAL_ONLY;
    }

    /** The order that a result calls for is the first one; later results show how the correction went. */
    Fact<Boolean> followsResult(Reading reading, LegalEvent trigger) {
        var received = trigger.when().value();
        boolean served = reading.file().stream(Service.class)
                .filter(service -> service.about()
                        .value()
                        .flatMap(ref -> reading.part(ref.id(), CorrectionOrder.class))
                        .isPresent())
                .flatMap(service -> days.servedOn(service).value().stream())
                .anyMatch(on -> received.isPresent()
                        && on.latest().isBefore(received.get().earliest()));
        return served ? Fact.known(false) : holds(reading, trigger);
    }

    /** By the law of the day that starts the limit; where only the month is known and the law changed in it, what both allow. */
    private DailyFineScope scope(Reading reading, LegalEvent trigger) {
        var acts = acts(reading, trigger);
        var known = trigger.when().value().stream()
                .flatMap(when -> Stream.of(when.earliest(), when.latest()))
                .map(Optional::of)
                .toList();
        return (known.isEmpty() ? List.of(Optional.<LocalDate>empty()) : known)
                .stream()
                        .map(day -> DailyFineScope.on(day, acts, book))
                        .max(Comparator.naturalOrder())
                        .orElseThrow();
    }

    private static List<Violation> acts(Reading reading, LegalEvent trigger) {
        return reading.about(trigger, CorrectionOrder.class)
                .map(order -> new ActsOfOrder(reading.file(), order).acts())
                .orElseGet(() -> reading.file().all(Violation.class));
    }
}
