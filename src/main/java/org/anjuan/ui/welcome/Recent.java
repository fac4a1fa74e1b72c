package org.anjuan.ui.welcome;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.anjuan.ui.common.Preferences;

/** The case bases opened before on this machine, the last one first. */
final class Recent {

    private static final String KEY = "recent.bases";
    private static final int MOST = 10;

    private final Preferences preferences;

    Recent(Preferences preferences) {
        this.preferences = preferences;
    }

    List<Path> folders() {
        var folders = new ArrayList<Path>();
        for (var line : preferences.get(KEY).orElse("").split("\n", -1)) {
            if (line.isBlank()) continue;
            try {
                folders.add(Path.of(line));
            } catch (InvalidPathException e) {
                System.getLogger("recent").log(System.Logger.Level.DEBUG, "not a path here: " + line);
            }
        }
        return folders;
    }

    void opened(Path folder) {
        var next = new ArrayList<>(folders());
        next.remove(folder);
        next.addFirst(folder);
        keep(next);
    }

    void forget(Path folder) {
        var next = new ArrayList<>(folders());
        next.remove(folder);
        keep(next);
    }

    private void keep(List<Path> folders) {
        preferences.put(
                KEY,
                String.join(
                        "\n", folders.stream().limit(MOST).map(Path::toString).toList()));
    }
}
