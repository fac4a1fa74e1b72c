package org.anjuan.domain.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When two writings of a name may mean the same. */
class WritingTest {

    @ParameterizedTest
    @CsvSource({
        "李某, 李四, true",
        "李某某, 李四, true",
        "李四, 李某某, true",
        "李*, 王*, false",
        "某化工有限公司, 津河化工有限公司, true",
        "某化工有限公司, 化工有限公司, false",
        "某化工有限公司, 津河市东城区大桥化工有限公司, false",
        "Ａ公司, A 公司, true",
        "李某*, 李某某, true",
        "张三, 李四, false",
        "某, 一二三四五六, true",
        "某, 一二三四五六七, false"
    })
    void aMaskStandsForOneToSixCharacters(String one, String other, boolean same) {
        assertThat(Writing.maySame(one, other)).isEqualTo(same);
        assertThat(Writing.maySame(other, one)).isEqualTo(same);
    }

    /** A pattern with a choice at each mask takes longer than anybody waits. */
    @Test
    void manyMasksTakeNoLongerThanFew() {
        assertThat(Writing.maySame("*a".repeat(90), "a".repeat(180) + "b")).isFalse();
        assertThat(Writing.maySame("*a".repeat(30), "a".repeat(180))).isTrue();
    }

    @Test
    void whatIsLongerThanAnyNameIsTheSameOnlyWhereItIsWrittenAlike() {
        var text = "某".repeat(300_000);
        assertThat(Writing.maySame(text, text)).isTrue();
        assertThat(Writing.maySame(text, "a".repeat(300_000))).isFalse();
    }

    @Test
    void theDistanceNearTheDiagonalIsTheDistance() {
        var random = new SplittableRandom(26);
        for (int i = 0; i < 3_000; i++) {
            var one = text(random);
            var other = text(random);
            for (int most = 1; most <= 2; most++)
                assertThat(Writing.distance(one, other, most))
                        .as(one + " " + other)
                        .isEqualTo(Math.min(whole(one, other), most + 1));
        }
    }

    private static String text(SplittableRandom random) {
        var text = new StringBuilder();
        for (int i = random.nextInt(8); i >= 0; i--) text.append((char) ('a' + random.nextInt(3)));
        return text.toString();
    }

    private static int whole(String one, String other) {
        if (one.isEmpty() || other.isEmpty()) return one.length() + other.length();
        int change = whole(one.substring(1), other.substring(1)) + (one.charAt(0) == other.charAt(0) ? 0 : 1);
        return change == 0
                ? 0
                : Math.min(change, 1 + Math.min(whole(one.substring(1), other), whole(one, other.substring(1))));
    }
}
