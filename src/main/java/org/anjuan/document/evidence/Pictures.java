package org.anjuan.document.evidence;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.MetadataException;
import com.drew.metadata.exif.ExifIFD0Directory;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileImageInputStream;
import javax.imageio.stream.ImageInputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/**
 * Reads picture files. A JPEG goes in as it is, a fax page of a TIFF too; anything else is decoded. What is larger than a
 * page can show is read at a smaller size; what would have to be unpacked whole to be read at all is bounded.
 */
final class Pictures {

    /** What the pixels of one picture may take in memory. */
    private static final double MOST_BYTES = 100e6;

    private static final long MOST_COLOURED = 24_000_000;
    /** More than this is not read at all. */
    private static final long MOST_PIXELS = 600_000_000;
    /** A progressive JPEG is kept whole in memory by its decoder. */
    private static final long MOST_PROGRESSIVE = 100_000_000;
    /** A strip or tile of a TIFF is unpacked whole by its decoder. */
    private static final long MOST_OF_PIECE = 200_000_000;

    private static final String DAMAGED = "dossier.item.noPicture";

    private Pictures() {}

    /**
     * What a file holds.
     *
     * @param told the message keys of what is to be told of it
     */
    record Held(int pictures, Set<String> told) {}

    /** What was read of a file, still outside of any document. */
    private sealed interface Taken {
        /** Goes in as it is. */
        record Jpeg(JpegFrame frame) implements Taken {}

        /** Was packed. */
        record Ready(Packed image) implements Taken, Closeable {
            @Override
            public void close() throws IOException {
                image.close();
            }
        }
    }

    private record Found(Taken taken, int orientation) implements Closeable {
        @Override
        public void close() throws IOException {
            if (taken instanceof Taken.Ready ready) ready.close();
        }
    }

    /**
     * Every picture of this file; a TIFF may hold several, and of one that moves the first is taken.
     *
     * @throws UnboundException where it is no picture, or a damaged one
     */
    static Held count(Path file, Watch watch) throws IOException, UnboundException {
        if (JpegFrame.isJpeg(file)) return new Held(1, Set.of());
        var tiff = TiffChain.of(file);
        if (tiff.isPresent()) {
            if (tiff.get().pages() == 0) throw new UnboundException(DAMAGED, null);
            return new Held(tiff.get().pages(), tiff.get().whole() ? Set.of() : Set.of("dossier.item.cutOff"));
        }
        int frames = watch.over(Watch.LONGEST, DAMAGED, () -> with(file, reader -> reader.getNumImages(true)));
        return new Held(1, frames > 1 ? Set.of("dossier.item.moving") : Set.of());
    }

    static Picture read(PDDocument document, Path file, int index, Watch watch) throws IOException, UnboundException {
        try (var found = watch.over(
                Watch.LONGEST,
                DAMAGED,
                () -> JpegFrame.isJpeg(file) ? jpeg(file) : with(file, reader -> other(file, reader, index)))) {
            var image =
                    switch (found.taken()) {
                        case Taken.Jpeg(var frame) -> asItIs(document, file, frame);
                        case Taken.Ready(var ready) -> ready.into(document);
                    };
            return new Picture(image, found.orientation());
        }
    }

    private static PDImageXObject asItIs(PDDocument document, Path file, JpegFrame frame) throws IOException {
        var colours = frame.components() == 1 ? PDDeviceGray.INSTANCE : PDDeviceRGB.INSTANCE;
        try (var in = Files.newInputStream(file)) {
            return new PDImageXObject(
                    document, in, COSName.DCT_DECODE, frame.width(), frame.height(), frame.bits(), colours);
        }
    }

    private static Found jpeg(Path file) throws IOException, UnboundException {
        var frame = JpegFrame.of(file);
        int orientation = orientation(file);
        if (frame.goesInAsItIs() && frame.pixels() <= MOST_COLOURED)
            return new Found(new Taken.Jpeg(frame), orientation);
        if (frame.isProgressive() && frame.pixels() > MOST_PROGRESSIVE)
            throw new UnboundException("dossier.item.tooLarge", null);
        var image = with(file, reader -> {
            var param = sized(reader, frame.pixels(), frame.components() == 4 ? 4 : 3);
            return frame.components() == 4
                    ? PrintColours.onScreen(reader.readRaster(0, param), frame.transform())
                    : reader.read(0, param);
        });
        return new Found(ready(document -> Pixels.putPhoto(document, image)), orientation);
    }

