package org.anjuan.exchange;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.Adler32;
import java.util.zip.CRC32;

/**
 * A small picture drawn with whole numbers only and written as PNG without compression, so that it has the same bytes, and so the
 * same hash, on every machine and with every Java.
 */
final class Canvas {

    private static final String GLYPHS = "0123456789-: .m";
    private static final int[] ROWS = {
        0b111_101_101_101_111, 0b010_110_010_010_111, 0b111_001_111_100_111, 0b111_001_111_001_111,
                0b101_101_111_001_001,
        0b111_100_111_001_111, 0b111_100_111_101_111, 0b111_001_010_010_010, 0b111_101_111_101_111,
                0b111_101_111_001_111,
        0b000_000_111_000_000, 0b000_010_000_010_000, 0, 0b000_000_000_000_010, 0b000_000_111_111_101
    };

    final int width;
    final int height;
    private final int[] pixels;
    private int seed;

    Canvas(int width, int height, int seed) {
        this.width = width;
        this.height = height;
        this.pixels = new int[width * height];
        this.seed = seed;
    }

    /** A number below the bound; the same row of numbers for the same seed. */
    int chance(int bound) {
        seed = seed * 1_664_525 + 1_013_904_223;
        return (seed >>> 8) % bound;
    }

    /** Fills from the colour above to the colour below. */
    void shade(int x, int y, int w, int h, int above, int below) {
        for (int j = 0; j < h; j++) rect(x, y + j, w, 1, mix(above, below, j, Math.max(1, h - 1)));
    }

    void rect(int x, int y, int w, int h, int colour) {
        for (int j = Math.max(0, y); j < Math.min(height, y + h); j++)
            for (int i = Math.max(0, x); i < Math.min(width, x + w); i++) pixels[j * width + i] = colour;
    }

    void disc(int cx, int cy, int r, int colour) {
        for (int j = -r; j <= r; j++)
            for (int i = -r; i <= r; i++) if (i * i + j * j <= r * r) rect(cx + i, cy + j, 1, 1, colour);
    }

    /** Lays the colour over what is there, as smoke or water does. */
    void haze(int cx, int cy, int r, int colour, int percent) {
        for (int j = -r; j <= r; j++)
            for (int i = -r; i <= r; i++) {
                int x = cx + i;
                int y = cy + j;
                if (i * i + j * j > r * r || x < 0 || y < 0 || x >= width || y >= height) continue;
                pixels[y * width + x] = mix(pixels[y * width + x], colour, percent, 100);
            }
    }

    /** Digits, dash, colon, blank and point, each three by five squares. */
    void text(int x, int y, int size, String text, int colour) {
        for (int n = 0; n < text.length(); n++) {
            int rows = ROWS[GLYPHS.indexOf(text.charAt(n))];
            for (int bit = 0; bit < 15; bit++)
                if ((rows >> (14 - bit) & 1) == 1)
                    rect(x + (n * 4 + bit % 3) * size, y + bit / 3 * size, size, size, colour);
        }
    }

    /** The grain of a small camera. */
    void grain(int strength) {
        for (int i = 0; i < pixels.length; i++) {
            int light = chance(2 * strength + 1) - strength;
            pixels[i] = clamp((pixels[i] >> 16 & 255) + light) << 16
                    | clamp((pixels[i] >> 8 & 255) + light) << 8
                    | clamp((pixels[i] & 255) + light);
        }
    }

    private static int clamp(int value) {
        return Math.clamp(value, 0, 255);
    }

    private static int mix(int a, int b, int part, int whole) {
        int colour = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            int from = a >> shift & 255;
            int to = b >> shift & 255;
            colour |= (from + (to - from) * part / whole) << shift;
        }
        return colour;
    }

    byte[] png() {
        try {
            var out = new ByteArrayOutputStream();
            out.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
            var header = new ByteArrayOutputStream();
            var fields = new DataOutputStream(header);
            fields.writeInt(width);
            fields.writeInt(height);
            fields.write(new byte[] {8, 2, 0, 0, 0});
            chunk(out, "IHDR", header.toByteArray());
            chunk(out, "IDAT", stored(rows()));
            chunk(out, "IEND", new byte[0]);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private byte[] rows() {
        var rows = new byte[height * (1 + width * 3)];
        int at = 0;
        for (int y = 0; y < height; y++) {
            rows[at++] = 0;
            for (int x = 0; x < width; x++) {
                int colour = pixels[y * width + x];
                rows[at++] = (byte) (colour >> 16);
                rows[at++] = (byte) (colour >> 8);
                rows[at++] = (byte) colour;
            }
        }
        return rows;
    }

    /** A zlib stream of stored blocks. */
    private static byte[] stored(byte[] content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var out = new DataOutputStream(bytes);
        out.writeShort(0x7801);
        for (int from = 0; from < content.length; from += 65_535) {
            int length = Math.min(65_535, content.length - from);
            out.write(from + length == content.length ? 1 : 0);
            out.writeShort(Short.reverseBytes((short) length));
            out.writeShort(Short.reverseBytes((short) ~length));
            out.write(content, from, length);
        }
        var sum = new Adler32();
        sum.update(content);
        out.writeInt((int) sum.getValue());
        return bytes.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream bytes, String type, byte[] content) throws IOException {
        var out = new DataOutputStream(bytes);
        out.writeInt(content.length);
        var name = type.getBytes(StandardCharsets.US_ASCII);
        out.write(name);
        out.write(content);
        var sum = new CRC32();
        sum.update(name);
        sum.update(content);
        out.writeInt((int) sum.getValue());
    }
}
