package org.anjuan.domain.clock;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.anjuan.domain.calendar.WorkingDays;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.Fact;
import org.anjuan.domain.casefile.FineDecision;
import org.anjuan.domain.casefile.Missing;
import org.anjuan.domain.casefile.Origin;
import org.anjuan.domain.casefile.Service;
import org.anjuan.domain.casefile.Stage;
import org.anjuan.domain.casefile.Stages;
import org.anjuan.domain.casefile.When;

/** Finds what is due in a file: a pure function of the file, the day, the rules and the calendar. */
public final class LegalClock {

    /** Events that follow from other limits; what they start is found by {@link Derived}. */
    private static final Set<EventCode> FOLLOW =
            Set.of(EventCode.REMEDY_PERIODS_ENDED, EventCode.PAYMENT_DUE, EventCode.LATE_FINE_STARTED);

    private static final Comparator<Deadline> EARLIEST_FIRST = Comparator.comparing(
                    (Deadline deadline) -> deadline.due().orElse(LocalDate.MAX))
            .thenComparing(deadline -> deadline.dueAt().orElse(LocalDateTime.MAX))
            .thenComparing(deadline -> deadline.limit().id());

    private final LawBook book;
    private final WorkingDays calendar;
    private final Conditions conditions;
    private final OpenQuestion question;
    private final ServiceDays days;
    private final Judge judge;
    private final Map<EventCode, Set<String>> started = new EnumMap<>(EventCode.class);

    public LegalClock(LawBook book) {
        this.book = book;
        this.calendar = new WorkingDays(book.holidays());
        this.days = new ServiceDays(book.limits(), calendar);
        var recheck = new RecheckDuty(book, days);
        this.conditions = new Conditions(book, recheck);
        this.question = new OpenQuestion(recheck);
        this.judge = new Judge(calendar, conditions);
        for (var limit : book.limits().all()) {
            if (limit.used() && !limit.id().equals("correction-period") && !FOLLOW.contains(limit.trigger())) {
                started.computeIfAbsent(limit.trigger(), _ -> new LinkedHashSet<>())
                        .add(limit.id());
            }
        }
    }

    /** The calendar it counts with. */
    public WorkingDays calendar() {
        return calendar;
    }

    /** The law it judges by. */
    public LawBook book() {
        return book;
    }

    /** When each limit applies. */
    Conditions conditions() {
        return conditions;
    }

    /** Everything that runs, ran or cannot be told in the file as seen at the end of that day, the earliest due first. */
    public List<Deadline> deadlines(CaseFile file, LocalDate day) {
        return reckon(file, day, Optional.empty()).stream()
                .filter(deadline -> deadline.state() != DeadlineState.NOT_APPLICABLE)
                .toList();
    }

    /** The same as seen at that minute, so that limits in hours are told to the minute. The minute at which one ends is still in time. */
    public List<Deadline> deadlines(CaseFile file, LocalDateTime now) {
        return reckon(file, now.toLocalDate(), Optional.of(now.truncatedTo(ChronoUnit.MINUTES))).stream()
                .filter(deadline -> deadline.state() != DeadlineState.NOT_APPLICABLE)
                .toList();
    }

    /** The same with the limits that do not run in the file, so that each limit of the law is told of. */
    public List<Deadline> all(CaseFile file, LocalDate day) {
        var found = new ArrayList<>(reckon(file, day, Optional.empty()));
        var told = new HashSet<String>();
        found.forEach(deadline -> told.add(deadline.limit().id()));
        for (var id : book.limits().ids()) {
            if (!told.contains(id)) {
                var limit = book.limits().latest(id).orElseThrow();
                boolean never = !limit.used()
                        || EventsOf.fact(limit.trigger())
                                .filter(fact -> file.none().contains(fact.kind()))
                                .isPresent();
                var state = never ? DeadlineState.NOT_APPLICABLE : DeadlineState.NOT_STARTED;
                var held = never ? shown(limit, file.head().openedOn().value()) : limit;
                var deadline = Deadline.bare(held, Optional.empty(), state, day);
                found.add(limit.used() ? deadline : deadline.with(Finding.of(FindingCode.RULE_NOT_VERIFIED)));
            }
        }
        return List.copyOf(found);
    }

    /** The fact of a file that tells of such an event; none for events that follow from others. */
    public static Optional<Missing> fact(EventCode code) {
        return EventsOf.fact(code);
    }

    /** The day a paper was served: as recorded, or by time alone after an announcement. */
    public Fact<When> servedOn(Service service) {
        return days.servedOn(service);
    }

    /** Where the file stands as of that day: a decision that was announced counts as served by time alone. */
    public Stage stage(CaseFile file, LocalDate day) {
        var stage = Stages.of(file);
        boolean served = stage == Stage.DECIDED
                && file.parts().stream()
                        .filter(FineDecision.class::isInstance)
                        .flatMap(decision -> file.servicesOf(decision.id()).stream())
                        .anyMatch(service ->
                                servedOn(service).matches(on -> !on.latest().isAfter(day)));
        return served ? Stage.SERVED : stage;
    }

    private List<Deadline> reckon(CaseFile file, LocalDate day, Optional<LocalDateTime> now) {
        var reading = new Reading(file, day, now, days);
        var found = new ArrayList<Deadline>();
        for (var event : reading.events()) {
            if (event.starts()) {
                for (var id : started.getOrDefault(event.code(), Set.of())) {
                    run(id, event, reading)
                            .map(deadline -> HandlingOfEach.of(
                                    deadline, file, seen -> run(id, event, new Reading(seen, day, now, days))))
                            .ifPresent(found::addAll);
                }
            }
        }
        missingBeginnings(reading, found);
        Limitations.settle(found, reading.file());
        found.addAll(new Corrections(reading, book, calendar, days).deadlines());
        found.addAll(new Derived(this, reading, List.copyOf(found)).deadlines());
        HearingTime.tell(found, reading);
        new Peers(file).name(found);
        found.sort(EARLIEST_FIRST);
        if (reading.looksAhead()) found.replaceAll(deadline -> deadline.in(deadline.state(), true));
        return found;
    }

