package org.anjuan.document.bind;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.anjuan.document.ArchiveCheck;
import org.anjuan.document.TestFiles;
import org.anjuan.document.TestPress;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.Evidence;
import org.anjuan.domain.casefile.EvidenceKind;
import org.anjuan.domain.casefile.Fact;
import org.anjuan.domain.casefile.Head;
import org.anjuan.domain.casefile.Lead;
import org.anjuan.domain.casefile.OfficePaper;
import org.anjuan.domain.casefile.Paper;
import org.anjuan.domain.casefile.PaperField;
import org.anjuan.domain.casefile.PaperState;
import org.anjuan.domain.casefile.Part;
import org.anjuan.domain.casefile.Party;
import org.anjuan.domain.casefile.PartyKind;
import org.anjuan.domain.casefile.Recording;
import org.anjuan.domain.casefile.Ref;
import org.anjuan.domain.casefile.Shape;
import org.anjuan.domain.casefile.StoredItem;
import org.anjuan.domain.casefile.Volume;
import org.anjuan.domain.text.Problem;
import org.anjuan.domain.text.Prose;
import org.anjuan.usecase.port.DossierPress.Placed;
import org.anjuan.usecase.port.DossierPress.Pressed;
import org.anjuan.usecase.port.Progress;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PdfDossierPressTest extends VolumeTest {

    private final PdfDossierPress press = TestPress.of(items);

    @Test
    void bothVolumesOfAFullFileAreValidArchiveForm() throws Exception {
        var file = TestFiles.full(items);
        for (var volume : Volume.values()) {
            bind(file, volume);
            assertThat(ArchiveCheck.violations(target())).as(volume.name()).isEmpty();
        }
    }

    @Test
    void theTextHoldsPartyNumbersDatesAmountsAndRareCharacters() throws Exception {
        bind(TestFiles.full(items), Volume.MAIN);
        try (var pdf = open()) {
            var text = text(pdf);
            assertThat(text)
                    .contains("天津市鑫源𬭚业塑料制品有限公司", "陈㛃䶮", "津南环罚〔2026〕12号", "2026年11月12日", "贰拾万元整", "200000元")
                    .doesNotContain("群众反映双港工业园区");
        }
    }

    @Test
    void aTalkWithAComplainantIsNamedInTheSubVolumeAlone() throws Exception {
        var file = TestFiles.full(items);
        var lead = file.last(Lead.class).orElseThrow();
        var talk = Shape.of(Recording.class)
                .make(Map.of(
                        "id",
                        new UUID(77, 1),
                        "scene",
                        "与举报人谈话",
                        "keptAt",
                        Fact.known("举报人住处"),
                        "about",
                        Fact.known(new Ref<Part>(lead.id()))));
        for (var volume : Volume.values()) {
            bind(file.with(talk), volume);
            try (var pdf = open()) {
                var text = text(pdf);
                if (volume == Volume.MAIN) assertThat(text).doesNotContain("举报人谈话", "举报人住处");
                else assertThat(text).contains("音像记录：与举报人谈话", "举报人住处", "音像记录目录");
            }
        }
    }

    @Test
    void theCatalogueNamesThePagesThatBearThoseNumbersAndLinksToThem() throws Exception {
        var done = bind(TestFiles.full(items), Volume.MAIN);
        try (var pdf = open()) {
            int front = done.papers().getFirst().firstPage() - 1;
            var links = new ArrayList<Integer>();
            for (int i = 0; i < front; i++)
                for (var annotation : pdf.getPage(i).getAnnotations())
                    if (annotation instanceof PDAnnotationLink link)
                        links.add(((PDPageDestination) link.getDestination()).retrievePageNumber());
            assertThat(links.stream().distinct())
                    .containsExactlyElementsOf(done.papers().stream()
                            .map(placed -> placed.firstPage() - 1)
                            .distinct()
                            .toList());
            var stripper = new PDFTextStripper();
            stripper.setEndPage(front);
            var catalogue = stripper.getText(pdf);
            for (var placed : done.papers()) {
                assertThat(firstLine(pdf, placed.firstPage())).isEqualTo(String.valueOf(placed.firstPage() - front));
                assertThat(catalogue).contains(String.valueOf(placed.firstPage() - front));
            }
        }
    }

    @Test
    void papersLieWithoutHolesBetweenTheFrontAndTheClosingNote() throws Exception {
        var done = bind(TestFiles.full(items), Volume.MAIN);
        int next = done.papers().getFirst().firstPage();
        for (Placed placed : done.papers()) {
            assertThat(placed.firstPage()).isEqualTo(next);
            next = placed.lastPage() + 1;
        }
        assertThat(next).isLessThanOrEqualTo(done.pages());
    }

    @Test
    void bookmarksLeadToGroupsAndPapers() throws Exception {
        var done = bind(TestFiles.full(items), Volume.MAIN);
        try (var pdf = open()) {
            var titles = new ArrayList<String>();
            for (PDOutlineItem item :
                    pdf.getDocumentCatalog().getDocumentOutline().children()) {
                titles.add(item.getTitle());
                for (var child : item.children()) titles.add(child.getTitle());
            }
            assertThat(titles)
                    .contains("封面", "卷内文件目录", "卷内备考表")
                    .containsAll(
                            done.papers().stream().map(p -> p.paper().title()).toList());
            assertThat(pdf.getDocumentInformation().getTitle()).contains("天津市鑫源");
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("zh-CN");
        }
    }

    @Test
    void anEmptyFileStillHasCoverCatalogueAndNote() throws Exception {
        var file = TestFiles.full(items);
        var bare = CaseFile.empty(file.id(), file.head());
        assertThat(bind(bare, Volume.MAIN).papers()).isEmpty();
        assertThat(ArchiveCheck.violations(target())).isEmpty();
    }

    @Test
    void whateverCannotBeBoundIsNamedAndHasASheetThatSaysSo() throws Exception {
        var whole = TestFiles.pdf(3, null);
        var jpeg = TestFiles.picture("jpg", 300, 200);
        var bad = Map.of(
                "dossier.item.empty", items.put(new byte[0], "empty.jpg", "image/jpeg"),
                "dossier.item.noPicture", items.put("no picture".getBytes(), "text.png", "image/png"),
                "dossier.item.encrypted", items.put(TestFiles.pdf(1, "secret"), "locked.pdf", "application/pdf"),
                "dossier.item.brokenPdf", items.put(java.util.Arrays.copyOf(whole, 120), "cut.pdf", "application/pdf"),
                "dossier.item.truncatedPicture",
                        items.put(java.util.Arrays.copyOf(jpeg, jpeg.length / 2), "cut.jpg", "image/jpeg"),
                "dossier.item.notHere", new StoredItem("0".repeat(64), "away.jpg", "image/jpeg", 5));
        var file =
                CaseFile.empty(TestFiles.full(items).id(), TestFiles.full(items).head());
        for (var entry : bad.entrySet()) file = file.with(evidence(entry.getKey(), entry.getValue()));

        var done = bind(file, Volume.MAIN);

        assertThat(done.problems()).extracting(Problem::key).containsExactlyInAnyOrderElementsOf(bad.keySet());
        assertThat(done.problems())
                .allSatisfy(problem -> assertThat(problem.path()).isEqualTo(problem.key()));
        assertThat(done.papers()).hasSize(bad.size());
        try (var pdf = open()) {
            var text = text(pdf);
            for (var item : bad.values()) assertThat(text).contains(item.name());
        }
        assertThat(ArchiveCheck.violations(target())).isEmpty();
    }

    @Test
    void aPictureWhoseCommentSpeaksOfAPdfIsAPicture() throws Exception {
        var jpeg = TestFiles.picture("jpg", 300, 200);
        var comment = "%PDF-1.4".getBytes(StandardCharsets.US_ASCII);
        var out = new ByteArrayOutputStream();
        out.write(jpeg, 0, 2);
        out.write(new byte[] {(byte) 0xFF, (byte) 0xFE, 0, (byte) (comment.length + 2)});
        out.write(comment);
        out.write(jpeg, 2, jpeg.length - 2);
        var full = TestFiles.full(items);
        var photo = evidence("照片", items.put(out.toByteArray(), "a.jpg", "image/jpeg"));
        assertThat(bind(CaseFile.empty(full.id(), full.head()).with(photo), Volume.MAIN)
                        .problems())
                .isEmpty();
    }

    @Test
    void thePageNumberIsReadOnADarkScanToo() throws Exception {
        var dark = items.put(darkPage(), "dark.pdf", "application/pdf");
        var full = TestFiles.full(items);
        var done = bind(CaseFile.empty(full.id(), full.head()).with(evidence("扫描件", dark)), Volume.MAIN);
        int page = done.papers().getFirst().lastPage() - 1;
        try (var pdf = open()) {
            var image = new PDFRenderer(pdf).renderImage(page);
            int beside = image.getRGB(image.getWidth() - 36 + 1, 36 - 3) & 0xFF;
            int far = image.getRGB(image.getWidth() - 100, 100) & 0xFF;
            assertThat(far).isLessThan(64);
            assertThat(beside).isGreaterThan(192);
        }
    }

    private static byte[] darkPage() throws IOException {
        try (var document = new PDDocument()) {
            var page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                content.addRect(0, 0, PDRectangle.A4.getWidth(), PDRectangle.A4.getHeight());
                content.fill();
            }
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    @Test
    void onePaperWhoseTemplateDoesNotFitDoesNotEndTheVolume() throws Exception {
        var paper = Shape.of(Paper.class)
                .make(Map.of("id", new UUID(77, 2), "documentType", "TEST_BROKEN", "title", "坏模板"));
        var full = TestFiles.full(items);
        var done = bind(CaseFile.empty(full.id(), full.head()).with(paper).with(evidence("照片", null)), Volume.MAIN);
        assertThat(done.papers()).hasSize(2);
        assertThat(done.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.key()).isEqualTo("dossier.paper.failed");
            assertThat(problem.path()).isEqualTo("坏模板");
        });
        try (var pdf = open()) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("文书模板与案卷数据不符");
        }
    }

    @Test
    void stoppingLeavesNothingBehindAndWhatWasThereStays() throws Exception {
        Files.writeString(target(), "what was there");
        var stopped = press.volume(TestFiles.stored(TestFiles.full(items)), Volume.MAIN, target(), new StopAfter(4));
        assertThat(stopped).isInstanceOf(Pressed.Stopped.class);
        assertThat(target()).hasContent("what was there");
        try (var left = Files.list(folder)) {
            assertThat(left).containsExactly(target());
        }
    }

    @Test
    void noNameHoweverLongCostsAVolume() throws Exception {
        var full = TestFiles.full(items);
        var head = Shape.of(Head.class).with(full.head(), "title", "案".repeat(900_000));
        var file = CaseFile.empty(full.id(), head);
        for (int i = 1; i < 4; i++)
            file = file.with(Shape.of(Party.class)
                    .make(Map.of("id", new UUID(78, i), "name", "甲".repeat(900_000), "kind", PartyKind.COMPANY)));
        var paper = Shape.of(Paper.class)
                .make(Map.of(
                        "id",
                        new UUID(78, 9),
                        "documentType",
                        "TELEPHONE_NOTE",
                        "title",
                        "记".repeat(900_000),
                        "text",
                        Fact.known(new Prose("一"))));
        var done = bind(file.with(paper), Volume.MAIN);
        assertThat(done.papers()).hasSize(1);
        assertThat(done.problems()).extracting(Problem::key).allMatch(key -> key.startsWith("dossier.paper."));
        try (var pdf = open()) {
            assertThat(text(pdf)).contains("甲甲甲……", "案案案……", "记记记……");
        }
    }

    @Test
    void theNextWriterIsLetInAfterAFailure() throws Exception {
        var nowhere = folder.resolve("no/such/folder/x.pdf");
        var file =
                CaseFile.empty(TestFiles.full(items).id(), TestFiles.full(items).head());
        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> press.volume(TestFiles.stored(file), Volume.MAIN, nowhere, Progress.IGNORED))
                .isInstanceOf(IOException.class);
        bind(file, Volume.MAIN);
        assertThat(target()).exists();
    }

    @Test
    void aCharacterThatNoFaceHasIsNamed() throws Exception {
        var file = TestFiles.full(items);
        var named = CaseFile.empty(file.id(), file.head()).with(evidence("照片\uD83D\uDE00", null));
        var done = bind(named, Volume.MAIN);
        assertThat(done.problems()).hasSize(1).first().satisfies(problem -> {
            assertThat(problem.key()).isEqualTo("dossier.glyph.missing");
            assertThat(problem.values()).contains("U+1F600", "GRINNING FACE");
        });
        assertThat(ArchiveCheck.violations(target())).isEmpty();
    }

    @Test
    void whatWentOutIsBoundAsItWentOutAndADraftSaysWhatThePaperHasBeyondItsPart() throws Exception {
        var issued = items.put(TestFiles.pdf(2, null), "传票.pdf", "application/pdf");
        var draft = Shape.of(OfficePaper.class)
                .make(Map.of(
                        "id",
                        new UUID(78, 1),
                        "documentType",
                        "INQUIRY_SUMMONS",
                        "state",
                        PaperState.DRAFT,
                        "fields",
                        List.of(new PaperField("到场时间", new Prose("二〇二六年十月九日上午")))));
        var file = CaseFile.empty(new UUID(78, 0), TestFiles.full(items).head());
        bind(file.with(draft), Volume.MAIN);
        try (var pdf = open()) {
            assertThat(text(pdf)).contains("到场时间", "二〇二六年十月九日上午");
        }
        var shape = Shape.of(OfficePaper.class);
        var paper = shape.with(shape.with(draft, "state", PaperState.ISSUED), "frozen", Fact.known(issued));
        var done = bind(file.with(paper), Volume.MAIN);
        assertThat(done.gaps()).noneMatch(gap -> gap.field().startsWith("part.officePaper"));
        assertThat(done.papers())
                .singleElement()
                .satisfies(
                        only -> assertThat(only.lastPage() - only.firstPage()).isEqualTo(1));
        try (var pdf = open()) {
            assertThat(text(pdf)).doesNotContain("到场时间");
        }
        assertThat(ArchiveCheck.violations(target())).isEmpty();
    }

    private Evidence evidence(String title, @org.jspecify.annotations.Nullable StoredItem item) {
        return Shape.of(Evidence.class)
                .make(Map.of(
                        "id",
                        UUID.nameUUIDFromBytes(title.getBytes()),
                        "kind",
                        EvidenceKind.AUDIO_VISUAL,
                        "title",
                        title,
                        "item",
                        item == null ? Fact.unknown() : Fact.known(item)));
    }

    /** What a number stamped at the top right reads as: the text sorted by place begins with it. */
    private static String firstLine(PDDocument pdf, int page) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(pdf).strip().lines().findFirst().orElse("").strip();
    }

    private static final class StopAfter implements Progress {
        private int left;

        StopAfter(int steps) {
            left = steps;
        }

        @Override
        public boolean stopped() {
            return left <= 0;
        }

        @Override
        public void at(long done, long total, String doing) {
            left--;
        }
    }
}
