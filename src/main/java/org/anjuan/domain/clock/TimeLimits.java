package org.anjuan.domain.clock;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** All versions of all time limits, by id. */
public final class TimeLimits {

    private final Map<String, List<TimeLimit>> versions;

    public TimeLimits(Collection<TimeLimit> limits) {
        this.versions = limits.stream()
                .collect(Collectors.groupingBy(TimeLimit::id, LinkedHashMap::new, Collectors.toUnmodifiableList()));
    }

    /** Every version of every limit, in the order of the data. */
    public List<TimeLimit> all() {
        return versions.values().stream().flatMap(List::stream).toList();
    }

    /** The ids, in the order of the data. */
    public List<String> ids() {
        return List.copyOf(versions.keySet());
    }

    /** All versions of one limit. */
    public List<TimeLimit> versions(String id) {
        return versions.getOrDefault(id, List.of());
    }

    /** The version for a trigger on that day; none where the law of that day is not known. */
    public Optional<TimeLimit> on(String id, LocalDate trigger) {
        return versions(id).stream().filter(limit -> limit.holdsOn(trigger)).findFirst();
    }

    /** All versions for a trigger on that day: more than one where the law let two rules stand side by side. */
    public List<TimeLimit> allOn(String id, LocalDate trigger) {
        return versions(id).stream().filter(limit -> limit.holdsOn(trigger)).toList();
    }

    /** The version that began to hold on that day; the last one where there is none, as in a base made by other law. */
    public Optional<TimeLimit> from(String id, Optional<LocalDate> day) {
        return versions(id).stream()
                .filter(limit -> limit.validity().from().equals(day))
                .findFirst()
                .or(() -> latest(id));
    }

    /** The version of that day for words and articles; where none held then, the first that came after it. */
    TimeLimit shown(String id, LocalDate day) {
        return on(id, day)
                .or(() -> versions(id).stream()
                        .filter(limit ->
                                limit.validity().from().filter(day::isBefore).isPresent())
                        .min(Comparator.comparing(
                                limit -> limit.validity().from().orElseThrow())))
                .orElseGet(() -> latest(id).orElseThrow());
    }

    /** The version that holds last, for words and names. */
    public Optional<TimeLimit> latest(String id) {
        return versions(id).stream().findFirst();
    }
}
