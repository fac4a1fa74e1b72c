package org.anjuan.usecase;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** File names that Windows, macOS and Linux can all keep. */
public final class SafeName {

    private static final Pattern FORBIDDEN = Pattern.compile("[\\\\/:*?\"<>|\\p{Cntrl}]+");
    private static final Set<String> RESERVED = Set.of(
            "CON", "PRN", "AUX", "NUL", "COM1", "COM2", "COM3", "COM4", "COM5", "COM6", "COM7", "COM8", "COM9", "LPT1",
            "LPT2", "LPT3", "LPT4", "LPT5", "LPT6", "LPT7", "LPT8", "LPT9");
    private static final int MOST_BYTES = 200;

    private SafeName() {}

    /** The text as a name with this ending. */
    public static String of(String text, String ending) {
        var name = FORBIDDEN.matcher(text).replaceAll("_").strip();
        while (bytes(name) + bytes(ending) > MOST_BYTES)
            name = name.substring(0, name.offsetByCodePoints(name.length(), -1));
        while (name.endsWith(".") || name.endsWith(" ")) name = name.substring(0, name.length() - 1);
        if (name.isEmpty() || RESERVED.contains(name.toUpperCase(Locale.ROOT))) name = "_" + name;
        return name + ending;
    }

    private static int bytes(String name) {
        return name.getBytes(StandardCharsets.UTF_8).length;
    }
}
