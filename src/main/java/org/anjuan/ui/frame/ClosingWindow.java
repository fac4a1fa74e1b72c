package org.anjuan.ui.frame;

import java.util.concurrent.atomic.AtomicReference;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.anjuan.ui.common.Texts;
import org.anjuan.ui.common.Theme;
import org.anjuan.usecase.port.Progress;
import org.jspecify.annotations.Nullable;

/**
 * What is seen of the closing of a case base where it takes longer than a second: how far the backup is, and a way to close
 * without one. Reports may come from any thread; the window is for the UI thread.
 */
public final class ClosingWindow implements Progress {

    private static final Duration PATIENCE = Duration.seconds(1);
    private static final double WIDTH = 420;

    private final Stage stage = new Stage();
    private final ProgressBar bar = new ProgressBar();
    private final PauseTransition patience = new PauseTransition(PATIENCE);
    private final AtomicReference<@Nullable Double> newest = new AtomicReference<>();
    private volatile boolean stopped;

    private ClosingWindow(Texts texts, Theme theme) {
        var doing = new Label(texts.get("frame.closing.doing"));
        doing.setWrapText(true);
        doing.setPrefWidth(WIDTH);
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(texts.get("frame.closing.title"));
        var skip = new Button(texts.get("frame.closing.skip"));
        skip.setId("skip-backup");
        skip.setOnAction(_ -> {
            stopped = true;
            skip.setDisable(true);
        });
        var buttons = new HBox(skip);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        var content = new VBox(12, doing, bar, buttons);
        content.getStyleClass().add("sheet");
        content.setPadding(new Insets(20));
        var scene = new Scene(content);
        theme.dress(scene);
        stage.setScene(scene);
        stage.setTitle(texts.get("frame.closing.title"));
        stage.setOnCloseRequest(request -> {
            request.consume();
            skip.fire();
        });
        patience.setOnFinished(_ -> stage.show());
    }

    /** Shows itself in a second, unless it is closed before. */
    public static ClosingWindow soon(Texts texts, Theme theme) {
        var window = new ClosingWindow(texts, theme);
        window.patience.play();
        return window;
    }

    @Override
    public boolean stopped() {
        return stopped;
    }

    @Override
    public void at(long done, long total, String doing) {
        if (newest.getAndSet((double) done / Math.max(1, total)) != null) return;
        Platform.runLater(() -> {
            var report = newest.getAndSet(null);
            if (report != null) bar.setProgress(report > 0 ? report : ProgressBar.INDETERMINATE_PROGRESS);
        });
    }

    /** The case base is closed. */
    public void close() {
        patience.stop();
        stage.hide();
    }
}
