package org.anjuan.document.evidence;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

/** Measures the streams that the pages of a document reach before they are unpacked; each of them once. */
final class PageStreams {

    /** What one stream that is no image may hold. */
    static final long MOST = 100L << 20;
    /** What one image may hold that has to be drawn. */
    private static final long MOST_OF_IMAGE = 160L << 20;

    private static final long MOST_PIXELS = 200_000_000;

    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    /**
     * Looks at what a page says, without what it shows.
     *
     * @throws UnboundException where it is too large
     */
    void checkContent(PDPage page) throws IOException, UnboundException {
        check(page.getCOSObject().getDictionaryObject(COSName.CONTENTS));
    }

    /**
     * Looks at all that a page reaches and notes on it show.
     *
     * @throws UnboundException where something is too large, or packed in a way that cannot be read
     */
    void check(PDPage page) throws IOException, UnboundException {
        var dictionary = page.getCOSObject();
        for (var key : List.of(COSName.CONTENTS, COSName.RESOURCES, COSName.GROUP))
            check(dictionary.getDictionaryObject(key));
        var notes = dictionary.getCOSArray(COSName.ANNOTS);
        for (int i = 0; notes != null && i < notes.size(); i++)
            if (notes.getObject(i) instanceof COSDictionary note) check(note.getDictionaryObject(COSName.AP));
    }

    private void check(@Nullable COSBase from) throws IOException, UnboundException {
        var open = new ArrayDeque<COSBase>();
        add(from, open);
        while (!open.isEmpty()) {
            var next = open.poll();
            if (!seen.add(next)) continue;
            if (next instanceof COSStream stream) measure(stream);
            if (next instanceof COSDictionary dictionary)
                for (var key : List.copyOf(dictionary.keySet()))
                    if (!key.equals(COSName.PARENT)) add(dictionary.getDictionaryObject(key), open);
            if (next instanceof COSArray array) for (int i = 0; i < array.size(); i++) add(array.getObject(i), open);
        }
    }

    private static void add(@Nullable COSBase value, Deque<COSBase> open) {
        if (value instanceof COSDictionary || value instanceof COSArray) open.add(value);
    }

    private static void measure(COSStream stream) throws IOException, UnboundException {
        var filters = Chain.filters(stream.getFilters());
        if (COSName.IMAGE.equals(stream.getDictionaryObject(COSName.SUBTYPE))) {
            checkImage(stream, filters, stream::createRawInputStream);
            return;
        }
        if (filters.stream().anyMatch(Chain::isOfImages))
            throw new UnboundException("dossier.item.unknownPacking", null);
        Chain.size(stream.createRawInputStream(), filters, MOST);
    }

    /** Opens what an image packs. */
    private interface Source {
        InputStream open() throws IOException;
    }

    /**
     * Looks at an image that stands between the operators of a page.
     *
     * @throws UnboundException where it is too large, or packed in a way that cannot be read
     */
    static void checkInline(COSDictionary values, byte[] content) throws IOException, UnboundException {
        var filters = Chain.filters(values.getDictionaryObject(COSName.F, COSName.FILTER));
        checkImage(values, filters, () -> new ByteArrayInputStream(content));
    }

    private static void checkImage(COSDictionary image, List<String> filters, Source source)
            throws IOException, UnboundException {
        long width = image.getInt(COSName.WIDTH, COSName.W, 0);
        long height = image.getInt(COSName.HEIGHT, COSName.H, 0);
        if (width * height > MOST_PIXELS) throw new UnboundException("dossier.item.tooLarge", null);
        Chain.size(source.open(), filters, MOST_OF_IMAGE);
        for (int i = 0; i < filters.size(); i++)
            switch (filters.get(i)) {
                case "JPXDecode" -> needsReader("JPEG2000");
                case "JBIG2Decode" -> needsReader("JBIG2");
                case "DCTDecode", "DCT" -> checkJpeg(source, filters);
                case "CCITTFaxDecode", "CCF" -> checkFax(image, i, height);
                default -> {}
            }
    }

    private static void needsReader(String format) throws UnboundException {
        if (!ImageIO.getImageReadersByFormatName(format).hasNext())
            throw new UnboundException("dossier.item.unknownPacking", null);
    }

    /** How large a JPEG is stands in itself, whatever is said of it. */
    private static void checkJpeg(Source source, List<String> filters) throws IOException, UnboundException {
        try (var packed = source.open()) {
            var frame = JpegFrame.head(Chain.open(packed, filters, MOST_OF_IMAGE));
            if (frame.isPresent() && frame.get().pixels() > MOST_PIXELS)
                throw new UnboundException("dossier.item.tooLarge", null);
        }
    }

    private static void checkFax(COSDictionary image, int place, long height) throws UnboundException {
        var values = image.getDictionaryObject(COSName.DECODE_PARMS, COSName.DP);
        if (values instanceof COSArray array) values = place < array.size() ? array.getObject(place) : null;
        if (!(values instanceof COSDictionary dictionary)) return;
        long rows = Math.max(dictionary.getInt(COSName.ROWS, 0), height);
        if ((dictionary.getInt(COSName.COLUMNS, 1728) + 7L) / 8 * rows > MOST_OF_IMAGE)
            throw new UnboundException("dossier.item.tooLarge", null);
    }
}
