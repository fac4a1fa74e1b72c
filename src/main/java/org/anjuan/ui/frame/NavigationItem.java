package org.anjuan.ui.frame;

import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.anjuan.ui.common.Texts;

/** One entry of the navigation: icon, name, and how much waits there. */
final class NavigationItem {

    private static final long MOST_SHOWN = 999;

    private final Texts texts;
    private final String name;
    private final ToggleButton button;
    private final Label badge = new Label();

    NavigationItem(Texts texts, Place place, ToggleGroup group, Runnable go) {
        this.texts = texts;
        this.name = texts.get(place.name().key());
        badge.getStyleClass().add(place.urgent() ? "badge-urgent" : "badge");
        badge.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var shown = new Label(name);
        shown.getStyleClass().add("nav-name");
        shown.setMinWidth(Region.USE_PREF_SIZE);
        var line = new HBox(place.icon().node(), shown, space, badge);
        line.getStyleClass().add("nav-line");
        button = new ToggleButton(name, line);
        button.setId("place-" + place.name());
        button.getStyleClass().setAll("nav-item");
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setToggleGroup(group);
        button.setOnAction(_ -> {
            button.setSelected(true);
            go.run();
        });
        count(0);
    }

    ToggleButton button() {
        return button;
    }

    void count(long waiting) {
        badge.setVisible(waiting > 0);
        badge.setManaged(waiting > 0);
        badge.setText(waiting > MOST_SHOWN ? MOST_SHOWN + "+" : Long.toString(waiting));
        button.setAccessibleText(waiting > 0 ? texts.get("frame.place.counted", name, waiting) : name);
    }
}
