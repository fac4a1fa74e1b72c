package org.anjuan.usecase;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.anjuan.domain.calendar.OfficeTime;

/** A clock of the office whose hands a test moves. */
public final class MinuteClock extends Clock {

    private LocalDateTime now;

    public MinuteClock(LocalDateTime now) {
        this.now = now;
    }

    /** At noon of a day. */
    MinuteClock(LocalDate day) {
        this(day.atTime(12, 0));
    }

    LocalDate day() {
        return now.toLocalDate();
    }

    void set(LocalDate day) {
        set(day.atTime(12, 0));
    }

    public void set(LocalDateTime next) {
        now = next;
    }

    @Override
    public ZoneId getZone() {
        return OfficeTime.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }

    @Override
    public Instant instant() {
        return now.atZone(OfficeTime.ZONE).toInstant();
    }
}
