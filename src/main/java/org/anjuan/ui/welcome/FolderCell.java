package org.anjuan.ui.welcome;

import java.nio.file.Path;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A folder: its name, and below where it lies. */
final class FolderCell extends ListCell<Path> {

    private final Label name = new Label();
    private final Label place = new Label();
    private final VBox lines = new VBox(name, place);

    FolderCell() {
        place.getStyleClass().add("field-hint");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Path path, boolean empty) {
        super.updateItem(path, empty);
        setText(null);
        if (empty || path == null) {
            setGraphic(null);
            return;
        }
        name.setText(String.valueOf(path.getFileName()));
        place.setText(path.toString());
        setGraphic(lines);
    }
}
