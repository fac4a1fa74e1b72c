package org.anjuan.ui.frame;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.anjuan.ui.common.Dialogs;
import org.anjuan.ui.common.Jobs;
import org.anjuan.ui.common.Preferences;
import org.anjuan.ui.common.Session;
import org.anjuan.ui.common.Texts;
import org.anjuan.ui.common.Theme;
import org.anjuan.ui.common.Views;
import org.anjuan.usecase.port.Store;
import org.anjuan.usecase.port.Words;

/**
 * What the main window works with, put together by whoever starts the program.
 *
 * @param baseName the name of the open case base
 * @param lastBackup when the newest checked backup was made; asked off the UI thread
 * @param languages the languages one can choose
 */
public record Surroundings(
        Texts texts,
        Views views,
        Theme theme,
        Preferences preferences,
        Jobs jobs,
        Dialogs dialogs,
        Session session,
        Store store,
        String baseName,
        Supplier<Optional<Instant>> lastBackup,
        List<Words> languages) {

    public Surroundings {
        languages = List.copyOf(languages);
    }
}
