package org.anjuan.domain.clock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anjuan.domain.calendar.WorkingDays;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.CorrectionOrder;
import org.anjuan.domain.casefile.CorrectionResult;
import org.anjuan.domain.casefile.Fact;
import org.anjuan.domain.casefile.Measure;
import org.anjuan.domain.casefile.Origin;
import org.anjuan.domain.casefile.Recheck;
import org.anjuan.domain.casefile.Ref;
import org.anjuan.domain.casefile.Service;
import org.anjuan.domain.casefile.SignOff;
import org.anjuan.domain.casefile.When;

/** The due dates that correction orders set: one for each measure, on the day the order names, or at once when it was served. */
final class Corrections {

    private static final String LIMIT = "correction-period";
    private static final int SOON = 3;

    private final CaseFile file;
    private final LawBook book;
    private final WorkingDays calendar;

    Corrections(CaseFile file, LawBook book, WorkingDays calendar) {
        this.file = file;
        this.book = book;
        this.calendar = calendar;
    }

    List<Deadline> deadlines(LocalDate day) {
        var deadlines = new ArrayList<Deadline>();
        var limit = book.limits().latest(LIMIT);
        if (limit.isEmpty()) {
            return deadlines;
        }
        for (var order : file.all(CorrectionOrder.class)) {
            var served = served(order);
            for (var measure : order.measures()) {
                deadlines.add(of(limit.get(), order, measure, served, day));
            }
        }
        return deadlines;
    }

    private Deadline of(TimeLimit limit, CorrectionOrder order, Measure measure, Optional<When> served, LocalDate day) {
        var due = due(order, measure, served);
        var corrected = correctedOn(order, measure);
        var reckoning = due.map(last -> Reckoning.set(served.map(When::earliest).orElse(last), last, false, calendar));
        return new Deadline(
                limit,
                Optional.of(order.id()),
                served,
                reckoning,
                Optional.empty(),
                corrected.isEmpty() ? Optional.empty() : corrected.get().value(),
                state(order, measure, due, served, corrected, day),
                false,
                measure.what(),
                day);
    }

    private DeadlineState state(
            CorrectionOrder order,
            Measure measure,
            Optional<LocalDate> due,
            Optional<When> served,
            Optional<Fact<When>> corrected,
            LocalDate day) {
        if (corrected.isPresent()) {
            return due.isPresent() && foundLate(order, measure, due.get()) ? DeadlineState.MET_LATE : DeadlineState.MET;
        }
        if (due.isEmpty()) {
            boolean waiting =
                    measure.atOnce().is(true) && served.isEmpty() && file.head().origin() == Origin.LIVE;
            return waiting ? DeadlineState.NOT_STARTED : DeadlineState.UNKNOWN;
        }
        if (day.isAfter(due.get())) {
            boolean certain =
                    file.head().origin() == Origin.LIVE || !rechecks(order).isEmpty();
            return certain ? DeadlineState.OVERDUE : DeadlineState.UNKNOWN;
        }
        if (day.equals(due.get())) {
            return DeadlineState.DUE_TODAY;
        }
        return day.plusDays(31).isAfter(due.get()) && calendar.between(day, due.get()) <= SOON
                ? DeadlineState.DUE_SOON
                : DeadlineState.RUNNING;
    }

    /** The day the order names, as a re-check may have put it off. */
    private Optional<LocalDate> due(CorrectionOrder order, Measure measure, Optional<When> served) {
        var named = measure.due().value().map(When::latest);
        if (named.isEmpty() && measure.atOnce().is(true)) {
            named = served.or(() -> order.issuedOn().value()).map(When::latest);
        }
        var putOff = rechecks(order).stream()
                .flatMap(recheck -> recheck.results().stream())
                .filter(result -> result.measure().is(measure.id()) && result.result() == CorrectionResult.EXTENDED)
                .flatMap(result -> result.newDue().value().stream())
                .map(When::latest)
                .max(Comparator.naturalOrder());
        return putOff.isPresent() ? putOff : named;
    }

    /** When somebody found it corrected; present with an unknown day where the day is not on file. */
    private Optional<Fact<When>> correctedOn(CorrectionOrder order, Measure measure) {
        var found = rechecks(order).stream()
                .filter(recheck -> foundCorrected(recheck, measure.id()))
                .map(Recheck::checkedOn)
                .findFirst();
        return found.or(() -> file.stream(SignOff.class)
                .filter(signOff -> concerns(signOff.order(), order))
                .map(SignOff::on)
                .findFirst());
    }

    private static boolean foundCorrected(Recheck recheck, UUID measure) {
        var results = recheck.results().stream()
                .filter(result -> result.measure().is(measure))
                .toList();
        return results.isEmpty()
                ? recheck.result().is(CorrectionResult.CORRECTED)
                : results.getLast().result() == CorrectionResult.CORRECTED;
    }

    private List<Recheck> rechecks(CorrectionOrder order) {
        return file.stream(Recheck.class)
                .filter(recheck -> concerns(recheck.order(), order))
                .toList();
    }

    /** Whether a re-check after the day found the measure not yet done. A report or re-check that comes later alone proves nothing. */
    private boolean foundLate(CorrectionOrder order, Measure measure, LocalDate due) {
        return rechecks(order).stream()
                .filter(recheck ->
                        recheck.checkedOn().matches(on -> on.earliest().isAfter(due)))
                .anyMatch(recheck -> !foundCorrected(recheck, measure.id()) && saysSomething(recheck, measure.id()));
    }

    private static boolean saysSomething(Recheck recheck, UUID measure) {
        return recheck.result().isKnown()
                || recheck.results().stream()
                        .anyMatch(result -> result.measure().is(measure));
    }

    private Optional<When> served(CorrectionOrder order) {
        return file.servicesOf(order.id()).stream()
                .map(Service::servedOn)
                .flatMap(on -> on.value().stream())
                .min(Comparator.naturalOrder());
    }

    /** A part that does not say which order it is about means the only one. */
    private boolean concerns(Fact<Ref<CorrectionOrder>> ref, CorrectionOrder order) {
        return ref.isKnown()
                ? ref.matches(target -> target.id().equals(order.id()))
                : file.all(CorrectionOrder.class).size() == 1;
    }
}
