package org.anjuan.ui.frame;

import java.util.List;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import javafx.util.Subscription;
import org.anjuan.ui.common.Sheet;
import org.anjuan.ui.common.Target;
import org.jspecify.annotations.Nullable;

/** The window with the frame in it: opens places, makes itself anew for another language, listens to the keys. */
public final class MainWindow {

    private final Surroundings around;
    private final FrameModel model;
    private final List<Place> places;
    private final Stage stage;
    private final Scene scene = new Scene(new Region());
    private @Nullable FrameView view;
    private Subscription watching = Subscription.EMPTY;

    private MainWindow(Surroundings around, FrameModel model, List<Place> places, Stage stage) {
        this.around = around;
        this.model = model;
        this.places = List.copyOf(places);
        this.stage = stage;
    }

    /**
     * Opens the main window at the first place.
     *
     * @param model the navigator that the screens of the places were given
     */
    public static MainWindow open(Surroundings around, FrameModel model, List<Place> places, Stage stage) {
        var window = new MainWindow(around, model, places, stage);
        window.start();
        return window;
    }

    private void start() {
        around.theme().dress(scene);
        keys();
        build(model.target().get());
        watching = Subscription.combine(
                model.target().subscribe((_, next) -> show(next)),
                around.texts().words().subscribe((_, _) -> again()),
                around.session().actorProperty().subscribe((_, _) -> again()),
                around.session().savedAt().subscribe((_, _) -> model.refresh(places)),
                around.session().ranOut().subscribe((_, _) -> model.refresh(places)),
                around.session().day().subscribe((_, _) -> model.refresh(places)));
        stage.setScene(scene);
        WindowBounds.remember(stage, around.preferences());
        stage.addEventHandler(WindowEvent.WINDOW_HIDDEN, _ -> close());
        Thread.currentThread().setUncaughtExceptionHandler(new Uncaught(around.texts(), around.dialogs()));
        stage.show();
    }

    /** The place leaves the window, and nothing listens any more. */
    public void close() {
        watching.unsubscribe();
        var now = view;
        if (now != null) now.leave();
    }

    private void show(Target target) {
        var now = view;
        if (now != null) now.show(target);
        model.refresh(places);
    }

    /** The same place in another language, for another person, or by other rules. */
    public void again() {
        var now = view;
        var here = now == null ? model.target().get() : now.here();
        if (now != null) now.leave();
        build(here);
    }

    private void build(Target target) {
        var next = new FrameView(around, model, places);
        Parent root = around.views().load(next);
        view = next;
        scene.setRoot(root);
        stage.setTitle(around.texts().get("frame.title", around.baseName()));
        next.show(target);
        model.refresh(places);
    }

    private void keys() {
        for (int i = 0; i < places.size(); i++) {
            var name = places.get(i).name();
            on(Keys.place(i + 1), () -> model.open(name));
        }
        on(Keys.SEARCH.combination(), () -> current().focusSearch());
        on(Keys.NEXT_PANE.combination(), () -> current().nextPane(scene.getFocusOwner(), false));
        on(Keys.PREVIOUS_PANE.combination(), () -> current().nextPane(scene.getFocusOwner(), true));
        on(Keys.BACK.combination(), model::back);
        on(Keys.HELP.combination(), this::showKeys);
        on(Keys.HELP_TOO.combination(), this::showKeys);
    }

    private void on(KeyCombination keys, Runnable action) {
        scene.getAccelerators().put(keys, action);
    }

    private FrameView current() {
        var now = view;
        if (now == null) throw new IllegalStateException("the window is not open");
        return now;
    }

    private void showKeys() {
        var list = new KeyList(around.texts(), places, current().keysOfScreen());
        Sheet.show(around.texts(), around.theme(), around.texts().get("frame.keys.title"), list, stage);
    }
}
