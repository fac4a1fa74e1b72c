package org.anjuan.document.bind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.anjuan.document.ArchiveCheck;
import org.anjuan.document.TestFiles;
import org.anjuan.document.TestPress;
import org.anjuan.domain.casefile.Evidence;
import org.anjuan.domain.casefile.EvidenceItem;
import org.anjuan.domain.casefile.EvidenceKind;
import org.anjuan.domain.casefile.Fact;
import org.anjuan.domain.casefile.Shape;
import org.anjuan.domain.casefile.StoredItem;
import org.anjuan.domain.casefile.When;
import org.anjuan.domain.document.EvidenceRules;
import org.anjuan.domain.text.Prose;
import org.anjuan.usecase.port.DossierPress.Pressed;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The photos of an exhibit on their sheets. */
class PhotoSheetsTest extends VolumeTest {

    @ParameterizedTest
    @CsvSource({"1, 5, 1 1 1 1 1", "2, 5, 2 2 1", "4, 5, 4 1", "4, 3, 3", "4, 2, 2", "2, 1, 1"})
    void asManyPhotosStandOnAPageAsTheRulesSay(int perPage, int photos, String pages) throws Exception {
        var said = new Prose("排放口正在排水，水色黄绿，有泡沫，旁边的自动监测设备没有运行，采样管从水中拔出。".repeat(2));
        var done = bind(
                perPage,
                exhibit(photos, Map.of("proves", Fact.known(said), "place", Fact.known("某市某区某某工业园区某某路6号总排放口DW001"))));
        assertThat(done.problems()).isEmpty();
        try (var pdf = open()) {
            var counts = new ArrayList<String>();
            var placed = done.papers().getFirst();
            for (int page = placed.firstPage(); page <= placed.lastPage(); page++)
                counts.add(String.valueOf(pictures(pdf, page - 1)));
            assertThat(String.join(" ", counts)).isEqualTo(pages);
        }
        assertThat(ArchiveCheck.violations(target())).isEmpty();
    }

    @Test
    void aSheetSaysWhoTookThePhotosUntilWhenBeforeWhomAndWhatEachShows() throws Exception {
        var done = bind(
                4,
                exhibit(
                        3,
                        Map.of(
                                "madeOn", Fact.known(When.of("2025-03-04T10:15")),
                                "takenUntil", Fact.known(When.of("2025-03-04T10:40")),
                                "photographer", Fact.known("张三"),
                                "witness", Fact.known("李四"),
                                "provider", Fact.known("王五"))));
        assertThat(done.gaps()).noneMatch(gap -> gap.field().equals("part.evidence.photographer"));
        try (var pdf = open()) {
            var text = text(pdf);
            assertThat(text)
                    .contains(
                            "2025年3月4日10时15分至2025年3月4日10时40分", "拍摄人张三", "见证人：李四", "提供人王五", "图1", "图2第2张所示", "图3第3张所示");
            for (var hash : items.all()) assertThat(text).contains(hash);
        }
    }

    @Test
    void whoTookAPhotoIsAGapWhoeverGaveItAndOnePhotoHasNoNumber() throws Exception {
        var done = bind(4, exhibit(1, Map.of()));
        assertThat(done.gaps()).anyMatch(gap -> gap.field().equals("part.evidence.photographer"));
        assertThat(done.gaps())
                .noneMatch(gap -> gap.field().equals("part.evidence.takenUntil")
                        || gap.field().equals("part.evidence.witness"));
        bind(4, exhibit(1, Map.of("provider", Fact.known("群众"))));
        try (var pdf = open()) {
            assertThat(text(pdf)).contains("拍摄人【未知】", "提供人群众").doesNotContain("图1");
        }
    }

    @Test
    void theSheetOfARecordingSaysWhoMadeItToo() throws Exception {
        var film = items.put(
                "    ftypisom    ".getBytes(java.nio.charset.StandardCharsets.US_ASCII), "执法.mp4", "video/mp4");
        Map<String, Object> told = Map.of(
                "photographer", Fact.known("张三"),
                "witness", Fact.known("李四"),
                "madeOn", Fact.known(When.of("2025-03-04T10:15")),
                "takenUntil", Fact.known(When.of("2025-03-04T10:40")));
        bind(1, Shape.of(Evidence.class).with(exhibit(1, told), "item", Fact.known(film)));
        try (var pdf = open()) {
            assertThat(text(pdf)).contains("制作（录制）人张三", "见证人李四", "至2025年3月4日10时40分");
        }
        bind(1, Shape.of(Evidence.class).with(exhibit(1, Map.of()), "item", Fact.known(film)));
        try (var pdf = open()) {
            assertThat(text(pdf)).doesNotContain("制作（录制）人", "见证人");
        }
    }

    @Test
    void whatIsNoPhotoStandsBetweenThoseThatAre() throws Exception {
        var evidence = exhibit(4, Map.of());
        var more = new ArrayList<>(evidence.more());
        more.add(1, new EvidenceItem(items.put(TestFiles.pdf(1, null), "x.pdf", "application/pdf"), Fact.unknown()));
        more.add(new EvidenceItem(new StoredItem("0".repeat(64), "away.jpg", "image/jpeg", 5), Fact.unknown()));
        var done = bind(4, Shape.of(Evidence.class).with(evidence, "more", List.copyOf(more)));
        assertThat(done.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.key()).isEqualTo("dossier.item.notHere"));
        try (var pdf = open()) {
            var placed = done.papers().getFirst();
            assertThat(placed.lastPage() - placed.firstPage() + 1).isEqualTo(5);
            int at = placed.firstPage() - 1;
            assertThat(pictures(pdf, at)).isEqualTo(2);
            assertThat(pictures(pdf, at + 3)).isEqualTo(2);
        }
    }

    @Test
    void onlyOneTwoOrFourPhotosStandOnAPage() {
        for (int wrong : new int[] {0, 3, 5, -1})
            assertThatThrownBy(() -> new EvidenceRules(1, wrong)).hasMessageContaining("photos_per_page");
        assertThat(TestPress.RULES.evidence().photosPerPage()).isOne();
    }

    private Evidence exhibit(int photos, Map<String, Object> more) {
        var values = new HashMap<>(more);
        values.put("id", new UUID(9, 9));
        values.put("kind", EvidenceKind.AUDIO_VISUAL);
        values.put("title", "现场照片");
        values.put("item", Fact.known(photo(1)));
        var others = new ArrayList<EvidenceItem>();
        for (int i = 2; i <= photos; i++)
            others.add(new EvidenceItem(photo(i), i == 4 ? Fact.unknown() : Fact.known("第" + i + "张所示")));
        values.put("more", others);
        return Shape.of(Evidence.class).make(values);
    }

    private StoredItem photo(int number) {
        boolean high = number % 2 == 0;
        return items.put(
                TestFiles.picture("jpg", high ? 300 : 400 + number, high ? 400 + number : 300),
                "IMG_" + number + ".jpg",
                "image/jpeg");
    }

    private static int pictures(PDDocument pdf, int page) throws Exception {
        int count = 0;
        var resources = pdf.getPage(page).getResources();
        for (COSName name : resources.getXObjectNames()) if (resources.isImageXObject(name)) count++;
        return count;
    }

    private Pressed.Done bind(int perPage, Evidence evidence) throws Exception {
        int megabytes = TestPress.RULES.evidence().attachMegabytes();
        return bind(TestPress.RULES.with(new EvidenceRules(megabytes, perPage)), evidence);
    }
}
