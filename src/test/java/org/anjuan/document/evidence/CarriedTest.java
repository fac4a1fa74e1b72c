package org.anjuan.document.evidence;

import static org.anjuan.document.TestEngine.ENGINE;
import static org.anjuan.document.evidence.Binding.add;
import static org.anjuan.document.evidence.Binding.assertBinds;
import static org.anjuan.document.evidence.Binding.assertReason;
import static org.anjuan.document.evidence.Binding.saved;
import static org.anjuan.document.evidence.Samples.CATALOG;
import static org.anjuan.document.evidence.Samples.ONE_PAGE;
import static org.anjuan.document.evidence.Samples.page;
import static org.anjuan.document.evidence.Samples.pdf;
import static org.anjuan.document.evidence.Samples.stream;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.Random;
import org.anjuan.document.pdf.ArchiveForm;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is carried over from a foreign PDF: once, whole, and without what hangs on it. */
@Timeout(120)
class CarriedTest {

    private static final byte[] PACKED = Samples.flate(new byte[300]);

    @Test
    void aProfileThatCannotBeReadLeavesPlainColours() throws Exception {
        try (var document = new PDDocument()) {
            add(document, Samples.scan("[/ICCBased 6 0 R]", PACKED, stream("/N 3 /Filter /Foo", "no profile")));
            assertThat(image(document, 0).getCOSObject().getDictionaryObject(COSName.COLORSPACE))
                    .isEqualTo(COSName.DEVICERGB);
            assertThat(image(document, 0).getCOSObject().getFilters()).isEqualTo(COSName.FLATE_DECODE);
        }
    }

    /** Under a lock the bytes of the file do not show how much they hold. */
    @Test
    void aProfileThatHoldsGigabytesIsNotUnpacked() throws Exception {
        assertBinds(1, locked(Samples.scan("[/ICCBased 6 0 R]", PACKED, flate("/N 3"))));
    }

    @Test
    void aTableThatHoldsGigabytesIsNotUnpacked() throws Exception {
        var grey = Samples.flate(new byte[100]);
        assertReason("dossier.item.tooLarge", locked(Samples.scan("[/Indexed /DeviceRGB 255 6 0 R]", grey, flate(""))));
    }

    private static String flate(String values) {
        return stream(values + " /Filter /FlateDecode", Samples.packed(10_000));
    }

