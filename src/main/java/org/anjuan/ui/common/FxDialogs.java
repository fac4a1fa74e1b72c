package org.anjuan.ui.common;

import java.util.OptionalInt;
import java.util.function.Supplier;
import javafx.event.ActionEvent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TitledPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** Dialogs as windows over the window that is in use. */
public final class FxDialogs implements Dialogs {

    private static final double WIDTH = 460;

    private final Texts texts;
    private final Theme theme;
    private final Supplier<@Nullable Window> owner;

    public FxDialogs(Texts texts, Theme theme, Supplier<@Nullable Window> owner) {
        this.texts = texts;
        this.theme = theme;
        this.owner = owner;
    }

    @Override
    public void show(Trouble trouble) {
        if (trouble.cause() != null)
            System.getLogger("dialogs").log(System.Logger.Level.ERROR, trouble.code(), trouble.cause());
        var dialog = dialog(texts.get("common.trouble.title"));
        var lines = new VBox(8, heading(trouble.happened()), sentence(trouble.saved()), sentence(trouble.next()));
        var pane = dialog.getDialogPane();
        pane.setContent(lines);
        var close = new ButtonType(texts.get("common.trouble.close"), ButtonBar.ButtonData.CANCEL_CLOSE);
        pane.getButtonTypes().add(close);
        if (trouble.cause() != null) {
            var code = new Label(texts.get("common.trouble.code", trouble.code()));
            code.getStyleClass().add("field-hint");
            lines.getChildren().add(code);
            lines.getChildren().add(details(trouble, pane));
            var copy = new ButtonType(texts.get("common.trouble.copy"), ButtonBar.ButtonData.LEFT);
            pane.getButtonTypes().add(copy);
            pane.lookupButton(copy).addEventFilter(ActionEvent.ACTION, event -> {
                event.consume();
                var content = new ClipboardContent();
                content.putString(trouble.details());
                Clipboard.getSystemClipboard().setContent(content);
            });
        }
        ((Button) pane.lookupButton(close)).setDefaultButton(true);
        open(dialog);
    }

    private TitledPane details(Trouble trouble, DialogPane pane) {
        var text = new TextArea(trouble.details());
        text.setEditable(false);
        text.setPrefRowCount(12);
        text.setAccessibleText(texts.get("common.trouble.details"));
        var details = new TitledPane(texts.get("common.trouble.details"), text);
        details.setExpanded(false);
        details.setAnimated(false);
        details.expandedProperty()
                .subscribe((_, _) -> pane.getScene().getWindow().sizeToScene());
        return details;
    }

    @Override
    public boolean confirm(Question question) {
        var dialog = dialog(question.title());
        var pane = dialog.getDialogPane();
        pane.setContent(new VBox(8, heading(question.title()), sentence(question.consequences())));
        // an action that loses something is no default button: Enter pressed too often must not do it
        var kind = question.danger() ? ButtonBar.ButtonData.APPLY : ButtonBar.ButtonData.OK_DONE;
        var action = new ButtonType(question.action(), kind);
        var leave = new ButtonType(texts.get("common.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE);
        pane.getButtonTypes().setAll(action, leave);
        var button = (Button) pane.lookupButton(action);
        button.setId("confirm-action");
        if (question.danger()) {
            button.getStyleClass().add("danger");
            ((Button) pane.lookupButton(leave)).setDefaultButton(true);
        }
        return open(dialog) == action;
    }

    @Override
    public OptionalInt compare(Comparison comparison) {
        var dialog = dialog(comparison.title());
        var pane = dialog.getDialogPane();
        pane.setContent(new ComparisonPane(comparison));
        var actions = comparison.actions().stream()
                .map(word -> new ButtonType(word, ButtonBar.ButtonData.OTHER))
                .toList();
        pane.getButtonTypes().setAll(actions);
        // the choice that loses nothing is the one that Enter takes
        var later = new ButtonType(texts.get("common.compare.later"), ButtonBar.ButtonData.CANCEL_CLOSE);
        pane.getButtonTypes().add(later);
        ((Button) pane.lookupButton(later)).setDefaultButton(true);
        for (int i = 0; i < actions.size(); i++)
            pane.lookupButton(actions.get(i)).setId("compare-" + i);
        int chosen = actions.indexOf(open(dialog));
        return chosen < 0 ? OptionalInt.empty() : OptionalInt.of(chosen);
    }

    @Override
    public void tell(String title, String text) {
        var dialog = dialog(title);
        var pane = dialog.getDialogPane();
        pane.setContent(new VBox(8, heading(title), sentence(text)));
        pane.getButtonTypes().setAll(new ButtonType(texts.get("common.close"), ButtonBar.ButtonData.OK_DONE));
        open(dialog);
    }

    private Dialog<ButtonType> dialog(String title) {
        var dialog = new Dialog<ButtonType>();
        dialog.setTitle(title);
        dialog.setHeaderText(null);
        dialog.setGraphic(null);
        dialog.setResizable(true);
        dialog.getDialogPane().getStyleClass().add("sheet");
        return dialog;
    }

    private @Nullable ButtonType open(Dialog<ButtonType> dialog) {
        var window = owner.get();
        if (window != null && window.isShowing()) dialog.initOwner(window);
        theme.dress(dialog.getDialogPane().getScene());
        return dialog.showAndWait().orElse(null);
    }

    private static Label heading(String text) {
        var label = sentence(text);
        label.getStyleClass().add("heading");
        return label;
    }

    private static Label sentence(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setPrefWidth(WIDTH);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
