package org.anjuan.document.evidence;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FilterFactory;
import org.apache.pdfbox.filter.FlateFilterDecoderStream;
import org.jspecify.annotations.Nullable;

/**
 * Unpacks a stream filter by filter, each no further than it may, to see what it would take: the reader of PDFs unpacks whole
 * streams into memory, and a few kilobytes can hold gigabytes.
 */
final class Chain {

    private static final Set<String> FLATE = Set.of("FlateDecode", "Fl");
    private static final Set<String> OF_IMAGES =
            Set.of("DCTDecode", "DCT", "CCITTFaxDecode", "CCF", "JPXDecode", "JBIG2Decode");
    private static final int BUFFER = 1 << 16;

    private Chain() {}

    /** The filters of a stream, in the order in which they are undone. */
    static List<String> filters(@Nullable COSBase named) {
        if (named instanceof COSName name) return List.of(name.getName());
        var names = new ArrayList<String>();
        if (named instanceof COSArray array)
            for (int i = 0; i < array.size(); i++)
                if (array.getObject(i) instanceof COSName name) names.add(name.getName());
        return names;
    }

    /** Whether the filter unpacks the samples of an image. */
    static boolean isOfImages(String filter) {
        return OF_IMAGES.contains(filter);
    }

    /** The stream unpacked up to the filter of an image, if it has one; where it is broken, as far as it goes. */
    static InputStream open(InputStream packed, List<String> filters, long most) {
        var in = packed;
        for (var filter : filters) {
            if (isOfImages(filter)) return in;
            in = unpacked(in, filter, most);
        }
        return in;
    }

    /**
     * How many bytes the stream holds so; the stream is closed.
     *
     * @throws UnboundException where one of the filters brings more than it may
     */
    static long size(InputStream packed, List<String> filters, long most) throws IOException, UnboundException {
        try (packed) {
            var in = open(packed, filters, most);
            var out = new byte[BUFFER];
            long size = 0;
            for (int read = in.read(out); read >= 0; read = in.read(out)) size += read;
            return size;
        } catch (RefusedException e) {
            throw e.reason();
        }
    }

    /**
     * What a stream that is no image holds.
     *
     * @throws UnboundException where it is more than it may be
     */
    static byte[] bytes(COSStream stream, long most) throws IOException, UnboundException {
        var filters = filters(stream.getFilters());
        if (filters.stream().anyMatch(Chain::isOfImages))
            throw new UnboundException("dossier.item.unknownPacking", null);
        size(stream.createRawInputStream(), filters, most);
        try (var in = stream.createInputStream()) {
            return in.readAllBytes();
        }
    }

    private static InputStream unpacked(InputStream in, String filter, long most) {
        try {
            if (FLATE.contains(filter)) return new Limited(new FlateFilterDecoderStream(in), most);
            var out = new Bounded(most);
            try {
                FilterFactory.INSTANCE.getFilter(filter).decode(in, out, new COSDictionary(), 0);
            } catch (IOException e) {
                // as far as it goes; whoever reads it will see
            }
            return new ByteArrayInputStream(out.kept.toByteArray());
        } catch (IOException e) {
            return InputStream.nullInputStream();
        }
    }

    private static RefusedException tooLarge() {
        return new RefusedException(new UnboundException("dossier.item.tooLarge", null));
    }

    /** Gives no more than it may. */
    private static final class Limited extends FilterInputStream {
        private long left;

        Limited(InputStream in, long most) {
            super(in);
            left = most;
        }

        @Override
        public int read() throws IOException {
            int next = super.read();
            if (next >= 0 && --left < 0) throw tooLarge();
            return next;
        }

        @Override
        public int read(byte[] bytes, int at, int length) throws IOException {
            int read = super.read(bytes, at, length);
            left -= Math.max(0, read);
            if (left < 0) throw tooLarge();
            return read;
        }
    }

    /** Takes no more than it may. */
    private static final class Bounded extends FilterOutputStream {
        private final ByteArrayOutputStream kept;
        private final long most;

        Bounded(long most) {
            this(new ByteArrayOutputStream(), most);
        }

        private Bounded(ByteArrayOutputStream kept, long most) {
            super(kept);
            this.kept = kept;
            this.most = most;
        }

        @Override
        public void write(int value) throws IOException {
            if (kept.size() >= most) throw tooLarge();
            super.write(value);
        }

        @Override
        public void write(byte[] bytes, int at, int length) throws IOException {
            if (kept.size() + (long) length > most) throw tooLarge();
            kept.write(bytes, at, length);
        }
    }
}
