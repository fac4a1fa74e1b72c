package org.anjuan.ui.review;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The small pieces of a card. */
final class CardNodes {

    private CardNodes() {}

    /** The title, and something short at the right. */
    static HBox head(String title, String right) {
        var name = new Label(title);
        name.getStyleClass().add("card-title");
        name.setWrapText(true);
        name.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        var points = new Label(right);
        points.setMinWidth(Region.USE_PREF_SIZE);
        return new HBox(8, name, points);
    }

    static Label key(String name) {
        var label = new Label(name);
        label.getStyleClass().add("key");
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    static Label wrapped(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    static Label small(String text) {
        var label = wrapped(text);
        label.getStyleClass().addAll("quiet", "small");
        return label;
    }
}
