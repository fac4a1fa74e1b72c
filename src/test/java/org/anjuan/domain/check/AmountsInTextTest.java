package org.anjuan.domain.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.anjuan.domain.text.ChineseNumerals;
import org.anjuan.domain.text.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Amounts in capitals beside amounts in figures. */
class AmountsInTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "罚款人民币贰拾万元整（￥200000.00）。",
                "罚款贰拾万元（¥200,000元）。",
                "罚款贰拾万元（20万元）。",
                "罚款人民币贰拾叁万伍仟元整（小写：￥235000元）",
                "罚款20万元（大写：人民币贰拾万元整）",
                "罚款235000元（贰拾叁万伍仟元）",
                "二十万元（200000元）",
                "人民币壹佰肆拾伍万陆仟元整￥1456000.00",
                "拾万元（￥100000）",
                "应缴壹元零伍分（￥1.05）",
                "化学需氧量80 mg/L（GB 4287-2012），第二十八条（2026年）",
                "贰拾万元（大写）",
                "共一千元（含税），另200元"
            })
    void whatAgreesOrIsNoPairIsLeftAlone(String text) {
        assertThat(AmountsInText.of(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "罚款人民币贰拾万元整（￥20000.00）。 | 20000000 | 2000000",
                "罚款贰拾叁万伍仟元（￥253000） | 23500000 | 25300000",
                "罚款20万元（大写：贰万元整） | 2000000 | 20000000",
                "人民币壹佰肆拾伍万陆仟元整￥1465000.00 | 145600000 | 146500000",
                "壹元零伍分（￥1.50） | 105 | 150"
            })
    void whatDoesNotAgreeIsFoundWithBothAmounts(String text, long words, long figures) {
        assertThat(AmountsInText.of(text)).singleElement().satisfies(found -> {
            assertThat(found.wordsInFen()).isEqualTo(words);
            assertThat(found.figuresInFen()).isEqualTo(figures);
        });
    }

    @Test
    void anyAmountAgreesWithItselfAndWithNoOther() {
        var random = new SplittableRandom(88);
        for (int i = 0; i < 500; i++) {
            long fen = random.nextLong(1, 1_000_000_000_00L);
            long other = random.nextBoolean() ? fen + random.nextLong(1, 1_000) : fen * 10;
            var capitals = ChineseNumerals.amountInCapitals(fen);
            assertThat(AmountsInText.of("罚款" + capitals + "（￥" + new Money(fen) + "）"))
                    .isEmpty();
            assertThat(AmountsInText.of("罚款" + capitals + "（￥" + new Money(other) + "）"))
                    .as(capitals)
                    .hasSize(1);
        }
    }

    @Test
    void allAmountsOfATextAreRead() {
        assertThat(AmountsInText.all("罚款［10%＋15%×90%］×100万元＝23.5万元，即人民币贰拾叁万伍仟元整，缴至账户200012345678；第3条"))
                .containsExactly(100_000_000L, 23_500_000L, 23_500_000L);
        assertThat(AmountsInText.all("没有金额")).isEmpty();
    }

    @Test
    void theMiddleOfANumberIsNoAmount() {
        assertThat(AmountsInText.all("1.1234567元")).isEmpty();
        assertThat(AmountsInText.all("缴至200012345678901234567元")).isEmpty();
        assertThat(AmountsInText.all("账户一，200元；1，200元")).containsExactly(20_000L, 120_000L);
        assertThat(AmountsInText.all("人民币 300 元整")).containsExactly(30_000L);
    }

    /** With a pattern that begins anew at each character these take hours. */
    @ParameterizedTest
    @ValueSource(strings = {"壹", "9", " ", "1,", "￥ ", "人民币 ", "壹元 ", "壹元（ ", "9元（ ", "1.1"})
    void aTextMadeToBeSlowIsReadAsFastAsAnyOther(String piece) {
        var text = piece.repeat(1_000_000 / piece.length());
        assertThat(AmountsInText.of(text)).isEmpty();
        assertThat(AmountsInText.all(text)).allMatch(fen -> fen > 0);
    }
}
