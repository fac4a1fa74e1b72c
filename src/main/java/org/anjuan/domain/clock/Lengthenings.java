package org.anjuan.domain.clock;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.anjuan.domain.calendar.WorkingDays;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.Deferral;
import org.anjuan.domain.casefile.ExcludedPeriod;
import org.anjuan.domain.casefile.Extension;
import org.anjuan.domain.casefile.Fact;
import org.anjuan.domain.casefile.Seizure;
import org.anjuan.domain.casefile.When;

/** What makes a limit longer in a file: periods that do not count, and extensions that were approved before the limit ran out. */
final class Lengthenings {

    private Lengthenings() {}

    /** Counts the limit with everything that lengthens it; an open period counts as excluded up to the day of reckoning. */
    static Reckoning apply(
            TimeLimit limit, LegalEvent trigger, LocalDate start, CaseFile file, LocalDate day, WorkingDays calendar) {
        var spans = spans(limit, file, day);
        int added = 0;
        var reckoning = Reckoning.of(limit, start, added, spans, calendar);
        for (var extension : extensions(limit, trigger, file)) {
            if (extension.approvedOn().isAfter(reckoning.due())) {
                continue;
            }
            var current = reckoning;
            long more = extension
                    .days()
                    .or(() -> extension.newDue().map(target(current)))
                    .orElse(0L);
            if (more > 0 && added + more < 36_500) {
                added += (int) more;
                reckoning = Reckoning.of(limit, start, added, spans, calendar);
            }
        }
        return reckoning;
    }

    private static Function<LocalDate, Long> target(Reckoning reckoning) {
        return newDue -> ChronoUnit.DAYS.between(reckoning.unrolled(), newDue);
    }

    private record Longer(LocalDate approvedOn, Optional<Long> days, Optional<LocalDate> newDue) {}

    private static List<Longer> extensions(TimeLimit limit, LegalEvent trigger, CaseFile file) {
        var found = new ArrayList<Longer>();
        file.stream(Extension.class)
                .filter(extension -> extension.timeLimit().equals(limit.id()))
                .filter(extension -> concerns(extension, trigger))
                .forEach(extension -> day(extension.approvedOn())
                        .ifPresent(approved -> found.add(new Longer(
                                approved, extension.days().value().map(Integer::longValue), day(extension.newDue())))));
        if (limit.id().equals("seizure-term")) {
            trigger.subject()
                    .flatMap(file::find)
                    .filter(Seizure.class::isInstance)
                    .flatMap(seizure -> day(((Seizure) seizure).extendedUntil()))
                    .ifPresent(until -> found.add(new Longer(LocalDate.MIN, Optional.empty(), Optional.of(until))));
        }
        if (limit.id().equals("fine-payment")) {
            file.stream(Deferral.class)
                    .filter(deferral -> !deferral.granted().is(false))
                    .filter(deferral -> deferral.decision()
                            .value()
                            .map(ref -> trigger.subject().map(ref.id()::equals).orElse(true))
                            .orElse(true))
                    .forEach(deferral -> lastDay(deferral)
                            .ifPresent(last -> found.add(new Longer(
                                    day(deferral.requestedOn()).orElse(LocalDate.MIN),
                                    Optional.empty(),
                                    Optional.of(last)))));
        }
        found.sort(Comparator.comparing(Longer::approvedOn));
        return found;
    }

    private static boolean concerns(Extension extension, LegalEvent trigger) {
        var about = extension.about().value();
        return about.isEmpty()
                || about.get().id().equals(trigger.part())
                || trigger.subject().map(about.get().id()::equals).orElse(true);
    }

    private static Optional<LocalDate> lastDay(Deferral deferral) {
        return Stream.concat(
                        deferral.newDue().value().stream(),
                        deferral.instalments().stream().map(instalment -> instalment.due()))
                .map(When::latest)
                .max(Comparator.naturalOrder());
    }

    private static List<Span> spans(TimeLimit limit, CaseFile file, LocalDate day) {
        if (limit.excludes().isEmpty()) {
            return List.of();
        }
        return file.stream(ExcludedPeriod.class)
                .filter(period -> limit.excludes().contains(period.kind())
                        && period.from().isKnown())
                .map(period -> new Span(
                        period.kind(),
                        period.from().value().orElseThrow().latest(),
                        period.until().value().map(When::earliest).orElse(day)))
                .filter(span -> span.until().isAfter(span.from()))
                .toList();
    }

    /** The first days of the periods that do not count for the limit and have no end yet. */
    static List<LocalDate> openSpans(TimeLimit limit, CaseFile file) {
        return file.stream(ExcludedPeriod.class)
                .filter(period -> limit.excludes().contains(period.kind())
                        && period.until().isUnknown())
                .flatMap(period -> period.from().value().stream())
                .map(When::latest)
                .toList();
    }

    private static Optional<LocalDate> day(Fact<When> fact) {
        return fact.value().map(When::latest);
    }
}
