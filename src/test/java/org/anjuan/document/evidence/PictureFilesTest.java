package org.anjuan.document.evidence;

import static org.anjuan.document.evidence.Binding.add;
import static org.anjuan.document.evidence.Binding.assertReason;
import static org.anjuan.document.evidence.Samples.blackAndWhite;
import static org.anjuan.document.evidence.Samples.grey;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.anjuan.document.ArchiveCheck;
import org.anjuan.document.TestFiles;
import org.anjuan.document.TestFiles.Items;
import org.anjuan.document.pdf.ArchiveForm;
import org.anjuan.usecase.port.Progress;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What each kind of picture file becomes. */
class PictureFilesTest {

    @TempDir
    Path folder;

    @Test
    void aFaxPageOfATiffGoesInAsItIs() throws Exception {
        var page = blackAndWhite(400, 300);
        var tiff = Samples.tiff("CCITT T.6", 300, false, 1, List.of(page, page));
        try (var document = new PDDocument()) {
            add(document, tiff);
            assertThat(document.getNumberOfPages()).isEqualTo(2);
            var image = image(document, 1);
            assertThat(image.getCOSObject().getFilters()).isEqualTo(COSName.CCITTFAX_DECODE);
            try (var raw = image.getCOSObject().createRawInputStream()) {
                assertThat(indexOf(tiff, raw.readAllBytes())).isPositive();
            }
            assertSame(image, page);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "CCITT T.6, 50, false",
        "CCITT T.4, 50, false",
        "CCITT RLE, 0, false",
        "LZW, 40, false",
        "Deflate, 0, true",
        "PackBits, 0, true",
        "'', 30, false"
    })
    void aBlackAndWhiteTiffOfAnyMakeIsAFaxPageWithTheSamePixels(String packing, int rows, boolean tiled)
            throws Exception {
        var page = blackAndWhite(333, 257);
        try (var document = new PDDocument()) {
            add(document, Samples.tiff(packing, rows, tiled, 1, List.of(page)));
            var image = image(document, 0);
            assertThat(image.getCOSObject().getFilters()).isEqualTo(COSName.CCITTFAX_DECODE);
            assertSame(image, page);
        }
    }

    @Test
    void aTiffIsTurnedAsItsDirectorySays() throws Exception {
        try (var document = new PDDocument()) {
            add(document, Samples.tiff("CCITT T.6", 0, false, 6, List.of(blackAndWhite(400, 300))));
            var sheet = document.getPage(0).getMediaBox();
            assertThat(sheet.getHeight()).isGreaterThan(sheet.getWidth());
        }
    }

    @Test
    void greyStaysGreyAndKeepsEverySample() throws Exception {
        for (var format : List.of("png", "tiff", "bmp")) {
            var grey = grey(301, 203);
            try (var document = new PDDocument()) {
                add(document, Samples.written(grey, format));
                var image = image(document, 0);
                assertThat(image.getColorSpace().getName()).as(format).isEqualTo("DeviceGray");
                var drawn = image.getImage().getRaster();
                for (int y = 0; y < 203; y += 7)
                    for (int x = 0; x < 301; x += 5)
                        assertThat(drawn.getSample(x, y, 0))
                                .isEqualTo(grey.getRaster().getSample(x, y, 0));
            }
        }
    }

    @Test
    void aPictureOfSixteenBitsIsCutToEight() throws Exception {
        try (var document = new PDDocument()) {
            add(document, Samples.written(deep(ColorSpace.CS_GRAY, 1), "png"));
            add(document, Samples.written(deep(ColorSpace.CS_sRGB, 3), "png"));
            for (int i = 0; i < 2; i++) {
                var image = image(document, i);
                assertThat(image.getBitsPerComponent()).isEqualTo(8);
                assertThat(image.getImage().getRaster().getSample(70, 3, 0)).isCloseTo(70, within(2));
            }
            assertThat(image(document, 0).getColorSpace().getName()).isEqualTo("DeviceGray");
        }
    }

