package org.anjuan.ui.forms;

import java.util.IdentityHashMap;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.anjuan.domain.casefile.Official;
import org.anjuan.ui.common.Icon;

/** A list of nested records: each can be moved with Alt and the arrow keys, or removed; one is added below. */
final class RowsEditor extends VBox {

    private final FieldModel field;
    private final FormSupport support;
    private final VBox lines = new VBox(6);
    private final Map<RecordModel, Node> shown = new IdentityHashMap<>();

    RowsEditor(FieldModel field, FormSupport support) {
        this.field = field;
        this.support = support;
        getStyleClass().add("rows-editor");
        setSpacing(6);
        var people = field.field().raw() == Official.class;
        var add = new Button(support.texts().get(people ? "form.row.addPerson" : "form.row.add"), Icon.ADD.node());
        add.setAccessibleText(
                support.texts().get("form.row.addTo", support.texts().get(field.wordKey())));
        add.setId(field.name() + "-add");
        add.getStyleClass().addAll("flat", "add-row");
        add.setOnAction(_ -> add());
        getChildren().setAll(lines, add);
        show();
        field.rows().subscribe(this::show);
    }

    /** It can only be read: that nothing stands there is said, and nothing is offered. */
    void readOnly() {
        if (field.rows().isEmpty()) getChildren().setAll(FormPane.nothing(support.texts()));
    }

    private void add() {
        var row = field.newRow();
        field.rows().add(row);
        FormView.focusFirst(shown.get(row));
    }

    private void show() {
        shown.keySet().retainAll(field.rows());
        lines.getChildren()
                .setAll(field.rows().stream()
                        .map(row -> shown.computeIfAbsent(row, this::line))
                        .toList());
    }

    private Node line(RecordModel row) {
        var compact = field.field().raw() == Official.class;
        var content = compact ? new OfficialEditor(row, support) : FormView.grids(row, support);
        HBox.setHgrow(content, Priority.ALWAYS);
        var up = button(Icon.UP, "form.row.up");
        up.setOnAction(_ -> move(row, -1));
        var down = button(Icon.DOWN, "form.row.down");
        down.setOnAction(_ -> move(row, 1));
        var remove = button(Icon.REMOVE, "form.row.remove");
        remove.setOnAction(_ -> field.rows().remove(row));
        var line = new HBox(8, content, new HBox(up, down, remove));
        line.setAlignment(compact ? Pos.CENTER_LEFT : Pos.TOP_LEFT);
        line.getStyleClass().add(compact ? "row-line" : "row-box");
        line.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (!event.isAltDown()) return;
            if (event.getCode() != KeyCode.UP && event.getCode() != KeyCode.DOWN) return;
            move(row, event.getCode() == KeyCode.UP ? -1 : 1);
            event.consume();
        });
        return line;
    }

    private Button button(Icon icon, String key) {
        var button = new Button(null, icon.node());
        button.getStyleClass().addAll("flat", "small", "in-field");
        var words = support.texts().get(key);
        button.setTooltip(new Tooltip(words));
        button.setAccessibleText(words);
        button.setFocusTraversable(icon == Icon.REMOVE);
        return button;
    }

    private void move(RecordModel row, int by) {
        int at = field.rows().indexOf(row);
        int to = at + by;
        if (at < 0 || to < 0 || to >= field.rows().size()) return;
        var focused = getScene() == null ? null : getScene().getFocusOwner();
        field.rows().remove(at);
        field.rows().add(to, row);
        if (focused != null) focused.requestFocus();
    }
}
