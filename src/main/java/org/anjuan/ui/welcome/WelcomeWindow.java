package org.anjuan.ui.welcome;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** The window in which a person chooses a case base, makes one, or looks at the sample. */
public final class WelcomeWindow {

    private static final double WIDTH = 980;
    private static final double HEIGHT = 640;

    private final WelcomeTools tools;
    private final Stage stage;
    private final WelcomeModel model;
    private final Scene scene = new Scene(new Region(), WIDTH, HEIGHT);
    private final EventHandler<WindowEvent> whenHidden = _ -> leave();
    private Subscription watching = Subscription.EMPTY;

    private WelcomeWindow(WelcomeTools tools, Stage stage, Consumer<Entry> whenEntered) {
        this.tools = tools;
        this.stage = stage;
        this.model = new WelcomeModel(tools, entry -> {
            leave();
            whenEntered.accept(entry);
        });
    }

    /**
     * Shows the window.
     *
     * @param folder a case base to open at once, or null to let the person choose
     * @param whenEntered takes over the open case base and closes it in the end
     */
    public static void open(WelcomeTools tools, Stage stage, @Nullable Path folder, Consumer<Entry> whenEntered) {
        var window = new WelcomeWindow(tools, stage, whenEntered);
        window.tools.theme().dress(window.scene);
        window.build();
        window.watching = tools.texts().words().subscribe((_, _) -> window.build());
        stage.setScene(window.scene);
        stage.addEventHandler(WindowEvent.WINDOW_HIDDEN, window.whenHidden);
        stage.show();
        if (folder != null) window.model.choose(folder);
    }

    private void build() {
        scene.setRoot(tools.views().load(new WelcomeView(model, tools)));
        stage.setTitle(tools.texts().get("welcome.title"));
    }

    private void leave() {
        watching.unsubscribe();
        stage.removeEventHandler(WindowEvent.WINDOW_HIDDEN, whenHidden);
        model.leaveBase();
    }
}