    private static BufferedImage deep(int space, int bands) {
        var model = new ComponentColorModel(
                ColorSpace.getInstance(space), false, false, ComponentColorModel.OPAQUE, DataBuffer.TYPE_USHORT);
        var raster = Raster.createInterleavedRaster(DataBuffer.TYPE_USHORT, 200, 100, bands, null);
        for (int y = 0; y < 100; y++)
            for (int x = 0; x < 200; x++)
                for (int band = 0; band < bands; band++) raster.setSample(x, y, band, x << 8 | y);
        return new BufferedImage(model, raster, false, null);
    }

    @Test
    void whatIsTransparentShowsTheSheetBelow() throws Exception {
        var image = new BufferedImage(60, 40, BufferedImage.TYPE_INT_ARGB);
        image.setRGB(5, 5, 0xFF102030);
        try (var document = new PDDocument()) {
            add(document, Samples.written(image, "png"));
            var drawn = image(document, 0);
            assertThat(drawn.getSoftMask()).isNull();
            assertThat(drawn.getImage().getRGB(5, 5)).isEqualTo(0xFF102030);
            assertThat(drawn.getImage().getRGB(30, 30)).isEqualTo(0xFFFFFFFF);
        }
    }

    /** The same dark red in inks, in paper instead of inks, and as light and colours. */
    @ParameterizedTest
    @CsvSource({"-1, 0 255 255 127", "0, 255 0 0 128", "2, 76 85 255 128"})
    void aJpegInPrintingInksIsShownInItsColours(int transform, String samples) throws Exception {
        var inks = java.util.Arrays.stream(samples.split(" "))
                .mapToInt(Integer::parseInt)
                .toArray();
        try (var document = new PDDocument()) {
            add(document, Samples.inks(inks, transform));
            var image = image(document, 0);
            assertThat(image.getColorSpace().getName()).isEqualTo("DeviceRGB");
            var colour = new Color(image.getImage().getRGB(20, 15));
            assertThat(colour.getRed()).isCloseTo(128, within(6));
            assertThat(colour.getGreen()).isLessThan(10);
            assertThat(colour.getBlue()).isLessThan(10);
        }
    }

    @Test
    void aPhotoOfTwoHundredMegapixelsIsMadeAsSmallAsAPageCanShow() throws Exception {
        try (var document = new PDDocument()) {
            add(document, Samples.hugePhoto(16320, 12240));
            var image = image(document, 0);
            assertThat((long) image.getWidth() * image.getHeight()).isBetween(2_000_000L, 24_000_000L);
            assertThat(image.getWidth() / (double) image.getHeight()).isCloseTo(16320 / 12240.0, within(0.01));
            assertThat(new Color(image.getImage().getRGB(100, 100)).getRed()).isCloseTo(128, within(3));
        }
    }

