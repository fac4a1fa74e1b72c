package org.anjuan.document.bind;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.anjuan.document.ArchiveCheck;
import org.anjuan.document.TestFiles;
import org.anjuan.document.TestPress;
import org.anjuan.document.evidence.Samples;
import org.anjuan.domain.casefile.Evidence;
import org.anjuan.domain.casefile.EvidenceKind;
import org.anjuan.domain.casefile.Fact;
import org.anjuan.domain.casefile.Inspection;
import org.anjuan.domain.casefile.InspectionMethod;
import org.anjuan.domain.casefile.Official;
import org.anjuan.domain.casefile.Paper;
import org.anjuan.domain.casefile.Part;
import org.anjuan.domain.casefile.Recording;
import org.anjuan.domain.casefile.Ref;
import org.anjuan.domain.casefile.Shape;
import org.anjuan.domain.casefile.StoredItem;
import org.anjuan.domain.casefile.When;
import org.anjuan.domain.document.EvidenceRules;
import org.anjuan.domain.text.Problem;
import org.anjuan.domain.text.Prose;
import org.anjuan.usecase.port.DossierPress.Pressed;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.junit.jupiter.api.Test;

/** Office files, recordings and photos no one can decode: a sheet that tells of them, and the file beside the pages. */
class FilesWithoutPagesTest extends VolumeTest {

    /** What every volume says of itself. */
    private static final String MANIFEST = "anjuan-manifest.json";

    private static final String DATA = "anjuan-volume.json";

    @Test
    void anOfficeFileIsEmbeddedAndItsSheetSaysWhatItIs() throws Exception {
        var docx = items.put(officeFile(), "台账.docx", "application/vnd.openxmlformats-officedocument");
        var done = bind(evidence("运行台账", docx, Map.of("proves", Fact.known(new Prose("设施停运")))));
        assertThat(done.problems()).isEmpty();
        assertThat(ArchiveCheck.violations(target())).isEmpty();
        try (var pdf = open()) {
            assertThat(text(pdf)).contains("台账.docx", docx.sha256(), String.valueOf(docx.size()), "设施停运", "第1号附件");
            var file = pdf.getDocumentCatalog()
                    .getNames()
                    .getEmbeddedFiles()
                    .getNames()
                    .get("00001");
            assertThat(file.getFileUnicode()).isEqualTo("台账.docx");
            assertThat(file.getCOSObject().getNameAsString("AFRelationship")).isEqualTo("Supplement");
            assertThat(file.getEmbeddedFile().toByteArray()).isEqualTo(officeFile());
            assertThat(embedded(pdf)).containsExactlyInAnyOrder("台账.docx", MANIFEST, DATA);
            assertThat(pdf.getDocumentCatalog()
                            .getCOSObject()
                            .getCOSArray(COSName.getPDFName("AF"))
                            .size())
                    .isEqualTo(3);
        }
    }

    /** What files travel inside a volume. */
    private static List<String> embedded(PDDocument pdf) throws IOException {
        return pdf.getDocumentCatalog().getNames().getEmbeddedFiles().getNames().values().stream()
                .map(PDComplexFileSpecification::getFileUnicode)
                .toList();
    }

    @Test
    void aPaperWhoseFileHasNoPagesHasASheetForItToo() throws Exception {
        var sheet = items.put(officeFile(), "附表.xlsx", "not a media type");
        var paper = (Part) Shape.of(Paper.class)
                .make(Map.of(
                        "id",
                        new UUID(5, 5),
                        "documentType",
                        "TEST_REPORT",
                        "title",
                        "核算表",
                        "item",
                        Fact.known(sheet)));
        bind(paper);
        assertThat(ArchiveCheck.violations(target())).isEmpty();
        try (var pdf = open()) {
            assertThat(text(pdf)).contains("电子文件说明", "附表.xlsx", sheet.sha256());
        }
    }

    @Test
    void aFileLargerThanTheRuleIsOnlyNamed() throws Exception {
        var large = items.put(new byte[1_000_001], "地图.dwg", "application/acad");
        bind(new EvidenceRules(1, 1), evidence("总平面图", large, Map.of()));
        try (var pdf = open()) {
            assertThat(text(pdf)).contains("未嵌入", large.sha256());
            assertThat(embedded(pdf)).containsExactlyInAnyOrder(MANIFEST, DATA);
        }
    }

