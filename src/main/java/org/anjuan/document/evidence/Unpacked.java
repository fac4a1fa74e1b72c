package org.anjuan.document.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/**
 * Measures what a PDF would take once it is unpacked, without keeping any of it: a few kilobytes can hold gigabytes, and the
 * reader of PDFs unpacks into memory.
 */
final class Unpacked {

    /** What one stream that is no image may hold. */
    private static final long MOST = 100L << 20;
    /** What all of them may hold. */
    private static final long MOST_OF_ALL = 2L << 30;
    /** What one image may hold that has to be drawn. */
    private static final long MOST_OF_IMAGE = 160L << 20;

    private static final long MOST_PIXELS = 200_000_000;
    private static final int BUFFER = 1 << 16;
    private static final int BEFORE = 400;
    private static final byte[] WORD = "stream".getBytes(StandardCharsets.US_ASCII);

    private final InputStream in;
    private final byte[] buffer = new byte[BUFFER + BEFORE];
    private int at = BEFORE;
    private int end = BEFORE;
    private long all;

    private Unpacked(InputStream in) {
        this.in = in;
    }

    /**
     * Looks through a file before it is read as a PDF.
     *
     * @throws UnboundException where it holds too much
     */
    static void check(Path file) throws IOException, UnboundException {
        try (var in = Files.newInputStream(file)) {
            new Unpacked(in).look();
        }
    }

    private void look() throws IOException, UnboundException {
        int matched = 0;
        while (fill()) {
            byte next = buffer[at++];
            matched = next == WORD[matched] ? matched + 1 : next == WORD[0] ? 1 : 0;
            if (matched < WORD.length) continue;
            matched = 0;
            var before = before();
            if (before.endsWith("end") || before.contains("/Image") && before.contains("/Width")) continue;
            if (fill() && buffer[at] == '\r') at++;
            if (fill() && buffer[at] == '\n') at++;
            if (isPacked()) unpack();
        }
    }

    /** What stands before the word that was found. */
    private String before() {
        int from = Math.max(0, at - WORD.length - BEFORE);
        return new String(buffer, from, at - WORD.length - from, StandardCharsets.ISO_8859_1);
    }

    /** Whether there is a next byte; a little of what was there before stays in the buffer. */
    private boolean fill() throws IOException {
        if (at < end) return true;
        System.arraycopy(buffer, end - BEFORE, buffer, 0, BEFORE);
        int read = in.read(buffer, BEFORE, BUFFER);
        at = BEFORE;
        end = BEFORE + Math.max(0, read);
        return read > 0;
    }

    private boolean isPacked() throws IOException {
        if (!fill()) return false;
        int first = buffer[at] & 0xFF;
        if ((first & 0x0F) != 8) return false;
        return at + 1 >= end || (first << 8 | buffer[at + 1] & 0xFF) % 31 == 0;
    }

    private void unpack() throws IOException, UnboundException {
        var inflater = new Inflater();
        try {
            var out = new byte[BUFFER];
            long size = 0;
            while (!inflater.finished()) {
                if (inflater.needsInput()) {
                    if (!fill()) return;
                    inflater.setInput(buffer, at, end - at);
                    at = end;
                }
                int some = inflater.inflate(out);
                if (some == 0 && inflater.needsDictionary()) return;
                size += some;
                all += some;
                if (size > MOST || all > MOST_OF_ALL) throw new UnboundException("dossier.item.tooLarge", null);
            }
        } catch (DataFormatException e) {
            return; // not packed after all, or broken; the reader will see
        } finally {
            at = Math.max(BEFORE, at - inflater.getRemaining());
            inflater.end();
        }
    }

    /**
     * Looks at the images that a page shows, which are unpacked when it is drawn.
     *
     * @throws UnboundException where one of them is too large, or packed in a way that cannot be read
     */
    static void checkImages(COSDictionary resources) throws IOException, UnboundException {
        var seen = Collections.newSetFromMap(new IdentityHashMap<COSBase, Boolean>());
        var open = new ArrayDeque<COSBase>();
        open.add(resources);
        while (!open.isEmpty()) {
            var next = open.poll();
            if (!seen.add(next)) continue;
            if (next instanceof COSStream stream && COSName.IMAGE.equals(stream.getDictionaryObject(COSName.SUBTYPE)))
                checkImage(stream);
            if (next instanceof COSDictionary dictionary)
                for (var key : dictionary.keySet()) {
                    var value = key.equals(COSName.PARENT) ? null : dictionary.getDictionaryObject(key);
                    if (value instanceof COSDictionary || value instanceof COSArray) open.add(value);
                }
            if (next instanceof COSArray array)
                for (int i = 0; i < array.size(); i++) {
                    var value = array.getObject(i);
                    if (value instanceof COSDictionary || value instanceof COSArray) open.add(value);
                }
        }
    }

    private static void checkImage(COSStream image) throws IOException, UnboundException {
        long pixels = (long) image.getInt(COSName.WIDTH) * image.getInt(COSName.HEIGHT);
        if (pixels > MOST_PIXELS) throw new UnboundException("dossier.item.tooLarge", null);
        var filters = image.getFilters() instanceof COSArray array ? array.toCOSNameStringList() : names(image);
        for (var filter : filters) {
            if (filter.equals("JPXDecode")
                            && !ImageIO.getImageReadersByFormatName("JPEG2000").hasNext()
                    || filter.equals("JBIG2Decode")
                            && !ImageIO.getImageReadersByFormatName("JBIG2").hasNext())
                throw new UnboundException("dossier.item.unknownPacking", null);
        }
        if (!filters.isEmpty() && filters.getFirst().startsWith("Fl") && size(image) > MOST_OF_IMAGE)
            throw new UnboundException("dossier.item.tooLarge", null);
    }

    private static java.util.List<String> names(COSStream image) {
        return image.getFilters() instanceof COSName name ? java.util.List.of(name.getName()) : java.util.List.of();
    }

    private static long size(COSStream image) throws IOException {
        try (var in = new InflaterInputStream(image.createRawInputStream())) {
            var out = new byte[BUFFER];
            long size = 0;
            for (int read = in.read(out); read >= 0 && size <= MOST_OF_IMAGE; read = in.read(out)) size += read;
            return size;
        } catch (ZipException | java.io.EOFException e) {
            return 0;
        }
    }
}
