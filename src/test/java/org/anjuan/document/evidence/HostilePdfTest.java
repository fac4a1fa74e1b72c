package org.anjuan.document.evidence;

import static org.anjuan.document.TestEngine.ENGINE;
import static org.anjuan.document.evidence.Binding.assertBinds;
import static org.anjuan.document.evidence.Binding.assertReason;
import static org.anjuan.document.evidence.Binding.saved;
import static org.anjuan.document.evidence.Samples.CATALOG;
import static org.anjuan.document.evidence.Samples.packed;
import static org.anjuan.document.evidence.Samples.page;
import static org.anjuan.document.evidence.Samples.pdf;
import static org.anjuan.document.evidence.Samples.stream;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.anjuan.document.ArchiveCheck;
import org.anjuan.document.TestFiles;
import org.anjuan.document.pdf.ArchiveForm;
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
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
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

    @Test
    void tenGigabytesInOneStreamAreNotUnpacked() throws Exception {
        var file = folder.resolve("bomb.pdf");
        var packed = packed(10_000);
        Files.write(
                file,
                pdf(
                        CATALOG,
                        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R >>",
                        stream("/Filter /FlateDecode", packed)));
        long before = System.nanoTime();
        assertReason("dossier.item.tooLarge", Files.readAllBytes(file));
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(30));
    }

    @Test
    void anImageThatUnpacksToMoreThanItSaysIsNotCarriedOver() {
        assertReason("dossier.item.tooLarge", Samples.scan("/DeviceGray", packed(200), "null"));
        assertReason("dossier.item.tooLarge", Samples.scan("/DeviceGray", packed(300), "null"));
    }

    @Test
    void morePagesThanFiveThousandAreRefused() {
        assertReason(
                "dossier.item.tooManyPages",
                pdf(CATALOG, "<< /Type /Pages /Kids [" + manyPages(5_001) + "] /Count 5001 >>"));
    }

    @Test
    void aPageThatIsNamedAMillionTimesIsBoundOnceAndThatIsTold() throws Exception {
        var kids = "3 0 R ".repeat(1_000_000);
        var content = pdf(CATALOG, "<< /Type /Pages /Kids [" + kids + "] /Count 1000000 >>", page());
        assertBinds(1, content);
        assertThat(told(content)).containsExactly("dossier.item.pageTwice");
    }

    private static String manyPages(int count) {
        return IntStream.range(0, count)
                .mapToObj(_ -> "<< /Type /Page /MediaBox [0 0 100 100] >>")
                .collect(Collectors.joining(" "));
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
            var harmless = new PDActionURI();
            harmless.setURI("https://anjuan.invalid/");
            harmless.setNext(List.of(new PDActionURI(), new PDActionJavaScript("app.alert('here');")));
            document.getDocumentCatalog().setOpenAction(harmless);
            assertThat(told(saved(document))).containsExactly("dossier.item.inertScript");
            harmless.setNext(List.of(harmless));
            assertThat(told(saved(document))).isEmpty();
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
            form.setFields(List.of(text, signed));
            assertThat(told(saved(document)))
                    .containsExactlyInAnyOrder("dossier.item.inertForm", "dossier.item.inertSignature");
        }
        assertThat(told(TestFiles.pdf(1, null))).isEmpty();
    }

    @Test
    void whateverIsBoundOfThemIsArchiveForm() throws Exception {
        var target = folder.resolve("bound.pdf");
        try (var sheets = ENGINE.open()) {
            Binding.add(sheets.document(), pdf(CATALOG, "<< /Type /Pages /Kids [2 0 R 3 0 R] /Count 7 >>", page()));
            Binding.add(sheets.document(), sized(new PDRectangle(2384, 3370), 90));
            Binding.add(sheets.document(), sized(new PDRectangle(0, 0, 20, 14_000), 0));
            Binding.add(sheets.document(), locked("owner", "", 128, new AccessPermission()));
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

    private static Set<String> told(byte[] content) throws Exception {
        try (var document = new PDDocument()) {
            return Binding.add(document, content);
        }
    }
}
