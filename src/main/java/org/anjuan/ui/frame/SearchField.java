package org.anjuan.ui.frame;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import javafx.util.Subscription;
import org.anjuan.ui.common.Cells;
import org.anjuan.ui.common.Composing;
import org.anjuan.ui.common.Icon;
import org.anjuan.ui.common.Texts;
import org.anjuan.ui.common.Typing;
import org.anjuan.usecase.port.CaseRow;
import org.jspecify.annotations.Nullable;

/** The one search field: what is typed is looked for after a pause, the hits hang below, Enter opens the chosen one. */
final class SearchField {

    private static final PseudoClass FOCUSED = PseudoClass.getPseudoClass("focused");
    private static final double ROW = 50;
    private static final int ROWS_SHOWN = 8;

    private final Texts texts;
    private final FrameModel model;
    private final TextField field = new TextField();
    private final HBox box;
    private final ListView<CaseRow> list = new ListView<>();
    private final Label count = new Label();
    private final VBox panel = new VBox(list, count);
    private final Popup popup = new Popup();
    private final Typing typing;
    private final ListChangeListener<CaseRow> whenFound;
    private final Subscription watching;

    SearchField(Texts texts, FrameModel model) {
        this.texts = texts;
        this.model = model;
        field.setId("search");
        field.setPromptText(texts.get("frame.search.prompt"));
        field.setAccessibleText(texts.get("frame.search.label"));
        HBox.setHgrow(field, Priority.ALWAYS);
        var key = new Label(Keys.SEARCH.shown());
        key.getStyleClass().add("key");
        box = new HBox(Icon.SEARCH.node(), field, key);
        box.getStyleClass().add("search-box");
        field.focusedProperty().subscribe(focused -> {
            box.pseudoClassStateChanged(FOCUSED, focused);
            if (!focused) popup.hide();
        });
        typing = Typing.follow(field, model::search);
        list.setItems(model.hits());
        list.setId("search-hits");
        list.setFocusTraversable(false);
        list.setFixedCellSize(ROW);
        list.setCellFactory(_ -> new Hit());
        list.setOnMouseClicked(event -> {
            if (Cells.isOnRow(event)) open();
        });
        count.getStyleClass().add("field-hint");
        panel.getStyleClass().add("search-panel");
        popup.getContent().add(panel);
        popup.setAutoHide(true);
        popup.setHideOnEscape(false);
        whenFound = _ -> list.getSelectionModel().selectFirst();
        model.hits().addListener(whenFound);
        watching = model.found().subscribe(_ -> showHits());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    }

    Node node() {
        return box;
    }

    void focus() {
        field.requestFocus();
        field.selectAll();
    }

    void leave() {
        popup.hide();
        watching.unsubscribe();
        model.hits().removeListener(whenFound);
        list.setItems(FXCollections.emptyObservableList());
    }

    private void onKey(KeyEvent event) {
        if (Composing.of(field).isActive()) return;
        switch (event.getCode()) {
            case DOWN -> move(event, 1);
            case UP -> move(event, -1);
            case ESCAPE -> {
                popup.hide();
                event.consume();
            }
            case ENTER -> {
                event.consume();
                typing.now();
                if (model.found().get().text().equals(field.getText().strip())) open();
            }
            default -> {}
        }
    }

    private void move(KeyEvent event, int step) {
        event.consume();
        if (!popup.isShowing()) showHits();
        int next = Math.clamp(
                list.getSelectionModel().getSelectedIndex() + step,
                0,
                Math.max(0, model.hits().size() - 1));
        list.getSelectionModel().select(next);
        list.scrollTo(Math.max(0, next - ROWS_SHOWN + 2));
    }

    private void open() {
        var row = list.getSelectionModel().getSelectedItem();
        if (row == null) return;
        popup.hide();
        field.clear();
        model.search("");
        model.openCase(row.id());
    }

    private void showHits() {
        var found = model.found().get();
        if (found.text().isEmpty() || !field.isFocused() || field.getScene() == null) {
            popup.hide();
            return;
        }
        var shown = model.hits().size();
        count.setText(
                shown == 0 ? texts.get("frame.search.none") : texts.get("frame.search.count", shown, found.count()));
        list.setVisible(shown > 0);
        list.setManaged(shown > 0);
        list.setPrefHeight(ROW * Math.min(shown, ROWS_SHOWN) + 2);
        panel.setPrefWidth(box.getWidth());
        panel.setStyle(field.getScene().getRoot().getStyle());
        var below = box.localToScreen(0, box.getHeight() + 4);
        if (below != null && !popup.isShowing()) {
            panel.getStylesheets().setAll(field.getScene().getStylesheets());
            panel.getStylesheets().addAll(field.getScene().getRoot().getStylesheets());
            popup.show(box, below.getX(), below.getY());
        }
    }

    /** One hit: number and title, below them who and where. */
    private static final class Hit extends ListCell<CaseRow> {
        private final Label first = new Label();
        private final Label second = new Label();
        private final VBox lines = new VBox(first, second);

        Hit() {
            first.getStyleClass().add("hit-title");
            second.getStyleClass().add("field-hint");
            lines.getStyleClass().add("hit");
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable CaseRow row, boolean empty) {
            super.updateItem(row, empty);
            setText(null);
            if (empty || row == null) {
                setGraphic(null);
                return;
            }
            first.setText(joined("  ", row.number(), row.title()));
            second.setText(joined(" · ", row.party(), row.partyCode(), row.address()));
            setGraphic(lines);
        }

        private static String joined(String between, String... parts) {
            return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(between));
        }
    }
}
