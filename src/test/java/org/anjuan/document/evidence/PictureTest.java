package org.anjuan.document.evidence;

import static org.anjuan.document.evidence.Binding.add;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.anjuan.document.TestFiles;
import org.anjuan.document.TestFiles.Items;
import org.anjuan.usecase.port.Progress;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PictureTest {

    /** The corner that is red in the picture lies here when the camera was held so. */
    private enum Corner {
        UPPER_LEFT,
        UPPER_RIGHT,
        LOWER_LEFT,
        LOWER_RIGHT
    }

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "1, UPPER_LEFT", "2, UPPER_RIGHT", "3, LOWER_RIGHT", "4, LOWER_LEFT",
        "5, UPPER_LEFT", "6, UPPER_RIGHT", "7, LOWER_RIGHT", "8, LOWER_LEFT"
    })
    void aPhotoIsTurnedAsItsCameraWasHeld(int orientation, Corner expected) throws Exception {
        var image = drawn(turned(TestFiles.picture("jpg", 400, 300), orientation));
        assertThat(redCorner(image)).isEqualTo(expected);
    }

    @Test
    void aJpegGoesInAsItIs() throws Exception {
        var jpeg = TestFiles.picture("jpg", 640, 480);
        try (var document = new PDDocument()) {
            add(document, jpeg);
            var resources = document.getPage(0).getResources();
            var image = (PDImageXObject)
                    resources.getXObject(resources.getXObjectNames().iterator().next());
            try (var raw = image.getCOSObject().createRawInputStream()) {
                assertThat(raw.readAllBytes()).isEqualTo(jpeg);
            }
        }
    }

    @Test
    void aPageThatConformsKeepsItsTextAndAnyOtherBecomesAPicture() throws Exception {
        try (var document = new PDDocument()) {
            add(document, TestFiles.pdf(2, null));
            assertThat(document.getNumberOfPages()).isEqualTo(2);
            assertThat(new PDFTextStripper().getText(document)).isBlank();
        }
    }

    @Test
    void aPdfThatWasCutOffIsSaidToBeIncomplete() throws Exception {
        var whole = TestFiles.pdf(3, null);
        var items = new Items();
        var cut = items.put(Arrays.copyOf(whole, whole.length - 30), "cut.pdf", "application/pdf");
        try (var document = new PDDocument();
                var pages = ItemPages.open(items, cut, Progress.IGNORED)) {
            assertThat(pages.addTo(document, Progress.IGNORED)).containsExactly("dossier.item.cutOff");
        }
    }

    @Test
    void aPictureOfAnyNameIsKnownByItsContent() throws Exception {
        var items = new Items();
        var item = items.put(TestFiles.picture("png", 30, 20), "scan.bin", "application/octet-stream");
        try (var pages = ItemPages.open(items, item, Progress.IGNORED)) {
            assertThat(pages.kind()).isEqualTo(ItemPages.Kind.PICTURE);
        }
    }

    @Test
    void aFileThatCannotBePrintedIsNoFailure() throws Exception {
        var items = new Items();
        var talk = items.put(new byte[] {1, 2, 3}, "talk.mp4", "video/mp4");
        try (var pages = ItemPages.open(items, talk, Progress.IGNORED)) {
            assertThat(pages.kind()).isEqualTo(ItemPages.Kind.RECORDING);
        }
        var other = items.put(new byte[] {1, 2, 3}, "data.bin", "application/octet-stream");
        try (var pages = ItemPages.open(items, other, Progress.IGNORED)) {
            assertThat(pages.kind()).isEqualTo(ItemPages.Kind.OTHER);
        }
    }

    @Test
    void headersWithoutAPictureAreRefused() throws IOException {
        var file = folder.resolve("x.jpg");
        Files.write(file, new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xD9});
        assertThatThrownBy(() -> JpegFrame.of(file)).isInstanceOf(UnboundException.class);
    }

    private BufferedImage drawn(byte[] jpeg) throws Exception {
        try (var document = new PDDocument()) {
            add(document, jpeg);
            return new PDFRenderer(document).renderImage(0);
        }
    }

    private static Corner redCorner(BufferedImage page) {
        int left = page.getWidth();
        int right = 0;
        int top = page.getHeight();
        int bottom = 0;
        double redX = 0;
        double redY = 0;
        int reds = 0;
        for (int y = 0; y < page.getHeight(); y += 3)
            for (int x = 0; x < page.getWidth(); x += 3) {
                int rgb = page.getRGB(x, y) & 0xFFFFFF;
                if (rgb == 0xFFFFFF) continue;
                left = Math.min(left, x);
                right = Math.max(right, x);
                top = Math.min(top, y);
                bottom = Math.max(bottom, y);
                if ((rgb >> 16) > 200 && (rgb >> 8 & 0xFF) < 60 && (rgb & 0xFF) < 60) {
                    redX += x;
                    redY += y;
                    reds++;
                }
            }
        boolean isLeft = redX / reds < (left + right) / 2.0;
        boolean isTop = redY / reds < (top + bottom) / 2.0;
        if (isTop) return isLeft ? Corner.UPPER_LEFT : Corner.UPPER_RIGHT;
        return isLeft ? Corner.LOWER_LEFT : Corner.LOWER_RIGHT;
    }

    /** The JPEG with an EXIF block that says how the camera was held. */
    private static byte[] turned(byte[] jpeg, int orientation) {
        return Samples.exif(jpeg, new byte[] {
            'M', 'M', 0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte) orientation, 0, 0, 0, 0, 0, 0
        });
    }
}
