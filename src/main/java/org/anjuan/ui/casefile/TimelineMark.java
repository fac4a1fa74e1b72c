package org.anjuan.ui.casefile;

import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.StackPane;

/** Something in the timeline that takes the focus, explains itself, and can be pressed: a bar, a period that does not count, an event. */
final class TimelineMark extends StackPane {

    private final Supplier<String> explanation;
    private final Consumer<TimelineMark> press;

    /**
     * Makes one.
     *
     * @param said what a screen reader says
     * @param explanation what is shown beside it while it is looked at; asked for each time
     */
    TimelineMark(String style, String said, Supplier<String> explanation, Consumer<TimelineMark> press) {
        this.explanation = explanation;
        this.press = press;
        getStyleClass().addAll("timeline-mark", style);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(said);
        setPickOnBounds(true);
        setOnMouseClicked(event -> {
            if (event.getButton() != MouseButton.PRIMARY) return;
            requestFocus();
            press.accept(this);
        });
    }

    String explanation() {
        return explanation.get();
    }

    void press() {
        press.accept(this);
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.FIRE) press.accept(this);
        else super.executeAccessibleAction(action, parameters);
    }
}
