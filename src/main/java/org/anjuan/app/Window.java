package org.anjuan.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.anjuan.domain.office.Actor;
import org.anjuan.reference.ResourceWords;
import org.anjuan.ui.common.FxChoosers;
import org.anjuan.ui.common.FxDialogs;
import org.anjuan.ui.common.FxJobs;
import org.anjuan.ui.common.Preferences;
import org.anjuan.ui.common.Session;
import org.anjuan.ui.common.Texts;
import org.anjuan.ui.common.Theme;
import org.anjuan.ui.common.Views;
import org.anjuan.ui.frame.FrameModel;
import org.anjuan.ui.frame.MainWindow;
import org.anjuan.ui.frame.Surroundings;
import org.anjuan.usecase.port.Words;

/** The main window on one open case base, with everything its screens work with. To be made on the UI thread. */
final class Window {

    private final FxJobs jobs = new FxJobs();
    private final Stage stage;
    private final Texts texts;
    private final Theme theme;
    private final FrameModel model;

    private Window(Workshop shop, Actor actor, Words words, Preferences preferences, Stage stage) {
        this.stage = stage;
        texts = new Texts(language(preferences, words));
        theme = new Theme(preferences);
        var session = new Session(shop.clock(), actor);
        var around = new Surroundings(
                texts,
                new Views(texts),
                theme,
                preferences,
                jobs,
                new FxDialogs(texts, theme, () -> stage),
                session,
                shop.store(),
                String.valueOf(shop.base().folder().getFileName()),
                () -> shop.base().lastBackup(),
                List.copyOf(ResourceWords.all()));
        model = new FrameModel(around);
        var places = new Places(shop, around, new FxChoosers(() -> stage), model, pagesFolder());
        MainWindow.open(around, model, places.all(), stage);
    }

    static Window open(Workshop shop, Actor actor, Words words, Preferences preferences, Stage stage) {
        return new Window(shop, actor, words, preferences, stage);
    }

    Scene scene() {
        return stage.getScene();
    }

    FrameModel navigator() {
        return model;
    }

    FxJobs jobs() {
        return jobs;
    }

    Theme theme() {
        return theme;
    }

    void speak(Words words) {
        texts.use(words);
    }

    void close() {
        stage.close();
        jobs.close();
    }

    /** The language chosen last, else the one the program was started in. */
    private static Words language(Preferences preferences, Words words) {
        Optional<Words> chosen = preferences.get("language").map(Locale::forLanguageTag).map(ResourceWords::of);
        return chosen.orElse(words);
    }

    /** Where pages lie while they are looked at; gone when the program is. */
    private static Path pagesFolder() {
        try {
            var folder = Files.createTempDirectory("anjuan-pages-");
            folder.toFile().deleteOnExit();
            return folder;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
