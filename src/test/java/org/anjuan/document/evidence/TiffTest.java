package org.anjuan.document.evidence;

import static org.anjuan.document.evidence.Binding.add;
import static org.anjuan.document.evidence.Binding.assertReason;
import static org.anjuan.document.evidence.Samples.blackAndWhite;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import javax.imageio.plugins.tiff.BaselineTIFFTagSet;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** TIFFs as fax machines, scanners and ill will make them. */
@Timeout(60)
class TiffTest {

    @ParameterizedTest
    @CsvSource({
        "CCITT T.6, 3",
        "CCITT T.6, 6",
        "CCITT T.6, 8",
        "CCITT T.4, 1",
        "CCITT T.4, 3",
        "CCITT T.4, 6",
        "CCITT T.4, 8"
    })
    void aFaxInOneStripIsBoundHoweverItIsTurned(String packing, int orientation) throws Exception {
        var page = blackAndWhite(400, 300);
        try (var document = new PDDocument()) {
            add(document, Samples.tiff(packing, 300, false, orientation, List.of(page)));
            var sheet = document.getPage(0).getMediaBox();
            assertThat(sheet.getHeight() > sheet.getWidth()).isEqualTo(orientation > 4);
            assertSame(image(document), page);
        }
    }

    /** Rows that may be unpacked, or end where a byte does, are not copied; what cannot be read at all is said so. */
    @ParameterizedTest
    @CsvSource({"2, 1", "4, 1", "4, 6"})
    void aFaxWithOptionsCostsNoMoreThanItself(int options, int orientation) throws Exception {
        var tiff = Samples.tiff("CCITT T.4", 300, false, orientation, List.of(blackAndWhite(400, 300)));
        set(tiff, BaselineTIFFTagSet.TAG_T4_OPTIONS, options);
        try (var document = new PDDocument()) {
            add(document, tiff);
            assertThat(document.getNumberOfPages()).isOne();
        } catch (UnboundException e) {
            assertThat(e.key()).isEqualTo("dossier.item.noPicture");
        }
    }

    /** Fifty fields are more than what copies a fax takes. */
    @Test
    void aFaxWhoseDirectoryIsNotUnderstoodIsDecoded() throws Exception {
        var page = blackAndWhite(400, 300);
        var tiff = withMoreFields(Samples.tiff("CCITT T.6", 300, false, 1, List.of(page)), 60);
        try (var document = new PDDocument()) {
            add(document, tiff);
            assertSame(image(document), page);
        }
    }

    @Test
    void pagesThatRunInACircleEnd() {
        assertReason(
                "dossier.item.noPicture",
                ByteBuffer.allocate(26)
                        .put("MM\0*".getBytes(StandardCharsets.ISO_8859_1))
                        .putInt(8)
                        .putShort((short) 1)
                        .putShort((short) BaselineTIFFTagSet.TAG_IMAGE_WIDTH)
                        .putShort((short) 3)
                        .putInt(1)
                        .putInt(1 << 16)
                        .putInt(8)
                        .array());
    }

    @Test
    void aCircleOfGoodPagesIsBoundOnceAndThatIsTold() throws Exception {
        var page = blackAndWhite(100, 80);
        var tiff = Samples.tiff("CCITT T.6", 80, false, 1, List.of(page, page));
        int first = directory(tiff, 0);
        buffer(tiff).putInt(next(tiff, directory(tiff, 1)), first);
        try (var document = new PDDocument()) {
            assertThat(add(document, tiff)).isEqualTo(Set.of("dossier.item.cutOff"));
            assertThat(document.getNumberOfPages()).isEqualTo(2);
        }
    }

    @Test
    void morePagesThanFiveThousandAreRefused() {
        var all = ByteBuffer.allocate(8 + 6 * 5_001)
                .put("MM\0*".getBytes(StandardCharsets.ISO_8859_1))
                .putInt(8);
        for (int i = 1; i <= 5_001; i++) all.putShort((short) 0).putInt(i == 5_001 ? 0 : 8 + 6 * i);
        assertReason("dossier.item.tooManyPages", all.array());
    }

    @Test
    void aStripThatHasToBeUnpackedWholeIsBounded() throws Exception {
        var tiff =
                Samples.tiff("Deflate", 30, false, 1, List.of(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB)));
        for (int tag : new int[] {
            BaselineTIFFTagSet.TAG_IMAGE_WIDTH,
            BaselineTIFFTagSet.TAG_IMAGE_LENGTH,
            BaselineTIFFTagSet.TAG_ROWS_PER_STRIP
        }) set(tiff, tag, 9_000);
        assertReason("dossier.item.tooLarge", tiff);
    }

    @Test
    void aPictureThatMovesIsBoundWithItsFirstAndThatIsTold() throws Exception {
        var gif = Samples.moving(3);
        try (var document = new PDDocument()) {
            assertThat(add(document, gif)).containsExactly("dossier.item.moving");
            assertThat(document.getNumberOfPages()).isOne();
        }
        try (var document = new PDDocument()) {
            assertThat(add(document, Samples.moving(1))).isEmpty();
        }
    }

    private static ByteBuffer buffer(byte[] tiff) {
        return ByteBuffer.wrap(tiff).order(tiff[0] == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    }

    private static int directory(byte[] tiff, int page) {
        int at = buffer(tiff).getInt(4);
        for (int i = 0; i < page; i++) at = buffer(tiff).getInt(next(tiff, at));
        return at;
    }

    private static int next(byte[] tiff, int directory) {
        return directory + 2 + 12 * buffer(tiff).getShort(directory);
    }

    /** Writes a number into a field of the first page. */
    private static void set(byte[] tiff, int tag, int value) {
        var all = buffer(tiff);
        int at = directory(tiff, 0);
        for (int field = at + 2; field < next(tiff, at); field += 12) {
            if ((all.getShort(field) & 0xFFFF) != tag) continue;
            if (all.getShort(field + 2) == 3) all.putShort(field + 8, (short) value);
            else all.putInt(field + 8, value);
            return;
        }
        throw new IllegalArgumentException("no field " + tag);
    }

    /** The directory again at the end of the file, with so many fields that nobody knows. */
    private static byte[] withMoreFields(byte[] tiff, int more) {
        int at = directory(tiff, 0);
        int fields = buffer(tiff).getShort(at);
        var all = ByteBuffer.allocate(tiff.length + 2 + 12 * (fields + more) + 4)
                .order(buffer(tiff).order())
                .put(tiff);
        all.putShort((short) (fields + more)).put(tiff, at + 2, 12 * fields);
        for (int i = 0; i < more; i++)
            all.putShort((short) (60_000 + i)).putShort((short) 3).putInt(1).putInt(0);
        all.putInt(0).putInt(4, tiff.length);
        return all.array();
    }

    private static PDImageXObject image(PDDocument document) throws Exception {
        var resources = document.getPage(0).getResources();
        return (PDImageXObject)
                resources.getXObject(resources.getXObjectNames().iterator().next());
    }

    private static void assertSame(PDImageXObject image, BufferedImage page) throws Exception {
        var drawn = image.getImage();
        assertThat(drawn.getWidth()).isEqualTo(page.getWidth());
        for (int y = 0; y < page.getHeight(); y++)
            for (int x = 0; x < page.getWidth(); x++)
                if ((drawn.getRGB(x, y) & 0xFFFFFF) != (page.getRGB(x, y) & 0xFFFFFF))
                    throw new AssertionError("another pixel at " + x + ", " + y);
    }
}
