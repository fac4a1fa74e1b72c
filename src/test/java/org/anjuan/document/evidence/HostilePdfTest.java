package org.anjuan.document.evidence;

import static org.anjuan.document.TestEngine.ENGINE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.anjuan.document.ArchiveCheck;
import org.anjuan.document.TestFiles;
import org.anjuan.document.TestFiles.Items;
import org.anjuan.document.pdf.ArchiveForm;
import org.anjuan.usecase.port.Progress;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFileAttachment;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** PDFs that want to do harm, or were badly made: pages, or the reason why there are none, soon and in little memory. */
@Timeout(120)
class HostilePdfTest {

    @TempDir
    Path folder;

    /** Content as a PDF body: numbered objects, the first being the catalogue. */
    private static byte[] pdf(String... objects) {
        var out = new StringBuilder("%PDF-1.7\n");
        var places = new int[objects.length];
        for (int i = 0; i < objects.length; i++) {
            places[i] = out.length();
            out.append(i + 1).append(" 0 obj\n").append(objects[i]).append("\nendobj\n");
        }
        int table = out.length();
        out.append("xref\n0 ").append(objects.length + 1).append("\n0000000000 65535 f \n");
        for (int place : places) out.append("%010d 00000 n \n".formatted(place));
        out.append("trailer\n<< /Size ")
                .append(objects.length + 1)
                .append(" /Root 1 0 R >>\nstartxref\n")
                .append(table)
                .append("\n%%EOF\n");
        return out.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private static final String CATALOG = "<< /Type /Catalog /Pages 2 0 R >>";

    @Test
    void tenGigabytesInOneStreamAreNotUnpacked() throws Exception {
        var file = folder.resolve("bomb.pdf");
        var packed = tenGigabytes();
        Files.write(
                file,
                pdf(
                        CATALOG,
                        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R >>",
                        "<< /Filter /FlateDecode /Length " + packed.size() + " >>\nstream\n"
                                + packed.toString(StandardCharsets.ISO_8859_1) + "\nendstream"));
        long before = System.nanoTime();
        assertReason("dossier.item.tooLarge", Files.readAllBytes(file));
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(30));
    }

    /** The same megabyte of spaces, packed once, ten thousand times. */
    private static ByteArrayOutputStream tenGigabytes() {
        var deflater = new Deflater(Deflater.BEST_COMPRESSION);
        var out = new byte[1 << 16];
        var packed = new ByteArrayOutputStream();
        try {
            for (int i = 0; i < 2; i++) {
                deflater.setInput(" ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII));
                int size = deflater.deflate(out, 0, out.length, Deflater.FULL_FLUSH);
                for (int times = i == 0 ? 1 : 10_000; times > 0; times--) packed.write(out, 0, size);
            }
        } finally {
            deflater.end();
        }
        return packed;
    }

    @Test
    void anImageThatUnpacksToMoreThanItSaysIsNotCarriedOver() throws Exception {
        var packed = new ByteArrayOutputStream();
        try (var out = new DeflaterOutputStream(packed)) {
            for (int i = 0; i < 300; i++) out.write(new byte[1 << 20]);
        }
        assertReason(
                "dossier.item.tooLarge",
                pdf(
                        CATALOG,
                        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
                                + " /Resources << /XObject << /I 5 0 R >> >> >>",
                        "<< /Length 28 >>\nstream\nq 595 0 0 842 0 0 cm /I Do Q\nendstream",
                        "<< /Type /XObject /Subtype /Image /Width 10 /Height 10 /BitsPerComponent 8 /ColorSpace"
                                + " /DeviceGray /Filter /FlateDecode /Length " + packed.size() + " >>\nstream\n"
                                + packed.toString(StandardCharsets.ISO_8859_1) + "\nendstream"));
    }

    @Test
    void aMillionPagesAreRefused() {
        var kids = "3 0 R ".repeat(1_000_000);
        assertReason(
                "dossier.item.tooManyPages",
                pdf(CATALOG, "<< /Type /Pages /Kids [" + manyPages(6_000) + "] /Count 1000000 >>", page()));
        assertThat(kids).hasSize(6_000_000);
        assertBinds(1, pdf(CATALOG, "<< /Type /Pages /Kids [" + kids + "] /Count 1000000 >>", page()));
    }

    private static String manyPages(int count) {
        return IntStream.range(0, count)
                .mapToObj(_ -> "<< /Type /Page /MediaBox [0 0 100 100] >>")
                .collect(Collectors.joining(" "));
    }

    private static String page() {
        return "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>";
    }

    @Test
    void aTableThatPointsAtItselfIsNotFollowedForEver() {
        var text = new String(
                pdf(CATALOG, "<< /Type /Pages /Kids [3 0 R] /Count 1 >>", page()), StandardCharsets.ISO_8859_1);
        int table = text.lastIndexOf("xref\n0 ");
        var looping = text.replace("/Root 1 0 R", "/Prev " + table + " /Root 1 0 R");
        assertBinds(1, looping.getBytes(StandardCharsets.ISO_8859_1));
    }

    @Test
    void pagesAreFoundAtTheBottomOfAWellAndInACircle() {
        int depth = 20_000;
        var objects = new String[depth + 2];
        objects[0] = CATALOG;
        for (int i = 1; i <= depth; i++)
            objects[i] = "<< /Type /Pages /Kids [" + (i + 2) + " 0 R]" + (i == 1 ? "" : " /Parent " + i + " 0 R")
                    + " /Count 1 /MediaBox [0 0 595 842] >>";
        objects[depth + 1] = "<< /Type /Page /Parent " + (depth + 1) + " 0 R >>";
        assertBinds(1, pdf(objects));
        assertBinds(1, pdf(CATALOG, "<< /Type /Pages /Kids [2 0 R 3 0 R 2 0 R] /Count 7 >>", page()));
    }

    @Test
    void aPdfWithoutAPageIsSaidToHaveNone() {
        assertReason("dossier.item.noPages", pdf(CATALOG, "<< /Type /Pages /Kids [] /Count 0 >>"));
    }

    @Test
    void aPageThatIsNamedAndNotThereIsTold() throws Exception {
        assertThat(told(pdf(CATALOG, "<< /Type /Pages /Kids [3 0 R 9 0 R] /Count 2 >>", page())))
                .containsExactly("dossier.item.cutOff");
    }

    @Test
    void aBrokenTableIsRepaired() throws Exception {
        var text = new String(TestFiles.pdf(3, null), StandardCharsets.ISO_8859_1);
        assertBinds(3, text.replaceAll("startxref\\s+\\d+", "startxref\n7").getBytes(StandardCharsets.ISO_8859_1));
        var plain = new String(
                pdf(CATALOG, "<< /Type /Pages /Kids [3 0 R] /Count 1 >>", page()), StandardCharsets.ISO_8859_1);
        assertBinds(1, plain.replaceAll("\\d{10} 00000 n", "0000000099 00000 n").getBytes(StandardCharsets.ISO_8859_1));
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 128, 256})
    void onlyAPasswordThatIsAskedForHindersBinding(int bits) throws Exception {
        assertReason("dossier.item.encrypted", locked("owner", "user", bits, new AccessPermission()));
        assertBinds(1, locked("owner", "", bits, new AccessPermission()));
        var unprintable = new AccessPermission();
        unprintable.setCanPrint(false);
        assertReason("dossier.item.encrypted", locked("owner", "", bits, unprintable));
    }

