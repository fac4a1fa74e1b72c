package org.anjuan.ui.today;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.anjuan.domain.clock.LawBook;
import org.anjuan.domain.office.Role;
import org.anjuan.ui.common.Preferences;
import org.anjuan.ui.common.Session;
import org.anjuan.usecase.DueWords;
import org.anjuan.usecase.port.CaseRows.DueBand;
import org.anjuan.usecase.port.CaseRows.DueQuery;
import org.jspecify.annotations.Nullable;

/**
 * What narrows the list. Whose files, unit, person and group are remembered; words typed and the band are not: nobody should miss what is
 * overdue because of what was looked for yesterday.
 */
final class DueFilter {

    /** Whose files are shown. */
    enum Scope {
        MINE,
        UNIT,
        ALL
    }

    private static final List<Role> LEADING =
            List.of(Role.SUPERVISOR, Role.UNIT_HEAD, Role.LEGAL_REVIEWER, Role.ADMINISTRATOR);
    private static final String SCOPE = "today.scope";
    private static final String UNIT = "today-unit";
    private static final String PERSON = "today-person";
    private static final String GROUP = "today-group";

    private final Preferences preferences;
    private final Session session;
    private final StringProperty text = new SimpleStringProperty("");
    private final ObjectProperty<Scope> scope = new SimpleObjectProperty<>(Scope.ALL);
    private final ObjectProperty<@Nullable String> unit = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable String> person = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable String> group = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable DueBand> band = new SimpleObjectProperty<>();

    DueFilter(Preferences preferences, Session session) {
        this.preferences = preferences;
        this.session = session;
        remembered(SCOPE).flatMap(DueFilter::scope).ifPresent(scope::set);
        unit.set(remembered(UNIT).orElse(null));
        person.set(remembered(PERSON).orElse(null));
        group.set(remembered(GROUP).orElse(null));
    }

    /** Several people may sit at one machine in turn: each finds what she chose. */
    private Optional<String> remembered(String key) {
        return preferences.get(own(key));
    }

    private String own(String key) {
        return key + "." + session.actor().id();
    }

    private static Optional<Scope> scope(String name) {
        for (var known : Scope.values()) if (known.name().equals(name)) return Optional.of(known);
        return Optional.empty();
    }

    StringProperty text() {
        return text;
    }

    ObjectProperty<Scope> scope() {
        return scope;
    }

    ObjectProperty<@Nullable String> unit() {
        return unit;
    }

    ObjectProperty<@Nullable String> person() {
        return person;
    }

    /** The code of a group of limits; null for all. */
    ObjectProperty<@Nullable String> group() {
        return group;
    }

    ObjectProperty<@Nullable DueBand> band() {
        return band;
    }

    /** Calls this whenever something else is looked for. */
    void onChange(Runnable then) {
        text.subscribe((_, _) -> then.run());
        band.subscribe((_, _) -> then.run());
        scope.subscribe((_, now) -> kept(SCOPE, now.name(), then));
        unit.subscribe((_, now) -> kept(UNIT, now, then));
        person.subscribe((_, now) -> kept(PERSON, now, then));
        group.subscribe((_, now) -> kept(GROUP, now, then));
    }

    private void kept(String key, @Nullable String value, Runnable then) {
        preferences.put(own(key), value == null ? "" : value);
        then.run();
    }

    /** Whether the list may be narrowed to a unit: where everybody's files are asked for. */
    boolean byUnit() {
        return scope.get() == Scope.ALL;
    }

    /** Whether the list may be narrowed to a person: where everybody's files are asked for by somebody who leads others today. */
    boolean byPerson() {
        var today = session.today();
        return byUnit() && LEADING.stream().anyMatch(role -> session.actor().is(role, today));
    }

    /** Whether nothing but whose files narrows the list. */
    boolean isEmpty() {
        return text.get().isBlank()
                && band.get() == null
                && group.get() == null
                && (!byUnit() || unit.get() == null)
                && (!byPerson() || person.get() == null);
    }

    void clear() {
        text.set("");
        band.set(null);
        group.set(null);
        unit.set(null);
        person.set(null);
    }

    /** The question to the store. Unit and person matter where they can be chosen. */
    DueQuery query(LocalDateTime now, LocalDate soonUntil, LawBook book, int most) {
        var wanted = group.get();
        var actor = session.actor();
        return new DueQuery(
                now,
                soonUntil,
                text.get().strip(),
                switch (scope.get()) {
                    case MINE -> "";
                    case UNIT -> actor.person().unit();
                    case ALL -> orBlank(unit.get());
                },
                switch (scope.get()) {
                    case MINE -> actor.name();
                    case UNIT -> "";
                    case ALL -> byPerson() ? orBlank(person.get()) : "";
                },
                wanted == null ? Set.of() : Set.copyOf(DueWords.limits(book, wanted)),
                band.get(),
                most,
                0);
    }

    private static String orBlank(@Nullable String value) {
        return value == null ? "" : value;
    }
}
