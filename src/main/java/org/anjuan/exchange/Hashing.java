package org.anjuan.exchange;

import java.io.IOException;
import java.io.InputStream;
import org.anjuan.domain.text.Sha256;

/** SHA-256 over streams. */
final class Hashing {

    private Hashing() {}

    /** The hash of a stream, and how long it was; reading ends behind the limit. */
    static Sum of(InputStream content, long limit) throws IOException {
        var digest = Sha256.digest();
        var buffer = new byte[64 << 10];
        long size = 0;
        int read;
        while (size <= limit && (read = content.read(buffer)) >= 0) {
            digest.update(buffer, 0, read);
            size += read;
        }
        return new Sum(Sha256.hex(digest.digest()), size);
    }

    record Sum(String sha256, long size) {}
}
