package org.anjuan.ui.common;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** A status: a word, and how it is meant. */
public record Status(String word, Tone tone) {

    /** The status with its shape, as a node. */
    public Label label() {
        var label = new Label();
        show(label);
        return label;
    }

    /** Puts shape, word and colour on this label, whatever it showed before. */
    public void show(Label label) {
        clear(label);
        var mark = new Region();
        mark.getStyleClass().add("mark");
        mark.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        mark.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        label.setGraphic(mark);
        label.setText(word);
        label.getStyleClass().addAll("status", tone.styleClass());
    }

    /** Takes a status away again. */
    public static void clear(Label label) {
        label.setGraphic(null);
        label.setText(null);
        label.getStyleClass().removeIf(name -> name.equals("status") || name.startsWith("tone-"));
    }
}
