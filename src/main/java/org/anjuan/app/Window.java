package org.anjuan.app;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import javafx.util.Duration;
import javafx.util.Subscription;
import org.anjuan.domain.office.Actor;
import org.anjuan.domain.text.Problem;
import org.anjuan.reference.ResourceWords;
import org.anjuan.ui.common.Choosers;
import org.anjuan.ui.common.Dialogs;
import org.anjuan.ui.common.DueWatch;
import org.anjuan.ui.common.FxChoosers;
import org.anjuan.ui.common.FxDialogs;
import org.anjuan.ui.common.FxJobs;
import org.anjuan.ui.common.JobName;
import org.anjuan.ui.common.Preferences;
import org.anjuan.ui.common.Session;
import org.anjuan.ui.common.Texts;
import org.anjuan.ui.common.Theme;
import org.anjuan.ui.common.Trouble;
import org.anjuan.ui.common.Views;
import org.anjuan.ui.frame.ClosingWindow;
import org.anjuan.ui.frame.FrameModel;
import org.anjuan.ui.frame.MainWindow;
import org.anjuan.ui.frame.Surroundings;
import org.anjuan.ui.welcome.Entry;
import org.anjuan.ui.welcome.WelcomeTools;
import org.anjuan.ui.welcome.WelcomeWindow;
import org.anjuan.usecase.port.OpenBase;
import org.anjuan.usecase.port.OpenBase.BackupOutcome;
import org.anjuan.usecase.port.Words;
import org.jspecify.annotations.Nullable;

/** The program's window, first for the choice of a case base, then on it. To be used on the UI thread. */
final class Window {

    private final Wiring program;
    private final Preferences preferences;
    private final Stage stage;
    private final FxJobs jobs = new FxJobs();
    private final Texts texts;
    private final Views views;
    private final Theme theme;
    private final Dialogs dialogs;
    private final Choosers choosers;
    private @Nullable FrameModel model;
    private @Nullable Workshop work;
    private @Nullable OpenBase entered;
    private @Nullable Places rooms;
    private @Nullable MainWindow main;

    Window(Wiring program, Words words, Preferences preferences, Stage stage) {
        this(program, words, preferences, stage, new FxChoosers(() -> stage));
    }

    /** A window that asks for files and folders in its own way. */
    Window(Wiring program, Words words, Preferences preferences, Stage stage, Choosers choosers) {
        this.program = program;
        this.preferences = preferences;
        this.stage = stage;
        texts = new Texts(language(preferences, words));
        views = new Views(texts);
        theme = new Theme(preferences);
        dialogs = new FxDialogs(texts, theme, () -> stage);
        this.choosers = choosers;
    }

    /** Lets the person choose, make or try a case base, and goes on with it. */
    void welcome() {
        var tools = new WelcomeTools(
                texts,
                views,
                theme,
                preferences,
                jobs,
                dialogs,
                choosers,
                program.clock(),
                program.bases(),
                () -> new SampleBase(program, Folders.sampleBase()).open(),
                List.copyOf(ResourceWords.all()));
        WelcomeWindow.open(tools, stage, null, this::enter);
    }

    /** Reads the rules that hold in the case base that was chosen, and goes on with it. Nothing else can be pressed meanwhile. */
    void enter(Entry entry) {
        stage.getScene().getRoot().setDisable(true);
        entered = entry.base();
        jobs.start(
                _ -> program.on(entry.base()),
                shop -> unlessClosed(() -> open(shop, new Actor(entry.person()))),
                failure -> unlessClosed(() -> {
                    entered = null;
                    entry.base().close();
                    welcome();
                    dialogs.show(Trouble.unexpected(texts, failure));
                }));
    }

    /** A window that was closed meanwhile does not come up again; what it had opened is closed with it. */
    private void unlessClosed(Runnable work) {
        if (stage.isShowing()) work.run();
    }

