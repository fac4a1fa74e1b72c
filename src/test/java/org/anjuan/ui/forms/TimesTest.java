package org.anjuan.ui.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.anjuan.domain.casefile.When;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimesTest {

    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 21, 14, 2);

    @ParameterizedTest
    @CsvSource({
        "2026-10-09, 2026-10-09",
        "20261009, 2026-10-09",
        "2026-10, 2026-10",
        "202610, 2026-10",
        "10-9, 2026-10-09",
        "10/9, 2026-10-09",
        "2026.1.3, 2026-01-03",
        "2026年10月9日, 2026-10-09",
        "2026年10月, 2026-10",
        "10月9日, 2026-10-09",
        "10月9日 9时30分, 2026-10-09T09:30",
        "2026-10-09 9:30, 2026-10-09T09:30",
        "2026-10-09T09:30, 2026-10-09T09:30",
        "20261009 0930, 2026-10-09T09:30",
        "202610090930, 2026-10-09T09:30",
        "10-9 9:30, 2026-10-09T09:30",
        "9:05, 2026-11-21T09:05",
        "２０２６－１０－０９, 2026-10-09"
    })
    void aDayIsReadTheWaysPeopleTypeIt(String typed, String meant) {
        assertThat(Times.read(typed, NOW)).contains(When.of(meant));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "soon", "2026-13-01", "2026-02-30", "3026-01-01", "10-9 25:00", "1234567", "2026-10-09 9"})
    void whatIsNoDayIsNotGuessed(String typed) {
        assertThat(Times.read(typed, NOW)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("moments")
    void whatIsShownReadsBackTheSame(When when) {
        assertThat(Times.read(Times.show(when), NOW)).contains(when);
    }

    static Stream<When> moments() {
        var random = new SplittableRandom(7);
        return Stream.generate(() -> {
                    var day = LocalDate.of(1900, 1, 1).plusDays(random.nextInt(100_000));
                    return switch (random.nextInt(3)) {
                        case 0 -> When.of(day);
                        case 1 -> When.of(day.toString().substring(0, 7));
                        default -> When.of(day.atTime(random.nextInt(24), random.nextInt(60)));
                    };
                })
                .limit(500);
    }
}
