package org.anjuan.domain.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ChineseNumeralsTest {

    @ParameterizedTest
    @CsvSource({
        "0, 人民币零元整",
        "5, 人民币伍分",
        "60, 人民币陆角",
        "100, 人民币壹元整",
        "105, 人民币壹元零伍分",
        "140950, 人民币壹仟肆佰零玖元伍角",
        "600714, 人民币陆仟零柒元壹角肆分",
        "10700053, 人民币壹拾万柒仟元伍角叁分",
        "20000000, 人民币贰拾万元整",
        "20050000, 人民币贰拾万零伍佰元整",
        "100000001, 人民币壹佰万元零壹分",
        "10000000100, 人民币壹亿零壹元整",
        "10000100000, 人民币壹亿零壹仟元整",
        "1000000000000, 人民币壹佰亿元整",
        "120000000000000, 人民币壹万贰仟亿元整",
        "-12345, 人民币负壹佰贰拾叁元肆角伍分"
    })
    void anAmountIsWrittenInCapitals(long fen, String written) {
        assertThat(ChineseNumerals.amountInCapitals(fen)).isEqualTo(written);
    }

    @ParameterizedTest
    @MethodSource("amounts")
    void whatIsWrittenInCapitalsReadsBackTheSameToTheFen(long fen) {
        var written = ChineseNumerals.amountInCapitals(fen);
        assertThat(read(written)).as(written).isEqualTo(fen);
        assertThat(written)
                .doesNotContain("零零")
                .doesNotContain("零元")
                .doesNotContain("零万")
                .doesNotContain("零亿");
    }

    @ParameterizedTest
    @MethodSource("amounts")
    void whatIsWrittenInCapitalsIsReadToTheFen(long fen) {
        var written = ChineseNumerals.amountInCapitals(fen);
        assertThat(ChineseNumerals.inFen(written)).as(written).hasValue(fen);
        assertThat(ChineseNumerals.inFen(written.replace("人民币", "").replace("整", "")))
                .as(written)
                .hasValue(fen);
    }

    @ParameterizedTest
    @CsvSource({
        "拾万元, 10000000",
        "人民币贰拾万圆正, 20000000",
        "二十三万五千元, 23500000",
        "壹佰零伍元, 10500",
        "壹佰伍元, 10500",
        "壹仟零佰元, -1",
        "两万元, 2000000",
        "壹亿贰仟万元, 12000000000",
        "叁角伍分, 35",
        "壹元零伍分, 105",
        "零元整, 0",
        "贰拾拾万元, -1",
        "五万三万元, -1",
        "壹万亿贰万元, 100000002000000",
        "贰贰万元, -1",
        "佰拾仟元, -1",
        "万元, -1",
        "元, -1",
        "贰拾万, -1",
        "伍分陆角, -1",
        "壹元伍, -1",
        "多少元, -1"
    })
    void amountsAreReadAsOfficesWriteThemAndNothingElseIs(String written, long fen) {
        if (fen < 0) assertThat(ChineseNumerals.inFen(written)).isEmpty();
        else assertThat(ChineseNumerals.inFen(written)).hasValue(fen);
    }

    static LongStream amounts() {
        var random = new SplittableRandom(26);
        return LongStream.generate(() -> random.nextLong(1, (long) Math.pow(10, random.nextInt(1, 16)) + 1)
                        * (random.nextBoolean() ? 1 : 100))
                .limit(1_000);
    }

    /** An independent reader: adds digits times units from left to right. */
    private static long read(String written) {
        long total = 0;
        long group = 0;
        long below = 0;
        long digit = 0;
        long fen = 0;
        for (char c : written.substring(3).toCharArray()) {
            int value = "零壹贰叁肆伍陆柒捌玖".indexOf(c);
            if (value >= 0) {
                digit = value;
                continue;
            }
            switch (c) {
                case '拾', '佰', '仟' -> {
                    group += digit * (c == '拾' ? 10 : c == '佰' ? 100 : 1_000);
                    digit = 0;
                }
                case '万' -> {
                    below += (group + digit) * 10_000;
                    group = 0;
                    digit = 0;
                }
                case '亿' -> {
                    total += (below + group + digit) * 100_000_000;
                    below = 0;
                    group = 0;
                    digit = 0;
                }
                case '元' -> {
                    fen += (total + below + group + digit) * 100;
                    digit = 0;
                }
                case '角' -> {
                    fen += digit * 10;
                    digit = 0;
                }
                case '分' -> {
                    fen += digit;
                    digit = 0;
                }
                default -> assertThat(c).isEqualTo('整');
            }
        }
        return fen;
    }
}
