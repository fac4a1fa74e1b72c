package org.anjuan.document.evidence;

import java.io.IOException;
import java.util.Optional;
import javax.imageio.ImageReader;
import javax.imageio.plugins.tiff.BaselineTIFFTagSet;
import javax.imageio.plugins.tiff.TIFFDirectory;

/** What the directory of one page of a TIFF says. */
final class TiffPage {

    /** Options of a fax whose rows are not copied as they are. */
    private static final int UNCOMPRESSED = 2;

    private static final int FILLED = 4;

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

    /** The most bytes that lie packed together, and are unpacked at once; 0 where nothing is packed. */
    long largestPiece() {
        if (number(BaselineTIFFTagSet.TAG_COMPRESSION, 1) == BaselineTIFFTagSet.COMPRESSION_NONE) return 0;
        long width = number(BaselineTIFFTagSet.TAG_IMAGE_WIDTH, 0);
        long height = number(BaselineTIFFTagSet.TAG_IMAGE_LENGTH, 0);
        long wide = number(BaselineTIFFTagSet.TAG_TILE_WIDTH, width);
        long high = number(
                BaselineTIFFTagSet.TAG_TILE_LENGTH,
                Math.min(height, number(BaselineTIFFTagSet.TAG_ROWS_PER_STRIP, height)));
        boolean apart = number(BaselineTIFFTagSet.TAG_PLANAR_CONFIGURATION, 1) == 2;
        var bits = directory.getTIFFField(BaselineTIFFTagSet.TAG_BITS_PER_SAMPLE);
        double each = 0;
        for (int i = 0; bits != null && i < bits.getCount() && (i == 0 || !apart); i++) each += bits.getAsLong(i);
        var counts = directory.getTIFFField(BaselineTIFFTagSet.TAG_STRIP_BYTE_COUNTS);
        long most = 0;
        for (int i = 0; counts != null && i < counts.getCount(); i++) most = Math.max(most, counts.getAsLong(i));
        return (long) Math.max(most, (double) wide * high * Math.max(1, each) / 8);
    }

    /** Whether its samples lie in one strip, packed as a fax, in a file of this size, and can be copied as they are. */
    boolean isWholeFax(long fileSize) {
        long packed = number(BaselineTIFFTagSet.TAG_COMPRESSION, 1);
        var offsets = directory.getTIFFField(BaselineTIFFTagSet.TAG_STRIP_OFFSETS);
        var counts = directory.getTIFFField(BaselineTIFFTagSet.TAG_STRIP_BYTE_COUNTS);
        return (packed == BaselineTIFFTagSet.COMPRESSION_CCITT_T_6
                        || packed == BaselineTIFFTagSet.COMPRESSION_CCITT_T_4)
                && number(BaselineTIFFTagSet.TAG_FILL_ORDER, 1) == 1
                && orientation() == 1
                && (number(BaselineTIFFTagSet.TAG_T4_OPTIONS, 0) & (UNCOMPRESSED | FILLED)) == 0
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
}
