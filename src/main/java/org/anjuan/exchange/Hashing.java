package org.anjuan.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 over streams. */
final class Hashing {

    private Hashing() {}

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    static String hex(byte[] content) {
        return HexFormat.of().formatHex(sha256().digest(content));
    }

    /** The hash of a stream, and how long it was; reading ends behind the limit. */
    static Sum of(InputStream content, long limit) throws IOException {
        var digest = sha256();
        var buffer = new byte[64 << 10];
        long size = 0;
        int read;
        while (size <= limit && (read = content.read(buffer)) >= 0) {
            digest.update(buffer, 0, read);
            size += read;
        }
        return new Sum(HexFormat.of().formatHex(digest.digest()), size);
    }

    record Sum(String sha256, long size) {}
}