    /** Opens the case base for this person. The window closes it. */
    void open(Workshop shop, Actor actor) {
        work = shop;
        var session = new Session(program.clock(), actor);
        var around = new Surroundings(
                texts,
                views,
                theme,
                preferences,
                jobs,
                dialogs,
                session,
                shop.store(),
                String.valueOf(shop.base().folder().getFileName()),
                () -> shop.base().lastBackup(),
                List.copyOf(ResourceWords.all()));
        var navigator = new FrameModel(around);
        model = navigator;
        var places = new Places(shop, around, choosers, navigator, () -> renewRules(session));
        rooms = places;
        main = MainWindow.open(around, navigator, places.all(), stage);
        freshenRows(session);
        watchTheTime(session, shop);
        tellOf(shop.setAside());
    }

    /** The rules are others than before: the window is made anew by them, as for another language; half-typed forms are kept. */
    private void renewRules(Session session) {
        var before = Objects.requireNonNull(work, "no case base is open");
        jobs.start(
                _ -> before.byRulesOfNow(),
                renewed -> {
                    work = renewed;
                    Objects.requireNonNull(rooms).workBy(renewed);
                    Objects.requireNonNull(main).again();
                    freshenRows(session);
                },
                failure -> dialogs.show(Trouble.unexpected(texts, failure)));
    }

    private void tellOf(List<Problem> setAside) {
        if (setAside.isEmpty()) return;
        var lines = setAside.stream()
                .map(problem -> texts.get("reference.own.problem", problem.path(), texts.of(problem)))
                .toList();
        dialogs.tell(texts.get("rules.setAsideTitle"), texts.get("rules.setAside") + "\n" + String.join("\n", lines));
    }

    /** A window that stands open shows the new day's deadlines after midnight, and a limit in hours as overdue once its minute has passed. */
    private void watchTheTime(Session session, Workshop shop) {
        var hours =
                new DueWatch(shop.due(), jobs, session, failure -> dialogs.show(Trouble.unexpected(texts, failure)));
        var watch = Subscription.combine(session.day().subscribe((_, _) -> freshenRows(session)), hours.start());
        var eachSecond = new Timeline(new KeyFrame(Duration.seconds(1), _ -> session.lookAtClock()));
        eachSecond.setCycleCount(Animation.INDEFINITE);
        eachSecond.play();
        stage.addEventHandler(WindowEvent.WINDOW_HIDDEN, _ -> {
            eachSecond.stop();
            watch.unsubscribe();
        });
    }

    /** What the days changed since the lists were last made is reckoned anew. */
    private void freshenRows(Session session) {
        var refreshing = Objects.requireNonNull(work, "no case base is open").refreshing();
        jobs.start(
                JobName.of("frame.rows.refreshing"),
                progress -> refreshing.outdated(progress) + refreshing.stale(progress),
                changed -> {
                    if (changed > 0) session.saved();
                },
                failure -> dialogs.show(Trouble.unexpected(texts, failure)));
    }

    Scene scene() {
        return stage.getScene();
    }

    FrameModel navigator() {
        return Objects.requireNonNull(model, "no case base is open");
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

    /** Hides the window, ends the work that runs, and closes the case base after it, without a backup. */
    void close() {
        stage.close();
        jobs.close();
        var shop = work;
        if (shop != null) shop.base().close();
    }

    /**
     * Once the window is gone: ends the work that runs and closes the case base with a backup, which shows itself where it
     * takes long and can be left out. To be used off the UI thread.
     */
    void end() {
        var shop = work;
        if (shop == null) {
            jobs.close();
            var left = entered;
            if (left != null) left.close();
            return;
        }
        var closing = Desktop.ask(() -> ClosingWindow.soon(texts, theme));
        jobs.close();
        var outcome = shop.base().closeWithBackup(closing);
        Desktop.ask(() -> {
            closing.close();
            if (outcome instanceof BackupOutcome.Failed(var problem, var cause))
                dialogs.show(Trouble.of(
                        texts, "frame.noBackup", cause, problem.values().toArray()));
            return outcome;
        });
    }

    /** The language chosen last, else the one the program was started in. */
    private static Words language(Preferences preferences, Words words) {
        Optional<Words> chosen =
                preferences.get("language").map(Locale::forLanguageTag).map(ResourceWords::of);
        return chosen.orElse(words);
    }
}
