package org.anjuan.usecase;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.CRC32;

/**
 * Something that nobody foresaw.
 *
 * @param code says what happened where in the program: the same for the same failure in the window, on the command line and on every machine
 * @param trace what somebody who mends the program needs to know
 */
public record Fault(String code, String trace) {

    private static final String PROGRAM = "org.anjuan.";

    public static Fault of(Throwable cause) {
        var trace = new StringWriter();
        cause.printStackTrace(new PrintWriter(trace, true));
        var place = new CRC32();
        place.update(cause.getClass().getName().getBytes(StandardCharsets.UTF_8));
        for (var frame : cause.getStackTrace()) {
            if (!frame.getClassName().startsWith(PROGRAM)) continue;
            place.update((frame.getClassName() + '.' + frame.getMethodName()).getBytes(StandardCharsets.UTF_8));
            break;
        }
        return new Fault("E-" + String.format(Locale.ROOT, "%08X", place.getValue()), trace.toString());
    }
}
