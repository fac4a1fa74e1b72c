package org.anjuan.document.pdf;

import static org.anjuan.document.TestEngine.ENGINE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineRulesTest {

    private static final String CLOSING = "，。、；：？！）》】」』〕”’…%";
    private static final String OPENING = "（《【「『〔“‘￥";
    private static final List<String> PIECES = List.of(
            "环",
            "境",
            "违",
            "法",
            "行",
            "为",
            "，",
            "。",
            "、",
            "；",
            "：",
            "（",
            "）",
            "《",
            "》",
            "“",
            "”",
            "……",
            "——",
            "2026年3月5日",
            "12.4mg/m³",
            "200000元",
            "津环罚〔2026〕12号",
            "第45条",
            "GB 37822—2019",
            "㛃",
            "𬭚",
            "䶮");

    @ParameterizedTest
    @CsvSource({
        "环境,1,true",
        "环。,1,false",
        "（环,1,false",
        "12,1,false",
        "2元,1,false",
        "……,1,false",
        "——,1,false",
        "罚〔,1,false",
        "〕1,1,false",
        "第4,1,false",
        "￥2,1,false",
        "条违,1,true",
        "'186 mg/L',4,false",
        "'GB 4287',3,false",
        "'30 日',3,false",
        "'a b',2,true",
        "a_b,2,true",
        "𬭚环,2,true"
    })
    void aLineMayEndOnlyWhereItMay(String text, int at, boolean may) {
        assertThat(LineRules.mayBreak(text, at)).isEqualTo(may);
    }

    @Test
    void everyBreakIsBetweenWholeCharactersAndTheLastIsTheEnd() {
        var rules = new LineRules();
        rules.setText("𬭚㛃䶮环境");
        var ends = new ArrayList<Integer>();
        for (int at = rules.next(); at >= 0; at = rules.next()) ends.add(at);
        assertThat(ends).containsExactly(2, 3, 4, 5, 6);
    }

    @Test
    void aHashLongerThanALineIsCut() {
        var rules = new LineRules();
        rules.setText("a".repeat(64));
        assertThat(rules.next()).isLessThan(64);
    }

    @Test
    void noPrintedLineBeginsWithClosingOrEndsWithOpeningPunctuation() throws Exception {
        var random = new SplittableRandom(2026);
        var body = new StringBuilder();
        for (int p = 0; p < 60; p++) {
            body.append("<p>文");
            var before = "文";
            for (int i = 0; i < 120; i++) {
                var piece = PIECES.get(random.nextInt(PIECES.size()));
                if (isPunctuation(before) && isPunctuation(piece)) continue;
                body.append(piece);
                before = piece;
            }
            body.append("文。</p>");
        }
        var html = "<html><head><title>t</title><style>@page{size:A4;margin:30mm} body{font-family:song;font-size:16pt;"
                + "text-align:justify} p{margin:0;text-indent:2em}</style></head><body>" + body + "</body></html>";
        try (var sheets = ENGINE.open()) {
            sheets.add(html);
            var lines = new PDFTextStripper()
                    .getText(sheets.document())
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
            assertThat(lines).hasSizeGreaterThan(100);
            assertThat(lines).noneMatch(line -> CLOSING.indexOf(line.codePointAt(0)) >= 0);
            assertThat(lines).noneMatch(line -> OPENING.indexOf(line.codePointBefore(line.length())) >= 0);
        }
    }

    @Test
    void theSpaceBeforeAUnitIsNoWiderThanAnyOtherGapOfAJustifiedLine() throws Exception {
        var body = "<p>" + "监测报告显示外排废水化学需氧量浓度为186 mg/L，氨氮浓度为14.6 mg/L，分别超过许可排放浓度限值；".repeat(8) + "</p>";
        var html = "<html><head><title>t</title><style>@page{size:A4;margin:30mm} body{font-family:song;font-size:16pt;"
                + "text-align:justify} p{margin:0}</style></head><body>" + body + "</body></html>";
        var glyphs = new ArrayList<TextPosition>();
        var saved = new ByteArrayOutputStream();
        try (var sheets = ENGINE.open()) {
            sheets.add(html);
            sheets.document().save(saved);
        }
        try (var document = Loader.loadPDF(saved.toByteArray())) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition glyph) {
                    if (!glyph.getUnicode().isBlank()) glyphs.add(glyph);
                }
            }.getText(document);
        }
        var gaps = new ArrayList<Float>();
        for (int i = 1; i < glyphs.size(); i++)
            if (glyphs.get(i).getUnicode().equals("m")
                    && "46".contains(glyphs.get(i - 1).getUnicode()))
                gaps.add(glyphs.get(i).getX() - glyphs.get(i - 1).getEndX());
        assertThat(gaps).hasSize(16).allMatch(gap -> gap > 2 && gap < 12);
    }

    private static boolean isPunctuation(String piece) {
        return "，。、；：（）《》“”……——".contains(piece);
    }
}