    private static Found other(Path file, ImageReader reader, int index) throws IOException, UnboundException {
        var tiff = TiffPage.of(reader, index);
        int orientation = tiff.map(TiffPage::orientation).orElseGet(() -> orientation(file));
        if (tiff.isPresent() && tiff.get().isWholeFax(Files.size(file))) {
            var fax = fax(file, index);
            if (fax.isPresent()) return new Found(fax.get(), orientation);
        }
        if (tiff.isPresent() && tiff.get().largestPiece() > MOST_OF_PIECE)
            throw new UnboundException("dossier.item.tooLarge", null);
        long pixels = (long) reader.getWidth(index) * reader.getHeight(index);
        var model = Optional.ofNullable(reader.getRawImageType(index))
                .or(() -> firstType(reader, index))
                .orElseThrow()
                .getColorModel();
        var param = sized(reader, pixels, model.getPixelSize() / 8.0);
        boolean whole = param.getSourceXSubsampling() == 1;
        var image = reader.read(index, param);
        return new Found(
                ready(document -> whole ? Pixels.put(document, image) : Pixels.putPhoto(document, image)), orientation);
    }

    private static Taken ready(Packed.Packing packing) throws IOException {
        return new Taken.Ready(Packed.of(packing));
    }

    /** A page that was sent as a fax, as it is; none where what copies it does not understand its directory. */
    private static Optional<Taken> fax(Path file, int index) {
        try {
            return Optional.of(ready(document -> Objects.requireNonNull(
                    CCITTFactory.createFromFile(document, file.toFile(), index), "a page of a fax")));
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<javax.imageio.ImageTypeSpecifier> firstType(ImageReader reader, int index) {
        try {
            var types = reader.getImageTypes(index);
            return types.hasNext() ? Optional.of(types.next()) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** How to read so many pixels of so many bytes into bounded memory. */
    private static ImageReadParam sized(ImageReader reader, long pixels, double bytes) throws UnboundException {
        if (pixels > MOST_PIXELS) throw new UnboundException("dossier.item.tooLarge", null);
        double most = MOST_BYTES / bytes;
        if (bytes > 2) most = Math.min(most, MOST_COLOURED);
        int step = (int) Math.max(1, Math.ceil(Math.sqrt(pixels / most)));
        var param = reader.getDefaultReadParam();
        param.setSourceSubsampling(step, step, 0, 0);
        return param;
    }

    private interface Use<T> {
        T of(ImageReader reader) throws IOException, UnboundException;
    }

    private static <T> T with(Path file, Use<T> use) throws IOException, UnboundException {
        try (var in = new FileImageInputStream(file.toFile())) {
            var reader = reader(in, file);
            reader.setInput(in);
            try {
                return use.of(reader);
            } finally {
                reader.dispose();
            }
        }
    }

    private static ImageReader reader(ImageInputStream in, Path file) throws IOException, UnboundException {
        Iterator<ImageReader> readers =
                JpegFrame.isJpeg(file) ? ImageIO.getImageReadersByFormatName("jpeg") : ImageIO.getImageReaders(in);
        if (!readers.hasNext()) throw new UnboundException(DAMAGED, null);
        return readers.next();
    }

    private static int orientation(Path file) {
        try {
            var exif = ImageMetadataReader.readMetadata(file.toFile()).getFirstDirectoryOfType(ExifIFD0Directory.class);
            return exif != null && exif.containsTag(ExifIFD0Directory.TAG_ORIENTATION)
                    ? exif.getInt(ExifIFD0Directory.TAG_ORIENTATION)
                    : 1;
        } catch (ImageProcessingException | MetadataException | IOException | RuntimeException e) {
            return 1;
        }
    }
}
