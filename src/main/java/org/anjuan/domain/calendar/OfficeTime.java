package org.anjuan.domain.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** The time of the offices that the program is for: there a legal day begins and ends, wherever the machine stands and whatever its clock shows. */
public final class OfficeTime {

    /** One zone for the whole country, without summer time. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private OfficeTime() {}

    /** The same clock, read as the offices read it. */
    public static Clock on(Clock clock) {
        return clock.getZone().equals(ZONE) ? clock : clock.withZone(ZONE);
    }

    /** The day it is there at the moment. */
    public static LocalDate today(Clock clock) {
        return LocalDate.now(on(clock));
    }

    /** The minute it is there at the moment: files know minutes, and what is done within one is done at it. */
    public static LocalDateTime minute(Clock clock) {
        return LocalDateTime.now(on(clock)).truncatedTo(ChronoUnit.MINUTES);
    }
}
