package org.anjuan.ui.common;

import org.anjuan.usecase.Fault;
import org.jspecify.annotations.Nullable;

/** A failure told in the user's words: what happened, what is saved, what to do. The cause waits behind "Details". */
public record Trouble(
        String happened,
        String saved,
        String next,
        @Nullable Throwable cause) {

    /** The three sentences of {@code key.happened}, {@code key.saved} and {@code key.next}. */
    public static Trouble of(Texts texts, String key, @Nullable Throwable cause, Object... values) {
        return new Trouble(
                texts.get(key + ".happened", values),
                texts.get(key + ".saved", values),
                texts.get(key + ".next", values),
                cause);
    }

    /** Something nobody foresaw. */
    public static Trouble unexpected(Texts texts, Throwable cause) {
        return of(texts, "common.unexpected", cause);
    }

    /** A short code that is the same for the same fault at the same place, empty where there is no cause. */
    public String code() {
        return cause == null ? "" : Fault.of(cause).code();
    }

    /** What somebody who mends the program needs to know. */
    public String details() {
        var told = code() + '\n' + happened + '\n';
        return cause == null ? told : told + Fault.of(cause).trace();
    }
}
