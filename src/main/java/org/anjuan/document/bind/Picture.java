package org.anjuan.document.bind;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.MetadataException;
import com.drew.metadata.exif.ExifIFD0Directory;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.util.Matrix;

/**
 * A picture, turned as its camera was held. A JPEG goes in as it is; anything else is decoded, at most at a sensible
 * size.
 */
final class Picture {

    private static final long MOST_PIXELS = 24_000_000;

    private final PDImageXObject image;
    private final int orientation;

    private Picture(PDImageXObject image, int orientation) {
        this.image = image;
        this.orientation = orientation;
    }

    /**
     * Every picture of this file; a TIFF may hold several.
     *
     * @throws UnboundException where it is no picture, or a damaged one
     */
    static int count(Path file) throws IOException, UnboundException {
        if (JpegFrame.isJpeg(file)) return 1;
        try (var in = ImageIO.createImageInputStream(file.toFile())) {
            var reader = reader(in);
            try {
                return Math.max(1, reader.getNumImages(true));
            } finally {
                reader.dispose();
            }
        } catch (IndexOutOfBoundsException | IllegalArgumentException | IllegalStateException e) {
            throw new UnboundException("dossier.item.noPicture", e);
        }
    }

    static Picture read(PDDocument document, Path file, int index) throws IOException, UnboundException {
        try {
            if (JpegFrame.isJpeg(file)) {
                var frame = JpegFrame.of(file);
                if (frame.components() == 1 || frame.components() == 3)
                    try (var in = new BufferedInputStream(Files.newInputStream(file))) {
                        return new Picture(JPEGFactory.createFromStream(document, in), orientation(file));
                    }
            }
            return new Picture(LosslessFactory.createFromImage(document, decode(file, index)), orientation(file));
        } catch (IOException | RuntimeException e) {
            throw new UnboundException("dossier.item.noPicture", e);
        }
    }

    private static BufferedImage decode(Path file, int index) throws IOException, UnboundException {
        try (var in = ImageIO.createImageInputStream(file.toFile())) {
            var reader = reader(in);
            try {
                var param = reader.getDefaultReadParam();
                long pixels = (long) reader.getWidth(index) * reader.getHeight(index);
                int step = (int) Math.ceil(Math.sqrt((double) pixels / MOST_PIXELS));
                if (step > 1) param.setSourceSubsampling(step, step, 0, 0);
                return flat(reader.read(index, param));
            } finally {
                reader.dispose();
            }
        }
    }

    private static ImageReader reader(javax.imageio.stream.ImageInputStream in) throws UnboundException {
        var readers = in == null ? java.util.Collections.<ImageReader>emptyIterator() : ImageIO.getImageReaders(in);
        if (!readers.hasNext()) throw new UnboundException("dossier.item.noPicture", null);
        var reader = readers.next();
        reader.setInput(in);
        return reader;
    }

    /** On white paper, in plain colours: what is transparent shows the sheet below it. */
    private static BufferedImage flat(BufferedImage source) {
        var flat = new BufferedImage(source.getWidth(), source.getHeight(), BufferedImage.TYPE_INT_RGB);
        var graphics = flat.createGraphics();
        graphics.drawImage(source, 0, 0, Color.WHITE, null);
        graphics.dispose();
        return flat;
    }

    private static int orientation(Path file) {
        try {
            var exif = ImageMetadataReader.readMetadata(file.toFile()).getFirstDirectoryOfType(ExifIFD0Directory.class);
            return exif != null && exif.containsTag(ExifIFD0Directory.TAG_ORIENTATION)
                    ? exif.getInt(ExifIFD0Directory.TAG_ORIENTATION)
                    : 1;
        } catch (ImageProcessingException | MetadataException | IOException e) {
            return 1;
        }
    }

    boolean wide() {
        return width() > height();
    }

    private int width() {
        return orientation >= 5 ? image.getHeight() : image.getWidth();
    }

    private int height() {
        return orientation >= 5 ? image.getWidth() : image.getHeight();
    }

    /** Draws it as large as the box allows, in its middle. */
    void draw(PDPageContentStream page, PDRectangle box) throws IOException {
        float scale = Math.min(box.getWidth() / width(), box.getHeight() / height());
        float w = width() * scale;
        float h = height() * scale;
        float x = box.getLowerLeftX() + (box.getWidth() - w) / 2;
        float y = box.getLowerLeftY() + (box.getHeight() - h) / 2;
        page.drawImage(
                image,
                switch (orientation) {
                    case 2 -> new Matrix(-w, 0, 0, h, x + w, y);
                    case 3 -> new Matrix(-w, 0, 0, -h, x + w, y + h);
                    case 4 -> new Matrix(w, 0, 0, -h, x, y + h);
                    case 5 -> new Matrix(0, -h, -w, 0, x + w, y + h);
                    case 6 -> new Matrix(0, -h, w, 0, x, y + h);
                    case 7 -> new Matrix(0, h, w, 0, x, y);
                    case 8 -> new Matrix(0, h, -w, 0, x + w, y);
                    default -> new Matrix(w, 0, 0, h, x, y);
                });
    }
}
