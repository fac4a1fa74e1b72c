package org.anjuan.ui.common;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Properties;

/** Preferences in one small file. What cannot be read or written is forgotten: no work depends on it. */
public final class PreferencesFile implements Preferences {

    private final Path file;
    private final Properties values = new Properties();

    public PreferencesFile(Path file) {
        this.file = file;
        try {
            if (Files.isRegularFile(file)) values.load(new StringReader(Files.readString(file)));
        } catch (IOException | IllegalArgumentException e) {
            log("cannot read", e);
        }
    }

    @Override
    public synchronized Optional<String> get(String key) {
        return Optional.ofNullable(values.getProperty(key));
    }

    @Override
    public synchronized void put(String key, String value) {
        var before = values.getProperty(key, "");
        if (before.equals(value)) return;
        if (value.isEmpty()) values.remove(key);
        else values.setProperty(key, value);
        try {
            write();
        } catch (IOException e) {
            log("cannot write", e);
        }
    }

    private void write() throws IOException {
        var folder = file.toAbsolutePath().getParent();
        if (folder != null) Files.createDirectories(folder);
        var text = new StringWriter();
        values.store(text, null);
        var next = file.resolveSibling(file.getFileName() + ".new");
        Files.writeString(next, text.toString());
        Files.move(next, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private void log(String what, Exception e) {
        System.getLogger("preferences").log(System.Logger.Level.WARNING, what + " " + file, e);
    }
}
