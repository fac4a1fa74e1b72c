package org.anjuan.document.seal;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * The line with the digest over all other bytes of a PDF. It is a comment before the last two entries of the file, where any reader
 * passes over it, and says how many bytes it covers, so that what is added behind shows.
 */
final class SealLine {

    /** What the line begins with. */
    static final String BEGIN = "%anjuan-seal 1 sha-256 ";

    /** How many digits the digest has. */
    static final int DIGITS = 64;

    private static final String MIDDLE = " over ";
    private static final String END = " bytes\n";
    private static final int LENGTH_DIGITS = 12;

    /** What stands behind the digits of the digest: the rest of the line, and the end of the file. */
    private static final Pattern REST =
            Pattern.compile(MIDDLE + "(\\d{" + LENGTH_DIGITS + "})" + END + "startxref\n\\d{1,19}\n%%EOF\n");

    /** How long that is at most. */
    static final int LONGEST_REST = 80;

    private SealLine() {}

    /** What stands between the digest and the end of the file. */
    static byte[] after(long covered) {
        return ascii(MIDDLE + ("%0" + LENGTH_DIGITS + "d").formatted(covered) + END);
    }

    /** How many bytes that takes. */
    static int lengthAfter() {
        return MIDDLE.length() + LENGTH_DIGITS + END.length();
    }

    /**
     * How many bytes a seal covers, read from what stands behind its digest.
     *
     * @param from where that begins in the file
     * @return nothing where it is no seal, or not one that ends where it says
     */
    static long covered(String behind, long from) {
        var rest = REST.matcher(behind);
        if (!rest.lookingAt()) return -1;
        long covered = Long.parseLong(rest.group(1));
        return covered == from + rest.end() ? covered : -1;
    }

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
