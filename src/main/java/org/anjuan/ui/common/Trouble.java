package org.anjuan.ui.common;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Locale;
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
        return cause == null ? "" : code(cause);
    }

    /** The code of any failure, as the command line prints it too. */
    public static String code(Throwable cause) {
        var place = new StringBuilder(cause.getClass().getName());
        for (var frame : cause.getStackTrace()) {
            if (!frame.getClassName().startsWith("org.anjuan.")) continue;
            place.append(frame.getClassName()).append(frame.getMethodName());
            break;
        }
        return "E-%04X".formatted(place.toString().toLowerCase(Locale.ROOT).hashCode() & 0xFFFF);
    }

    /** What somebody who mends the program needs to know. */
    public String details() {
        var text = new StringWriter();
        text.append(code()).append('\n').append(happened).append('\n');
        if (cause != null) cause.printStackTrace(new PrintWriter(text, true));
        return text.toString();
    }
}