    private static byte[] locked(String owner, String user, int bits, AccessPermission allowed) throws IOException {
        try (var document = Loader.loadPDF(TestFiles.pdf(1, null))) {
            var policy = new StandardProtectionPolicy(owner, user, allowed);
            policy.setEncryptionKeyLength(bits);
            document.protect(policy);
            return saved(document);
        }
    }

    @Test
    void whatDoesNotComeAlongIsTold() throws Exception {
        try (var document = Loader.loadPDF(TestFiles.pdf(1, null))) {
            document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert('here');"));
            assertThat(told(saved(document))).containsExactly("dossier.item.inertScript");
        }
        try (var document = Loader.loadPDF(TestFiles.pdf(1, null))) {
            var names = new PDDocumentNameDictionary(document.getDocumentCatalog());
            names.setEmbeddedFiles(new PDEmbeddedFilesNameTreeNode());
            document.getDocumentCatalog().setNames(names);
            assertThat(told(saved(document))).containsExactly("dossier.item.inertAttachment");
        }
        try (var document = Loader.loadPDF(TestFiles.pdf(1, null))) {
            var pinned = new PDAnnotationFileAttachment();
            pinned.setRectangle(new PDRectangle(10, 10, 20, 20));
            pinned.setFile(new PDComplexFileSpecification());
            document.getPage(0).getAnnotations().add(pinned);
            assertThat(told(saved(document))).containsExactly("dossier.item.inertAttachment");
        }
        try (var document = Loader.loadPDF(TestFiles.pdf(1, null))) {
            var film = new COSDictionary();
            film.setItem(COSName.TYPE, COSName.ANNOT);
            film.setName(COSName.SUBTYPE, "RichMedia");
            film.setItem(COSName.RECT, new PDRectangle(10, 10, 20, 20));
            var notes = new org.apache.pdfbox.cos.COSArray();
            notes.add(film);
            document.getPage(0).getCOSObject().setItem(COSName.ANNOTS, notes);
            assertThat(told(saved(document))).containsExactly("dossier.item.inertMedia");
        }
        try (var document = Loader.loadPDF(TestFiles.pdf(1, null))) {
            var form = new PDAcroForm(document);
            document.getDocumentCatalog().setAcroForm(form);
            var text = new PDTextField(form);
            text.setPartialName("name");
            var signed = new PDSignatureField(form);
            signed.setPartialName("signed");
            signed.getCOSObject().setItem(COSName.V, new PDSignature());
            form.setFields(java.util.List.of(text, signed));
            assertThat(told(saved(document)))
                    .containsExactlyInAnyOrder("dossier.item.inertForm", "dossier.item.inertSignature");
        }
        assertThat(told(TestFiles.pdf(1, null))).isEmpty();
    }

