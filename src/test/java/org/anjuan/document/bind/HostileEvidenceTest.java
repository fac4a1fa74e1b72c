package org.anjuan.document.bind;

import static org.anjuan.document.TestEngine.ENGINE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.anjuan.document.ArchiveCheck;
import org.anjuan.document.TestFiles;
import org.anjuan.document.TestFiles.Items;
import org.anjuan.document.TestPress;
import org.anjuan.document.evidence.Samples;
import org.anjuan.document.pdf.PdfEngine;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.Evidence;
import org.anjuan.domain.casefile.EvidenceKind;
import org.anjuan.domain.casefile.Fact;
import org.anjuan.domain.casefile.Shape;
import org.anjuan.domain.casefile.StoredItem;
import org.anjuan.domain.casefile.Volume;
import org.anjuan.domain.text.Problem;
import org.anjuan.usecase.StoppedProgress;
import org.anjuan.usecase.port.DossierPress.Pressed;
import org.anjuan.usecase.port.Progress;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Whatever an exhibit is, it costs neither the volume nor the program. */
@Timeout(120)
class HostileEvidenceTest {

    @TempDir
    Path folder;

    private final Items items = new Items();

    @Test
    void oneExhibitCostsNoMoreThanItself() throws Exception {
        var exhibits = new LinkedHashMap<String, byte[]>();
        exhibits.put("转过的传真", Samples.tiff("CCITT T.6", 300, false, 6, List.of(Samples.blackAndWhite(400, 300))));
        exhibits.put(
                "坏色彩",
                Samples.scan(
                        "[/ICCBased 6 0 R]",
                        Samples.flate(new byte[300]),
                        Samples.stream("/N 3 /Filter /Foo", "no profile")));
        exhibits.put(
                "没有大小的页",
                Samples.pdf(Samples.CATALOG, Samples.ONE_PAGE, "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 0 0] >>"));
        exhibits.put("转圈的目录", circle());
        exhibits.put("好照片", TestFiles.picture("jpg", 300, 200));
        var done = bind(exhibits);
        assertThat(done.papers()).hasSize(exhibits.size());
        assertThat(done.problems().stream().collect(Collectors.toMap(Problem::path, Problem::key)))
                .containsOnly(entry("没有大小的页", "dossier.item.brokenPdf"), entry("转圈的目录", "dossier.item.noPicture"));
        assertThat(ArchiveCheck.violations(target())).isEmpty();
    }

    private static byte[] circle() {
        return ByteBuffer.allocate(26)
                .put("MM\0*".getBytes(StandardCharsets.ISO_8859_1))
                .putInt(8)
                .putShort((short) 1)
                .putInt(0x01000003)
                .putInt(1)
                .putInt(1 << 16)
                .putInt(8)
                .array();
    }

    @Test
    void noSheetSaysThatAnItemFollowsWhichDoesNot() throws Exception {
        var broken =
                Samples.pdf(Samples.CATALOG, Samples.ONE_PAGE, "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 0 0] >>");
        bind(Map.of("没有大小的页", broken));
        try (var pdf = Loader.loadPDF(target().toFile())) {
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s", ""))
                    .contains("无法装订")
                    .doesNotContain("附后");
        }
        bind(Map.of("好扫描件", TestFiles.pdf(1, null)));
        try (var pdf = Loader.loadPDF(target().toFile())) {
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s", "")).contains("附后");
        }
    }

    @Test
    void whoeverAsksToStopIsHeardWhileTheVolumeIsWritten() throws Exception {
        var progress = StoppedProgress.when(() -> folder.toFile().list().length > 0);
        assertThat(TestPress.of(items).volume(TestFiles.stored(file(Map.of())), Volume.MAIN, target(), progress))
                .isInstanceOf(Pressed.Stopped.class);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void whoeverAsksToStopIsHeardWhileOthersAreWriting() throws Exception {
        var engine = new PdfEngine(ENGINE.faces(), 1);
        try (var _ = engine.open()) {
            assertThat(TestPress.of(items, engine)
                            .volume(TestFiles.stored(file(Map.of())), Volume.MAIN, target(), StoppedProgress.NOW))
                    .isInstanceOf(Pressed.Stopped.class);
        }
        assertThat(Files.exists(target())).isFalse();
    }

    private CaseFile file(Map<String, byte[]> exhibits) {
        var full = TestFiles.full(new Items());
        var file = CaseFile.empty(full.id(), full.head());
        for (var exhibit : exhibits.entrySet())
            file = file.with(evidence(exhibit.getKey(), items.put(exhibit.getValue(), "x", "image/x")));
        return file;
    }

    private static Evidence evidence(String title, StoredItem item) {
        return Shape.of(Evidence.class)
                .make(Map.of(
                        "id",
                        UUID.nameUUIDFromBytes(title.getBytes(StandardCharsets.UTF_8)),
                        "kind",
                        EvidenceKind.AUDIO_VISUAL,
                        "title",
                        title,
                        "item",
                        Fact.known(item)));
    }

    private Pressed.Done bind(Map<String, byte[]> exhibits) throws Exception {
        return (Pressed.Done)
                TestPress.of(items).volume(TestFiles.stored(file(exhibits)), Volume.MAIN, target(), Progress.IGNORED);
    }

    private Path target() {
        return folder.resolve("volume.pdf");
    }
}
