package org.anjuan.ui.cases;

import java.time.LocalDate;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.anjuan.domain.casefile.Stage;
import org.anjuan.usecase.port.CaseQuery;
import org.jspecify.annotations.Nullable;

/** Which cases the list shows. */
final class CaseFilter {

    /** Open files, ended ones, or both. */
    enum State {
        ALL,
        OPEN,
        ENDED;

        @Nullable
        Boolean open() {
            return this == ALL ? null : this == OPEN;
        }
    }

    private final StringProperty text = new SimpleStringProperty("");
    private final ObjectProperty<State> state = new SimpleObjectProperty<>(State.ALL);
    private final ObjectProperty<@Nullable Stage> stage = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable String> unit = new SimpleObjectProperty<>();
    private final StringProperty handler = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable LocalDate> from = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable LocalDate> until = new SimpleObjectProperty<>();

    StringProperty text() {
        return text;
    }

    ObjectProperty<State> state() {
        return state;
    }

    ObjectProperty<@Nullable Stage> stage() {
        return stage;
    }

    ObjectProperty<@Nullable String> unit() {
        return unit;
    }

    StringProperty handler() {
        return handler;
    }

    ObjectProperty<@Nullable LocalDate> from() {
        return from;
    }

    ObjectProperty<@Nullable LocalDate> until() {
        return until;
    }

    /** Calls this after every change. */
    void onChange(Runnable then) {
        text.subscribe((_, _) -> then.run());
        state.subscribe((_, _) -> then.run());
        stage.subscribe((_, _) -> then.run());
        unit.subscribe((_, _) -> then.run());
        handler.subscribe((_, _) -> then.run());
        from.subscribe((_, _) -> then.run());
        until.subscribe((_, _) -> then.run());
    }

    boolean isEmpty() {
        return text.get().isBlank()
                && state.get() == State.ALL
                && stage.get() == null
                && unit.get() == null
                && handler.get().isBlank()
                && from.get() == null
                && until.get() == null;
    }

    void clear() {
        text.set("");
        state.set(State.ALL);
        stage.set(null);
        unit.set(null);
        handler.set("");
        from.set(null);
        until.set(null);
    }

    CaseQuery query(CaseQuery.Sort sort, boolean descending, int limit) {
        var chosen = stage.get();
        var unitName = unit.get();
        return new CaseQuery(
                text.get().strip(),
                chosen == null ? Set.of() : Set.of(chosen),
                state.get().open(),
                unitName == null ? "" : unitName,
                handler.get().strip(),
                from.get(),
                until.get(),
                sort,
                descending,
                limit,
                0);
    }
}
