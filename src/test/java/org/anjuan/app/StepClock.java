package org.anjuan.app;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.anjuan.domain.calendar.OfficeTime;

/** A clock that goes, and can be set on: a case of weeks is worked through in a minute. */
final class StepClock extends Clock {

    private volatile LocalDateTime shown;
    private volatile long at;

    StepClock(String now) {
        set(now);
    }

    void set(String next) {
        shown = LocalDateTime.parse(next);
        at = System.nanoTime();
    }

    @Override
    public ZoneId getZone() {
        return OfficeTime.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("it shows the time of one place");
    }

    @Override
    public Instant instant() {
        return shown.plusNanos(System.nanoTime() - at).atZone(getZone()).toInstant();
    }
}
