package org.anjuan.domain.clock;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.anjuan.domain.calendar.WorkingDays;
import org.anjuan.domain.casefile.ActsOfOrder;
import org.anjuan.domain.casefile.CorrectionOrder;
import org.anjuan.domain.casefile.CorrectionResult;
import org.anjuan.domain.casefile.Fact;
import org.anjuan.domain.casefile.Service;
import org.anjuan.domain.casefile.Violation;
import org.anjuan.domain.casefile.When;

/** Whether limits apply that matter only where a daily fine may follow: unlawful discharge, dumping or disposal, and what the law of the time named beside them. */
public record RecheckDuty(LawBook book, ServiceDays days) {

    /** It is none for an act of which the catalogue says so; of one that is not told, or of which it depends, nobody can say. */
    Fact<Boolean> holds(Reading reading, LegalEvent trigger) {
        if (acts(reading, trigger).isEmpty() && reading.file().knownNone(Violation.class)) return Fact.known(false);
        return switch (scope(reading, trigger)) {
            case ELIGIBLE -> Fact.known(true);
            case NOT_ELIGIBLE -> Fact.known(false);
            case DEPENDS, LOCAL_ONLY, UNKNOWN -> Fact.unknown();
        };
    }

    /**
     * Whether days are counted: not where the first re-check after service found the order followed, or came too late for a daily fine (Daily Fine
     * Measures, arts. 10, 12).
     */
    Fact<Boolean> counts(Reading reading, LegalEvent trigger) {
        boolean none = reading.about(trigger, CorrectionOrder.class)
                .map(order -> Refusal.of(reading.file(), order, days))
                .filter(refusal -> startsNone(refusal, reading.day()))
                .isPresent();
        return none ? Fact.known(false) : holds(reading, trigger);
    }

    private boolean startsNone(Refusal refusal, LocalDate today) {
        var served = refusal.served().map(When::latest);
        var first = served.flatMap(from -> refusal.firstAfter(from)
                .filter(look -> look.day().filter(today::isBefore).isEmpty()));
        if (first.isEmpty()) return false;
        boolean late = lastDay(book, served.get())
                .filter(first.get().day().orElseThrow()::isAfter)
                .isPresent();
        return late || first.get().recheck().result().is(CorrectionResult.CORRECTED);
    }

    /** The last day for the re-check of an order that was served on that day; empty where no rule of that day is known. */
    public static Optional<LocalDate> lastDay(LawBook book, LocalDate served) {
        var calendar = new WorkingDays(book.holidays());
        return book.limits()
                .on("daily-recheck", served)
                .map(limit -> Reckoning.of(limit, served, calendar).due());
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
