package org.anjuan.ui.common;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/**
 * A window over the window with a small form in it. Enter presses the button that carries the action's name, Escape leaves;
 * the action says whether the form was good: while it is not, the sheet stays and shows its problems.
 */
public final class Sheet {

    private final Texts texts;
    private final Theme theme;
    private final Dialog<ButtonType> dialog = new Dialog<>();

    public Sheet(Texts texts, Theme theme, String title, Node content) {
        this.texts = texts;
        this.theme = theme;
        dialog.setTitle(title);
        dialog.setHeaderText(null);
        dialog.setGraphic(null);
        dialog.setResizable(true);
        dialog.getDialogPane().setContent(content);
        dialog.getDialogPane().getStyleClass().add("sheet");
    }

    /** A sheet that only shows something, with one button to close it. */
    public static void show(Texts texts, Theme theme, String title, Node content, @Nullable Window owner) {
        var sheet = new Sheet(texts, theme, title, content);
        var close = new ButtonType(texts.get("common.close"), ButtonBar.ButtonData.CANCEL_CLOSE);
        sheet.dialog.getDialogPane().getButtonTypes().setAll(close);
        var button = (Button) sheet.dialog.getDialogPane().lookupButton(close);
        button.setId("sheet-close");
        button.setDefaultButton(true);
        sheet.open(owner);
    }

    /**
     * Shows the sheet and waits.
     *
     * @param action the word on the button
     * @param accept does the action; true where it was done and the sheet may close
     * @return whether it was done
     */
    public boolean show(@Nullable Window owner, String action, BooleanSupplier accept) {
        return showUntilDone(owner, action, ended -> ended.accept(accept.getAsBoolean()));
    }

    /**
     * Shows the sheet and waits. While the action works off the UI thread its buttons are closed, and nothing else closes the sheet: who left in the
     * middle would not learn how it ended.
     *
     * @param action the word on the button
     * @param start begins the action, and has to tell its end on the UI thread: true where it was done and the sheet may close
     * @return whether it was done
     */
    public boolean showUntilDone(@Nullable Window owner, String action, Consumer<Consumer<Boolean>> start) {
        var done = new ButtonType(action, ButtonBar.ButtonData.OK_DONE);
        var leave = new ButtonType(texts.get("common.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE);
        var pane = dialog.getDialogPane();
        pane.getButtonTypes().setAll(done, leave);
        var button = (Button) pane.lookupButton(done);
        button.setId("sheet-action");
        var working = new SimpleBooleanProperty();
        button.disableProperty().bind(working);
        pane.lookupButton(leave).disableProperty().bind(working);
        dialog.setOnCloseRequest(event -> {
            if (working.get()) event.consume();
        });
        button.addEventFilter(ActionEvent.ACTION, event -> {
            event.consume();
            working.set(true);
            try {
                start.accept(isDone -> {
                    working.set(false);
                    if (isDone) {
                        dialog.setResult(done);
                        dialog.close();
                    } else pane.getScene().getWindow().sizeToScene();
                });
            } catch (RuntimeException failure) {
                working.set(false);
                throw failure;
            }
        });
        return open(owner) == done;
    }

    private @Nullable ButtonType open(@Nullable Window owner) {
        if (owner != null && owner.isShowing()) dialog.initOwner(owner);
        theme.dress(dialog.getDialogPane().getScene());
        return dialog.showAndWait().orElse(null);
    }
}