    @Test
    void whateverIsBoundOfThemIsArchiveForm() throws Exception {
        var target = folder.resolve("bound.pdf");
        try (var sheets = ENGINE.open()) {
            add(sheets.document(), pdf(CATALOG, "<< /Type /Pages /Kids [2 0 R 3 0 R] /Count 7 >>", page()));
            add(sheets.document(), sized(new PDRectangle(2384, 3370), 90));
            add(sheets.document(), sized(new PDRectangle(0, 0, 20, 14_000), 0));
            add(sheets.document(), locked("owner", "", 128, new AccessPermission()));
            var made = LocalDateTime.of(2026, 11, 22, 9, 30);
            ArchiveForm.apply(sheets.document(), new ArchiveForm.Properties("证据", "机关", "证据", "", made));
            sheets.document().save(target.toFile());
            for (var page : sheets.document().getPages())
                assertThat(Set.of(
                                Math.round(page.getMediaBox().getWidth()),
                                Math.round(page.getMediaBox().getHeight())))
                        .containsExactlyInAnyOrder(595, 842);
        }
        assertThat(ArchiveCheck.violations(target)).isEmpty();
    }

    private static byte[] sized(PDRectangle size, int turn) throws IOException {
        try (var document = new PDDocument()) {
            var page = new PDPage(size);
            page.setRotation(turn);
            document.addPage(page);
            try (var content = new org.apache.pdfbox.pdmodel.PDPageContentStream(document, page)) {
                content.addRect(5, 5, 10, 10);
                content.fill();
            }
            return saved(document);
        }
    }

    @Test
    void aReaderThatDoesNotComeBackIsGivenUp() {
        var watch = new Watch(Progress.IGNORED, Duration.ofMinutes(1));
        var never = new CountDownLatch(1);
        assertThatThrownBy(() -> watch.over(Duration.ofMillis(300), "dossier.item.brokenPdf", () -> {
                    try {
                        never.await();
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                    return 1;
                }))
                .isInstanceOf(UnboundException.class)
                .hasMessage("dossier.item.tooSlow");
    }

    @Test
    void whoeverAsksToStopIsHeardWhileAPageIsRead() {
        var asked = new AtomicBoolean();
        var progress = new Progress() {
            @Override
            public boolean stopped() {
                return asked.getAndSet(true);
            }

            @Override
            public void at(long done, long total, String doing) {}
        };
        var watch = new Watch(progress, Duration.ofMinutes(1));
        long before = System.nanoTime();
        assertThatThrownBy(() -> watch.over(Duration.ofSeconds(20), "dossier.item.brokenPdf", () -> {
                    while (!Thread.currentThread().isInterrupted()) Thread.onSpinWait();
                    return 1;
                }))
                .isInstanceOf(StoppedException.class);
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(1));
    }

    @Test
    void memoryThatIsNotThereAndADeepWellAreReasonsToo() {
        var watch = new Watch(Progress.IGNORED, Duration.ofMinutes(1));
        assertThatThrownBy(() -> watch.over(Duration.ofSeconds(20), "dossier.item.brokenPdf", () -> {
                    throw new OutOfMemoryError("as much as there is");
                }))
                .hasMessage("dossier.item.tooLarge");
        assertThatThrownBy(() -> watch.over(Duration.ofSeconds(20), "dossier.item.brokenPdf", HostilePdfTest::deeper))
                .hasMessage("dossier.item.brokenPdf");
    }

    private static int deeper() {
        return deeper() + 1;
    }

    private static byte[] saved(PDDocument document) throws IOException {
        var out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }

    private static Set<String> told(byte[] content) throws Exception {
        try (var document = new PDDocument()) {
            return add(document, content);
        }
    }

    private static Set<String> add(PDDocument document, byte[] content) throws Exception {
        var items = new Items();
        var item = items.put(content, "x.pdf", "application/pdf");
        try (var pages = ItemPages.open(items, item, Progress.IGNORED)) {
            return pages.addTo(document, Progress.IGNORED);
        }
    }

    private static void assertBinds(int pages, byte[] content) {
        try (var document = new PDDocument()) {
            add(document, content);
            assertThat(document.getNumberOfPages()).isEqualTo(pages);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static void assertReason(String key, byte[] content) {
        try (var document = new PDDocument()) {
            assertThatThrownBy(() -> add(document, content))
                    .isInstanceOf(UnboundException.class)
                    .hasMessage(key);
            assertThat(document.getNumberOfPages()).isZero();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
