package org.anjuan.domain.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PinyinInitialsTest {

    @ParameterizedTest
    @CsvSource({
        "环境保护, hjbh",
        "无证排放, wzpf",
        "未批先建, wpxj",
        "按日连续处罚, arlxcf",
        "危险废物, wxfw",
        "放射性同位素, fsxtws",
        "逃避监管, tbjg",
        "挥发性有机物, hfxyjw",
        "责令停产整治, zltczz",
        "煤矸石、镉、铊, mgsgt",
        "二氧化硫SO2, eyhlso2",
        "（听证）, tz",
    })
    void everyCharacterGivesItsFirstLetter(String chinese, String initials) {
        assertThat(PinyinInitials.of(chinese)).isEqualTo(initials);
    }

    @ParameterizedTest
    @CsvSource({"zd, 重点排污单位", "cf, 重复处罚", "hy, 行业", "xw, 行为", "cqyz, 畜禽养殖", "xmy, 畜牧业", "WZPF, 无证排放", "zp, 无证排放"})
    void aCharacterReadInTwoWaysIsFoundByEither(String typed, String chinese) {
        assertThat(PinyinInitials.matches(typed, chinese)).isTrue();
    }

    @Test
    void initialsOutOfOrderOrOfSomethingElseAreNotFound() {
        assertThat(PinyinInitials.matches("pzwf", "无证排放")).isFalse();
        assertThat(PinyinInitials.matches("wzpfw", "无证排放")).isFalse();
        assertThat(PinyinInitials.matches("wpf", "无证排放")).isFalse();
    }

    @Test
    void initialsWithOthersBetweenThemAreFoundInOrderOnly() {
        assertThat(PinyinInitials.span("wzpf", "未依法取得排污许可证排放污染物")).hasValue(6);
        assertThat(PinyinInitials.span("wzpf", "无证排放")).hasValue(4);
        assertThat(PinyinInitials.span("fpzw", "未依法取得许可证排放")).isEmpty();
    }

    @Test
    void whatHasNoReadingIsLeftOut() {
        assertThat(PinyinInitials.of("—（）《》 、。★")).isEmpty();
        assertThat(PinyinInitials.of("")).isEmpty();
    }
}
