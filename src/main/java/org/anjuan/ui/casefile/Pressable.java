package org.anjuan.ui.casefile;

import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.VBox;

/** Lines of text that wrap and can be pressed as one. */
final class Pressable extends VBox {

    private final Runnable press;

    /**
     * Makes one.
     *
     * @param said what a screen reader says
     */
    Pressable(String said, Runnable press, Node... lines) {
        super(1, lines);
        this.press = press;
        getStyleClass().add("pressable");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(said);
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) press.run();
        });
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() != KeyCode.ENTER && event.getCode() != KeyCode.SPACE) return;
            press.run();
            event.consume();
        });
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.FIRE) press.run();
        else super.executeAccessibleAction(action, parameters);
    }
}
