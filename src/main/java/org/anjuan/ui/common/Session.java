package org.anjuan.ui.common;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Subscription;
import org.anjuan.domain.calendar.OfficeTime;
import org.anjuan.domain.office.Actor;
import org.jspecify.annotations.Nullable;

/** Who works now, what day and minute it is, and when something was last saved. Every use case is called with {@link #actor()}. */
public final class Session {

    private final Clock clock;
    private final ObjectProperty<Actor> actor;
    private final ReadOnlyObjectWrapper<@Nullable Instant> savedAt = new ReadOnlyObjectWrapper<>();

    private final ReadOnlyObjectWrapper<LocalDate> day;
    private final ReadOnlyObjectWrapper<LocalDateTime> minute;
    private final ReadOnlyObjectWrapper<@Nullable LocalDateTime> ranOut = new ReadOnlyObjectWrapper<>();
    private @Nullable LocalDateTime lastInTime;

    public Session(Clock clock, Actor actor) {
        this.day = new ReadOnlyObjectWrapper<>(OfficeTime.today(clock));
        this.minute = new ReadOnlyObjectWrapper<>(OfficeTime.minute(clock));
        this.clock = clock;
        this.actor = new SimpleObjectProperty<>(actor);
    }

    public Clock clock() {
        return clock;
    }

    public LocalDate today() {
        return OfficeTime.today(clock);
    }

    /** The minute at which one asks what is due. */
    public LocalDateTime now() {
        return OfficeTime.minute(clock);
    }

    /** The day as it was when somebody last looked: it turns in {@link #lookAtClock()}, for what stands in the window overnight. */
    public ReadOnlyObjectProperty<LocalDate> day() {
        return day.getReadOnlyProperty();
    }

    /** The minute as it was when somebody last looked: it turns in {@link #lookAtClock()}, for the time left of what runs out today. */
    public ReadOnlyObjectProperty<LocalDateTime> minute() {
        return minute.getReadOnlyProperty();
    }

    /** When somebody last saw that a limit in hours had run out: from then on what is due is not what it was. */
    public ReadOnlyObjectProperty<@Nullable LocalDateTime> ranOut() {
        return ranOut.getReadOnlyProperty();
    }

    /** What is due is as it is up to this minute; null where no limit in hours runs. */
    public void holdsUntil(@Nullable LocalDateTime last) {
        lastInTime = last;
    }

    /** To be called now and then: where midnight, a minute, or the end of a limit in hours has passed, whoever listens is told. */
    public void lookAtClock() {
        day.set(today());
        var now = now();
        minute.set(now);
        var last = lastInTime;
        if (last != null && now.isAfter(last)) {
            lastInTime = null;
            ranOut.set(now);
        }
    }

    /** Does this whenever what is due is another than before: after a change, at midnight, and when a limit in hours has run out. */
    public Subscription whenDueChanges(Runnable work) {
        return Subscription.combine(
                savedAt.subscribe((_, _) -> work.run()),
                day.subscribe((_, _) -> work.run()),
                ranOut.subscribe((_, _) -> work.run()));
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
