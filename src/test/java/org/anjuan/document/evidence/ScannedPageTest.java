package org.anjuan.document.evidence;

import static org.anjuan.document.TestEngine.ENGINE;
import static org.anjuan.document.evidence.Binding.add;
import static org.anjuan.document.evidence.Binding.saved;
import static org.anjuan.document.evidence.Samples.blackAndWhite;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Map;
import org.anjuan.document.ArchiveCheck;
import org.anjuan.document.TestFiles;
import org.anjuan.document.pdf.ArchiveForm;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages as scanners make them keep their image; whatever else a page shows makes a picture of it. */
class ScannedPageTest {

    private static final PDRectangle PAGE = PDRectangle.A4;

    @TempDir
    Path folder;

    /** How a scanner packs. */
    enum Packing {
        DCT,
        CCITT,
        FLATE;

        PDImageXObject image(PDDocument document) throws IOException {
            var colours = Samples.read(TestFiles.picture("png", 420, 594));
            return switch (this) {
                case DCT ->
                    JPEGFactory.createFromStream(
                            document, new ByteArrayInputStream(TestFiles.picture("jpg", 420, 594)));
                case CCITT -> CCITTFactory.createFromImage(document, blackAndWhite(420, 594));
                case FLATE -> LosslessFactory.createFromImage(document, colours);
            };
        }
    }

    /** Something that is drawn beside the scan. */
    private interface More {
        void on(PDDocument document, PDPage page, PDPageContentStream content) throws IOException;
    }

