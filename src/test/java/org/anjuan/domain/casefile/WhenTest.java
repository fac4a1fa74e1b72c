package org.anjuan.domain.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WhenTest {

    @ParameterizedTest
    @ValueSource(strings = {"2024-12", "2025-02-25", "2025-02-25T09:30", "1900-01-01", "2024-02-29"})
    void whatIsWrittenReadsBackTheSame(String text) {
        assertThat(When.of(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-02-30",
                "2026-13",
                "20260-1-01",
                "2026",
                "",
                "2026-2-3",
                "0026-01-01",
                "2025-02-25T24:30",
                "9999-01-01"
            })
    void whatCannotBeIsRefused(String text) {
        assertThatThrownBy(() -> When.of(text)).isInstanceOf(DateTimeException.class);
    }

    @Test
    void aMonthCanBeAnyOfItsDays() {
        var month = When.of("2024-02");
        assertThat(month.earliest()).isEqualTo(LocalDate.of(2024, 2, 1));
        assertThat(month.latest()).isEqualTo(LocalDate.of(2024, 2, 29));
        assertThat(month.hasDay()).isFalse();
    }

    @Test
    void orderGoesByTheEarliestItCanBe() {
        assertThat(When.of("2024-12")).isLessThan(When.of("2024-12-02"));
        assertThat(When.of("2024-12-02")).isLessThan(When.of("2024-12-02T08:00"));
    }
}
