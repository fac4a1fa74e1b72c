package org.anjuan.document.seal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.anjuan.document.evidence.StoppedException;
import org.anjuan.domain.text.Sha256;
import org.anjuan.usecase.port.Progress;
import org.jspecify.annotations.Nullable;

/**
 * The seal of a PDF as it is found.
 *
 * @param covered how many bytes it covers; what follows was added later
 * @param hashes the SHA-256 of the whole file and of what the seal covers
 */
record Seal(State state, long covered, Set<String> hashes) {

    /** How the seal fits the bytes. */
    enum State {
        /** There is none. */
        MISSING,
        /** There is the beginning of one, and it does not end as it should. */
        DAMAGED,
        /** The bytes are not those it was made over. */
        BROKEN,
        /** Each byte it covers is as it was. */
        WHOLE
    }

    private static final int STEP = 1 << 20;
    private static final byte[] BEGIN = SealLine.ascii(SealLine.BEGIN);

    /** A place where a seal may stand. @param covered how many bytes it covers; below zero where it does not end as it should */
    private record Place(long digits, String digest, long covered) {}

    /** Whether there is any, and the last that ends as it should. */
    private record Places(boolean any, @Nullable Place lastSound) {}

    static Seal of(Path pdf, Progress progress) throws IOException {
        try (var file = Files.newByteChannel(pdf)) {
            var places = places(file, progress);
            var last = places.lastSound();
            if (last == null)
                return new Seal(places.any() ? State.DAMAGED : State.MISSING, 0, Set.of(whole(file, progress)));
            return check(file, last, progress);
        }
    }

    /** Only the last place counts: a file made of nothing but places must not fill the memory. */
    private static Places places(SeekableByteChannel file, Progress progress) throws IOException {
        boolean any = false;
        Place sound = null;
        var bytes = new byte[STEP + BEGIN.length];
        int kept = 0;
        long at = 0;
        file.position(0);
        for (int read = read(file, bytes, kept); read > 0; read = read(file, bytes, kept)) {
            StoppedException.check(progress);
            int length = kept + read;
            long next = at + length;
            for (int i = 0; i + BEGIN.length <= length; i++)
                if (bytes[i] == BEGIN[0] && Arrays.equals(bytes, i, i + BEGIN.length, BEGIN, 0, BEGIN.length)) {
                    any = true;
                    var place = place(file, at + i + BEGIN.length);
                    if (place.covered() >= 0) sound = place;
                }
            file.position(next);
            kept = Math.min(BEGIN.length - 1, length);
            System.arraycopy(bytes, length - kept, bytes, 0, kept);
            at = next - kept;
        }
        return new Places(any, sound);
    }

    private static int read(SeekableByteChannel file, byte[] bytes, int from) throws IOException {
        return file.read(ByteBuffer.wrap(bytes, from, STEP));
    }

    private static Place place(SeekableByteChannel file, long digits) throws IOException {
        var bytes = new byte[SealLine.DIGITS + SealLine.LONGEST_REST];
        file.position(digits);
        var buffer = ByteBuffer.wrap(bytes);
        while (buffer.hasRemaining()) if (file.read(buffer) < 0) break;
        var text = new String(bytes, 0, buffer.position(), StandardCharsets.ISO_8859_1);
        if (text.length() < SealLine.DIGITS) return new Place(digits, "", -1);
        long covered = SealLine.covered(text.substring(SealLine.DIGITS), digits + SealLine.DIGITS);
        return new Place(digits, text.substring(0, SealLine.DIGITS), covered);
    }

    private static Seal check(SeekableByteChannel file, Place place, Progress progress) throws IOException {
        var over = Sha256.digest();
        var covered = Sha256.digest();
        var whole = Sha256.digest();
        long behind = place.digits() + SealLine.DIGITS;
        var bytes = new byte[STEP];
        long at = 0;
        file.position(0);
        for (int read = read(file, bytes, 0); read > 0; read = read(file, bytes, 0)) {
            StoppedException.check(progress);
            whole.update(bytes, 0, read);
            int own = within(at, read, place.covered());
            covered.update(bytes, 0, own);
            int before = within(at, read, place.digits());
            over.update(bytes, 0, before);
            int after = within(at, read, behind);
            if (after < own) over.update(bytes, after, own - after);
            at += read;
        }
        boolean same = Sha256.hex(over.digest()).equals(place.digest());
        var hashes = new TreeSet<String>();
        hashes.add(Sha256.hex(whole.digest()));
        hashes.add(Sha256.hex(covered.digest()));
        return new Seal(same ? State.WHOLE : State.BROKEN, place.covered(), Set.copyOf(hashes));
    }

    /** How many of these bytes lie before a limit. */
    private static int within(long at, int length, long limit) {
        return (int) Math.clamp(limit - at, 0, length);
    }

    private static String whole(SeekableByteChannel file, Progress progress) throws IOException {
        var digest = Sha256.digest();
        var bytes = new byte[STEP];
        file.position(0);
        for (int read = read(file, bytes, 0); read > 0; read = read(file, bytes, 0)) {
            StoppedException.check(progress);
            digest.update(bytes, 0, read);
        }
        return Sha256.hex(digest.digest());
    }
}
