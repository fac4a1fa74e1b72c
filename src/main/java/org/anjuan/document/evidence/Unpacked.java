package org.anjuan.document.evidence;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Measures what a PDF would take once it is unpacked, without keeping any of it. It goes through the bytes of the file and
 * trusts no table or length in it: the streams in which a file keeps its table and its objects are unpacked by whoever opens it.
 */
final class Unpacked {

    /** What one image may hold; more is neither carried over nor drawn. */
    private static final long MOST_OF_IMAGE = 260L << 20;
    /** What all streams may hold that are no images. */
    private static final long MOST_OF_ALL = 2L << 30;

    private static final long MOST_OF_IMAGES = 64L << 30;

    private static final int BUFFER = 1 << 16;
    private static final int BEFORE = 2048;
    private static final byte[] WORD = "stream".getBytes(StandardCharsets.US_ASCII);
    private static final List<String> FLATE = List.of("FlateDecode");
    private static final Pattern IMAGE = Pattern.compile("/Subtype\\s*/Image\\b");
    private static final Pattern COMMENT = Pattern.compile("%[^\r\n]*");
    private static final Pattern ESCAPED = Pattern.compile("#(\\p{XDigit}{2})");
    private static final Pattern FILTERS =
            Pattern.compile("/Filter\\s*(\\[[^]]*]|/[^\\s/<>\\[\\]()]+)", Pattern.DOTALL);
    private static final Pattern NAME = Pattern.compile("/([^\\s/<>\\[\\]()]+)");

    private final FileChannel file;
    private final byte[] buffer = new byte[BUFFER + BEFORE];
    /** Where the bytes behind those kept from before begin in the file. */
    private long place;

    private int at = BEFORE;
    private int end = BEFORE;
    private long all;
    private long images;

    private Unpacked(FileChannel file) {
        this.file = file;
    }

    /**
     * Looks through a file before it is read as a PDF.
     *
     * @throws UnboundException where it holds too much
     */
    static void check(Path file) throws IOException, UnboundException {
        try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
            new Unpacked(channel).look();
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
            if (before.endsWith("end")) continue;
            if (fill() && buffer[at] == '\r') at++;
            if (fill() && buffer[at] == '\n') at++;
            measure(dictionary(before), place + at - BEFORE);
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
        place += end - BEFORE;
        System.arraycopy(buffer, end - BEFORE, buffer, 0, BEFORE);
        int read = file.read(ByteBuffer.wrap(buffer, BEFORE, BUFFER), place);
        at = BEFORE;
        end = BEFORE + Math.max(0, read);
        return read > 0;
    }

    /** The dictionary that ends here, without what lies before it and without comments, its names written out. */
    private static String dictionary(String before) {
        int depth = 0;
        int from = 0;
        for (int i = before.length() - 2; i >= 0 && from == 0; i--) {
            if (before.startsWith(">>", i)) {
                depth++;
                i--;
            } else if (before.startsWith("<<", i)) {
                if (--depth == 0) from = i;
                i--;
            }
        }
        var plain = COMMENT.matcher(before.substring(from)).replaceAll(" ");
        return ESCAPED.matcher(plain)
                .replaceAll(escape ->
                        Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(escape.group(1), 16))));
    }

    private void measure(String dictionary, long start) throws IOException, UnboundException {
        boolean image = IMAGE.matcher(dictionary).find();
        for (var chain : chains(dictionary, start)) {
            long size = Chain.size(
                    new BufferedInputStream(new From(file, start)), chain, image ? MOST_OF_IMAGE : PageStreams.MOST);
            if (image) images += size;
            else all += size;
            if (all > MOST_OF_ALL || images > MOST_OF_IMAGES) throw new UnboundException("dossier.item.tooLarge", null);
        }
    }

    /** How the stream may be packed: as its dictionary says, and as it looks. */
    private Set<List<String>> chains(String dictionary, long start) throws IOException {
        var chains = new LinkedHashSet<List<String>>();
        var stated = FILTERS.matcher(dictionary);
        while (stated.find()) {
            var chain = new ArrayList<String>();
            var name = NAME.matcher(Objects.requireNonNull(stated.group(1)));
            while (name.find()) chain.add(name.group(1));
            if (!chain.isEmpty() && !Chain.isOfImages(chain.getFirst())) chains.add(chain);
        }
        if (looksPacked(start)) chains.add(FLATE);
        return chains;
    }

    private boolean looksPacked(long start) throws IOException {
        var head = ByteBuffer.allocate(2);
        if (file.read(head, start) < 2) return false;
        int first = head.get(0) & 0xFF;
        return (first & 0x0F) == 8 && (first << 8 | head.get(1) & 0xFF) % 31 == 0;
    }

    /** The bytes of a file from a place on. */
    private static final class From extends InputStream {
        private final FileChannel file;
        private long next;

        From(FileChannel file, long start) {
            this.file = file;
            this.next = start;
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 1 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int at, int length) throws IOException {
            int read = file.read(ByteBuffer.wrap(bytes, at, length), next);
            next += Math.max(0, read);
            return read;
        }
    }
}
