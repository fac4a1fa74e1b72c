package org.anjuan.domain.clock;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anjuan.domain.calendar.WorkingDays;
import org.anjuan.domain.casefile.ActsOfOrder;
import org.anjuan.domain.casefile.CorrectionOrder;
import org.anjuan.domain.casefile.CorrectionResult;
import org.anjuan.domain.casefile.Fact;
import org.anjuan.domain.casefile.Missing;
import org.anjuan.domain.casefile.PartKind;
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
     * Measures, arts. 10, 12). Where it is open which re-check is the first, and they differ, nobody can say.
     */
    Fact<Boolean> counts(Reading reading, LegalEvent trigger) {
        var held = holds(reading, trigger);
        var none = startsNone(reading, trigger);
        if (none.isEmpty() || none.equals(Set.of(false))) return held;
        return none.contains(false) && !held.is(false) ? Fact.unknown() : Fact.known(false);
    }

    /** What a re-check would have to say for that to be told: of which order it is, or when it was made. */
    Optional<Missing> recheckLacks(Reading reading, LegalEvent trigger) {
        if (!holds(reading, trigger).is(true) || startsNone(reading, trigger).size() < 2) return Optional.empty();
        boolean order = refusal(reading, trigger).stream()
                .flatMap(refusal -> refusal.mayBeFirst(reading.day()).stream())
                .flatMap(Optional::stream)
                .anyMatch(look -> !look.own());
        return Optional.of(new Missing(PartKind.RECHECK, order ? "order" : "checkedOn"));
    }

    private Optional<Refusal> refusal(Reading reading, LegalEvent trigger) {
        return reading.about(trigger, CorrectionOrder.class).map(order -> Refusal.of(reading.file(), order, days));
    }

    /** Whether the order starts no count, by each re-check that may be the first; empty where nothing is about one. */
    private Set<Boolean> startsNone(Reading reading, LegalEvent trigger) {
        var refusal = refusal(reading, trigger);
        var served = refusal.flatMap(Refusal::served).map(When::latest);
        return refusal.stream()
                .flatMap(of -> of.mayBeFirst(reading.day()).stream())
                .map(first -> served.isPresent() && first.isPresent() && startsNone(first.get(), served.get()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private boolean startsNone(Refusal.Look first, LocalDate served) {
        boolean late =
                lastDay(book, served).filter(first.day().orElseThrow()::isAfter).isPresent();
        return late || first.recheck().result().is(CorrectionResult.CORRECTED);
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
