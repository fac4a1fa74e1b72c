package org.anjuan.domain.clock;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.ExcludedPeriod;
import org.anjuan.domain.casefile.Origin;
import org.anjuan.domain.casefile.Part;
import org.anjuan.domain.casefile.SignOff;
import org.anjuan.domain.casefile.When;

/** A file read once for one reckoning: its parts by id, its events by code, its payments by decision. */
final class Reading {

    private final CaseFile file;
    private final LocalDate day;
    private final Optional<LocalDateTime> now;
    private final Map<UUID, Part> parts = new LinkedHashMap<>();
    private final Payments payments;
    private final List<LegalEvent> events;
    private final Map<EventCode, List<LegalEvent>> byCode = new EnumMap<>(EventCode.class);

    Reading(CaseFile file, LocalDate day, Optional<LocalDateTime> now, ServiceDays days) {
        this.file = file;
        this.day = day;
        this.now = now;
        file.parts().forEach(part -> parts.put(part.id(), part));
        this.payments = Payments.of(file);
        this.events = EventsOf.file(file, days, payments, parts);
        for (var event : events) {
            byCode.computeIfAbsent(event.code(), _ -> new ArrayList<>()).add(event);
        }
        byCode.values().forEach(list -> list.sort(Comparator.comparing(Reading::startOf)));
    }

    CaseFile file() {
        return file;
    }

    LocalDate day() {
        return day;
    }

    /** The minute of reckoning, where it is known. */
    Optional<LocalDateTime> now() {
        return now;
    }

    boolean isLive() {
        return file.head().origin() == Origin.LIVE;
    }

    Payments payments() {
        return payments;
    }

    List<LegalEvent> events() {
        return events;
    }

    /** The events of one code, the earliest first, those of an unknown day last. */
    List<LegalEvent> of(EventCode code) {
        return byCode.getOrDefault(code, List.of());
    }

    boolean has(EventCode code) {
        return byCode.containsKey(code);
    }

    Optional<Part> part(UUID id) {
        return Optional.ofNullable(parts.get(id));
    }

    <P extends Part> Optional<P> part(UUID id, Class<P> type) {
        return part(id).filter(type::isInstance).map(type::cast);
    }

    /** What the event is about, where it is of that type. */
    <P extends Part> Optional<P> about(LegalEvent event, Class<P> type) {
        return part(event.about(), type);
    }

    /** Whether something is on file for a day after the day of reckoning, so that what is told changes with the days alone. */
    boolean looksAhead() {
        return events.stream().anyMatch(this::isLater)
                || file.stream(ExcludedPeriod.class)
                        .anyMatch(period ->
                                period.from().matches(from -> from.latest().isAfter(day)))
                || file.stream(SignOff.class)
                        .anyMatch(signOff ->
                                signOff.on().matches(on -> on.earliest().isAfter(day)));
    }

    private boolean isLater(LegalEvent event) {
        return event.when().matches(when -> when.earliest().isAfter(day));
    }

    /** Whether something of that code that has happened concerns the event. */
    boolean any(EventCode code, LegalEvent about) {
        for (var event : of(code)) {
            if (event.role() != LegalEvent.Role.PERHAPS && event.concerns(about) && !isLater(event)) {
                return true;
            }
        }
        return false;
    }

    /**
     * What met the limit: the first fitting event from the day of the trigger on, else the last before it (a file may hold an unlawful order of
     * steps). What lies after the day of reckoning has not happened yet. Where a finished file records the step but not its day, that is an end too,
     * of an unknown day.
     */
    Optional<LegalEvent> endOf(TimeLimit limit, LegalEvent trigger) {
        Optional<LegalEvent> before = Optional.empty();
        Optional<LegalEvent> undated = Optional.empty();
        for (var event : of(limit.ends())) {
            if (event.role() == LegalEvent.Role.PERHAPS || !event.concerns(trigger)) {
                continue;
            }
            var when = event.when().value();
            if (when.isEmpty()) {
                if (undated.isEmpty() && !isLive() && !event.part().equals(trigger.part())) {
                    undated = Optional.of(event);
                }
                continue;
            }
            if (when.get().earliest().isAfter(day)) {
                continue;
            }
            var from = trigger.when().value().map(When::earliest);
            if (limit.before() || from.isEmpty() || !when.get().latest().isBefore(from.get())) {
                return Optional.of(event);
            }
            before = Optional.of(event);
        }
        return before.isPresent() ? before : undated;
    }

    /** The first day that the file knows of anything. */
    Optional<When> firstDay() {
        return events.stream().flatMap(event -> event.when().value().stream()).min(Comparator.comparing(When::start));
    }

    /** What may have met the limit, as far as the file tells. */
    Optional<LegalEvent> perhapsEndOf(TimeLimit limit, LegalEvent trigger) {
        return of(limit.ends()).stream()
                .filter(event -> event.role() == LegalEvent.Role.PERHAPS && event.concerns(trigger))
                .findFirst();
    }

    private static LocalDateTime startOf(LegalEvent event) {
        return event.when().value().map(When::start).orElse(LocalDateTime.MAX);
    }
}
