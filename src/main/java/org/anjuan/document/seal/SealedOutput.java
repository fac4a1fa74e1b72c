package org.anjuan.document.seal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.anjuan.domain.text.Sha256;

/** Passes a PDF on as it is written and puts the line with the digest over it before its end. */
public final class SealedOutput extends OutputStream {

    private static final String LAST = "startxref";
    private static final int TAIL = 512;

    private final OutputStream out;
    private final MessageDigest digest = Sha256.digest();
    private final byte[] tail = new byte[TAIL];
    private int held;
    private long passed;

    public SealedOutput(OutputStream out) {
        this.out = out;
    }

    @Override
    public void write(int single) throws IOException {
        write(new byte[] {(byte) single}, 0, 1);
    }

    /** The last bytes are held back: the seal goes among them. */
    @Override
    public void write(byte[] bytes, int at, int length) throws IOException {
        int over = held + length - TAIL;
        if (over > 0) {
            int ofTail = Math.min(over, held);
            pass(tail, 0, ofTail);
            System.arraycopy(tail, ofTail, tail, 0, held - ofTail);
            held -= ofTail;
            pass(bytes, at, over - ofTail);
            write(bytes, at + over - ofTail, length - over + ofTail);
            return;
        }
        System.arraycopy(bytes, at, tail, held, length);
        held += length;
    }

    private void pass(byte[] bytes, int at, int length) throws IOException {
        out.write(bytes, at, length);
        digest.update(bytes, at, length);
        passed += length;
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }

    /** Writes the seal and the end of the file. */
    @Override
    public void close() throws IOException {
        try (out) {
            var end = new String(tail, 0, held, StandardCharsets.ISO_8859_1);
            int at = end.lastIndexOf(LAST);
            if (at < 0) throw new IOException("no end that a seal could stand before");
            pass(tail, 0, at);
            var begin = SealLine.ascii(SealLine.BEGIN);
            pass(begin, 0, begin.length);
            var after = SealLine.after(passed + SealLine.DIGITS + SealLine.lengthAfter() + held - at);
            digest.update(after);
            digest.update(tail, at, held - at);
            out.write(SealLine.ascii(HexFormat.of().formatHex(digest.digest())));
            out.write(after);
            out.write(tail, at, held - at);
        }
    }
}
