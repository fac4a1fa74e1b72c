package org.anjuan.ui.common;

import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;

/** The whole of a text that had to be cut: in a tooltip while it is cut, and none while it is not. */
public final class WholeText {

    private static final double WIDEST = 480;

    private WholeText() {}

    /** Shows the whole of what is chosen, which may be wider than the field it was chosen in. */
    public static void ofChoice(ComboBox<String> choice) {
        var whole = tooltip();
        choice.valueProperty().subscribe(value -> {
            whole.setText(choice.getConverter().toString(value));
            choice.setTooltip(value == null || value.isEmpty() ? null : whole);
        });
    }

    /** Lets this text be read wholly from now on, however narrow it becomes. */
    public static <L extends Labeled> L inTooltip(L text) {
        var whole = tooltip();
        whole.textProperty().bind(text.textProperty());
        text.textTruncatedProperty().subscribe(cut -> text.setTooltip(cut ? whole : null));
        return text;
    }

    private static Tooltip tooltip() {
        var whole = new Tooltip();
        whole.setWrapText(true);
        whole.setMaxWidth(WIDEST);
        return whole;
    }
}
