package org.anjuan.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.anjuan.domain.text.Problem;
import org.anjuan.usecase.port.RuleReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SyntaxFaultTest {

    private static final OwnRulesReader READER = new OwnRulesReader(Rules.shipped());

    private static List<Problem> refused(String text) {
        return switch (READER.decode("a.yaml", text.getBytes(StandardCharsets.UTF_8))) {
            case RuleReader.Decoded.Refused(var problems) -> problems;
            case RuleReader.Decoded.Text _ -> List.of();
        };
    }

    /** In the table, / ends a line and ~ is a tab. */
    private static Problem first(String text) {
        return refused(text.replace("/", "\n").replace("~", "\t")).getFirst();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '^',
            value = {
                "a: 1/  b: {zh: 要求, en: Ask/c: d ; 2 ; value",
                "b: {zh: 要求, en: Ask/c: d ; 1 ; open",
                "b: {zh: 要求 en: Ask} ; 1 ; comma",
                "b: [1, 2/c: 3 ; 1 ; open",
                "b: [1, 2 ; 1 ; open",
                "b: [1, 2}/ ; 1 ; comma",
                "b: [1, 2]] ; 1 ; close",
                "b: {c: 1}} ; 1 ; close",
                "a: 1/~b: 2 ; 2 ; tab",
                "~a: 1 ; 1 ; tab",
                "a:/ - b: 1/   - c: 2 ; 3 ; indent",
                "a:/  - b: 1/   c: 2 ; 3 ; indent",
                "a:/  - b: 1/  c: 2 ; 3 ; indent",
                "a: b: c ; 1 ; value",
                "a：/  - b: 1 ; 1 ; wide",
                "a: 1/b：2/c: 3 ; 2 ; wide",
                "a: - b ; 1 ; item",
                "a: 'it/b: c ; 1 ; quote",
                "a: 'it's' ; 1 ; afterQuote",
                "a: \"x\" y ; 1 ; afterQuote",
                "a: \"c:\\path\" ; 1 ; escape",
                "a: \"\\xZZ\" ; 1 ; escape",
                "a: @x ; 1 ; start",
                "a: `x ; 1 ; start",
                "a: ? b ; 1 ; start",
                "a: & x ; 1 ; sign",
                "a: !foo!bar x ; 1 ; sign",
                "a: |x/ b ; 1 ; longText",
                "a: > b ; 1 ; longText",
                "a: 1/b/c: 2 ; 2 ; colon",
                "a: 1/---/b: 2 ; 2 ; second",
                "a: 1/.../b: 2 ; 3 ; second",
                "%x ; 1 ; directive",
                "%YAML 3.0/---/a: b ; 1 ; directive",
                "{\"a\": 1 \"b\": 2} ; 1 ; comma",
                "{\"a\": 1,, \"b\": 2} ; 1 ; nothing",
                "{\"a\": 1 ; 1 ; open",
                "a: ] ; 1 ; nothing",
            })
    void everySlipIsToldWithItsLineInWordsOfOurOwn(String text, int line, String kind) {
        var problem = first(text);
        assertThat(problem.path()).isEqualTo("a.yaml:" + line);
        assertThat(problem.key()).isEqualTo("rules.broken.yaml." + kind);
        var chinese = ResourceWords.CHINESE.get(problem.key(), problem.values().toArray());
        assertThat(chinese).startsWith("第 ").contains("列：").doesNotContain("expected", "found", "while");
        var said = text.replace("~", "\t").split("/", -1)[line - 1].strip();
        assertThat(chinese).contains("“" + said + "”");
        assertThat(ResourceWords.ENGLISH.get(problem.key(), problem.values().toArray()))
                .startsWith("column ")
                .contains(said);
    }

    @Test
    void theReaderIsToldThatTheRestWasNotLookedAt() {
        assertThat(refused("a: [1, 2"))
                .extracting(Problem::key)
                .containsExactly("rules.broken.yaml.open", "rules.note.unread");
    }

    @Test
    void columnsAreCountedAsPeopleCountThemAndOfALongLineOnlyTheNeighbourhoodIsShown() {
        var rare = first("𬭚𬭚: '𬭚' x");
        assertThat(rare.values()).containsExactly("9", "𬭚𬭚: '𬭚' x");
        var longLine = first("a: {" + "b, ".repeat(100) + "c c: d}" + ", e".repeat(100));
        assertThat(longLine.values().get(1).toString())
                .hasSizeLessThan(70)
                .startsWith("…")
                .endsWith("…")
                .contains("c c: d}");
    }

    @Test
    void charactersThatAreNoTextAreToldWithTheirLine() {
        assertThat(first("a: 1/b: \uFFFE").key()).isEqualTo("rules.broken.character");
        assertThat(first("a: 1/b: \uFFFE").path()).isEqualTo("a.yaml:2");
    }
}
