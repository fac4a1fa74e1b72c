package org.anjuan.ui.frame;

import java.util.Arrays;
import javafx.animation.PauseTransition;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import javafx.util.Duration;
import org.anjuan.ui.common.Preferences;

/** Remembers where the window was and how large, and puts it there again where a screen still shows that place. */
final class WindowBounds {

    private static final String KEY = "window.bounds";
    private static final double LEAST_WIDTH = 1000;
    private static final double LEAST_HEIGHT = 600;
    private static final double USUAL_WIDTH = 1366;
    private static final double USUAL_HEIGHT = 768;

    private WindowBounds() {}

    static void remember(Stage stage, Preferences preferences) {
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        stage.setWidth(USUAL_WIDTH);
        stage.setHeight(USUAL_HEIGHT);
        preferences.get(KEY).ifPresent(text -> restore(stage, text));
        var soon = new PauseTransition(Duration.millis(500));
        soon.setOnFinished(_ -> preferences.put(KEY, written(stage)));
        for (var property :
                Arrays.asList(stage.xProperty(), stage.yProperty(), stage.widthProperty(), stage.heightProperty()))
            property.addListener(_ -> soon.playFromStart());
        stage.maximizedProperty().addListener(_ -> soon.playFromStart());
        stage.addEventHandler(WindowEvent.WINDOW_HIDDEN, _ -> preferences.put(KEY, written(stage)));
    }

    private static void restore(Stage stage, String text) {
        var parts = text.split(" ", -1);
        if (parts.length != 5) return;
        try {
            var numbers =
                    Arrays.stream(parts, 0, 4).mapToDouble(Double::parseDouble).toArray();
            if (numbers[2] < LEAST_WIDTH || numbers[3] < LEAST_HEIGHT) return;
            stage.setWidth(numbers[2]);
            stage.setHeight(numbers[3]);
            if (!Screen.getScreensForRectangle(numbers[0], numbers[1], numbers[2], 40)
                    .isEmpty()) {
                stage.setX(numbers[0]);
                stage.setY(numbers[1]);
            }
            stage.setMaximized(Boolean.parseBoolean(parts[4]));
        } catch (NumberFormatException e) {
            System.getLogger("window").log(System.Logger.Level.DEBUG, "remembered bounds are not understood: " + text);
        }
    }

    private static String written(Stage stage) {
        return stage.getX() + " " + stage.getY() + " " + stage.getWidth() + " " + stage.getHeight() + " "
                + stage.isMaximized();
    }
}
