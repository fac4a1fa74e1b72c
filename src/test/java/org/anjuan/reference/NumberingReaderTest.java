package org.anjuan.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.anjuan.domain.numbering.NumberRule;
import org.anjuan.domain.numbering.NumberRules;
import org.anjuan.domain.text.DocumentNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How papers are numbered is data, and a file that cannot be used is refused with its line. */
class NumberingReaderTest {

    private static final NumberRules SHIPPED = NumberingReader.shipped();

    @Test
    void everyTypeWithAWordOfItsOwnIsNumberedByThatWord() {
        for (var type : new DocumentReference().types().all())
            assertThat(SHIPPED.of(type.code())
                            .filter(rule -> !rule.unverified())
                            .map(NumberRule::word))
                    .as(type.code())
                    .isEqualTo(type.numberingWord());
    }

    @Test
    void whatWasReadInNoSourceIsMarked() {
        assertThat(SHIPPED.all().stream().filter(NumberRule::unverified).map(NumberRule::documentType))
                .containsExactlyInAnyOrder(
                        "FILING_APPROVAL",
                        "FILING_REVOCATION",
                        "SUSPENSION_APPROVAL",
                        "RESUMPTION_APPROVAL",
                        "TERMINATION_APPROVAL",
                        "LENIENCY_COMMITMENT",
                        "CORRECTION_DECISION",
                        "INSPECTION_NOTICE",
                        "INSPECTION_RESULT_NOTICE");
    }

    @Test
    void aSecondOrderDrawsFromTheSeriesOfTheFirstAndASuspensionBearsTheNumberOfTheFiling() {
        assertThat(SHIPPED.of("RECTIFICATION_ORDER_AGAIN").flatMap(NumberRule::seriesOf))
                .hasValue("RECTIFICATION_ORDER");
        assertThat(SHIPPED.of("SUSPENSION_APPROVAL").map(NumberRule::draws)).hasValue(false);
    }

    @Test
    void aNumberIsFoundInItsSeries() {
        var found = SHIPPED.find(new DocumentNumber("津河环连罚告字[2026]第03号"), List.of("津环", "津河环"));
        assertThat(found).hasValueSatisfying(number -> {
            assertThat(number.rule().documentType()).isEqualTo("DAILY_PENALTY_NOTICE");
            assertThat(number.series().organ()).isEqualTo("津河环");
            assertThat(number.serial()).isEqualTo(3);
        });
        assertThat(SHIPPED.find(new DocumentNumber("环办〔2010〕174号"), List.of("津环")))
                .isEmpty();
        assertThat(SHIPPED.find(new DocumentNumber("口头"), List.of("津环"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "  - {type: PENALTY_DECISION, word: 环罚, verified: local, note: x} | 4",
                "  - {type: PENALTY_DECISIONS, word: 环罚, verified: local} | 4",
                "  - {type: PENALTY_DECISION, word: '', verified: local} | 4",
                "  - {type: PENALTY_DECISION, word: 环罚, scope: office, verified: local} | 4",
                "  - {type: PENALTY_DECISION, word: 环罚} | 4",
                "  - {type: PENALTY_DECISION, word: 环罚, verified: local, pattern:" + " '{word}[{year}]{serial}号'} | 4",
                "  - {type: PENALTY_DECISION, word: 环罚, verified: local, series: PRIOR_NOTICE} | 4",
                "  - {type: PENALTY_DECISION, word: 环罚, verified: local, number: PENALTY_DECISION} | 4",
                "  - {type: PENALTY_DECISION, word: 环罚 | 4"
            })
    void whatCannotBeUsedIsRefusedWithItsLine(String entry, int line) {
        assertRefused(
                "format: anjuan.numbering/1\nusual: '{organ}{word}〔{year}〕{serial}号'\nrules:\n  " + entry + "\n", line);
    }

    @Test
    void typesThatContradictEachOtherAreRefusedAtTheLaterOne() {
        var head = "format: anjuan.numbering/1\nusual: '{organ}{word}〔{year}〕{serial}号'\nrules:\n"
                + "- {type: PENALTY_DECISION, word: 环罚, verified: local}\n";
        assertRefused(head + "- {type: PENALTY_DECISION, word: 环罚, verified: local}\n", 5);
        assertRefused(head + "- {type: PRIOR_NOTICE, word: 环罚, verified: local}\n", 5);
        assertRefused(head + "- {type: PRIOR_NOTICE, word: 环告, verified: local, series: PENALTY_DECISION}\n", 5);
        assertRefused("format: anjuan.numbering/2\n", 1);
    }

    private static void assertRefused(String text, int line) {
        var content = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> new NumberingReader(new DocumentReference().types()).read("own.yaml", content), text)
                .isInstanceOfSatisfying(BrokenEntry.class, broken -> {
                    assertThat(broken.file()).isEqualTo("own.yaml");
                    assertThat(broken.line()).as(broken.getMessage()).isEqualTo(line);
                });
    }
}
