package org.anjuan.domain.casefile;

import java.util.regex.Pattern;

/**
 * A file in the evidence store, known by its content.
 *
 * @param sha256 64 lower-case hexadecimal digits
 * @param name the name the file had when it came in
 * @param mediaType for instance {@code image/jpeg}
 * @param size in bytes
 */
public record StoredItem(String sha256, String name, String mediaType, long size) {

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    public StoredItem {
        if (!HASH.matcher(sha256).matches()) throw new IllegalArgumentException("not a SHA-256: " + sha256);
        name = Required.text("name", name);
        mediaType = Required.text("mediaType", mediaType);
        if (size < 0) throw new IllegalArgumentException("size below zero");
    }
}
