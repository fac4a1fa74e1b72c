package org.anjuan.document.seal;

import static org.anjuan.document.TestEngine.ENGINE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.anjuan.document.ArchiveCheck;
import org.anjuan.document.FilledPapers;
import org.anjuan.document.FilledPapers.Filling;
import org.anjuan.document.TestFiles;
import org.anjuan.document.TestFiles.Items;
import org.anjuan.document.TestPress;
import org.anjuan.document.bind.PdfDossierPress;
import org.anjuan.document.fill.PaperWriter;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.Evidence;
import org.anjuan.domain.casefile.Fact;
import org.anjuan.domain.casefile.Part;
import org.anjuan.domain.casefile.Shape;
import org.anjuan.domain.casefile.Shape.Presence;
import org.anjuan.domain.casefile.StoredItem;
import org.anjuan.domain.casefile.Volume;
import org.anjuan.domain.document.VolumeManifest;
import org.anjuan.domain.text.Prose;
import org.anjuan.exchange.JsonCaseCodec;
import org.anjuan.reference.ResourceWords;
import org.anjuan.usecase.port.DossierPress.Pressed;
import org.anjuan.usecase.port.DossierReader.Reading;
import org.anjuan.usecase.port.Progress;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class VolumeProofTest {

    private static final long SEED = 20_261_122;
    private static final int FLIPS = 1_000;

    private static final JsonCaseCodec CODEC = new JsonCaseCodec();

    private final Items items = new Items();
    private final PdfDossierPress press = TestPress.of(items);
    private final PdfDossierReader reader = new PdfDossierReader();

    @TempDir
    Path folder;

    @Test
    void aBoundVolumeIsWholeAndNamesEachPaperItsPagesAndTheFilesBehindThem() throws Exception {
        var file = TestFiles.full(items);
        for (var volume : Volume.values()) {
            var done = bind(file, volume);
            var dossier = dossier();
            assertThat(dossier.changes()).isEmpty();
            var manifest = dossier.manifest().orElseThrow();
            assertThat(manifest.caseId()).isEqualTo(file.id());
            assertThat(manifest.volume()).isEqualTo(volume);
            assertThat(manifest.internal()).isFalse();
            assertThat(manifest.papers())
                    .extracting(entry -> entry.told().title() + entry.firstPage() + "-" + entry.lastPage())
                    .containsExactlyElementsOf(done.papers().stream()
                            .map(placed -> placed.paper().title() + placed.firstPage() + "-" + placed.lastPage())
                            .toList());
            var now = press.content(file, manifest);
            assertThat(now.papers())
                    .isEqualTo(manifest.papers().stream()
                            .map(VolumeManifest.Entry::told)
                            .toList());
            assertThat(now.cover()).isEqualTo(manifest.cover());
            assertThat(manifest.cover().parts()).isNotEmpty();
            assertThat(manifest.papers().stream()
                            .map(VolumeManifest.Entry::told)
                            .filter(told -> told.type().equals("TEST_REPORT")))
                    .as("kept pages tell of another day")
                    .allSatisfy(told -> assertThat(told.parts()).isEmpty());
            assertThat(ArchiveCheck.violations(target())).isEmpty();
        }
        bind(file, Volume.MAIN);
        assertThat(dossier().manifest().orElseThrow().papers().stream()
                        .flatMap(entry -> entry.told().items().stream())
                        .map(StoredItem::name))
                .contains("IMG_0917.jpg", "IMG_0918.png", "license.pdf", "report.pdf");
    }

    @Test
    void everyOneOfAThousandFlippedBytesIsFound() throws Exception {
        var full = TestFiles.full(items);
        bind(CaseFile.empty(full.id(), full.head()), Volume.MAIN);
        var whole = Files.readAllBytes(target());
        var random = new Random(SEED);
        var missed = new ArrayList<Integer>();
        for (int i = 0; i < FLIPS; i++) {
            int at = i < 200 ? whole.length - 1 - i : random.nextInt(whole.length);
            int bit = 1 << random.nextInt(8);
            whole[at] ^= (byte) bit;
            Files.write(target(), whole);
            if (!(reader.read(target(), Progress.IGNORED) instanceof Reading.Dossier found)
                    || found.changes().isEmpty()) missed.add(at);
            whole[at] ^= (byte) bit;
        }
        assertThat(missed).as("of " + whole.length + " bytes").isEmpty();
    }

    @Test
    void nothingOfPartsThatOnlyTheSubVolumeTellsOfIsInTheDataOfTheMainVolume() throws Exception {
        var writer = new PaperWriter(
                ENGINE.faces(), ResourceWords.CHINESE, TestPress.RULES.types().forms(), Optional::empty);
        var papers = new FilledPapers(TestPress.RULES.types());
        var files = new ArrayList<CaseFile>();
        for (var type : List.of("CLOSING_APPROVAL", "PRODUCTION_STOP_DECISION", "CASE_TRANSFER_LETTER"))
            files.add(papers.paper(type, Filling.FULL).file());
        for (int seed = 0; seed < 30; seed++) files.add(some(TestFiles.full(items), new Random(seed)));
        int looked = 0;
        for (var plain : files) {
            var file = marked(plain);
            var order = press.order(file);
            var main = partsOf(order.get(Volume.MAIN));
            var sub = partsOf(order.get(Volume.SUB));
            sub.removeAll(main);
            var data = new PaperData(CODEC, writer, file, Volume.MAIN, order);
            var told = order.get(Volume.MAIN).stream().map(data::of).toList();
            var json = TestPress.PROOF.json(file, Volume.MAIN, told)
                    + told.stream().map(PaperData.Data::told).toList();
            for (var id : sub)
                assertThat(json.contains(id.toString()) || json.contains(mark(file, id)))
                        .as(file.find(id).toString())
                        .isFalse();
            for (var id : main) assertThat(json.contains(id.toString())).isTrue();
            looked += sub.size();
        }
        assertThat(looked).isGreaterThan(100);
    }

    @Test
    void whatTheDataOfTheMainVolumeSayStandsOnItsPages() throws Exception {
        var file = TestFiles.full(items);
        bind(file, Volume.MAIN);
        try (var pdf = Loader.loadPDF(target().toFile())) {
            var pages = new StringBuilder();
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                var stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                stripper.setAddMoreFormatting(false);
                pages.append(stripper.getText(pdf).replaceAll("第\\d+页共\\d+页|\\s", ""));
            }
            var unprinted = new ArrayList<String>();
            var tree = new JsonMapper().readTree(embedded(VolumeProof.DATA));
            for (var paper : tree.required("papers")) texts(paper.required("data"), "", pages.toString(), unprinted);
            assertThat(unprinted).isEmpty();
        }
    }

    private static void texts(JsonNode node, String at, String pages, List<String> unprinted) {
        if (node.isString()) {
            for (var line : node.stringValue().split("\n")) {
                var text = line.replaceAll("\\s", "");
                boolean chinese = text.codePoints().anyMatch(point -> point > 0x2E80);
                if (chinese && !pages.contains(text)) unprinted.add(at + " = " + text);
            }
        } else {
            node.properties().forEach(entry -> texts(entry.getValue(), at + "." + entry.getKey(), pages, unprinted));
            if (node.isArray()) node.forEach(inner -> texts(inner, at, pages, unprinted));
        }
    }

    private Pressed.Done bind(CaseFile file, Volume volume) throws IOException {
        return (Pressed.Done) press.volume(TestFiles.stored(file), volume, target(), Progress.IGNORED);
    }

    private Reading.Dossier dossier() {
        return (Reading.Dossier) reader.read(target(), Progress.IGNORED);
    }

    private Path target() {
        return folder.resolve("volume.pdf");
    }

    private byte[] embedded(String name) throws IOException {
        try (var pdf = Loader.loadPDF(target().toFile())) {
            return pdf.getDocumentCatalog()
                    .getNames()
                    .getEmbeddedFiles()
                    .getNames()
                    .get(name)
                    .getEmbeddedFileUnicode()
                    .toByteArray();
        }
    }

    private static List<UUID> partsOf(List<org.anjuan.domain.document.BoundPaper> papers) {
        return new ArrayList<>(
                papers.stream().map(bound -> bound.paper().part()).distinct().toList());
    }

    private static String mark(CaseFile file, UUID id) {
        return "记号" + file.parts().stream().map(Part::id).toList().indexOf(id) + "号";
    }

    private static CaseFile some(CaseFile file, Random random) {
        var next = file;
        for (var part : file.parts()) if (random.nextInt(4) == 0) next = next.without(part.id());
        for (var exhibit : next.all(Evidence.class))
            if (random.nextBoolean())
                next = next.with(Shape.of(Evidence.class).with(exhibit, "volume", Fact.known(Volume.SUB)));
        return next;
    }

    /** The same file with a mark of its part in each of its texts. */
    private static CaseFile marked(CaseFile file) {
        var next = file;
        for (var part : file.parts()) next = next.with(marked(part, mark(file, part.id())));
        return next;
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Part marked(Part part, String mark) {
        Shape shape = Shape.of(part.getClass());
        Object marked = part;
        for (var each : shape.fields()) {
            var field = (Shape.Field) each;
            var value = shape.get((Record) marked, field) instanceof Fact.Known<?>(var known)
                    ? known
                    : shape.get((Record) marked, field);
            Object next =
                    switch (value) {
                        case Prose prose -> new Prose(prose.text() + mark);
                        case String text when !field.name().equals("documentType") -> text + mark;
                        default -> value;
                    };
            if (next.equals(value)) continue;
            marked = shape.with(
                    (Record) marked, field.name(), field.presence() == Presence.FACT ? Fact.known(next) : next);
        }
        return (Part) marked;
    }
}
