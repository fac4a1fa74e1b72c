package org.anjuan.document.evidence;

import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.awt.image.RenderedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.plugins.tiff.BaselineTIFFTagSet;
import javax.imageio.plugins.tiff.TIFFDirectory;
import javax.imageio.plugins.tiff.TIFFField;
import javax.imageio.plugins.tiff.TIFFTag;
import org.anjuan.document.TestFiles;

/** Pictures as cameras, scanners and accidents make them. */
public final class Samples {

    /** Begins a PDF whose pages hang on its second object. */
    public static final String CATALOG = "<< /Type /Catalog /Pages 2 0 R >>";

    /** A list with one page, which is the third object. */
    public static final String ONE_PAGE = "<< /Type /Pages /Kids [3 0 R] /Count 1 >>";

    private Samples() {}

    /** Content as a PDF body: numbered objects, the first being the catalogue. */
    public static byte[] pdf(String... objects) {
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

    /** An empty page of a PDF. */
    public static String page() {
        return "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>";
    }

    /** A page with this content and these resources. */
    public static String page(String content, String resources) {
        return "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents " + content + " /Resources << "
                + resources + " >> >>";
    }

    /** A stream as an object of a PDF. */
    public static String stream(String values, byte[] content) {
        return "<< " + values + " /Length " + content.length + " >>\nstream\n"
                + new String(content, StandardCharsets.ISO_8859_1) + "\nendstream";
    }

    public static String stream(String values, String content) {
        return stream(values, content.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** A page that shows an image of ten by ten samples in these colours, of which the sixth object may be part. */
    public static byte[] scan(String colours, byte[] packed, String sixth) {
        return scan(colours, packed, sixth, "q 595 0 0 842 0 0 cm /I Do Q");
    }

    static byte[] scan(String colours, byte[] packed, String sixth, String content) {
        return pdf(
                CATALOG,
                ONE_PAGE,
                page("4 0 R", "/XObject << /I 5 0 R >>"),
                stream("", content),
                stream(
                        "/Type /XObject /Subtype /Image /Width 10 /Height 10 /BitsPerComponent 8 /Filter /FlateDecode"
                                + " /ColorSpace " + colours,
                        packed),
                sixth);
    }

    /** So many megabytes of spaces, each packed as the one before. */
    static byte[] packed(int megabytes) {
        var deflater = new Deflater();
        var out = new byte[1 << 16];
        var packed = new ByteArrayOutputStream();
        try {
            for (int i = 0; i < 2; i++) {
                deflater.setInput(" ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII));
                int size = deflater.deflate(out, 0, out.length, Deflater.FULL_FLUSH);
                for (int times = i == 0 ? 1 : megabytes - 1; times > 0; times--) packed.write(out, 0, size);
            }
            deflater.finish();
            packed.write(out, 0, deflater.deflate(out));
        } finally {
            deflater.end();
        }
        return packed.toByteArray();
    }

    public static byte[] flate(byte[] content) {
        var packed = new ByteArrayOutputStream();
        try (var out = new DeflaterOutputStream(packed)) {
            out.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    static byte[] hex(byte[] content) {
        return (HexFormat.of().formatHex(content) + ">").getBytes(StandardCharsets.US_ASCII);
    }

    /** Black lettering-like strokes on white. */
    public static BufferedImage blackAndWhite(int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < height; y++)
            for (int x = 0; x < width; x++) image.setRGB(x, y, (x / 7 + y / 11) % 5 == 0 || x < 9 ? 0 : 0xFFFFFF);
        return image;
    }

    static BufferedImage grey(int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        for (int y = 0; y < height; y++)
            for (int x = 0; x < width; x++) image.getRaster().setSample(x, y, 0, (x * 3 + y) & 0xFF);
        return image;
    }

    /** A TIFF of these pages, packed so, so many rows to a strip (0: as the writer likes), or in tiles. */
    public static byte[] tiff(String packing, int rows, boolean tiled, int orientation, List<BufferedImage> pages)
            throws IOException {
        var writer = ImageIO.getImageWritersByFormatName("tiff").next();
        var bytes = new ByteArrayOutputStream();
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.prepareWriteSequence(null);
            for (var page : pages) {
                var param = writer.getDefaultWriteParam();
                if (!packing.isEmpty()) {
                    param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                    param.setCompressionType(packing);
                }
                if (tiled) {
                    param.setTilingMode(ImageWriteParam.MODE_EXPLICIT);
                    param.setTiling(64, 64, 0, 0);
                }
                writer.writeToSequence(
                        new IIOImage(page, null, directory(writer, param, page, rows, orientation)), param);
            }
            writer.endWriteSequence();
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static IIOMetadata directory(
            ImageWriter writer, ImageWriteParam param, RenderedImage page, int rows, int orientation)
            throws IOException {
        var metadata = writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(page), param);
        var directory = TIFFDirectory.createFromMetadata(metadata);
        var tags = BaselineTIFFTagSet.getInstance();
        if (rows > 0)
            directory.addTIFFField(new TIFFField(
                    tags.getTag(BaselineTIFFTagSet.TAG_ROWS_PER_STRIP), TIFFTag.TIFF_LONG, 1, new long[] {rows}));
        directory.addTIFFField(new TIFFField(
                tags.getTag(BaselineTIFFTagSet.TAG_ORIENTATION), TIFFTag.TIFF_SHORT, 1, new char[] {(char) orientation
                }));
        return directory.getAsMetadata();
    }

    /** A GIF of so many pictures. */
    static byte[] moving(int pictures) throws IOException {
        var writer = ImageIO.getImageWritersByFormatName("gif").next();
        var bytes = new ByteArrayOutputStream();
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.prepareWriteSequence(null);
            for (int i = 0; i < pictures; i++) writer.writeToSequence(new IIOImage(grey(60 + i, 40), null, null), null);
            writer.endWriteSequence();
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    static byte[] written(BufferedImage image, String format) throws IOException {
        var out = new ByteArrayOutputStream();
        if (!ImageIO.write(image, format, out)) throw new IOException("nothing writes " + format);
        return out.toByteArray();
    }

    /**
     * A JPEG of one colour in four inks.
     *
     * @param transform what the mark of an Adobe program says; none where it is negative
     */
    static byte[] inks(int[] samples, int transform) throws IOException {
        var raster = Raster.createInterleavedRaster(0, 48, 32, 4, null);
        for (int y = 0; y < 32; y++) for (int x = 0; x < 48; x++) raster.setPixel(x, y, samples);
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var bytes = new ByteArrayOutputStream();
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(new IIOImage(raster, null, null));
        } finally {
            writer.dispose();
        }
        if (transform < 0) return bytes.toByteArray();
        var mark = ByteBuffer.allocate(16)
                .putShort((short) 0xFFEE)
                .putShort((short) 14)
                .put("Adobe".getBytes(StandardCharsets.US_ASCII))
                .putShort((short) 100)
                .putInt(0)
                .put((byte) transform)
                .array();
        return inserted(bytes.toByteArray(), 2, mark);
    }

    static byte[] inserted(byte[] bytes, int at, byte[] more) {
        return ByteBuffer.allocate(bytes.length + more.length)
                .put(bytes, 0, at)
                .put(more)
                .put(bytes, at, bytes.length - at)
                .array();
    }

    /** A photo of one grey, as wide and high as is said; sides are multiples of 16. */
    static byte[] hugePhoto(int width, int height) {
        var small = TestFiles.picture("jpg", 16, 16);
        int frame = marker(small, 0xC0);
        small[frame + 5] = (byte) (height >> 8);
        small[frame + 6] = (byte) height;
        small[frame + 7] = (byte) (width >> 8);
        small[frame + 8] = (byte) width;
        int scan = marker(small, 0xDA);
        int head = scan + 2 + ((small[scan + 2] & 0xFF) << 8 | small[scan + 3] & 0xFF);
        var out = new ByteArrayOutputStream();
        out.write(small, 0, head);
        var sameAsBefore = new byte[] {0x28, (byte) 0xA2, (byte) 0x8A, 0x00};
        for (int i = 0; i < width / 16 * (height / 16); i++) out.writeBytes(sameAsBefore);
        out.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xD9});
        return out.toByteArray();
    }

    private static int marker(byte[] jpeg, int marker) {
        for (int i = 0; i < jpeg.length - 1; i++)
            if ((jpeg[i] & 0xFF) == 0xFF && (jpeg[i + 1] & 0xFF) == marker) return i;
        throw new IllegalArgumentException("no such marker");
    }

    /** The head of a PNG that says it is so large. */
    static byte[] boastingPng(int side) {
        var png = TestFiles.picture("png", 8, 8);
        ByteBuffer.wrap(png).putInt(16, side).putInt(20, side);
        var sum = new CRC32();
        sum.update(png, 12, 17);
        ByteBuffer.wrap(png).putInt(29, (int) sum.getValue());
        return png;
    }

    /** An EXIF block with this content behind its name. */
    public static byte[] exif(byte[] jpeg, byte[] content) {
        var block = ByteBuffer.allocate(content.length + 10)
                .putShort((short) 0xFFE1)
                .putShort((short) (content.length + 8))
                .put("Exif\0\0".getBytes(StandardCharsets.ISO_8859_1))
                .put(content)
                .array();
        return inserted(jpeg, 2, block);
    }

    static byte[] half(byte[] whole) {
        return Arrays.copyOf(whole, whole.length / 2);
    }

    static BufferedImage read(byte[] image) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(image));
    }
}
