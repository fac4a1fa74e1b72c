package org.anjuan.document.bind;

import static org.anjuan.document.TestEngine.ENGINE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.anjuan.document.FilledPapers;
import org.anjuan.document.FilledPapers.Filling;
import org.anjuan.document.TestFiles;
import org.anjuan.document.TestFiles.Items;
import org.anjuan.document.TestPress;
import org.anjuan.document.fill.PaperWriter;
import org.anjuan.document.fill.Written;
import org.anjuan.domain.casefile.PartKind;
import org.anjuan.domain.casefile.ServiceMethod;
import org.anjuan.domain.casefile.Volume;
import org.anjuan.domain.document.DocumentTypes;
import org.anjuan.domain.document.PaperForm;
import org.anjuan.domain.office.Office;
import org.anjuan.reference.DocumentReference;
import org.anjuan.reference.ResourceWords;
import org.anjuan.usecase.port.DossierPress.Pressed;
import org.anjuan.usecase.port.Progress;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The papers of all types: full, with nothing known, and with more than anybody expects. With {@code -Danjuan.papers=DIR} their
 * pages are kept there as small pictures, with a page that shows them all.
 */
class PapersGalleryTest {

    private static final DocumentTypes TYPES = new DocumentReference().types();
    private static final Office OFFICE =
            new Office("天津市津南区生态环境局", "津南环", "某路1号", "张建国", "022-28390000", "津南区人民政府", "津南区人民法院");
    private static final PaperWriter WRITER =
            new PaperWriter(ENGINE.faces(), ResourceWords.CHINESE, TYPES.forms(), () -> Optional.of(OFFICE));
    private static final FilledPapers PAPERS = new FilledPapers(TYPES);
    private static final Optional<Path> GALLERY =
            Optional.ofNullable(System.getProperty("anjuan.papers")).map(Path::of);
    private static final Set<String> OF_THE_DOSSIER = Set.of("DOSSIER_COVER", "DOSSIER_CATALOGUE", "DOSSIER_NOTE");
    private static final int SHOWN = 3;
    private static final float SMALL = 40;
    /** The room that a page leaves at each side, in points: less is cut off by a printer or lies in the fold. */
    private static final float EDGE = 48;

    private static final float LOWEST = 30;
    private static final Map<String, ?> PHOTO = Map.of(
            "arranged",
            "one",
            "shots",
            List.of(Map.of(
                    "blank",
                    false,
                    "pictures",
                    List.of(Map.of(
                            "id",
                            "picture1",
                            "fileName",
                            "DSC_0001.jpg",
                            "hash",
                            "0123456789abcdef".repeat(4),
                            "name",
                            "图1",
                            "legend",
                            "图1　排放口")))));

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void everyPaperIsWrittenAndSetInsideItsPage(Filling filling) throws Exception {
        var gaps = new TreeMap<String, List<String>>();
        var first = new TreeMap<Integer, String>();
        var layouts = new TreeMap<String, String>();
        var bytes = new ByteArrayOutputStream();
        try (var sheets = ENGINE.open()) {
            for (var type : PAPERS.types()) {
                var written = written(type, filling);
                var body = written.xhtml().substring(written.xhtml().indexOf("<body"));
                assertThat(body).as(type).doesNotContain("{{", "!part", "!entry", "!enum");
                assertThat(written.missing()).as(type).isEmpty();
                for (var gap : written.gaps())
                    assertThat(ResourceWords.ENGLISH.get(gap)).as(gap).doesNotContain("!");
                if (filling == Filling.MINIMAL)
                    assertThat(written.gaps()).as(type).containsAll(needed(type));
                else if (!written.gaps().isEmpty()) gaps.put(type, written.gaps());
                layouts.put(type, body.substring(body.indexOf('"') + 1, body.indexOf('"', body.indexOf('"') + 1)));
                first.put(sheets.pages(), type);
                sheets.add(written.xhtml());
            }
            sheets.document().save(bytes);
        }
        assertThat(gaps).as("gaps where everything is known").isEmpty();
        try (var document = Loader.loadPDF(bytes.toByteArray())) {
            if (GALLERY.isPresent()) keep(document, first, filling);
            if (filling == Filling.FULL) checkList(layouts);
            assertThat(outside(document, first)).as("text outside the page").isEmpty();
            for (var start : first.entrySet())
                if (layouts.getOrDefault(start.getValue(), "").startsWith("record "))
                    checkRecord(document, start.getKey(), end(document, first, start));
        }
    }

    private static Written written(String type, Filling filling) throws IOException {
        var filled = PAPERS.paper(type, filling);
        return type.equals("PHOTO_EVIDENCE")
                ? WRITER.paper(filled.file(), filled.paper(), "photo-evidence", PHOTO)
                : WRITER.paper(filled.file(), filled.paper());
    }

    @ParameterizedTest
    @MethodSource
    void aReceiptAsksForWhatItsMethodNeeds(ServiceMethod method, Set<String> needed) throws Exception {
        var filled = PAPERS.paper("SERVICE_RECEIPT", PartKind.SERVICE, Map.of("method", method), Filling.MINIMAL);
        var gaps = WRITER.paper(filled.file(), filled.paper()).gaps();
        assertThat(gaps)
                .containsAll(needed.stream().map(name -> "part.service." + name).toList());
        for (var other : Set.of("electronicConsent", "confirmedAt", "announcedUntil", "channel", "signature", "proofs"))
            if (!needed.contains(other)) assertThat(gaps).doesNotContain("part.service." + other);
    }

