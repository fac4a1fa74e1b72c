package org.anjuan.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.anjuan.domain.review.Item;
import org.anjuan.domain.text.Bilingual;
import org.anjuan.domain.text.Problem;
import org.junit.jupiter.api.Test;

class StandardsReaderTest {

    private static final String SMALL = """
        format: anjuan.standard/1
        id: SMALL
        version: '1'
        from: '2026-01-01'
        use: CASE
        title: {zh: 小表, en: Small list}
        nature: {zh: 自拟, en: Own}
        baseCase: {zh: 普通, en: Ordinary}
        scoring: {baseSum: 5, decimals: 2, step: 0.5, thinBasis: 3, veto: ZERO}
        grades:
          - {from: 90, zh: 优秀, en: Excellent}
          - {from: 0, zh: 不合格, en: Fail}
        sections:
          - {id: A, points: 5, zh: 立案, en: Filing}
        vetoes: []
        items:
          - id: A1
            section: A
            points: 2
            when: always
            title: {zh: 来源, en: Source}
            check: {zh: 写明来源, en: Source stated}
            deductions:
              - {points: 0.5, per: ONCE, zh: 缺时间, en: No time}
            basis: []
          - id: A2
            section: A
            points: 3
            when: caseClosed
            title: {zh: 结案, en: Closing}
            check: {zh: 有审批表, en: Form on file}
            deductions: []
            zero: {when: paperMissing, papers: [CLOSING_APPROVAL], zh: 无表, en: No form}
            basis: []
        """;

    @Test
    void theShippedListsHoldTogether() {
        var standards = StandardsReader.shipped().all();
        assertThat(standards).extracting(s -> s.id()).containsExactly("CHECK100", "CHECK_RECT");
        assertThat(standards.getFirst().items()).hasSize(88);
        assertThat(standards.getFirst().enabledVetoes()).hasSize(25);
        assertThat(standards.getLast().items()).hasSize(30);
    }

    @Test
    void everyTextOfTheShippedListsIsThereInBothLanguages() {
        for (var standard : StandardsReader.shipped().all())
            for (var item : standard.items())
                assertThat(texts(item)).as(item.id()).allSatisfy(text -> {
                    assertThat(text.zh()).isNotBlank();
                    assertThat(text.en()).isNotBlank().doesNotContainPattern("\\p{IsHan}");
                });
    }

    @Test
    void everyConditionUnderWhichSomethingAppliesHasItsWords() {
        for (var standard : StandardsReader.shipped().all()) {
            assertThat(standard.items())
                    .allMatch(item -> ResourceWords.ENGLISH.has(item.when().wordsKey()));
            assertThat(standard.vetoes())
                    .allMatch(veto -> ResourceWords.ENGLISH.has(veto.when().wordsKey()));
        }
    }

    private static List<Bilingual> texts(Item item) {
        var all = new ArrayList<>(List.of(item.title(), item.check()));
        item.deductions().forEach(rule -> all.add(rule.text()));
        item.zero().ifPresent(rule -> all.add(rule.text()));
        item.remark().ifPresent(all::add);
        all.addAll(item.basis());
        return all;
    }

    @Test
    void aSoundStandardIsRead() {
        assertThat(read(SMALL)).isInstanceOf(StandardsReader.Reading.Read.class);
    }

    @Test
    void aSumThatDoesNotAddUpIsRefusedWithBothNumbers() {
        var problem = only(SMALL.replace("points: 3\n", "points: 4\n"));
        assertThat(problem.key()).isEqualTo("review.standard.sum");
        assertThat(problem.values()).containsExactly("6", "5");
    }

    @Test
    void aSectionThatDoesNotAddUpIsRefused() {
        var problem = only(SMALL.replace("{id: A, points: 5", "{id: A, points: 4"));
        assertThat(problem.key()).isEqualTo("review.standard.sectionSum");
    }

    @Test
    void anUnknownConditionIsRefusedWithItsLine() {
        var problem = only(SMALL.replace("when: caseClosed", "when: caseFinished"));
        assertThat(problem.key()).isEqualTo("review.standard.condition");
        assertThat(problem.path()).isEqualTo("small.yaml:29");
        assertThat(problem.values()).containsExactly("caseFinished");
    }

    @Test
    void twoItemsOfOneIdAreRefused() {
        var problem = only(SMALL.replace("id: A2", "id: A1"));
        assertThat(problem.key()).isEqualTo("review.standard.duplicate");
        assertThat(problem.path()).isEqualTo("small.yaml:26");
    }

    @Test
    void negativePointsAreRefused() {
        assertThat(only(SMALL.replace("{points: 0.5", "{points: -0.5")).key()).isEqualTo("review.standard.negative");
    }

    @Test
    void pointsThatAreNoNumberAreRefused() {
        var problem = only(SMALL.replace("points: 2\n", "points: two\n"));
        assertThat(problem.key()).isEqualTo("review.standard.broken");
        assertThat(problem.path()).isEqualTo("small.yaml:19");
    }

    @Test
    void anItemInAnUnknownSectionIsRefused() {
        assertThat(only(SMALL.replaceFirst("section: A\n", "section: Z\n")).key())
                .isEqualTo("review.standard.section");
    }

    @Test
    void aConditionThatAsksForPapersNeedsThem() {
        assertThat(only(SMALL.replace("papers: [CLOSING_APPROVAL], ", "")).key())
                .isEqualTo("review.standard.papers");
        assertThat(only(SMALL.replace("when: always", "when: allMissing")).key())
                .isEqualTo("review.standard.papers");
    }

    @Test
    void anUnknownVetoEffectIsRefused() {
        assertThat(only(SMALL.replace("veto: ZERO", "veto: HALVE")).key()).isEqualTo("review.standard.broken");
    }

    @Test
    void aFieldThatIsThereTwiceIsRefused() {
        assertThat(only(SMALL.replace("id: SMALL\n", "id: SMALL\nid: OTHER\n")).key())
                .isEqualTo("review.standard.broken");
    }

    @Test
    void gradesMustReachDownToZero() {
        assertThat(only(SMALL.replace("{from: 0,", "{from: 10,")).key()).isEqualTo("review.standard.grades");
    }

    @Test
    void severalFaultsAreAllTold() {
        var broken = SMALL.replace("when: caseClosed", "when: nothing").replace("{points: 0.5", "{points: -1");
        assertThat(((StandardsReader.Reading.Refused) read(broken)).problems()).hasSize(2);
    }

    @Test
    void anotherFormatAndNoYamlAreRefused() {
        assertThat(only(SMALL.replace("standard/1", "standard/9")).key()).isEqualTo("review.standard.broken");
        assertThat(only("items: [").key()).isEqualTo("review.standard.broken");
        assertThat(only("").key()).isEqualTo("review.standard.broken");
    }

    @Test
    void aHugeFileIsRefusedBeforeItIsRead() {
        assertThat(only("#" + "x".repeat(2_000_001)).key()).isEqualTo("review.standard.tooBig");
    }

    private static Problem only(String yaml) {
        var problems = ((StandardsReader.Reading.Refused) read(yaml)).problems();
        assertThat(problems).hasSize(1);
        return Objects.requireNonNull(problems.getFirst());
    }

    private static StandardsReader.Reading read(String yaml) {
        try {
            return StandardsReader.read("small.yaml", new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
