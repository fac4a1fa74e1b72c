package org.anjuan.ui.common;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.anjuan.domain.office.Actor;
import org.jspecify.annotations.Nullable;

/** Who works now, what day it is, and when something was last saved. Every use case is called with {@link #actor()}. */
public final class Session {

    private final Clock clock;
    private final ObjectProperty<Actor> actor;
    private final ReadOnlyObjectWrapper<@Nullable Instant> savedAt = new ReadOnlyObjectWrapper<>();

    private final ReadOnlyObjectWrapper<LocalDate> day;

    public Session(Clock clock, Actor actor) {
        this.day = new ReadOnlyObjectWrapper<>(LocalDate.now(clock));
        this.clock = clock;
        this.actor = new SimpleObjectProperty<>(actor);
    }

    public Clock clock() {
        return clock;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The day as it was when somebody last looked: it turns in {@link #lookAtClock()}, for what stands in the window overnight. */
    public ReadOnlyObjectProperty<LocalDate> day() {
        return day.getReadOnlyProperty();
    }

    /** To be called now and then: where midnight has passed, {@link #day()} turns. */
    public void lookAtClock() {
        day.set(today());
    }

    public Actor actor() {
        return actor.get();
    }

    public ObjectProperty<Actor> actorProperty() {
        return actor;
    }

    /** To be called after every change that the store committed: the status line and the badges follow. */
    public void saved() {
        savedAt.set(clock.instant());
    }

    public ReadOnlyObjectProperty<@Nullable Instant> savedAt() {
        return savedAt.getReadOnlyProperty();
    }
}
