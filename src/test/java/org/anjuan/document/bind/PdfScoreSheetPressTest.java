package org.anjuan.document.bind;

import static org.anjuan.document.TestEngine.ENGINE;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anjuan.document.ArchiveCheck;
import org.anjuan.document.TestFiles;
import org.anjuan.domain.review.Deduction;
import org.anjuan.domain.review.ItemMark;
import org.anjuan.domain.review.Place;
import org.anjuan.domain.review.Review;
import org.anjuan.domain.review.Reviewer;
import org.anjuan.domain.review.ScoreSheet;
import org.anjuan.reference.ResourceWords;
import org.anjuan.reference.StandardsReader;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfScoreSheetPressTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T02:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void theSheetNamesTheFileTheReviewerAndEachDeductionWithItsPlace(String language) throws Exception {
        var words = language.equals("zh") ? ResourceWords.CHINESE : ResourceWords.ENGLISH;
        var target = folder.resolve("sheet.pdf");

        new PdfScoreSheetPress(ENGINE, CLOCK).print(sheet(), words, target);

        try (var pdf = Loader.loadPDF(target.toFile())) {
            var text = new PDFTextStripper().getText(pdf).replaceAll("\\s", "");
            assertThat(text)
                    .contains("津南环立〔2026〕18号", "天津市鑫源𬭚业", "评查员甲", "缺少日期", "立案审批表")
                    .doesNotContain("{{");
        }
        assertThat(ArchiveCheck.violations(target)).isEmpty();
    }

    private static ScoreSheet sheet() {
        var file = TestFiles.full(new TestFiles.Items());
        var standard = StandardsReader.shipped().all().getFirst();
        var item = standard.items().getFirst();
        var rule = item.deductions().getFirst().number();
        var review = Review.started(
                        new UUID(3, 3),
                        file.id(),
                        "0".repeat(64),
                        standard,
                        new Reviewer(new UUID(4, 4), "评查员甲", "法制科"),
                        CLOCK.instant(),
                        StandardsReader.shipped().judge(standard, file))
                .withMark(
                        item.id(),
                        new ItemMark.Scored(List.of(
                                new Deduction(rule, 1, "缺少日期", new Place(Optional.of("立案审批表"), Optional.of(17))))));
        return ScoreSheet.of(file, standard, review);
    }
}
