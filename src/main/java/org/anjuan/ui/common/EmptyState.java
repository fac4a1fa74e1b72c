package org.anjuan.ui.common;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What an empty list says: what would be here, and the first step towards it. */
public final class EmptyState extends VBox {

    private final Label title = new Label();
    private final Label text = new Label();
    private final Button step = new Button();

    public EmptyState() {
        getStyleClass().add("empty-state");
        setAlignment(Pos.CENTER);
        title.getStyleClass().add("empty-title");
        text.getStyleClass().add("empty-text");
        text.setWrapText(true);
        text.setMaxWidth(420);
        step.setVisible(false);
        step.setManaged(false);
        getChildren().setAll(title, text, step);
    }

    /** Says it in these words, with a button for the first step where there is one. */
    public void say(String what, String explanation, @Nullable String action, @Nullable Runnable then) {
        title.setText(what);
        text.setText(explanation);
        var offered = action != null && then != null;
        step.setVisible(offered);
        step.setManaged(offered);
        if (action != null) step.setText(action);
        step.setOnAction(_ -> {
            if (then != null) then.run();
        });
    }
}
