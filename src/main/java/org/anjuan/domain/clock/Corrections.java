package org.anjuan.domain.clock;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anjuan.domain.calendar.WorkingDays;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.CorrectionOrder;
import org.anjuan.domain.casefile.CorrectionResult;
import org.anjuan.domain.casefile.Extension;
import org.anjuan.domain.casefile.Fact;
import org.anjuan.domain.casefile.Measure;
import org.anjuan.domain.casefile.Missing;
import org.anjuan.domain.casefile.Origin;
import org.anjuan.domain.casefile.PartKind;
import org.anjuan.domain.casefile.Recheck;
import org.anjuan.domain.casefile.Ref;
import org.anjuan.domain.casefile.ShortName;
import org.anjuan.domain.casefile.SignOff;
import org.anjuan.domain.casefile.When;

/** The due dates that correction orders set: one for each measure, on the day the order names, or at once when it was served. */
final class Corrections {

    private static final String LIMIT = "correction-period";
    private final CaseFile file;
    private final LocalDate day;
    private final LawBook book;
    private final WorkingDays calendar;
    private final ServiceDays days;

    Corrections(Reading reading, LawBook book, WorkingDays calendar, ServiceDays days) {
        this.file = reading.file();
        this.day = reading.day();
        this.book = book;
        this.calendar = calendar;
        this.days = days;
    }

    List<Deadline> deadlines() {
        var deadlines = new ArrayList<Deadline>();
        var limit = book.limits().latest(LIMIT);
        if (limit.isEmpty()) {
            return deadlines;
        }
        for (var order : file.all(CorrectionOrder.class)) {
            var served = served(order);
            for (var measure : order.measures()) {
                deadlines.add(of(limit.get(), order, measure, served));
            }
        }
        return deadlines;
    }

    private Deadline of(TimeLimit limit, CorrectionOrder order, Measure measure, Optional<When> served) {
        var due = due(order, measure, served);
        var corrected = correctedOn(order, measure);
        var reckoning = due.map(last -> Reckoning.set(served.map(When::earliest).orElse(last), last, false, calendar));
        var anew = corrected.isPresent() ? Optional.<OrderedAnew>empty() : anew(order, measure, due);
        var state = anew.isPresent() ? DeadlineState.MET_LATE : state(order, measure, due, served, corrected);
        var deadline = new Deadline(
                limit,
                Optional.of(order.id()),
                served,
                reckoning,
                Optional.empty(),
                corrected.flatMap(Fact::value).or(() -> anew.map(OrderedAnew::on)),
                state,
                false,
                subject(order, measure),
                day,
                List.of(),
                due.map(last -> late(order, last)).orElse(List.of()),
                false);
        if (anew.isPresent()) return deadline.with(anew.get().finding());
        return state == DeadlineState.UNKNOWN ? deadline.lacking(List.of(missing(measure, due))) : deadline;
    }

    /** Which order it is of where there are several: they often ask for the same. */
    private String subject(CorrectionOrder order, Measure measure) {
        var name = file.all(CorrectionOrder.class).size() > 1 ? new ShortName(file).of(order) : "";
        return name.isBlank() ? measure.what() : measure.what() + " · " + name;
    }

    private Optional<OrderedAnew> anew(CorrectionOrder order, Measure measure, Optional<LocalDate> due) {
        return due.filter(day::isAfter)
                .flatMap(last -> OrderedAnew.of(file, order, measure, last, rechecks(order), day));
    }

    private static Missing missing(Measure measure, Optional<LocalDate> due) {
        if (due.isPresent()) {
            return new Missing(PartKind.RECHECK, "checkedOn");
        }
        return measure.atOnce().is(true)
                ? new Missing(PartKind.SERVICE, "servedOn")
                : new Missing(PartKind.CORRECTION_ORDER, "measures");
    }

    private DeadlineState state(
            CorrectionOrder order,
            Measure measure,
            Optional<LocalDate> due,
            Optional<When> served,
            Optional<Fact<When>> corrected) {
        if (corrected.isPresent()) {
            return due.isPresent() && foundLate(order, measure, due.get()) ? DeadlineState.MET_LATE : DeadlineState.MET;
        }
        if (due.isEmpty()) {
            boolean waiting =
                    measure.atOnce().is(true) && served.isEmpty() && file.head().origin() == Origin.LIVE;
            return waiting ? DeadlineState.NOT_STARTED : DeadlineState.UNKNOWN;
        }
        if (day.isAfter(due.get())) {
            boolean certain = file.head().origin() == Origin.LIVE || foundLate(order, measure, due.get());
            return certain ? DeadlineState.OVERDUE : DeadlineState.UNKNOWN;
        }
        return DeadlineState.ahead(day, due.get(), calendar);
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
        return (putOff.isPresent() ? putOff : named).map(last -> extended(order, last));
    }

    /** The day as put off on request, where that was approved by it. */
    private LocalDate extended(CorrectionOrder order, LocalDate named) {
        var last = named;
        for (var extension : extensions(order)) {
            var approved = extension.approvedOn().value().map(When::latest);
            if (approved.isPresent() && !approved.get().isAfter(last)) {
                var from = last;
                var next = extension
                        .newDue()
                        .value()
                        .map(When::latest)
                        .or(() -> extension.days().value().map(from::plusDays))
                        .or(() -> extension.months().value().map(from::plusMonths));
                last = next.filter(from::isBefore).orElse(last);
            }
        }
        return last;
    }

    private List<Finding> late(CorrectionOrder order, LocalDate due) {
        return extensions(order).stream()
                .flatMap(extension -> extension
                        .approvedOn()
                        .value()
                        .map(When::latest)
                        .filter(approved -> approved.isAfter(due))
                        .map(approved -> Finding.of(FindingCode.EXTENSION_TOO_LATE, extension.id(), approved))
                        .stream())
                .toList();
    }

    private List<Extension> extensions(CorrectionOrder order) {
        return file.stream(Extension.class)
                .filter(extension -> extension.timeLimit().equals(LIMIT))
                .filter(extension -> extension
                        .about()
                        .value()
                        .map(ref -> ref.id().equals(order.id()))
                        .orElse(file.all(CorrectionOrder.class).size() == 1))
                .toList();
    }

    /** When somebody found it corrected; present with an unknown day where the day is not on file. */
    private Optional<Fact<When>> correctedOn(CorrectionOrder order, Measure measure) {
        var found = rechecks(order).stream()
                .filter(recheck -> foundCorrected(recheck, measure.id()))
                .map(Recheck::checkedOn)
                .findFirst();
        return found.or(() -> file.stream(SignOff.class)
                .filter(signOff -> concerns(signOff.order(), order) && hasHappened(signOff.on()))
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
                .filter(recheck -> concerns(recheck.order(), order) && hasHappened(recheck.checkedOn()))
                .sorted(Comparator.comparing(
                        recheck -> recheck.checkedOn().value().map(When::start).orElse(LocalDateTime.MAX)))
                .toList();
    }

    private boolean hasHappened(Fact<When> at) {
        return !at.matches(on -> on.earliest().isAfter(day));
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
                .map(days::servedOn)
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
