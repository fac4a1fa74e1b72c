package org.anjuan.document.evidence;

import java.io.EOFException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import javax.imageio.stream.FileImageInputStream;

/**
 * How the pages of a TIFF hang together: each names the place of the next, and they may run in a circle.
 *
 * @param whole whether the last of them ends the chain as it should
 */
record TiffChain(int pages, boolean whole) {

    private static final int FIELD = 12;

    /**
     * Goes along the pages of a file; none where it is no TIFF.
     *
     * @throws UnboundException where there are too many
     */
    static Optional<TiffChain> of(Path file) throws IOException, UnboundException {
        try (var in = new FileImageInputStream(new RandomAccessFile(file.toFile(), "r"))) {
            int order = in.readUnsignedShort();
            if (order != 0x4949 && order != 0x4D4D) return Optional.empty();
            in.setByteOrder(order == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
            if (in.readUnsignedShort() != 42) return Optional.empty();
            return Optional.of(along(in));
        } catch (EOFException e) {
            return Optional.empty();
        }
    }

    private static TiffChain along(FileImageInputStream in) throws IOException, UnboundException {
        var seen = new HashSet<Long>();
        long next = in.readUnsignedInt();
        try {
            while (next != 0) {
                if (next >= in.length() || !seen.add(next)) return new TiffChain(seen.size(), false);
                if (seen.size() > PageTree.MOST_PAGES) throw new UnboundException("dossier.item.tooManyPages", null);
                in.seek(next);
                int fields = in.readUnsignedShort();
                in.seek(next + 2 + (long) FIELD * fields);
                next = in.readUnsignedInt();
            }
            return new TiffChain(seen.size(), true);
        } catch (EOFException e) {
            return new TiffChain(seen.size(), false);
        }
    }
}
