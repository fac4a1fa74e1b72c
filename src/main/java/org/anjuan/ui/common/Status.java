package org.anjuan.ui.common;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** A status: a word, and how it is meant. */
public record Status(String word, Tone tone) {

    private static final String MARK = "mark";

    /** The status with its shape, as a node. */
    public Label label() {
        var label = new Label();
        show(label);
        return label;
    }

    /** Puts shape, word and colour on this label, whatever it showed before; one of the same tone keeps its shape. */
    public void show(Label label) {
        if (label.getGraphic() == null || !label.getStyleClass().contains(tone.styleClass())) {
            clear(label);
            label.setGraphic(mark());
            label.getStyleClass().addAll("status", tone.styleClass());
        }
        label.setText(word);
    }

    private static Region mark() {
        var mark = new Region();
        mark.getStyleClass().add(MARK);
        mark.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        mark.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        return mark;
    }

    /** Takes a status away again. */
    public static void clear(Label label) {
        label.setGraphic(null);
        label.setText(null);
        label.getStyleClass().removeIf(name -> name.equals("status") || name.startsWith("tone-"));
    }
}
