package org.anjuan.app;

import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Where the system wants a program to keep what it remembers for a person. Nothing of a case lies there but the samples. */
final class Folders {

    private Folders() {}

    static Path preferences() {
        return under("XDG_CONFIG_HOME", ".config").resolve("preferences.properties");
    }

    static Path sampleBase() {
        return under("XDG_DATA_HOME", ".local/share").resolve("sample");
    }

    private static Path under(String linuxVariable, String linuxFolder) {
        var home = Path.of(System.getProperty("user.home"));
        var system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (system.contains("win"))
            return named("APPDATA", home.resolve("AppData/Roaming")).resolve("Anjuan");
        if (system.contains("mac")) return home.resolve("Library/Application Support/Anjuan");
        return named(linuxVariable, home.resolve(linuxFolder)).resolve("anjuan");
    }

    private static Path named(String variable, Path otherwise) {
        @Nullable String value = System.getenv(variable);
        return value == null || value.isBlank() ? otherwise : Path.of(value);
    }
}
