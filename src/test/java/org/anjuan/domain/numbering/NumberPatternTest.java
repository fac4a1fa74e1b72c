package org.anjuan.domain.numbering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import org.anjuan.domain.text.DocumentNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers are printed in one way, and read as offices write them. */
class NumberPatternTest {

    /** Numbers as they stand in the files of the samples, in published decisions and in the rules that they cite. */
    @ParameterizedTest
    @CsvSource({
        "津河环立〔2026〕61号,津河环,环立,2026,61",
        "津河环立〔2026〕63号,津河环,环立,2026,63",
        "津河环罚〔2026〕57号,津河环,环罚,2026,57",
        "津河环罚〔2026〕61号,津河环,环罚,2026,61",
        "津河环罚告〔2026〕57号,津河环,环罚告,2026,57",
        "津河环罚告〔2026〕61号,津河环,环罚告,2026,61",
        "津河环责改〔2026〕38号,津河环,环责改,2026,38",
        "津河环责改〔2026〕41号,津河环,环责改,2026,41",
        "津河环责改〔2026〕45号,津河环,环责改,2026,45",
        "津河环听通〔2026〕7号,津河环,环听通,2026,7",
        "津河环连罚告〔2026〕3号,津河环,环连罚告,2026,3",
        "津河环连罚〔2026〕3号,津河环,环连罚,2026,3",
        "州环责改〔2025〕23号,州环,环责改,2025,23",
        "某市环罚字〔2023〕318号,某市环,环罚,2023,318",
        "某环不罚字〔2026〕14号,某环,环不罚,2026,14",
        "豫0000环罚决字〔2023〕46号,豫0000环,环罚决,2023,46",
        "津市环罚字〔2026〕第12号,津市环,环罚,2026,12",
        "津环罚字〔2026〕12号,津环,环罚,2026,12",
        "津环罚字[2026]第012号,津环,环罚,2026,12",
        "津环罚 (2026) 12 号,津环,环罚,2026,12",
        "津环罚（2026）12号,津环,环罚,2026,12",
        "津环罚【2026】12号,津环,环罚,2026,12",
        "津环罚［2026］12号,津环,环罚,2026,",
        "津环罚〔2026〕020号,津环,环罚,2026,20",
        "津环罚〔2026〕00001号,津环,环罚,2026,1",
        "津环(青)罚〔2026〕5号,津环（青）,罚,2026,5",
        "津环（青）罚字〔2026〕5号,津环（青）,罚,2026,5",
        "津环检（鉴）委托〔2026〕4号,津环,环检（鉴）委托,2026,4",
        "津环查(扣)延〔2026〕2号,津环,环查（扣）延,2026,2",
        "国办发〔2018〕118号,国办,发,2018,118",
        "环执法发〔2024〕4号,环,环执法发,2024,4",
        "环办〔2010〕174号,环,环办,2010,174",
        "环法规〔2022〕31号,环,环法规,2022,31",
        "环环监〔2017〕17号,环,环环监,2017,17",
        "桂环规范〔2020〕17号,桂环,环规范,2020,17",
        "鲁司〔2023〕33号,鲁,司,2023,33",
        "湘司发通〔2023〕27号,湘,司发通,2023,27",
        "公治〔2014〕853号,公,治,2014,853",
        "法释〔2023〕7号,法,释,2023,7",
        "国办发明电〔2019〕16号,国办,发明电,2019,16",
        "津河环监〔2026〕G187号,津河环,环监,2026,",
        "津环罚〔2026〕17-07号,津环,环罚,2026,",
        "津环罚〔2026〕040705号,津环,环罚,2026,",
        "津环罚〔2026〕0号,津环,环罚,2026,",
        "津环罚告〔2026〕12号,津环,环罚,2026,",
        "津环罚〔2025〕12号,津环,环罚,2026,",
        "津河环罚〔2026〕12号,津环,环罚,2026,"
    })
    void aNumberIsReadAsOfficesWriteIt(String text, String organ, String word, int year, Integer serial) {
        var read = NumberPattern.USUAL.serialIn(new DocumentNumber(text), new SeriesKey(organ, word, year));
        assertThat(read).isEqualTo(serial == null ? OptionalInt.empty() : OptionalInt.of(serial));
    }

    @Test
    void aNumberIsPrintedWithoutZerosAndWithTheYearInItsBrackets() {
        assertThat(NumberPattern.USUAL.print(new SeriesKey("津环", "环罚", 2026), 7))
                .isEqualTo(new DocumentNumber("津环罚〔2026〕7号"));
        assertThat(NumberPattern.USUAL.print(new SeriesKey("津", "环责改", 2026), 107))
                .isEqualTo(new DocumentNumber("津环责改〔2026〕107号"));
        assertThat(new NumberPattern("{organ}{word}〔{year}〕G{serial}号").print(new SeriesKey("津河环", "环监", 2026), 187))
                .isEqualTo(new DocumentNumber("津河环监〔2026〕G187号"));
    }

    @Test
    void aLetterBeforeTheSerialBelongsToThePattern() {
        var series = new SeriesKey("津河环", "环监", 2026);
        var pattern = new NumberPattern("{organ}{word}〔{year}〕G{serial}号");
        assertThat(pattern.serialIn(new DocumentNumber("津河环监〔2026〕G187号"), series))
                .hasValue(187);
        assertThat(pattern.serialIn(new DocumentNumber("津河环监〔2026〕187号"), series))
                .isEmpty();
        assertThat(pattern.serialIn(new DocumentNumber("津河环监〔2026〕W187号"), series))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{organ}{word}",
                "{organ}{word}[{year}]{serial}号",
                "{organ}{word}({year}){serial}号",
                "{organ}{word}〔{year}〕第{serial}号",
                "{organ}{word}〔{year}〕{serial}",
                "{organ}{word}〔{serial}〕{year}号",
                "{word}{organ}〔{year}〕{serial}号",
                "{organ} {word}〔{year}〕{serial}号",
                "{organ}{wort}〔{year}〕{serial}号",
                "〔{year}〕{serial}号"
            })
    void aPatternThatWouldPrintNoProperNumberIsRefused(String text) {
        assertThatThrownBy(() -> new NumberPattern(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 20261122})
    void whatIsPrintedIsReadAgainHoweverSomebodyCopiesIt(long seed) {
        var random = new Random(seed);
        var organs = List.of("津环", "津河环", "津", "豫0000环", "津环（青）", "桂环");
        var words = List.of("环罚", "环罚告", "环责改", "环检（鉴）委托", "罚", "环延（分）缴");
        for (int i = 0; i < 2_000; i++) {
            var series = new SeriesKey(
                    organs.get(random.nextInt(organs.size())),
                    words.get(random.nextInt(words.size())),
                    2000 + random.nextInt(99));
            int serial = 1 + random.nextInt(Numbering.LAST_SERIAL);
            var printed = NumberPattern.USUAL.print(series, serial);
            assertThat(printed.text()).doesNotContain("[", "第", " ").endsWith("〕" + serial + "号");
            var copied = new DocumentNumber(printed.text()
                    .replace("〔", List.of("〔", "[", "（", "(", " 【", "字〔").get(random.nextInt(6)))
                    .replace("〕", List.of("〕", "]", "）", ") ", "】第").get(random.nextInt(5))));
            assertThat(NumberPattern.USUAL.serialIn(copied, series))
                    .as(copied.text())
                    .hasValue(serial);
            var other = new SeriesKey(series.organ(), series.word() + "告", series.year());
            assertThat(NumberPattern.USUAL.serialIn(copied, other))
                    .as(copied.text())
                    .isEmpty();
        }
    }
}
