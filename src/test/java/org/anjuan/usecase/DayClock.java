package org.anjuan.usecase;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.anjuan.domain.calendar.OfficeTime;

/** A clock that shows noon of a day that a test sets. */
final class DayClock extends Clock {

    private LocalDate day;

    DayClock(LocalDate day) {
        this.day = day;
    }

    void set(LocalDate next) {
        day = next;
    }

    LocalDate day() {
        return day;
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
        return day.atTime(12, 0).atZone(OfficeTime.ZONE).toInstant();
    }
}
