package org.anjuan.document.evidence;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/**
 * What the headers of a JPEG say, read without decoding it.
 *
 * @param process the marker of its frame, which tells how it is coded
 * @param bits how many bits a sample has
 * @param transform the colours as an Adobe program noted them; -1 where none did
 */
record JpegFrame(int width, int height, int components, int process, int bits, int transform) {

    private static final int BASELINE = 0xC0;
    private static final int EXTENDED = 0xC1;
    private static final int PROGRESSIVE = 0xC2;
    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;
    private static final int ADOBE = 0xEE;
    private static final byte[] ADOBE_NAME = "Adobe".getBytes(StandardCharsets.US_ASCII);
    private static final Set<Integer> NO_FRAME = Set.of(0xC4, 0xC8, 0xCC);
    private static final int BUFFER = 1 << 16;

    /** The bytes of a file one by one, without a lock for each: all of a photo is gone through. */
    private static final class Source {
        private final InputStream in;
        private final byte[] buffer = new byte[BUFFER];
        private int at;
        private int end;

        Source(InputStream in) {
            this.in = in;
        }

        int next() throws IOException {
            if (at == end) {
                end = in.read(buffer);
                at = 0;
                if (end <= 0) throw new EOFException();
            }
            return buffer[at++] & 0xFF;
        }

        byte[] take(int count) throws IOException {
            var bytes = new byte[count];
            for (int i = 0; i < count; i++) bytes[i] = (byte) next();
            return bytes;
        }
    }

    static boolean isJpeg(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return in.read() == 0xFF && in.read() == 0xD8 && in.read() == 0xFF;
        }
    }

    /**
     * Reads the headers, and looks for the end of the picture.
     *
     * @throws UnboundException where there is no picture, or it breaks off
     */
    static JpegFrame of(Path file) throws IOException, UnboundException {
        try (var in = Files.newInputStream(file)) {
            return of(in);
        }
    }

    static JpegFrame of(InputStream stream) throws IOException, UnboundException {
        try (stream) {
            var in = new Source(stream);
            in.take(2);
            JpegFrame frame = null;
            int transform = -1;
            int marker = nextMarker(in);
            while (marker != END) {
                if (marker == 0x01 || isRestart(marker)) {
                    marker = nextMarker(in);
                    continue;
                }
                var segment = in.take(Math.max(0, (in.next() << 8 | in.next()) - 2));
                if (marker == ADOBE && segment.length >= 12 && Arrays.equals(segment, 0, 5, ADOBE_NAME, 0, 5))
                    transform = segment[11] & 0xFF;
                if (isFrame(marker)) frame = frame(marker, segment);
                if (marker == SCAN && frame == null) throw new UnboundException("dossier.item.noPicture", null);
                marker = marker == SCAN ? behindScan(in) : nextMarker(in);
            }
            if (frame == null) throw new UnboundException("dossier.item.noPicture", null);
            return new JpegFrame(frame.width, frame.height, frame.components, frame.process, frame.bits, transform);
        } catch (EOFException e) {
            throw new UnboundException("dossier.item.truncatedPicture", e);
        }
    }

    /** The frame alone, whether or not the picture is whole. */
    static Optional<JpegFrame> head(InputStream stream) throws IOException {
        try {
            var in = new Source(stream);
            in.take(2);
            for (int marker = nextMarker(in); marker != END && marker != SCAN; marker = nextMarker(in)) {
                if (marker == 0x01 || isRestart(marker)) continue;
                var segment = in.take(Math.max(0, (in.next() << 8 | in.next()) - 2));
                if (isFrame(marker)) return Optional.of(frame(marker, segment));
            }
            return Optional.empty();
        } catch (EOFException | UnboundException e) {
            return Optional.empty();
        }
    }

    private static boolean isFrame(int marker) {
        return marker >= BASELINE && marker <= 0xCF && !NO_FRAME.contains(marker);
    }

    private static JpegFrame frame(int process, byte[] segment) throws UnboundException {
        if (segment.length < 6) throw new UnboundException("dossier.item.noPicture", null);
        var frame =
                new JpegFrame(both(segment, 3), both(segment, 1), segment[5] & 0xFF, process, segment[0] & 0xFF, -1);
        if (frame.width == 0 || frame.height == 0) throw new UnboundException("dossier.item.noPicture", null);
        return frame;
    }

    private static int both(byte[] bytes, int at) {
        return (bytes[at] & 0xFF) << 8 | bytes[at + 1] & 0xFF;
    }

    private static boolean isRestart(int marker) {
        return marker >= 0xD0 && marker <= 0xD7;
    }

    private static int nextMarker(Source in) throws IOException {
        int value = in.next();
        while (value != 0xFF) value = in.next();
        while (value == 0xFF) value = in.next();
        return value;
    }

    /** The marker behind the coded samples. */
    private static int behindScan(Source in) throws IOException {
        int marker = nextMarker(in);
        while (marker == 0 || isRestart(marker)) marker = nextMarker(in);
        return marker;
    }

    long pixels() {
        return (long) width * height;
    }

    /** Whether every reader of PDF can decode it as it is, in colours for screens. */
    boolean goesInAsItIs() {
        return bits == 8
                && (components == 1 || components == 3)
                && (process == BASELINE || process == EXTENDED || process == PROGRESSIVE);
    }

    boolean isProgressive() {
        return process == PROGRESSIVE;
    }
}