    private static byte[] locked(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            document.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));
            return saved(document);
        }
    }

    /** What a palette names is a number and a table; anything else would stay with a document that is closed. */
    @ParameterizedTest
    @ValueSource(strings = {"255 [6 0 R]", "255 << /A 6 0 R >>", "300 6 0 R", "-1 6 0 R", "[255] 6 0 R", "1.5 6 0 R"})
    void nothingOfAPaletteStaysBehindInItsDocument(String rest) throws Exception {
        var foreign = Samples.scan(
                "[/Indexed /DeviceRGB " + rest + "]", Samples.flate(new byte[100]), stream("", "a".repeat(768)));
        try (var document = new PDDocument()) {
            add(document, foreign);
            assertThat(image(document, 0).getCOSObject().getFilters()).isEqualTo(COSName.DCT_DECODE);
            assertThat(saved(document)).isNotEmpty();
        } catch (UnboundException e) {
            assertThat(e.key()).isEqualTo("dossier.item.brokenPdf");
        }
    }

    @Test
    void aPaletteIsCarriedOverAsItIs() throws Exception {
        try (var document = new PDDocument()) {
            add(
                    document,
                    Samples.scan(
                            "[/Indexed /DeviceRGB 1 6 0 R]", Samples.flate(new byte[100]), stream("", "abcdefgh")));
            var bound = image(document, 0);
            assertThat(bound.getCOSObject().getFilters()).isEqualTo(COSName.FLATE_DECODE);
            assertThat(bound.getImage().getRGB(3, 3) & 0xFFFFFF).isEqualTo('a' << 16 | 'b' << 8 | 'c');
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"0 0 0 0", "0 0 595 0", "5 5 5.01 842", "0 0 99999999 10"})
    void aPageWithoutRoomOrEndIsBroken(String box) {
        assertReason(
                "dossier.item.brokenPdf",
                pdf(CATALOG, ONE_PAGE, "<< /Type /Page /Parent 2 0 R /MediaBox [" + box + "] >>"));
    }

    /** A place of an image that is no number is found only when it is written. */
    @Test
    void whatCannotBeWrittenIsBrokenToo() {
        var huge = "9".repeat(30) + " 0 0 1 0 0 cm ";
        assertReason(
                "dossier.item.brokenPdf",
                Samples.scan("/DeviceRGB", PACKED, "null", "q " + huge.repeat(3) + "/I Do Q"));
    }

    /** What hangs on an archive file by a name that leads upwards would come along, down to the bottom. */
    @Test
    void aWellBelowAPageOfArchiveFormIsNotCarriedOver() throws Exception {
        int depth = 20_000;
        var objects = new String[depth + 7];
        objects[0] =
                "<< /Type /Catalog /Pages 2 0 R /Metadata 6 0 R /OutputIntents [<< /DestOutputProfile 7 0 R >>] >>";
        objects[1] = ONE_PAGE;
        objects[2] = page("4 0 R", "/ExtGState << /G 5 0 R >>");
        objects[3] = stream("", "/G gs 0 0 10 10 re f");
        objects[4] = "<< /Type /ExtGState /Parent 8 0 R >>";
        objects[5] = stream("", "http://www.aiim.org/pdfa/ns/id/");
        objects[6] = stream("/N 3", "profile");
        for (int i = 7; i < objects.length; i++)
            objects[i] = i == objects.length - 1 ? "<< >>" : "<< /Parent " + (i + 2) + " 0 R >>";
        try (var document = new PDDocument()) {
            add(document, pdf(objects));
            assertThat(image(document, 0).getCOSObject().getFilters()).isEqualTo(COSName.DCT_DECODE);
        }
    }

    @Test
    void anImageOfAnArchiveFileIsMeasuredToo() throws Exception {
        assertReason("dossier.item.tooLarge", archive(180));
        assertBinds(1, archive(1));
    }

    private static byte[] archive(int megabytes) throws IOException {
        try (var document = new PDDocument()) {
            var image = new PDImageXObject(
                    document,
                    new java.io.ByteArrayInputStream(Samples.packed(megabytes)),
                    COSName.FLATE_DECODE,
                    10,
                    10,
                    8,
                    org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray.INSTANCE);
            var page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                content.drawImage(image, 10, 10, 100, 100);
                content.addRect(200, 200, 50, 50);
                content.fill();
            }
            made(document);
            return saved(document);
        }
    }

    private static void made(PDDocument document) throws IOException {
        ArchiveForm.apply(
                document, new ArchiveForm.Properties("证据", "机关", "证据", "", LocalDateTime.of(2026, 11, 22, 9, 30)));
    }

    @Test
    void anImageThatManyPagesShareIsThereOnce() throws Exception {
        assertThat(bound(shared(5)).length).isLessThan(bound(shared(1)).length * 3 / 2);
    }

    private static byte[] shared(int pages) throws IOException {
        var noise = new BufferedImage(200, 300, BufferedImage.TYPE_INT_RGB);
        var random = new Random(7);
        for (int y = 0; y < 300; y++) for (int x = 0; x < 200; x++) noise.setRGB(x, y, random.nextInt());
        try (var document = new PDDocument()) {
            var image = LosslessFactory.createFromImage(document, noise);
            for (int i = 0; i < pages; i++) {
                var page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                try (var content = new PDPageContentStream(document, page)) {
                    content.drawImage(image, 0, 0, 595, 842);
                }
            }
            return saved(document);
        }
    }

    @Test
    void aFontThatManyPagesShareIsThereOnce() throws Exception {
        assertThat(bound(written(5)).length).isLessThan(bound(written(1)).length * 3 / 2);
    }

    private static byte[] written(int pages) throws IOException {
        var text = new StringBuilder();
        for (int i = 0; i < 120; i++) text.appendCodePoint(0x4E00 + 37 * i);
        try (var sheets = ENGINE.open()) {
            sheets.add("<html lang=\"zh-CN\"><head><title>t</title><style>@page{size:A4} body{font-family:hei}"
                    + " p{page-break-after:always}</style></head><body>" + ("<p>" + text + "</p>").repeat(pages)
                    + "</body></html>");
            made(sheets.document());
            return saved(sheets.document());
        }
    }

    private static byte[] bound(byte[] foreign) throws Exception {
        try (var document = new PDDocument()) {
            add(document, foreign);
            return saved(document);
        }
    }

    private static PDImageXObject image(PDDocument document, int page) throws IOException {
        var resources = document.getPage(page).getResources();
        return (PDImageXObject)
                resources.getXObject(resources.getXObjectNames().iterator().next());
    }
}
