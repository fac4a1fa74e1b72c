package org.anjuan.usecase;

import static org.anjuan.document.TestEngine.ENGINE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.anjuan.document.bind.PdfScoreSheetPress;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.office.Actor;
import org.anjuan.domain.office.Person;
import org.anjuan.domain.review.ItemMark;
import org.anjuan.domain.review.Review;
import org.anjuan.domain.review.Reviewer;
import org.anjuan.domain.review.Standards;
import org.anjuan.domain.text.Problem;
import org.anjuan.reference.ResourceWords;
import org.anjuan.reference.StandardsReader;
import org.anjuan.ui.common.SampleStore;
import org.anjuan.usecase.PrintScoreSheet.Outcome;
import org.anjuan.usecase.port.AuditLog;
import org.anjuan.usecase.port.Store;
import org.anjuan.usecase.port.Words;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrintScoreSheetTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T02:00:00Z"), ZoneOffset.UTC);
    private static final Standards STANDARDS = StandardsReader.shipped();
    private static final Actor LI = new Actor(new Person(new UUID(0, 1), "李敏", "二大队", List.of(), List.of()));
    private static final UUID ID = new UUID(7, 0xABCDEF01L);

    private final Store store = SampleStore.of(1);

    @TempDir
    Path folder;

    @Test
    void theSheetLiesInTheFolderUnderASafeNameAndItIsRecordedWhoTookIt() throws IOException {
        keep(blank().withMark("A01", ItemMark.full()));
        var done = (Outcome.Done) print(folder.resolve("new"), ResourceWords.CHINESE);
        assertThat(done.sheet().getFileName().toString()).endsWith("行政执法案卷评查评分表 abcdef01 王_某.pdf");
        try (var pdf = Loader.loadPDF(done.sheet().toFile())) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("王/某");
        }
        assertThat(audit()).singleElement().satisfies(entry -> {
            assertThat(entry.action()).isEqualTo("review-printed");
            assertThat(entry.actor()).isEqualTo(LI.id());
            assertThat(entry.subject()).isEqualTo(file().id());
        });
    }

    @Test
    void printingAgainReplacesTheSheetOfTheSameReview() {
        keep(blank().withMark("A01", ItemMark.full()));
        var first = (Outcome.Done) print(folder, ResourceWords.ENGLISH);
        assertThat(print(folder, ResourceWords.ENGLISH)).isEqualTo(first);
        assertThat(folder.toFile().list()).hasSize(1);
    }

    @Test
    void aReviewInWhichNothingIsMarkedIsNotPrinted() {
        keep(blank());
        assertThat(problems(print(folder, ResourceWords.CHINESE))).containsExactly("review.sheet.nothing");
        assertThat(folder).isEmptyDirectory();
        assertThat(audit()).isEmpty();
    }

    @Test
    void aReviewThatIsGoneIsRefused() {
        assertThat(problems(print(folder, ResourceWords.CHINESE))).containsExactly("review.record.gone");
    }

    @Test
    void aFolderThatCannotBeMadeIsRefusedAndNothingIsRecorded() throws IOException {
        keep(blank().withMark("A01", ItemMark.full()));
        var inTheWay = Files.writeString(folder.resolve("file"), "x");
        assertThat(problems(print(inTheWay.resolve("out"), ResourceWords.CHINESE)))
                .containsExactly("review.sheet.notWritten");
        assertThat(audit()).isEmpty();
    }

    private Outcome print(Path where, Words words) {
        var press = new PdfScoreSheetPress(ENGINE, CLOCK);
        return new PrintScoreSheet(store, STANDARDS, press, CLOCK).print(LI, ID, where, words);
    }

    private CaseFile file() {
        return store.inTransaction(
                tx -> tx.cases().find(new UUID(0, 1)).orElseThrow().file());
    }

    private Review blank() {
        var standard = STANDARDS.all().getFirst();
        return Review.started(
                ID,
                file().id(),
                "0".repeat(64),
                standard,
                new Reviewer(new UUID(4, 4), "王/某", "法制科"),
                CLOCK.instant(),
                STANDARDS.judge(standard, file()));
    }

    private void keep(Review review) {
        store.inTransaction(tx -> {
            tx.reviews().keep(review);
            return review;
        });
    }

    private List<AuditLog.Entry> audit() {
        var id = file().id();
        return store.inTransaction(tx ->
                tx.audit().about(id, 10).stream().map(AuditLog.Recorded::entry).toList());
    }

    private static List<String> problems(Outcome outcome) {
        return ((Outcome.Refused) outcome).problems().stream().map(Problem::key).toList();
    }
}
