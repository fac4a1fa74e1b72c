package org.anjuan.domain.clock;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.anjuan.domain.calendar.LengthUnit;
import org.anjuan.domain.calendar.WorkingDays;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.Origin;
import org.anjuan.domain.casefile.PriorNotice;
import org.anjuan.domain.casefile.When;

/** Finds what is due in a file: a pure function of the file, the day, the rules and the calendar. */
public final class LegalClock {

    private static final int SOON = 3;

    private final LawBook book;
    private final WorkingDays calendar;
    private final Conditions conditions;
    private final Map<EventCode, Set<String>> started = new EnumMap<>(EventCode.class);

    public LegalClock(LawBook book) {
        this.book = book;
        this.calendar = new WorkingDays(book.holidays());
        this.conditions = new Conditions(book);
        for (var limit : book.limits().all()) {
            if (isReckoned(limit)) {
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

    /** Everything that runs, ran or cannot be told in the file as seen from that day, the earliest due first. */
    public List<Deadline> deadlines(CaseFile file, LocalDate day) {
        var events = EventsOf.file(file);
        var found = new ArrayList<Deadline>();
        for (var event : events) {
            if (!event.endsOnly()) {
                for (var id : started.getOrDefault(event.code(), Set.of())) {
                    run(id, event, file, events, day).ifPresent(found::add);
                }
            }
        }
        missingBeginnings(file, events, day, found);
        new Corrections(file, book, calendar).deadlines(day).forEach(found::add);
        new Enforcement(file, this).deadlines(events, List.copyOf(found), day).forEach(found::add);
        found.sort(Comparator.comparing((Deadline deadline) -> deadline.due().orElse(LocalDate.MAX))
                .thenComparing(deadline -> deadline.limit().id()));
        return List.copyOf(found);
    }

    /** Kinds that grow or have no day are told elsewhere; what was not read in a text is never reckoned with. */
    private static boolean isReckoned(TimeLimit limit) {
        return limit.used()
                && limit.trigger() != EventCode.REMEDY_PERIODS_ENDED
                && !limit.id().equals("correction-period")
                && switch (limit.kind()) {
                    case LIMIT, RIGHT, WAITING, FIXED_DATE, SET_IN_DOCUMENT -> true;
                    case ACCRUAL, DUTY, NOT_EXISTING -> false;
                };
    }

    Optional<Deadline> run(String id, LegalEvent trigger, CaseFile file, List<LegalEvent> events, LocalDate day) {
        var applies = conditions.applies(id, file, trigger);
        var latest = book.limits().latest(id).orElseThrow();
        if (applies.is(false)) {
            return Optional.empty();
        }
        var when = trigger.when().value().filter(When::hasDay);
        var end = endOf(latest, trigger, events, file.head().origin());
        if (when.isEmpty()) {
            boolean told = file.head().origin() != Origin.LIVE
                    || end.isPresent()
                    || trigger.when().isKnown();
            return told
                    ? Optional.of(unknown(
                            latest, trigger, day, end.flatMap(e -> e.when().value())))
                    : Optional.empty();
        }
        var limit = book.limits().on(id, when.get().earliest());
        if (limit.isEmpty()) {
            return Optional.of(
                    unknown(latest, trigger, day, end.flatMap(e -> e.when().value())));
        }
        if (limit.get().kind() == TimeLimit.Kind.DUTY || limit.get().kind() == TimeLimit.Kind.NOT_EXISTING) {
            return Optional.empty();
        }
        return Optional.of(judged(limit.get(), trigger, when.get(), end, applies.isUnknown(), file, day));
    }

    private Deadline judged(
            TimeLimit limit,
            LegalEvent trigger,
            When when,
            Optional<LegalEvent> end,
            boolean uncertain,
            CaseFile file,
            LocalDate day) {
        var reckoning = reckon(limit, trigger, when.earliest(), file, day);
        var metOn = end.flatMap(event -> event.when().value());
        var dueAt = limit.unit() == LengthUnit.HOUR && when instanceof When.Minute(LocalDateTime at)
                ? Optional.of(at.plusHours(limit.length()))
                : Optional.<LocalDateTime>empty();
        var state = reckoning
                .map(r -> suspended(limit, file, day, end)
                        ? DeadlineState.SUSPENDED
                        : state(limit, r.due(), dueAt, end, file.head().origin(), day))
                .orElse(DeadlineState.UNKNOWN);
        return new Deadline(
                limit, about(trigger), Optional.of(when), reckoning, dueAt, metOn, state, uncertain, "", day);
    }

    private Optional<Reckoning> reckon(
            TimeLimit limit, LegalEvent trigger, LocalDate start, CaseFile file, LocalDate day) {
        if (limit.kind() == TimeLimit.Kind.SET_IN_DOCUMENT) {
            return trigger.subject()
                    .flatMap(file::find)
                    .filter(PriorNotice.class::isInstance)
                    .flatMap(notice -> ((PriorNotice) notice).defenceDays().value())
                    .map(days -> Reckoning.set(
                            start, calendar.plusWorkingDays(start, days).day(), true, calendar));
        }
        if (limit.fixedDay().isPresent()) {
            var fixed = limit.fixedDay().get().atYear(start.getYear() + 1);
            return Optional.of(Reckoning.set(start, fixed, limit.rolls(), calendar));
        }
        return Optional.of(Lengthenings.apply(limit, trigger, start, file, day, calendar));
    }

    /** Whether the clock stands still on that day because a period that does not count has no end yet. */
    private static boolean suspended(TimeLimit limit, CaseFile file, LocalDate day, Optional<LegalEvent> end) {
        return end.isEmpty() && Lengthenings.openSpans(limit, file).stream().anyMatch(from -> !from.isAfter(day));
    }

    DeadlineState state(
            TimeLimit limit,
            LocalDate due,
            Optional<LocalDateTime> dueAt,
            Optional<LegalEvent> end,
            Origin origin,
            LocalDate day) {
        if (end.isPresent()) {
            var met = end.get().when().value();
            if (met.isEmpty()) {
                return DeadlineState.UNKNOWN;
            }
            return limit.kind() == TimeLimit.Kind.WAITING ? waited(met.get(), due) : met(met.get(), due, dueAt);
        }
        if (day.isAfter(due)) {
            if (limit.kind() == TimeLimit.Kind.RIGHT || limit.kind() == TimeLimit.Kind.WAITING) {
                return DeadlineState.EXPIRED;
            }
            return origin == Origin.LIVE ? DeadlineState.OVERDUE : DeadlineState.UNKNOWN;
        }
        if (day.equals(due)) {
            return DeadlineState.DUE_TODAY;
        }
        return day.plusDays(31).isAfter(due) && calendar.between(day, due) <= SOON
                ? DeadlineState.DUE_SOON
                : DeadlineState.RUNNING;
    }

    private static DeadlineState met(When met, LocalDate due, Optional<LocalDateTime> dueAt) {
        if (dueAt.isPresent() && met instanceof When.Minute(LocalDateTime at)) {
            return at.isAfter(dueAt.get()) ? DeadlineState.MET_LATE : DeadlineState.MET;
        }
        if (!met.latest().isAfter(due)) {
            return DeadlineState.MET;
        }
        return met.earliest().isAfter(due) ? DeadlineState.MET_LATE : DeadlineState.UNKNOWN;
    }

    private static DeadlineState waited(When done, LocalDate due) {
        if (done.earliest().isAfter(due)) {
            return DeadlineState.MET;
        }
        return done.latest().isAfter(due) ? DeadlineState.UNKNOWN : DeadlineState.TOO_EARLY;
    }

    /**
     * What met the limit: the first fitting event from the day of the trigger on, else the last before it (a file may hold an unlawful order of
     * steps). Where a finished file records the step but not its day, that is an end too, of an unknown day.
     */
    private static Optional<LegalEvent> endOf(
            TimeLimit limit, LegalEvent trigger, List<LegalEvent> events, Origin origin) {
        var fitting = events.stream()
                .filter(event -> event.code() == limit.ends() && event.concerns(trigger))
                .sorted(Comparator.comparing(LegalClock::startOf))
                .toList();
        var dated = fitting.stream().filter(event -> event.when().isKnown()).toList();
        if (dated.isEmpty()) {
            return fitting.stream()
                    .filter(event -> origin != Origin.LIVE && !event.part().equals(trigger.part()))
                    .findFirst();
        }
        if (limit.before() || !trigger.when().isKnown()) {
            return Optional.of(dated.getFirst());
        }
        var from = trigger.when().value().orElseThrow().earliest();
        return dated.stream()
                .filter(event -> !event.when().value().orElseThrow().latest().isBefore(from))
                .findFirst()
                .or(() -> Optional.of(dated.getLast()));
    }

    private static LocalDateTime startOf(LegalEvent event) {
        return event.when().value().map(When::start).orElse(LocalDateTime.MAX);
    }

    /** Where what must have come before left no trace in the file, the limit is unknown, not missed. */
    private void missingBeginnings(CaseFile file, List<LegalEvent> events, LocalDate day, List<Deadline> found) {
        for (var entry : started.entrySet()) {
            if (events.stream().anyMatch(event -> event.code() == entry.getKey())) {
                continue;
            }
            for (var id : entry.getValue()) {
                var limit = book.limits().latest(id).orElseThrow();
                events.stream()
                        .filter(event -> event.code() == limit.ends()
                                && (file.head().origin() != Origin.LIVE
                                        || event.when().isKnown()))
                        .findFirst()
                        .filter(end -> !limit.before() && limit.kind() == TimeLimit.Kind.LIMIT)
                        .filter(end -> conditions.applies(id, file, end).is(true))
                        .ifPresent(end -> found.add(new Deadline(
                                limit,
                                Optional.of(end.part()),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                end.when().value(),
                                DeadlineState.UNKNOWN,
                                false,
                                "",
                                day)));
            }
        }
    }

    private static Deadline unknown(TimeLimit limit, LegalEvent trigger, LocalDate day, Optional<When> metOn) {
        return new Deadline(
                limit,
                about(trigger),
                trigger.when().value(),
                Optional.empty(),
                Optional.empty(),
                metOn,
                DeadlineState.UNKNOWN,
                false,
                "",
                day);
    }

    private static Optional<UUID> about(LegalEvent trigger) {
        return trigger.subject().or(() -> Optional.of(trigger.part()));
    }
}