    /** The limit as this trigger starts it; nothing where neither its beginning nor its end is on file. */
    Optional<Deadline> run(String id, LegalEvent trigger, Reading reading) {
        var applies = conditions.applies(id, reading, trigger);
        var latest = book.limits().latest(id).orElseThrow();
        if (applies.is(false)) {
            return Optional.of(bare(shown(latest, trigger, reading), trigger, reading, DeadlineState.NOT_APPLICABLE));
        }
        var ofMonth = OfMonth.judge(day -> run(id, day, reading), trigger);
        if (ofMonth.isPresent()) return ofMonth;
        var when = trigger.when().value().filter(When::hasDay);
        if (when.isEmpty()) {
            boolean told = !reading.isLive()
                    || trigger.when().isKnown()
                    || trigger.code() == EventCode.DECISION_OVERTURNED
                    || reading.endOf(latest, trigger).isPresent();
            return told && latest.used() && Conditions.isFor(latest, reading, trigger)
                    ? Optional.of(unknown(shown(latest, trigger, reading), trigger, reading)
                            .lacking(List.of(trigger.fact())))
                    : Optional.empty();
        }
        var versions = book.limits().allOn(id, when.get().earliest());
        if (versions.isEmpty()) {
            return Optional.of(
                    unknown(shown(latest, trigger, reading), trigger, reading).with(Finding.of(FindingCode.NO_RULE)));
        }
        var rules = versions.stream()
                .filter(limit -> limit.used()
                        && limit.kind() != TimeLimit.Kind.NOT_EXISTING
                        && Conditions.isFor(limit, reading, trigger))
                .toList();
        if (rules.isEmpty()) {
            return Optional.of(withoutRule(versions.getFirst(), trigger, reading));
        }
        var numbered = rules.stream()
                .filter(limit -> limit.kind() != TimeLimit.Kind.DUTY)
                .toList();
        var governing = numbered.isEmpty() ? rules : numbered;
        var judged = judge.judge(governing, trigger, when.get(), applies.isUnknown(), reading);
        var deadline = Disclosure.isAsChanged(latest, reading, trigger)
                ? judged.with(Finding.of(FindingCode.PUBLISHED_AS_CHANGED, trigger.about()))
                : judged;
        if (!applies.isUnknown()) return Optional.of(deadline);
        return Optional.of(question.ask(deadline, id, reading, trigger));
    }

    /** The law of the day had no such limit, or not for this; or it was not read in a text, so that its number is not relied on. */
    private static Deadline withoutRule(TimeLimit version, LegalEvent trigger, Reading reading) {
        boolean unread = !version.used()
                && version.kind() != TimeLimit.Kind.DUTY
                && version.kind() != TimeLimit.Kind.NOT_EXISTING;
        return unread
                ? unknown(version, trigger, reading).with(Finding.of(FindingCode.RULE_NOT_VERIFIED))
                : bare(version, trigger, reading, DeadlineState.NOT_APPLICABLE);
    }

    /** Where what must have come before left no trace in the file, the limit is unknown, not missed. */
    private void missingBeginnings(Reading reading, List<Deadline> found) {
        for (var entry : started.entrySet()) {
            if (reading.has(entry.getKey())) {
                continue;
            }
            for (var id : entry.getValue()) {
                var limit = book.limits().latest(id).orElseThrow();
                if (limit.expected() && !limit.before() && limit.kind() == TimeLimit.Kind.LIMIT) {
                    reading.of(limit.ends()).stream()
                            .filter(event -> event.role() != LegalEvent.Role.PERHAPS)
                            .filter(event -> reading.file().head().origin() != Origin.LIVE
                                    || event.when().isKnown())
                            .findFirst()
                            .filter(end -> conditions.applies(id, reading, end).is(true))
                            .map(end -> Deadline.bare(
                                            shown(limit, end, reading),
                                            Optional.of(end.part()),
                                            DeadlineState.UNKNOWN,
                                            reading.day())
                                    .met(end.when().value())
                                    .lacking(EventsOf.fact(limit.trigger()).stream()
                                            .toList()))
                            .ifPresent(found::add);
                }
            }
        }
    }

    /** The version that held on the day of the event, else when it was met, else when the file was opened or began: its words and articles are those of that time. */
    private TimeLimit shown(TimeLimit latest, LegalEvent event, Reading reading) {
        return shown(
                latest,
                event.when()
                        .value()
                        .or(() -> reading.endOf(latest, event)
                                .flatMap(end -> end.when().value()))
                        .or(() -> reading.file().head().openedOn().value())
                        .or(reading::firstDay));
    }

    private TimeLimit shown(TimeLimit latest, Optional<When> when) {
        return when.map(day -> book.limits().shown(latest.id(), day.earliest())).orElse(latest);
    }

    private static Deadline unknown(TimeLimit limit, LegalEvent trigger, Reading reading) {
        return bare(limit, trigger, reading, DeadlineState.UNKNOWN)
                .met(reading.endOf(limit, trigger).flatMap(end -> end.when().value()));
    }

    private static Deadline bare(TimeLimit limit, LegalEvent trigger, Reading reading, DeadlineState state) {
        return Deadline.bare(limit, Judge.about(trigger), state, reading.day())
                .started(trigger.when().value());
    }
}
