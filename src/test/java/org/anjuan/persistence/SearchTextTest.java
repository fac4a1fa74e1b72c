package org.anjuan.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SearchTextTest {

    @Test
    void widthCaseBracketsAndBlanksDoNotMatter() {
        assertThat(SearchText.fold("津环罚〔２０２６〕12号 ＡＢc")).isEqualTo("津环罚(2026)12号abc");
        assertThat(SearchText.fold("津环罚[2026]12号")).isEqualTo(SearchText.fold("津环罚（2026）12号"));
        assertThat(SearchText.terms("  甲公司　超标 ")).containsExactly("甲公司", "超标");
        assertThat(SearchText.terms(" \u3000")).isEmpty();
    }

    @Test
    void noPairReachesOverTheBorderOfTwoTextsAndCodesHaveNone() {
        var line = SearchText.line(List.of("甲乙", "丙丁"), List.of("911A"));
        assertThat(line).contains("甲乙").contains("丙丁").contains("911a");
        assertThat(SearchText.pairs(line))
                .hasSize(4)
                .containsAll(SearchText.pairsOf("甲乙"))
                .doesNotContainAnyElementsOf(SearchText.pairsOf("乙丙"))
                .doesNotContainAnyElementsOf(SearchText.pairsOf("911a"));
    }

    @Test
    void theKeysOfAPairHoldEveryCaseAndNoOtherPair() {
        for (var term : List.of("甲乙", "\uffff\uffff", "ab", "𬭚")) {
            int pair = SearchText.pairsOf(term).getFirst();
            var keys = SearchText.keys(pair);
            assertThat(SearchText.key(pair, 0)).isEqualTo(keys.from()).isNotNegative();
            assertThat(SearchText.key(pair, SearchText.caseBits())).isEqualTo(keys.to());
            assertThat(SearchText.key(pair, 12345) & SearchText.caseBits()).isEqualTo(12345);
            assertThat(SearchText.keysFrom(term.charAt(0)).from()).isLessThanOrEqualTo(keys.from());
            assertThat(SearchText.keysFrom(term.charAt(0)).to()).isGreaterThanOrEqualTo(keys.to());
        }
    }

    @Test
    void charactersThatMeanSomethingToLikeMeanThemselves() {
        assertThat(SearchText.anywhere("10%_!")).isEqualTo("%10!%!_!!%");
    }
}
