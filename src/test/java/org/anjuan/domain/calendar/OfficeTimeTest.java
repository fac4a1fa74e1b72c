package org.anjuan.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficeTimeTest {

    @ParameterizedTest
    @CsvSource({
        "2026-10-09T15:59:59.999999999Z, UTC, 2026-10-09",
        "2026-10-09T16:00:00Z, UTC, 2026-10-10",
        "2026-10-09T15:59:59Z, America/New_York, 2026-10-09",
        "2026-10-09T16:00:00Z, America/New_York, 2026-10-10",
        "2026-10-09T15:59:59Z, Pacific/Kiritimati, 2026-10-09",
        "2026-10-09T16:00:00Z, Pacific/Kiritimati, 2026-10-10",
        "2026-10-09T16:00:00Z, Asia/Shanghai, 2026-10-10",
        "2026-12-31T16:00:00Z, Pacific/Pago_Pago, 2027-01-01",
    })
    void theDayTurnsAtMidnightOfTheOfficeWhereverTheMachineStands(Instant now, ZoneId machine, LocalDate day) {
        var clock = Clock.fixed(now, machine);
        assertThat(OfficeTime.today(clock)).isEqualTo(day);
        assertThat(LocalDate.now(OfficeTime.on(clock))).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({"2026-03-29T00:30:00Z, Europe/Berlin", "2026-03-08T06:30:00Z, America/New_York"})
    void twentyFourHoursStayADayWhenTheMachinesClockIsPutForward(Instant now, ZoneId machine) {
        var clock = OfficeTime.on(Clock.fixed(now, machine));
        var later = OfficeTime.on(Clock.fixed(now.plusSeconds(24 * 3600), machine));
        assertThat(LocalDateTime.now(later)).isEqualTo(LocalDateTime.now(clock).plusDays(1));
    }
}
