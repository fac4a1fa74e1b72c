package org.anjuan.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.anjuan.domain.text.Bilingual;
import org.anjuan.reference.LawReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class WorkingDaysTest {

    private static final WorkingDays DAYS =
            new WorkingDays(LawReference.shipped().holidays());

    @ParameterizedTest
    @CsvSource({
        "2026-09-24, 5, 2026-10-09",
        "2026-02-12, 5, 2026-02-26",
        "2026-04-30, 7, 2026-05-13",
        "2026-04-29, 7, 2026-05-12",
        "2026-09-24, 10, 2026-10-15",
        "2023-06-13, 5, 2023-06-20",
        "2022-12-26, 5, 2023-01-03"
    })
    void workingDaysSkipHolidaysAndCountWorkingWeekends(LocalDate start, int length, LocalDate last) {
        assertThat(DAYS.plusWorkingDays(start, length)).isEqualTo(new Counted(last, false));
    }

    @Test
    void sevenWholeWorkingDaysLieBeforeAHearing() {
        assertThat(DAYS.latestBefore(LocalDate.of(2026, 10, 15), 7).day()).isEqualTo(LocalDate.of(2026, 9, 29));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-07, 2026-10-08, false",
        "2026-10-02, 2026-10-08, false",
        "2026-11-30, 2026-11-30, false",
        "2027-02-28, 2027-03-01, true",
        "2027-01-29, 2027-01-29, true"
    })
    void aLastDayOnADayOffMovesToTheNextWorkingDay(LocalDate last, LocalDate rolled, boolean provisional) {
        assertThat(DAYS.rolled(last)).isEqualTo(new Counted(rolled, provisional));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-02-29, 1, YEAR, 2025-02-28",
        "2026-08-31, 6, MONTH, 2027-02-28",
        "2024-12-31, 2, MONTH, 2025-02-28",
        "2026-09-01, 90, NATURAL_DAY, 2026-11-30",
        "2024-10-10, 2, YEAR, 2026-10-10"
    })
    void monthsAndYearsEndOnTheCorrespondingDayOrTheLastOfTheMonth(
            LocalDate start, int length, LengthUnit unit, LocalDate last) {
        assertThat(DAYS.plus(start, length, unit).day()).isEqualTo(last);
    }

    @Test
    void aYearWithoutANoticeMakesADateProvisional() {
        assertThat(DAYS.plusWorkingDays(LocalDate.of(2026, 12, 30), 5).provisional())
                .isTrue();
        assertThat(DAYS.holidays().day(LocalDate.of(2027, 1, 1)).published()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2027-01-01, 元旦", "2027-05-01, 劳动节", "2027-05-02, 劳动节", "2028-10-03, 国庆节"})
    void aDayThatIsOffInEachYearNeedsNoNotice(LocalDate date, String name) {
        var day = DAYS.holidays().day(date);
        assertThat(day.kind()).isEqualTo(DayKind.HOLIDAY);
        assertThat(day.reason().orElseThrow().zh()).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({"2019-01-01, WORKDAY", "2027-10-04, WORKDAY", "2027-05-03, WORKDAY", "2027-02-08, WORKDAY"})
    void whatTheMeasuresDoNotFixByDateWaitsForTheNotice(LocalDate date, DayKind kind) {
        assertThat(DAYS.holidays().day(date).kind()).isEqualTo(kind);
    }

    @Test
    void theNoticeOfAHearingAfterNewYearDoesNotCountNewYearsDay() {
        assertThat(DAYS.latestBefore(LocalDate.of(2027, 1, 6), 7))
                .isEqualTo(new Counted(LocalDate.of(2026, 12, 24), true));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-30, 2026-12-30, false",
        "2026-12-31, 2026-12-31, true",
        "2025-12-31, 2025-12-31, false",
        "2019-12-31, 2019-12-31, true",
        "2027-01-02, 2027-01-04, true"
    })
    void theLastDayOfAYearIsCertainOnlyWithTheNextNotice(LocalDate last, LocalDate rolled, boolean provisional) {
        assertThat(DAYS.rolled(last)).isEqualTo(new Counted(rolled, provisional));
    }

    @Test
    void theWeekendBeforeAMondayAtTheEndOfTheYearMayStillBecomeOneOfWork() {
        var days = new Holidays(List.of(
                new HolidaySchedule(2029, new Bilingual("x", "x"), List.of(), List.of()),
                new HolidaySchedule(2028, new Bilingual("x", "x"), List.of(), List.of())));
        assertThat(days.day(LocalDate.of(2029, 12, 28)).published()).isTrue();
        assertThat(days.day(LocalDate.of(2028, 12, 30)).published()).isTrue();
        var monday = new Holidays(List.of(new HolidaySchedule(2018, new Bilingual("x", "x"), List.of(), List.of())));
        assertThat(monday.day(LocalDate.of(2018, 12, 28)).published()).isTrue();
        assertThat(monday.day(LocalDate.of(2018, 12, 29)).published()).isFalse();
        assertThat(monday.day(LocalDate.of(2018, 12, 31)).published()).isFalse();
    }

    @Test
    void aWholeMissingYearGivesDatesThatSayTheyAreProvisional() {
        for (var date = LocalDate.of(2027, 1, 1); date.getYear() == 2027; date = date.plusDays(1)) {
            assertThat(DAYS.rolled(date).provisional()).isTrue();
            assertThat(DAYS.plusWorkingDays(date, 3).provisional()).isTrue();
            assertThat(DAYS.latestBefore(date.plusDays(20), 5).provisional()).isTrue();
        }
    }

    @Test
    void aNoticeReachesIntoTheYearBefore() {
        assertThat(DAYS.holidays().day(LocalDate.of(2022, 12, 31)).kind()).isEqualTo(DayKind.HOLIDAY);
    }

    @Test
    void aWorkingWeekendIsOneAndSaysForWhichHoliday() {
        var day = DAYS.holidays().day(LocalDate.of(2026, 5, 9));
        assertThat(day.isWorking()).isTrue();
        assertThat(day.kind()).isEqualTo(DayKind.WORKING_WEEKEND);
        assertThat(day.reason().orElseThrow().zh()).isEqualTo("劳动节");
    }

    @ParameterizedTest
    @MethodSource("periods")
    void countingAgreesWithASlowCountDayByDay(LocalDate start, int length) {
        var last = DAYS.plusWorkingDays(start, length).day();
        assertThat(DAYS.holidays().day(last).isWorking()).isTrue();
        assertThat(DAYS.between(start, last)).isEqualTo(length);
        assertThat(slowly(start, last)).isEqualTo(length);
        assertThat(DAYS.plusWorkingDays(start, length + 1).day()).isAfter(last);
        assertThat(slowly(DAYS.latestBefore(last, length).day(), last.minusDays(1)))
                .isEqualTo(length);
    }

    static Stream<Object[]> periods() {
        var random = new SplittableRandom(85);
        return Stream.generate(() ->
                        new Object[] {LocalDate.of(2020, 2, 1).plusDays(random.nextInt(2_400)), random.nextInt(1, 12)})
                .limit(1_000);
    }

    private static int slowly(LocalDate from, LocalDate to) {
        int count = 0;
        for (var date = from.plusDays(1); !date.isAfter(to); date = date.plusDays(1)) {
            var day = date;
            var schedules = DAYS.holidays().schedules();
            boolean off = schedules.stream()
                    .flatMap(schedule -> schedule.daysOff().stream())
                    .anyMatch(days -> !day.isBefore(days.from()) && !day.isAfter(days.to()));
            boolean works = schedules.stream()
                    .flatMap(schedule -> schedule.workingWeekends().stream())
                    .anyMatch(weekend -> weekend.date().equals(day));
            boolean weekend =
                    List.of("SATURDAY", "SUNDAY").contains(day.getDayOfWeek().name());
            if (works || !weekend && !off) {
                count++;
            }
        }
        return count;
    }
}
