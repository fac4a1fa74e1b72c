package org.anjuan.document.evidence;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import javax.imageio.ImageReader;
import javax.imageio.plugins.tiff.BaselineTIFFTagSet;
import javax.imageio.plugins.tiff.TIFFDirectory;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** What the directory of one page of a TIFF says. */
final class TiffPage {

    private final TIFFDirectory directory;

    private TiffPage(TIFFDirectory directory) {
        this.directory = directory;
    }

    /** The page; none where the reader reads another kind of file. */
    static Optional<TiffPage> of(ImageReader reader, int index) throws IOException {
        if (!reader.getFormatName().equalsIgnoreCase("tif")
                && !reader.getFormatName().equalsIgnoreCase("tiff")) return Optional.empty();
        return Optional.of(new TiffPage(TIFFDirectory.createFromMetadata(reader.getImageMetadata(index))));
    }

    int orientation() {
        return (int) number(BaselineTIFFTagSet.TAG_ORIENTATION, 1);
    }

    /** Whether its samples lie in one strip, packed as a fax, in a file of this size, and can be copied as they are. */
    boolean isWholeFax(long fileSize) {
        long packed = number(BaselineTIFFTagSet.TAG_COMPRESSION, 1);
        var offsets = directory.getTIFFField(BaselineTIFFTagSet.TAG_STRIP_OFFSETS);
        var counts = directory.getTIFFField(BaselineTIFFTagSet.TAG_STRIP_BYTE_COUNTS);
        return (packed == BaselineTIFFTagSet.COMPRESSION_CCITT_T_6
                        || packed == BaselineTIFFTagSet.COMPRESSION_CCITT_T_4)
                && number(BaselineTIFFTagSet.TAG_FILL_ORDER, 1) == 1
                && number(BaselineTIFFTagSet.TAG_PHOTOMETRIC_INTERPRETATION, 0) <= 1
                && offsets != null
                && counts != null
                && offsets.getCount() == 1
                && counts.getCount() == 1
                && offsets.getAsLong(0) + counts.getAsLong(0) <= fileSize;
    }

    private long number(int tag, long otherwise) {
        var field = directory.getTIFFField(tag);
        return field == null || field.getCount() == 0 ? otherwise : field.getAsLong(0);
    }

    PDImageXObject put(PDDocument document, Path file, int index) throws IOException, UnboundException {
        var image = CCITTFactory.createFromFile(document, file.toFile(), index);
        if (image == null) throw new UnboundException("dossier.item.noPicture", null);
        return image;
    }
}