    @Test
    void aPictureThatClaimsMorePixelsThanCanBeReadIsRefused() {
        assertReason("dossier.item.tooLarge", Samples.boastingPng(60_000));
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "gif", "bmp", "tiff", "jpg"})
    void aPictureThatBreaksOffIsRefused(String format) throws Exception {
        var whole = format.equals("tiff")
                ? Samples.tiff("Deflate", 0, false, 1, List.of(Samples.read(TestFiles.picture("png", 700, 500))))
                : TestFiles.picture(format, 700, 500);
        var reason = format.equals("jpg") ? "dossier.item.truncatedPicture" : "dossier.item.noPicture";
        assertReason(reason, Samples.half(whole));
        assertReason(reason, java.util.Arrays.copyOf(whole, whole.length - 200));
    }

    /** The small picture in the EXIF block has an end mark of its own. */
    @Test
    void thePreviewInsideAPhotoDoesNotMakeItWhole() {
        var preview = TestFiles.picture("jpg", 20, 20);
        var photo = Samples.exif(TestFiles.picture("jpg", 700, 500), preview);
        assertReason("dossier.item.truncatedPicture", Samples.half(photo));
    }

    @Test
    void aFaxTiffWhoseStripIsNotAllThereIsRefused() throws Exception {
        var tiff = Samples.tiff("CCITT T.6", 900, false, 1, List.of(blackAndWhite(800, 900)));
        assertReason("dossier.item.noPicture", Samples.half(tiff));
    }

    @Test
    void brokenExifLeavesThePictureUpright() throws Exception {
        var jpeg = TestFiles.picture("jpg", 300, 200);
        var broken = Map.of(
                "noise", new byte[] {1, 2, 3, 4, 5, 6, 7, 8, 9},
                "a loop", new byte[] {'M', 'M', 0, 42, 0, 0, 0, 8, 0, 0, 0, 0, 0, 8},
                "far away", new byte[] {'I', 'I', 42, 0, -1, -1, -1, 127, 0},
                "a ninth way",
                        new byte[] {
                            'M', 'M', 0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 9, 0, 0, 0, 0, 0, 0
                        });
        for (var entry : broken.entrySet())
            try (var document = new PDDocument()) {
                add(document, Samples.exif(jpeg, entry.getValue()));
                var sheet = document.getPage(0).getMediaBox();
                assertThat(sheet.getWidth()).as(entry.getKey()).isGreaterThan(sheet.getHeight());
            }
    }

    @Test
    void aPictureIsKnownByItsContentWhateverItsNameSays() throws Exception {
        var items = new Items();
        for (var format : List.of("jpg", "png", "gif", "bmp"))
            for (var name : List.of(
                    "x.pdf application/pdf", "x.docx application/msword", "x.tif image/tiff", "x.mp4 video/mp4")) {
                var item = items.put(TestFiles.picture(format, 50, 40), name.split(" ")[0], name.split(" ")[1]);
                try (var pages = ItemPages.open(items, item, Progress.IGNORED)) {
                    assertThat(pages.isOnePicture()).isTrue();
                }
            }
    }

    @Test
    void whateverThePictureThePageIsArchiveForm() throws Exception {
        var all = new LinkedHashMap<String, byte[]>();
        all.put("fax", Samples.tiff("CCITT T.6", 300, false, 1, List.of(blackAndWhite(400, 300))));
        all.put("strips", Samples.tiff("LZW", 40, false, 3, List.of(blackAndWhite(400, 300))));
        all.put("grey", Samples.written(grey(300, 200), "png"));
        all.put("deep", Samples.written(deep(ColorSpace.CS_sRGB, 3), "png"));
        all.put("inks", Samples.inks(new int[] {0, 255, 255, 127}, -1));
        all.put("huge", Samples.hugePhoto(8000, 6000));
        all.put("palette", TestFiles.picture("gif", 200, 100));
        all.put("photo", TestFiles.picture("jpg", 640, 480));
        var target = folder.resolve("all.pdf");
        try (var document = new PDDocument()) {
            for (var content : all.values()) add(document, content);
            ArchiveForm.apply(
                    document, new ArchiveForm.Properties("证据", "机关", "证据", "", LocalDateTime.of(2026, 11, 22, 9, 30)));
            document.save(target.toFile());
            assertThat(document.getNumberOfPages()).isEqualTo(all.size());
        }
        assertThat(ArchiveCheck.violations(target)).isEmpty();
    }

    private static PDImageXObject image(PDDocument document, int page) throws Exception {
        var resources = document.getPage(page).getResources();
        return (PDImageXObject)
                resources.getXObject(resources.getXObjectNames().iterator().next());
    }

    private static void assertSame(PDImageXObject image, BufferedImage page) throws Exception {
        var drawn = image.getImage();
        assertThat(drawn.getWidth()).isEqualTo(page.getWidth());
        assertThat(drawn.getHeight()).isEqualTo(page.getHeight());
        for (int y = 0; y < page.getHeight(); y++)
            for (int x = 0; x < page.getWidth(); x++)
                if ((drawn.getRGB(x, y) & 0xFFFFFF) != (page.getRGB(x, y) & 0xFFFFFF))
                    throw new AssertionError("another pixel at " + x + ", " + y);
    }

    private static int indexOf(byte[] all, byte[] part) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(all);
        return out.toString(java.nio.charset.StandardCharsets.ISO_8859_1)
                .indexOf(new String(part, java.nio.charset.StandardCharsets.ISO_8859_1));
    }
}
