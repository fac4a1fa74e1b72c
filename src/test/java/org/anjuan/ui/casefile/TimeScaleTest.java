package org.anjuan.ui.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.anjuan.ui.casefile.TimeScale.Unit;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class TimeScaleTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 8, 17);
    private static final Offset<Double> EXACT = Offset.offset(0.001);

    @Test
    void allDaysFitIntoTheWidthAndTheLastOneWithAllItsHours() {
        var scale = TimeScale.fitting(FIRST, FIRST.plusDays(99), 600);
        assertThat(scale.width()).isCloseTo(600, EXACT);
        assertThat(scale.at(FIRST)).isZero();
        assertThat(scale.at(FIRST.plusDays(50))).isCloseTo(300, EXACT);
        assertThat(scale.middle(FIRST)).isCloseTo(3, EXACT);
        assertThat(scale.at(FIRST.atTime(18, 0))).isCloseTo(4.5, EXACT);
    }

    @Test
    void whatLiesOutsideStandsAtTheEdge() {
        var scale = TimeScale.fitting(FIRST, FIRST.plusDays(9), 100);
        assertThat(scale.at(FIRST.minusYears(5))).isZero();
        assertThat(scale.at(FIRST.plusYears(5))).isCloseTo(100, EXACT);
    }

    @Test
    void aShortCourseIsTickedByWeeksALongerOneByMonthsQuartersOrYears() {
        assertThat(TimeScale.fitting(FIRST, FIRST.plusDays(40), 600).unit()).isEqualTo(Unit.WEEK);
        assertThat(TimeScale.fitting(FIRST, FIRST.plusDays(200), 600).unit()).isEqualTo(Unit.MONTH);
        assertThat(TimeScale.fitting(FIRST, FIRST.plusDays(900), 600).unit()).isEqualTo(Unit.QUARTER);
        assertThat(TimeScale.fitting(FIRST, FIRST.plusDays(3000), 600).unit()).isEqualTo(Unit.YEAR);
    }

    @Test
    void ticksStandOnMondaysAndOnTheFirstOfTheMonth() {
        assertThat(TimeScale.fitting(FIRST, FIRST.plusDays(40), 600).ticks())
                .allMatch(day -> day.getDayOfWeek() == DayOfWeek.MONDAY)
                .startsWith(FIRST);
        assertThat(TimeScale.fitting(FIRST, FIRST.plusDays(200), 600).ticks())
                .allMatch(day -> day.getDayOfMonth() == 1)
                .startsWith(LocalDate.of(2026, 8, 1));
        assertThat(TimeScale.fitting(FIRST, FIRST.plusDays(900), 600).ticks())
                .allMatch(day -> day.getDayOfMonth() == 1 && day.getMonthValue() % 3 == 1);
    }
}
