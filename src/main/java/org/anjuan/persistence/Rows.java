package org.anjuan.persistence;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** How values go into columns and come back. */
final class Rows {

    /** The columns of one part's body and of a head hold so many characters. */
    static final int LONGEST_BODY = 1_000_000;

    private Rows() {}

    /** Instants are kept to the microsecond, as both databases can. */
    static Instant micros(Instant at) {
        return at.truncatedTo(ChronoUnit.MICROS);
    }

    static OffsetDateTime time(Instant at) {
        return micros(at).atOffset(ZoneOffset.UTC);
    }

    static @Nullable OffsetDateTime timeOrNull(@Nullable Instant at) {
        return at == null ? null : time(at);
    }

    static Instant instant(OffsetDateTime at) {
        return at.toInstant();
    }

    /** What a list shows of a long text: cut to its column, on a whole character. */
    static String clip(String text, int length) {
        var clean = text.indexOf('\0') < 0 ? text : text.replace("\0", "");
        if (clean.length() <= length) return clean;
        int end = Character.isHighSurrogate(clean.charAt(length - 1)) ? length - 1 : length;
        return clean.substring(0, end);
    }
}
