package org.anjuan.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * Something that nobody foresaw. Its code says where it happened, so that the same failure has the same code on every
 * machine; the detail goes into a file that can be passed on.
 */
public record Failure(String code, String detail) {

    public static Failure of(Throwable cause) {
        var text = new StringWriter();
        cause.printStackTrace(new PrintWriter(text, true));
        var crc = new CRC32();
        crc.update(cause.getClass().getName().getBytes(StandardCharsets.UTF_8));
        for (var frame : cause.getStackTrace()) {
            if (!frame.getClassName().startsWith("org.anjuan")) continue;
            crc.update((frame.getClassName() + '.' + frame.getMethodName()).getBytes(StandardCharsets.UTF_8));
            break;
        }
        return new Failure("E-" + String.format(Locale.ROOT, "%08X", crc.getValue()), text.toString());
    }

    /** The file that the detail was written to, in the folder for passing files; empty where that was not possible. */
    public Optional<Path> kept() {
        try {
            var file = Files.createTempFile("anjuan-" + code + "-", ".txt");
            Files.writeString(file, detail);
            return Optional.of(file);
        } catch (IOException unwritable) {
            return Optional.empty();
        }
    }
}
