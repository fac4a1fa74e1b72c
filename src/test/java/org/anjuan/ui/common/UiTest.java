package org.anjuan.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TabPane;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodHighlight;
import javafx.scene.input.InputMethodTextRun;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.anjuan.domain.calendar.OfficeTime;
import org.anjuan.domain.office.Actor;
import org.anjuan.domain.office.DatedRole;
import org.anjuan.domain.office.Person;
import org.anjuan.domain.office.Role;
import org.anjuan.reference.ResourceWords;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/**
 * A test with a window, on the platform without a display. It has words, inline jobs, a navigator and dialogs that keep what
 * they were asked, and {@link #show} to put a screen into one fresh stage.
 */
public abstract class UiTest {

    /** The smallest screen the program is made for. */
    protected static final double WIDTH = 1366;

    protected static final double HEIGHT = 768;

    /** The day on which these tests happen: a Friday. */
    protected static final LocalDate TODAY = LocalDate.of(2026, 10, 9);

    protected final FxRobot robot = new FxRobot();
    protected final Preferences preferences = new MemoryPreferences();
    protected final Texts texts = new Texts(ResourceWords.CHINESE);
    protected final Views views = new Views(texts);
    protected final InlineJobs jobs = new InlineJobs();
    protected final KeptDialogs dialogs = new KeptDialogs();
    protected final KeptTargets navigator = new KeptTargets();
    protected final Person officer = new Person(
            new UUID(0, 7),
            "张*",
            "执法二大队",
            List.of(new DatedRole(Role.OFFICER, LocalDate.of(2020, 1, 1), Optional.empty())),
            List.of());
    protected final Session session = new Session(
            Clock.fixed(
                    TODAY.atTime(LocalTime.of(14, 2, 11))
                            .atZone(OfficeTime.ZONE)
                            .toInstant(),
                    OfficeTime.ZONE),
            new Actor(officer));
    private final List<String> unread = new ArrayList<>();
    protected Theme theme;
    protected Stage stage;

    @BeforeEach
    void openStage() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        onFx(HeadlessScreen::widen);
        stage = FxToolkit.registerStage(Stage::new);
        theme = onFx(() -> new Theme(preferences));
    }

    @AfterEach
    void closeStage() throws TimeoutException {
        onFx(() -> {
            for (var window : new ArrayList<>(Window.getWindows())) window.hide();
            return true;
        });
        FxToolkit.cleanupStages();
        assertThat(unread).as("what cannot be read on the pictures").isEmpty();
    }

    /** Puts these nodes into the stage at the smallest screen's size and shows it. */
    protected <N extends Parent> N show(Callable<N> root) {
        var shown = onFx(() -> {
            var nodes = root.call();
            var scene = new Scene(nodes, WIDTH, HEIGHT);
            theme.dress(scene);
            stage.setScene(scene);
            stage.setX(0);
            stage.setY(0);
            stage.show();
            return nodes;
        });
        WaitForAsyncUtils.waitForFxEvents();
        return shown;
    }

    /** Does this on the UI thread and waits for it. */
    protected static <T> T onFx(Callable<T> work) {
        return WaitForAsyncUtils.waitForAsyncFx(20_000, work);
    }

    /** Does this on the UI thread, and waits until its consequences are drawn. */
    protected static void doFx(Runnable work) {
        WaitForAsyncUtils.waitForAsyncFx(20_000, work);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Waits until this holds on the UI thread, as it does by itself after a while. */
    protected static void await(BooleanSupplier holds) {
        try {
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> onFx(holds::getAsBoolean));
        } catch (TimeoutException e) {
            throw new AssertionError("it never came to hold", e);
        }
    }

    /**
     * Takes a picture of the screen in each language, light and dark: {@code name-zh-light.png} and so on. What cannot be read
     * on them fails the test once it ends, so that all pictures are taken; see {@link #unreadable}.
     *
     * @param root makes the screen anew, since words are set when it is made
     */
    protected <N extends Parent> void snapshots(String name, Function<Texts, N> root) {
        for (var words : ResourceWords.all())
            for (var choice : List.of(Theme.Choice.LIGHT, Theme.Choice.DARK)) {
                doFx(() -> {
                    texts.use(words);
                    theme.choiceProperty().set(choice);
                    stage.getScene().setRoot(root.apply(texts));
                });
                doFx(() -> {});
                var shown = name + "-" + words.locale().getLanguage() + "-"
                        + choice.name().toLowerCase(java.util.Locale.ROOT);
                onFx(() -> Snapshots.take(stage.getScene(), shown));
                unreadable().forEach(what -> unread.add(shown + " " + what));
            }
    }

    /** What is wrong with what is shown now: texts cut or too faint, and controls without a name. */
    protected List<String> unreadable() {
        return onFx(() -> {
            var root = stage.getScene().getRoot();
            List<String> wrong = new ArrayList<>();
            ScreenCheck.cut(root).forEach(text -> wrong.add("cut " + text));
            ScreenCheck.faint(root).forEach(text -> wrong.add("faint " + text));
            nameless(root).forEach(node -> wrong.add("nameless " + node));
            return wrong;
        });
    }

    /** What an input method tells of: what is being composed in this field, and what was committed. */
    protected static void compose(Node field, String composed, String committed) {
        doFx(() -> {
            var runs = composed.isEmpty()
                    ? List.<InputMethodTextRun>of()
                    : List.of(new InputMethodTextRun(composed, InputMethodHighlight.UNSELECTED_RAW));
            Event.fireEvent(
                    field,
                    new InputMethodEvent(
                            field,
                            field,
                            InputMethodEvent.INPUT_METHOD_TEXT_CHANGED,
                            runs,
                            committed,
                            composed.length()));
        });
    }

    /** Takes one picture of what is shown now. */
    protected void snapshot(String name) {
        onFx(() -> Snapshots.take(stage.getScene(), name));
    }

    /** The focusable controls that a screen reader could not name. */
    protected static List<String> nameless(Parent root) {
        List<String> found = new ArrayList<>();
        collect(root, found);
        return found;
    }

    private static void collect(Node node, List<String> found) {
        if (node instanceof Control control && control.isFocusTraversable() && control.isVisible() && !named(control))
            found.add(control.getClass().getSimpleName() + "#" + control.getId() + " " + control.getStyleClass());
        if (node instanceof Parent parent && inside(node))
            for (var child : parent.getChildrenUnmodifiable()) collect(child, found);
    }

    private static boolean inside(Node node) {
        return !(node instanceof Control)
                || node instanceof ScrollPane
                || node instanceof SplitPane
                || node instanceof TabPane
                || node instanceof javafx.scene.control.ToolBar
                || node instanceof javafx.scene.control.TitledPane;
    }

    private static boolean named(Control control) {
        if (control.getAccessibleText() != null && !control.getAccessibleText().isBlank()) return true;
        if (control instanceof ScrollPane || control instanceof TabPane || control instanceof SplitPane) return true;
        return control instanceof Labeled labeled
                && labeled.getText() != null
                && !labeled.getText().isBlank();
    }
}
