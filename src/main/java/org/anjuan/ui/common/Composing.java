package org.anjuan.ui.common;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Knows whether an input method is composing below a node: pinyin typed, no character chosen yet. Meanwhile a text property
 * holds letters that are not what the person means, so nothing may search, judge, save or press a default button.
 */
public final class Composing {

    private final ReadOnlyBooleanWrapper active = new ReadOnlyBooleanWrapper();

    private Composing(Node node) {
        node.addEventFilter(
                InputMethodEvent.INPUT_METHOD_TEXT_CHANGED,
                event -> active.set(!event.getComposed().isEmpty()));
    }

    /** The watch over this node, set up once however often it is asked for. */
    public static Composing of(Node node) {
        return (Composing) node.getProperties().computeIfAbsent(Composing.class, _ -> {
            var watch = new Composing(node);
            node.focusedProperty().subscribe(focused -> {
                if (!focused) watch.active.set(false);
            });
            return watch;
        });
    }

    /** Keeps Enter and Escape of a composition away from the default and cancel buttons of this scene. */
    public static void guard(Scene scene) {
        if (scene.getProperties().putIfAbsent(Composing.class, true) != null) return;
        var composing = new ReadOnlyBooleanWrapper();
        scene.addEventFilter(
                InputMethodEvent.INPUT_METHOD_TEXT_CHANGED,
                event -> composing.set(!event.getComposed().isEmpty()));
        scene.focusOwnerProperty().subscribe(_ -> composing.set(false));
        scene.addEventFilter(KeyEvent.ANY, event -> {
            if (composing.get() && (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.ESCAPE))
                event.consume();
        });
    }

    public boolean isActive() {
        return active.get();
    }

    public ReadOnlyBooleanProperty activeProperty() {
        return active.getReadOnlyProperty();
    }
}
