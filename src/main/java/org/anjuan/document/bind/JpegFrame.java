package org.anjuan.document.bind;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the headers of a JPEG say, read without decoding it. */
record JpegFrame(int width, int height, int components) {

    private static final int LONGEST_TAIL = 64 * 1024;

    static boolean isJpeg(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return in.read() == 0xFF && in.read() == 0xD8 && in.read() == 0xFF;
        }
    }

    /**
     * Reads the frame header.
     *
     * @throws UnboundException where there is none, or the picture breaks off
     */
    static JpegFrame of(Path file) throws IOException, UnboundException {
        if (!isWhole(file)) throw new UnboundException("dossier.item.truncatedPicture", null);
        try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            in.skipNBytes(2);
            while (true) {
                int marker = nextMarker(in);
                if (marker == 0xD9 || marker == 0xDA) throw new UnboundException("dossier.item.noPicture", null);
                if (marker == 0x01 || marker >= 0xD0 && marker <= 0xD7) continue;
                int length = in.readUnsignedShort();
                boolean frame = marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
                if (!frame) {
                    in.skipNBytes(length - 2L);
                    continue;
                }
                in.readUnsignedByte();
                int height = in.readUnsignedShort();
                int width = in.readUnsignedShort();
                return new JpegFrame(width, height, in.readUnsignedByte());
            }
        } catch (EOFException e) {
            throw new UnboundException("dossier.item.truncatedPicture", e);
        }
    }

    private static int nextMarker(DataInputStream in) throws IOException {
        int value = in.readUnsignedByte();
        while (value != 0xFF) value = in.readUnsignedByte();
        while (value == 0xFF) value = in.readUnsignedByte();
        return value;
    }

    /** Whether the end mark is there, before whatever a camera wrote behind it. */
    private static boolean isWhole(Path file) throws IOException {
        try (var in = new RandomAccessFile(file.toFile(), "r")) {
            int length = (int) Math.min(in.length(), LONGEST_TAIL);
            var tail = new byte[length];
            in.seek(in.length() - length);
            in.readFully(tail);
            for (int i = length - 2; i >= 0; i--)
                if ((tail[i] & 0xFF) == 0xFF && (tail[i + 1] & 0xFF) == 0xD9) return true;
            return false;
        }
    }
}
