package org.anjuan.ui.common;

import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** Follows what a person types: handed on after a short pause, at once by Enter, never while an input method composes. */
public final class Typing {

    /** The pause after which typing counts as done. */
    public static final Duration PAUSE = Duration.millis(200);

    private final TextInputControl field;
    private final Consumer<String> then;
    private final PauseTransition pause;
    private final Composing composing;
    private String handed;

    private Typing(TextInputControl field, Duration wait, Consumer<String> then) {
        this.field = field;
        this.then = then;
        this.handed = text(field.getText());
        this.pause = new PauseTransition(wait);
        this.composing = Composing.of(field);
    }

    /** Hands on the field's text whenever the person pauses. */
    public static Typing follow(TextInputControl field, Consumer<String> then) {
        return follow(field, PAUSE, then);
    }

    /** As {@link #follow(TextInputControl, Consumer)}, with a pause of its own. */
    public static Typing follow(TextInputControl field, Duration wait, Consumer<String> then) {
        var typing = new Typing(field, wait, then);
        typing.pause.setOnFinished(_ -> typing.now());
        field.textProperty().subscribe(_ -> typing.pause.playFromStart());
        typing.pause.stop();
        typing.composing.activeProperty().subscribe(active -> {
            if (!active && !text(field.getText()).equals(typing.handed)) typing.pause.playFromStart();
        });
        field.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) typing.now();
        });
        return typing;
    }

    /** Hands on at once what is typed, unless it was handed on already or is still being composed. */
    public void now() {
        if (composing.isActive()) {
            pause.playFromStart();
            return;
        }
        pause.stop();
        var typed = text(field.getText());
        if (typed.equals(handed)) return;
        handed = typed;
        then.accept(typed);
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