    @ParameterizedTest
    @EnumSource(Packing.class)
    void theImageOfAScanIsCarriedOverByteForByte(Packing packing) throws Exception {
        var source = scan(packing, 0, (_, _, _) -> {});
        try (var before = Loader.loadPDF(source);
                var after = bound(source)) {
            assertThat(packed(after)).isEqualTo(packed(before));
            assertThat(difference(shown(before), shown(after))).isLessThan(2);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {90, 180, 270})
    void aTurnedScanLiesAsItIsShown(int turn) throws Exception {
        var source = scan(Packing.DCT, turn, (_, page, _) -> page.setCropBox(new PDRectangle(40, 60, 500, 700)));
        try (var before = Loader.loadPDF(source);
                var after = bound(source)) {
            assertThat(packed(after)).isEqualTo(packed(before));
            var drawn = shown(after);
            var box = after.getPage(0).getMediaBox();
            assertThat(box.getWidth() > box.getHeight()).isEqualTo(turn != 180);
            assertThat(corner(drawn)).isEqualTo(corner(shown(before)));
        }
    }

    @Test
    void textThatWasRecognisedAndIsNotSeenDoesNotHinder() throws Exception {
        var source = scan(Packing.CCITT, 0, (_, _, content) -> {
            content.beginText();
            content.setRenderingMode(RenderingMode.NEITHER);
            content.setFont(new PDType1Font(FontName.HELVETICA), 12);
            content.showText("recognised");
            content.endText();
        });
        try (var after = bound(source)) {
            assertThat(image(after).getCOSObject().getFilters()).isEqualTo(COSName.CCITTFAX_DECODE);
            assertThat(after.getPage(0).getResources().getFontNames()).isEmpty();
        }
    }

    @Test
    void aScanUnderALockWithoutPasswordIsCarriedOver() throws Exception {
        byte[] locked;
        try (var document = Loader.loadPDF(scan(Packing.FLATE, 0, (_, _, _) -> {}))) {
            document.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));
            locked = saved(document);
        }
        try (var before = Loader.loadPDF(locked);
                var after = bound(locked)) {
            assertThat(packed(after)).isEqualTo(packed(before));
            assertThat(difference(shown(before), shown(after))).isLessThan(2);
        }
    }

    @Test
    void aPageThatShowsMoreThanItsScanBecomesAPictureOfBoth() throws Exception {
        var more = Map.<String, More>of(
                "text",
                        (_, _, content) -> {
                            content.beginText();
                            content.setFont(new PDType1Font(FontName.HELVETICA), 40);
                            content.newLineAtOffset(100, 100);
                            content.showText("seen");
                            content.endText();
                        },
                "a line",
                        (_, _, content) -> {
                            content.moveTo(10, 10);
                            content.lineTo(400, 400);
                            content.stroke();
                        },
                "a second image",
                        (document, _, content) -> content.drawImage(Packing.CCITT.image(document), 10, 10, 100, 100));
        for (var entry : more.entrySet()) {
            var source = scan(Packing.FLATE, 0, entry.getValue());
            try (var before = Loader.loadPDF(source);
                    var after = bound(source)) {
                assertThat(image(after).getCOSObject().getFilters())
                        .as(entry.getKey())
                        .isEqualTo(COSName.DCT_DECODE);
                assertThat(difference(shown(before), shown(after))).isLessThan(4);
            }
        }
    }

    @Test
    void anImageThatIsClippedOrSeeThroughOrLacksRowsIsDrawn() throws Exception {
        var clipped = page(document -> Packing.DCT.image(document), (_, _, content) -> {
            content.addRect(100, 100, 200, 200);
            content.clip();
        });
        var masked = page(document -> LosslessFactory.createFromImage(document, seeThrough()), (_, _, _) -> {});
        var lacking = page(
                document -> {
                    var image = Packing.FLATE.image(document);
                    image.setHeight(900);
                    return image;
                },
                (_, _, _) -> {});
        for (var source : new byte[][] {clipped, masked, lacking})
            try (var before = Loader.loadPDF(source);
                    var after = bound(source)) {
                assertThat(image(after).getCOSObject().getFilters()).isEqualTo(COSName.DCT_DECODE);
                assertThat(packed(after)).isNotEqualTo(packed(before));
                assertThat(difference(shown(before), shown(after))).isLessThan(4);
            }
    }

    @Test
    void scansOfEveryPackingAreArchiveForm() throws Exception {
        var target = folder.resolve("scans.pdf");
        try (var sheets = ENGINE.open()) {
            for (var packing : Packing.values()) {
                add(sheets.document(), scan(packing, 0, (_, _, _) -> {}));
                add(sheets.document(), scan(packing, 90, (_, _, _) -> {}));
            }
            var made = LocalDateTime.of(2026, 11, 22, 9, 30);
            ArchiveForm.apply(sheets.document(), new ArchiveForm.Properties("证据", "机关", "证据", "", made));
            sheets.document().save(target.toFile());
        }
        assertThat(ArchiveCheck.violations(target)).isEmpty();
    }

    private static BufferedImage seeThrough() {
        var image = new BufferedImage(200, 300, BufferedImage.TYPE_INT_ARGB);
        for (int y = 0; y < 300; y++) for (int x = 0; x < 200; x++) image.setRGB(x, y, x << 24 | 0x204060);
        return image;
    }

    private interface Making {
        PDImageXObject in(PDDocument document) throws IOException;
    }

    /** First what is drawn before the image, on the whole page. */
    private static byte[] page(Making image, More first) throws IOException {
        try (var document = new PDDocument()) {
            var page = new PDPage(PAGE);
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                first.on(document, page, content);
                content.drawImage(image.in(document), 0, 0, PAGE.getWidth(), PAGE.getHeight());
            }
            return saved(document);
        }
    }

    private static byte[] scan(Packing packing, int turn, More more) throws IOException {
        try (var document = new PDDocument()) {
            var page = new PDPage(PAGE);
            page.setRotation(turn);
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                content.drawImage(packing.image(document), 0, 0, PAGE.getWidth(), PAGE.getHeight());
                more.on(document, page, content);
            }
            return saved(document);
        }
    }

    private static PDDocument bound(byte[] source) throws Exception {
        try (var document = new PDDocument()) {
            add(document, source);
            return Loader.loadPDF(saved(document));
        }
    }

    private static PDImageXObject image(PDDocument document) throws IOException {
        var resources = document.getPage(0).getResources();
        return (PDImageXObject)
                resources.getXObject(resources.getXObjectNames().iterator().next());
    }

    private static byte[] packed(PDDocument document) throws IOException {
        try (var raw = image(document).getCOSObject().createRawInputStream()) {
            return raw.readAllBytes();
        }
    }

    private static BufferedImage shown(PDDocument pdf) throws IOException {
        return new PDFRenderer(pdf).renderImageWithDPI(0, 36, ImageType.RGB);
    }

    /** In which quarter the red corner of the sample lies: 0 upper left, 1 upper right, 2 lower left, 3 lower right. */
    private static int corner(BufferedImage image) {
        int[] reds = new int[4];
        for (int y = 0; y < image.getHeight(); y++)
            for (int x = 0; x < image.getWidth(); x++) {
                int rgb = image.getRGB(x, y);
                if ((rgb >> 16 & 0xFF) > 200 && (rgb >> 8 & 0xFF) < 60 && (rgb & 0xFF) < 60)
                    reds[(x * 2 / image.getWidth()) + 2 * (y * 2 / image.getHeight())]++;
            }
        int most = 0;
        for (int i = 1; i < 4; i++) if (reds[i] > reds[most]) most = i;
        assertThat(reds[most]).isPositive();
        return most;
    }

    /** How far two pictures are apart on average, of 255. */
    private static double difference(BufferedImage one, BufferedImage other) {
        assertThat(other.getWidth()).isEqualTo(one.getWidth());
        long sum = 0;
        for (int y = 0; y < one.getHeight(); y++)
            for (int x = 0; x < one.getWidth(); x++)
                sum += Math.abs((one.getRGB(x, y) >> 8 & 0xFF) - (other.getRGB(x, y) >> 8 & 0xFF));
        return sum / (double) (one.getWidth() * one.getHeight());
    }
}
