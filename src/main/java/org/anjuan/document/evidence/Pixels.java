package org.anjuan.document.evidence;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** Puts decoded pixels into a document: black and white as fax, grey as grey, colours without loss or as a photo. */
final class Pixels {

    private static final float QUALITY = 0.85f;
    /** A photo that had to be made smaller keeps at most this many, which is about 300 dpi on A4. */
    private static final long OF_A_SMALLER_PHOTO = 12_000_000;

    private static final int BLACK = 0xFF000000;
    private static final int WHITE = 0xFFFFFFFF;
    private static final int UP = 2;
    private static final int PNG_ROWS = 15;

    private Pixels() {}

    /** As they are, without loss. */
    static PDImageXObject put(PDDocument document, BufferedImage image) throws IOException {
        if (isBlackAndWhite(image)) return CCITTFactory.createFromImage(document, image);
        if (isGrey(image)) return grey(document, image);
        return LosslessFactory.createFromImage(document, flat(image));
    }

    /** As a photo of a sensible size. */
    static PDImageXObject putPhoto(PDDocument document, BufferedImage image) throws IOException {
        return JPEGFactory.createFromImage(document, smaller(flat(image)), QUALITY);
    }

    private static boolean isBlackAndWhite(BufferedImage image) {
        return image.getColorModel() instanceof IndexColorModel palette
                && palette.getPixelSize() == 1
                && palette.getMapSize() == 2
                && (palette.getRGB(0) == BLACK && palette.getRGB(1) == WHITE
                        || palette.getRGB(0) == WHITE && palette.getRGB(1) == BLACK);
    }

    private static boolean isGrey(BufferedImage image) {
        var model = image.getColorModel();
        if (model.hasAlpha()) return false;
        if (!(model instanceof IndexColorModel palette)) {
            int type = image.getRaster().getTransferType();
            return model.getNumComponents() == 1 && (type == DataBuffer.TYPE_BYTE || type == DataBuffer.TYPE_USHORT);
        }
        for (int i = 0; i < palette.getMapSize(); i++)
            if (palette.getRed(i) != palette.getGreen(i) || palette.getRed(i) != palette.getBlue(i)) return false;
        return true;
    }

    /** Each row as its difference from the one above, packed. */
    private static PDImageXObject grey(PDDocument document, BufferedImage image) throws IOException {
        int width = image.getWidth();
        var packed = new ByteArrayOutputStream();
        try (var out = new DeflaterOutputStream(packed)) {
            var above = new byte[width];
            var difference = new byte[width];
            var samples = new int[width];
            for (int y = 0; y < image.getHeight(); y++) {
                greyRow(image, y, samples);
                for (int x = 0; x < width; x++) {
                    difference[x] = (byte) (samples[x] - above[x]);
                    above[x] = (byte) samples[x];
                }
                out.write(UP);
                out.write(difference);
            }
        }
        var grey = new PDImageXObject(
                document,
                new ByteArrayInputStream(packed.toByteArray()),
                COSName.FLATE_DECODE,
                width,
                image.getHeight(),
                8,
                PDDeviceGray.INSTANCE);
        var rows = new COSDictionary();
        rows.setInt(COSName.PREDICTOR, PNG_ROWS);
        rows.setInt(COSName.COLUMNS, width);
        grey.getCOSObject().setItem(COSName.DECODE_PARMS, rows);
        return grey;
    }

    private static void greyRow(BufferedImage image, int y, int[] samples) {
        Raster raster = image.getRaster();
        raster.getSamples(0, y, image.getWidth(), 1, 0, samples);
        if (image.getColorModel() instanceof IndexColorModel palette)
            for (int x = 0; x < samples.length; x++) samples[x] = palette.getRed(samples[x]);
        else if (raster.getTransferType() == DataBuffer.TYPE_USHORT)
            for (int x = 0; x < samples.length; x++) samples[x] >>= 8;
    }

    /** On white paper, in plain colours: what is transparent shows the sheet below it. */
    private static BufferedImage flat(BufferedImage source) {
        if (source.getType() == BufferedImage.TYPE_INT_RGB || source.getType() == BufferedImage.TYPE_BYTE_GRAY)
            return source;
        return drawn(source, source.getWidth(), source.getHeight());
    }

    private static BufferedImage smaller(BufferedImage source) {
        var image = source;
        while ((long) image.getWidth() * image.getHeight() > OF_A_SMALLER_PHOTO)
            image = drawn(image, image.getWidth() / 2, image.getHeight() / 2);
        return image;
    }

    private static BufferedImage drawn(BufferedImage source, int width, int height) {
        boolean grey = source.getType() == BufferedImage.TYPE_BYTE_GRAY;
        var drawn = new BufferedImage(width, height, grey ? BufferedImage.TYPE_BYTE_GRAY : BufferedImage.TYPE_INT_RGB);
        var graphics = drawn.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(source, 0, 0, width, height, Color.WHITE, null);
        graphics.dispose();
        return drawn;
    }
}