    @Test
    void whatAFileReallyHoldsCountsAndNotWhatIsOnFile() throws Exception {
        var large = items.put(new byte[1_000_001], "地图.dwg", "application/acad");
        var said = new StoredItem(large.sha256(), large.name(), large.mediaType(), 0);
        var done = bind(new EvidenceRules(1, 1), evidence("总平面图", said, Map.of()));
        assertThat(done.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.key()).isEqualTo("dossier.item.otherSize");
            assertThat(problem.values()).containsExactly("地图.dwg", 0L, 1_000_001L);
        });
        try (var pdf = open()) {
            assertThat(text(pdf)).contains("未嵌入", "1,000,001字节");
            assertThat(embedded(pdf)).containsExactlyInAnyOrder(MANIFEST, DATA);
        }
    }

    @Test
    void aRecordingIsNamedWithItsHashAndStaysWhereItIs() throws Exception {
        var film = items.put(boxes("isom"), "执法.mp4", "application/octet-stream");
        var sound = items.put("ID3 sound".getBytes(StandardCharsets.US_ASCII), "录音.mp3", "application/octet-stream");
        var done = bind(evidence("执法录像", film, Map.of()), evidence("谈话录音", sound, Map.of()));
        assertThat(done.problems()).isEmpty();
        try (var pdf = open()) {
            assertThat(text(pdf)).contains("音像资料", film.sha256(), sound.sha256(), "未嵌入");
            assertThat(embedded(pdf)).containsExactlyInAnyOrder(MANIFEST, DATA);
        }
    }

    @Test
    void aHeicPhotoIsEmbeddedAndWhoeverExportsIsToldToConvertIt() throws Exception {
        var photo = items.put(boxes("heic"), "IMG_0001.HEIC", "image/heic");
        var done = bind(evidence("排口照片", photo, Map.of()));
        assertThat(done.problems()).extracting(Problem::key).containsExactly("dossier.item.heif");
        assertThat(ArchiveCheck.violations(target())).isEmpty();
        try (var pdf = open()) {
            assertThat(text(pdf)).contains("HEIC", photo.sha256(), "第1号附件");
        }
    }

    @Test
    void theCatalogueOfRecordingsSaysHashPaperAndHowLongTheyAreKept() throws Exception {
        var inspection = (Part)
                Shape.of(Inspection.class).make(Map.of("id", new UUID(6, 6), "method", InspectionMethod.values()[0]));
        var hash = "ab".repeat(32);
        var recording = (Part) Shape.of(Recording.class)
                .make(Map.of(
                        "id",
                        new UUID(6, 7),
                        "scene",
                        "现场检查",
                        "sha256",
                        Fact.known(hash),
                        "about",
                        Fact.known(new Ref<Part>(inspection.id()))));
        bind(inspection, recording);
        try (var pdf = open()) {
            assertThat(text(pdf)).contains("音像记录目录", hash, "同案卷");
        }
    }

    @Test
    void theClockOfTheCameraIsHeldAgainstTheFile() throws Exception {
        var inspection = inspection(6, "2025-03-04T09:30", "2025-03-04T11:00");
        var during = photo("2025:03:04 10:15:30");
        var later = photo("2025:03:04 16:15:30");
        var otherDay = photo("2024:01:01 00:00:10");
        var unset = photo("0000:00:00 00:00:00");
        var officers = List.of(Shape.of(Official.class).make(Map.of("name", "张三")));
        Map<String, Object> told = Map.of("madeOn", Fact.known(When.of("2025-03-04")), "collectedBy", officers);
        var done = bind(
                inspection,
                evidence("当时", during, told),
                evidence("后来", later, told),
                evidence("他日", otherDay, told),
                evidence("无钟", unset, told),
                evidence("他人", later, Map.of("provider", Fact.known("群众"))));
        assertThat(done.problems())
                .extracting(problem -> problem.path() + " " + problem.key())
                .containsExactlyInAnyOrder("后来 dossier.photo.outside", "他日 dossier.photo.otherDay");
    }

    @Test
    void anInspectionOfWhichOnlyTheDayIsKnownMayHaveBeenGoingOn() throws Exception {
        var officers = List.of(Shape.of(Official.class).make(Map.of("name", "张三")));
        var evening = evidence("傍晚", photo("2025:03:04 18:15:30"), Map.of("collectedBy", officers));
        var morning = inspection(1, "2025-03-04T09:30", "2025-03-04T11:00");
        assertThat(bind(morning, evening).problems()).extracting(Problem::key).containsExactly("dossier.photo.outside");
        assertThat(bind(morning, inspection(2, "2025-03-04", "2025-03-04"), evening)
                        .problems())
                .isEmpty();
        assertThat(bind(morning, inspection(2, "2025-03-05", "2025-03-05"), evening)
                        .problems())
                .hasSize(1);
    }

    private static Part inspection(int number, String from, String to) {
        return Shape.of(Inspection.class)
                .make(Map.of(
                        "id",
                        new UUID(6, number),
                        "method",
                        InspectionMethod.values()[0],
                        "startedAt",
                        Fact.known(When.of(from)),
                        "endedAt",
                        Fact.known(When.of(to))));
    }

    private StoredItem photo(String taken) {
        var jpeg = TestFiles.picture("jpg", 300, 200 + items.all().size());
        var exif = ByteBuffer.allocate(64)
                .put("MM\0*".getBytes(StandardCharsets.ISO_8859_1))
                .putInt(8)
                .putShort((short) 1)
                .put(entry(0x8769, 4, 1, 26))
                .putInt(0)
                .putShort((short) 1)
                .put(entry(0x9003, 2, 20, 44))
                .putInt(0)
                .put((taken + "\0").getBytes(StandardCharsets.US_ASCII));
        return items.put(Samples.exif(jpeg, exif.array()), taken.replace(':', '-') + ".jpg", "image/jpeg");
    }

    private static byte[] entry(int tag, int type, int count, int value) {
        return ByteBuffer.allocate(12)
                .putShort((short) tag)
                .putShort((short) type)
                .putInt(count)
                .putInt(value)
                .array();
    }

    private static byte[] boxes(String brand) {
        return ByteBuffer.allocate(64)
                .putInt(24)
                .put(("ftyp" + brand).getBytes(StandardCharsets.US_ASCII))
                .array();
    }

    private static byte[] officeFile() {
        return "PK\003\004 something packed".getBytes(StandardCharsets.ISO_8859_1);
    }

    private static Evidence evidence(String title, StoredItem item, Map<String, Object> more) {
        var values = new HashMap<String, Object>(more);
        values.put("id", UUID.nameUUIDFromBytes(title.getBytes(StandardCharsets.UTF_8)));
        values.put("kind", EvidenceKind.AUDIO_VISUAL);
        values.put("title", title);
        values.put("item", Fact.known(item));
        return Shape.of(Evidence.class).make(values);
    }

    private Pressed.Done bind(Part... parts) throws Exception {
        return bind(TestPress.RULES, parts);
    }

    private Pressed.Done bind(EvidenceRules rules, Part... parts) throws Exception {
        return bind(TestPress.RULES.with(rules), parts);
    }
}