    static List<Arguments> aReceiptAsksForWhatItsMethodNeeds() {
        return List.of(
                arguments(ServiceMethod.DIRECT, Set.of("place", "recipient", "relation", "signature", "servedOn")),
                arguments(ServiceMethod.LEFT, Set.of("place", "refusalReason", "witness", "proofs")),
                arguments(ServiceMethod.ELECTRONIC, Set.of("electronicConsent", "channel", "sentOn", "confirmedAt")),
                arguments(ServiceMethod.ENTRUSTED, Set.of("channel", "sentOn", "recipient", "signature")),
                arguments(ServiceMethod.POST, Set.of("channel", "sentOn", "recipient", "signature")),
                arguments(ServiceMethod.PASSED_ON, Set.of("channel", "sentOn", "recipient", "signature")),
                arguments(ServiceMethod.ANNOUNCEMENT, Set.of("channel", "sentOn", "announcedUntil", "proofs")));
    }

    @Test
    void everyTypeHasItsPaper() {
        var all = TYPES.all().stream().map(type -> type.code()).collect(Collectors.toSet());
        all.removeAll(OF_THE_DOSSIER);
        assertThat(PAPERS.types()).containsExactlyInAnyOrderElementsOf(all);
    }

    private static List<String> needed(String type) {
        return TYPES.forms().find(type).stream()
                .flatMap(form -> form.fields().stream().filter(PaperForm.Field::needed))
                .map(field -> "entry." + type + "." + field.name())
                .toList();
    }

    /** Text that stands too near to the edge of its page, by paper. */
    private static Map<String, String> outside(PDDocument document, TreeMap<Integer, String> first) throws IOException {
        var found = new TreeMap<String, String>();
        var stripper = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition text) {
                boolean inside = text.getXDirAdj() >= EDGE
                        && text.getXDirAdj() + text.getWidthDirAdj() <= text.getPageWidth() - EDGE
                        && text.getYDirAdj() <= text.getPageHeight() - LOWEST;
                var type = first.floorEntry(getCurrentPageNo() - 1).getValue();
                if (!inside && !text.getUnicode().isBlank()) found.merge(type, text.getUnicode(), String::concat);
            }
        };
        stripper.getText(document);
        return found;
    }

    private static int end(PDDocument document, TreeMap<Integer, String> first, Map.Entry<Integer, String> start) {
        var after = first.higherKey(start.getKey());
        return after == null ? document.getNumberOfPages() : after;
    }

    /** Every page of a record says which it is of how many, and has a place for signatures. */
    private static void checkRecord(PDDocument document, int from, int end) throws IOException {
        for (int page = from + 1; page <= end; page++) {
            var reader = new PDFTextStripper();
            reader.setStartPage(page);
            reader.setEndPage(page);
            assertThat(reader.getText(document))
                    .containsPattern("第 ?" + (page - from) + " ?页[　 ]*共 ?" + (end - from) + " ?页")
                    .containsAnyOf("当事人（在场人）签名：", "参加人签名：");
        }
    }

    /** The list of papers in the documentation is that of the data. */
    private static void checkList(Map<String, String> layouts) throws IOException {
        var list = PaperListing.of(TYPES, layouts);
        if (GALLERY.isPresent()) {
            var folder = Files.createDirectories(GALLERY.get());
            Files.writeString(folder.resolve("papers.md"), list);
            Files.writeString(folder.resolve("index.html"), PaperListing.pictures(TYPES));
        }
        assertThat(Path.of("docs/papers.md")).content().isEqualTo(list);
    }

    @ParameterizedTest
    @EnumSource
    void theMainVolumeOfAFileWithEveryKindOfPartIsBound(Filling filling) throws Exception {
        var file = PAPERS.paper("CLOSING_APPROVAL", filling).file();
        var press = new PdfDossierPress(
                ENGINE,
                new Items(),
                TestPress.RULES,
                ResourceWords.CHINESE,
                () -> Optional.of(OFFICE),
                TestPress.PROOF);
        var pdf = folder.resolve("volume.pdf");
        var done = (Pressed.Done) press.volume(TestFiles.stored(file), Volume.MAIN, pdf, Progress.IGNORED);
        assertThat(done.problems()).noneMatch(problem -> problem.key().equals("dossier.paper.failed"));
        try (var document = Loader.loadPDF(pdf.toFile())) {
            var pages = new TreeMap<>(Map.of(0, "DOSSIER_COVER", 1, "DOSSIER_CATALOGUE"));
            pages.put(document.getNumberOfPages() - 1, "DOSSIER_NOTE");
            for (var page : pages.entrySet())
                if (GALLERY.isPresent())
                    keep(new PDFRenderer(document), page.getKey(), page.getValue() + "-" + filling + "-1");
        }
    }

    private static void keep(PDDocument document, TreeMap<Integer, String> first, Filling filling) throws IOException {
        var renderer = new PDFRenderer(document);
        for (var start : first.entrySet()) {
            int end = end(document, first, start);
            for (int page = start.getKey(); page < Math.min(end, start.getKey() + SHOWN); page++) {
                keep(renderer, page, "%s-%s-%d".formatted(start.getValue(), filling, page - start.getKey() + 1));
            }
        }
    }

    private static void keep(PDFRenderer renderer, int page, String name) throws IOException {
        var folder = Files.createDirectories(GALLERY.orElseThrow());
        var picture = renderer.renderImageWithDPI(page, SMALL, ImageType.GRAY);
        ImageIO.write(picture, "png", folder.resolve(name + ".png").toFile());
    }
}
