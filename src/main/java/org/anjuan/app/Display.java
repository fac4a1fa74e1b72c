package org.anjuan.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

/** Whether a window can be shown here; where not, the same screens are drawn in memory. */
final class Display {

    private Display() {}

    /** Linux shows windows through GTK on X11 or Wayland; elsewhere there is always a desktop. */
    static boolean present() {
        if (!System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux")) return true;
        if ("Headless".equals(System.getProperty("glass.platform"))) return false;
        boolean server = named("DISPLAY") || named("WAYLAND_DISPLAY");
        return server && gtkInstalled();
    }

    /** To be called before JavaFX starts. */
    static void drawInMemory() {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        System.setProperty("java.awt.headless", "true");
    }

    private static boolean named(String variable) {
        var value = System.getenv(variable);
        return value != null && !value.isBlank();
    }

    private static boolean gtkInstalled() {
        return Stream.of("/usr/lib", "/usr/lib64", "/lib", "/usr/local/lib")
                .flatMap(folder -> Stream.of(folder, folder + "/x86_64-linux-gnu", folder + "/aarch64-linux-gnu"))
                .anyMatch(folder -> Files.exists(Path.of(folder, "libgtk-3.so.0")));
    }
}
