package org.anjuan.ui.forms;

import java.io.ByteArrayInputStream;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.anjuan.domain.casefile.StoredItem;
import org.anjuan.ui.common.Icon;
import org.jspecify.annotations.Nullable;

/** A file in the evidence store: added by a button or dropped here, with a preview where it is a picture. */
final class ItemEditor extends VBox {

    private static final double PREVIEW = 260;

    private final FieldModel field;
    private final FormSupport support;
    private final Label name = new Label();
    private final Button add;
    private final Button remove;
    private final ImageView picture = new ImageView();

    ItemEditor(FieldModel field, FormSupport support) {
        this.field = field;
        this.support = support;
        getStyleClass().add("item-editor");
        setSpacing(6);
        add = new Button(support.texts().get("form.item.add"), Icon.ATTACH.node());
        add.setId(field.name() + "-add");
        add.setOnAction(_ -> support.files().choose(this::take));
        remove = new Button(support.texts().get("form.item.remove"), Icon.REMOVE.node());
        remove.getStyleClass().add("flat");
        remove.setOnAction(_ -> field.itemProperty().set(null));
        picture.setPreserveRatio(true);
        picture.setFitWidth(PREVIEW);
        picture.managedProperty().bind(picture.imageProperty().isNotNull());
        name.setWrapText(true);
        var line = new HBox(8, add, name, remove);
        line.setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(line, picture);
        field.itemProperty().subscribe(this::show);
        setOnDragOver(event -> {
            if (event.getDragboard().hasFiles()) event.acceptTransferModes(TransferMode.COPY);
            event.consume();
        });
        setOnDragDropped(event -> {
            var files = event.getDragboard().getFiles();
            if (!files.isEmpty()) support.files().take(files.getFirst().toPath(), this::take);
            event.setDropCompleted(!files.isEmpty());
            event.consume();
        });
    }

    /** It can only be read: that no file stands there is said, and none is asked for. */
    void readOnly() {
        if (field.itemProperty().get() == null) getChildren().setAll(FormPane.nothing(support.texts()));
    }

    private void take(StoredItem item) {
        field.noneProperty().set(false);
        field.itemProperty().set(item);
    }

    private void show(@Nullable StoredItem item) {
        picture.setImage(null);
        add.setVisible(item == null);
        add.setManaged(item == null);
        remove.setVisible(item != null);
        remove.setManaged(item != null);
        name.getStyleClass().setAll("label", item == null ? "quiet" : "item-name");
        if (item == null) {
            name.setText(support.texts().get("form.item.drop"));
            return;
        }
        name.setText(support.texts().get("form.item.named", item.name(), kilobytes(item.size())));
        if (!item.mediaType().startsWith("image/")) return;
        support.files().read(item, bytes -> {
            if (item.equals(field.itemProperty().get()))
                picture.setImage(new Image(new ByteArrayInputStream(bytes), 2 * PREVIEW, 0, true, true));
        });
    }

    private static long kilobytes(long bytes) {
        return Math.max(1, bytes / 1024);
    }
}
