package org.anjuan.ui.today;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.anjuan.ui.common.Status;
import org.anjuan.ui.common.Texts;
import org.anjuan.ui.common.Tone;
import org.anjuan.usecase.port.CaseRows.DueBand;

/** A count that is also a filter: pressed once it narrows the list, pressed again it shows all. */
final class Tile extends Button {

    private final String name;
    private final DueBand band;
    private final Label title = new Label();
    private final Label number = new Label("0");

    Tile(String name, DueBand band) {
        this.name = name;
        this.band = band;
        setId("tile-" + band);
        getStyleClass().setAll("tile");
        number.getStyleClass().add("tile-number");
        setGraphic(new VBox(title, number));
        setAccessibleText(name);
        mark(0);
    }

    /** Shows how many there are. Colour only where something waits. */
    void count(long count, Texts texts) {
        number.setText(texts.get("today.tile.number", count));
        setAccessibleText(texts.get("today.tile.spoken", name, count));
        mark(count);
    }

    private void mark(long count) {
        if (count > 0 && band == DueBand.OVERDUE) {
            new Status(name, Tone.BAD).show(title);
        } else if (count > 0 && band == DueBand.TODAY) {
            new Status(name, Tone.CAUTION).show(title);
        } else if (count > 0 && band == DueBand.SUSPENDED) {
            new Status(name, Tone.NEUTRAL).show(title);
        } else {
            Status.clear(title);
            title.setText(name);
        }
    }
}
