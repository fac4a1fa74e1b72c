package org.anjuan.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.anjuan.domain.clock.LawBook;
import org.anjuan.domain.law.Benchmark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Benchmarks are data: a table that cannot be right is refused, with the line and the reason. */
class BenchmarkReaderTest {

    private static final LawBook BOOK = LawReference.shipped().read();

    @Test
    void theTablesThatWereReadAreThere() {
        assertThat(BOOK.benchmarks().all())
                .extracting(Benchmark::id)
                .containsExactly(
                        "hunan-2021-1",
                        "hunan-2021-2-1",
                        "hunan-2021-2-1-overdue",
                        "hunan-2021-3-1",
                        "hunan-2021-4-1",
                        "hunan-2021-5-1",
                        "hunan-2021-6-1",
                        "hunan-2021-6-2",
                        "hunan-2021-6-3",
                        "hunan-2021-12-3",
                        "hunan-2021-13",
                        "guangdong-2022-weights",
                        "guangdong-2022-range");
    }

    @Test
    void noBenchmarkOfTheFormerLawsFitsAnActThatTheCodeJudges() {
        assertThat(BOOK.benchmarks()
                        .fitting(Optional.of("discharge-over-standard"), "eco-code-2026", LocalDate.of(2026, 9, 1)))
                .isEmpty();
        assertThat(BOOK.benchmarks()
                        .fitting(Optional.of("discharge-over-standard"), "air-2018", LocalDate.of(2026, 9, 1)))
                .extracting(Benchmark::id)
                .containsExactly(
                        "hunan-2021-6-1",
                        "hunan-2021-6-2",
                        "hunan-2021-12-3",
                        "hunan-2021-13",
                        "guangdong-2022-weights",
                        "guangdong-2022-range");
        assertThat(BOOK.benchmarks().fitting(Optional.of("permit-none"), "air-2018", LocalDate.of(2027, 1, 1)))
                .as("the rules of Guangdong end with 2026")
                .extracting(Benchmark::id)
                .containsExactly("hunan-2021-3-1", "hunan-2021-12-3", "hunan-2021-13");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "core zone or first-grade drinking-water zone, percent: 15 | core zone or first-grade drinking-water"
                        + " zone, percent: 16 | the highest tiers and the start make 101",
                "start: 20 | start: 120 | must be 0 to 100 percent",
                "offences: [eia-unapproved-start] | offences: [eia-nothing] | unknown violation eia-nothing",
                "written_before: [eco-code-2026] | written_before: [eco-code-2062] | unknown law eco-code-2062",
                "of: investment | of: turnover | unknown base turnover",
                "model: percent-sum | model: grades | unknown model grades",
                "id: report-key | id: report | tiers is there twice: report",
                "percent: 3, from: 3 | percent: 3, from: 30 | must begin at rising numbers",
                "percent: 3, from: 3 | percent: 3 | tiers: give every tier a from, or none",
                "percent: 10} | percent: -10} | must be 0 to 100 percent",
                "least: 1, most: 5 | least: 6, most: 5 | is above most",
                "id: hunan-2021-2-1 | id: hunan-2021-1 | is there twice",
                "en: 'Table 1, building without approval of the environmental impact assessment' | en: Table 1,"
                        + " building | is not a field",
                "start: 20 | begin: 20 | begin is not a field",
                "rounding: fen | rounding: wan | unknown code wan",
                "heavier: {most: 20 | heavier: {most: lots | must be a number",
            })
    void aTableThatCannotBeRightIsRefusedWithItsLine(String from, String to, String reason) {
        assertThatThrownBy(() -> changed(from.strip(), to.strip()).read())
                .isInstanceOf(BrokenEntry.class)
                .satisfies(thrown -> {
                    var broken = (BrokenEntry) thrown;
                    assertThat(broken.file()).isEqualTo("discretion/hunan-2021.yaml");
                    assertThat(broken.reason()).contains(reason.strip());
                    assertThat(broken.line()).isGreaterThan(1);
                });
    }

    private static LawReference changed(String from, String to) {
        return new LawReference(name -> {
            try (var content = LawReference.class.getResourceAsStream("/law/" + name)) {
                var text = new String(content.readAllBytes(), StandardCharsets.UTF_8);
                if (name.equals("discretion/hunan-2021.yaml")) {
                    assertThat(text).contains(from);
                    int at = text.indexOf(from);
                    text = text.substring(0, at) + to + text.substring(at + from.length());
                }
                return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
            }
        });
    }
}
