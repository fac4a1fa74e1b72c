package org.anjuan.ui.frame;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import org.anjuan.ui.common.KeyHint;
import org.anjuan.ui.common.Texts;

/** All keys on one sheet: those of the frame, then those of the place shown. */
final class KeyList extends ScrollPane {

    KeyList(Texts texts, List<Place> places, List<KeyHint> ofScreen) {
        var grid = new GridPane(24, 6);
        grid.getStyleClass().add("key-list");
        int row = heading(grid, 0, texts.get("frame.keys.everywhere"));
        for (int i = 0; i < places.size(); i++)
            row = line(
                    grid,
                    row,
                    Keys.place(i + 1).getDisplayText(),
                    texts.get("frame.keys.place", texts.get(places.get(i).name().key())));
        for (var key : Keys.values()) row = line(grid, row, key.shown(), key.what(texts));
        if (!ofScreen.isEmpty()) {
            row = heading(grid, row, texts.get("frame.keys.here"));
            for (var hint : ofScreen) row = line(grid, row, hint.keys(), hint.what());
        }
        setContent(grid);
        setFitToWidth(true);
        setPrefViewportHeight(Math.min(row * 28.0 + 12, 520));
        setPrefViewportWidth(440);
        setAccessibleText(texts.get("frame.keys.title"));
    }

    private static int heading(GridPane grid, int row, String text) {
        var label = new Label(text);
        label.getStyleClass().add("heading");
        grid.add(label, 0, row, 2, 1);
        return row + 1;
    }

    private static int line(GridPane grid, int row, String keys, String what) {
        var key = new Label(keys);
        key.getStyleClass().add("key");
        grid.addRow(row, key, new Label(what));
        return row + 1;
    }
}
