package org.anjuan.ui.rectification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.anjuan.domain.casefile.WordKeys;
import org.anjuan.ui.common.Cells;
import org.anjuan.ui.common.Chosen;
import org.anjuan.ui.common.Columns;
import org.anjuan.ui.common.EmptyState;
import org.anjuan.ui.common.Icon;
import org.anjuan.ui.common.Texts;
import org.anjuan.ui.common.Typing;
import org.anjuan.usecase.port.OrderQuery;
import org.anjuan.usecase.port.OrderRow;
import org.jspecify.annotations.Nullable;

/** The rectification ledger on screen. */
public final class LedgerView {

    @FXML
    private Label count;

    @FXML
    private TextField text;

    @FXML
    private HBox filters;

    @FXML
    private TableView<OrderRow> table;

    @FXML
    private TableColumn<OrderRow, OrderRow> state;

    @FXML
    private TableColumn<OrderRow, OrderRow> due;

    @FXML
    private TableColumn<OrderRow, String> party;

    @FXML
    private TableColumn<OrderRow, String> measures;

    @FXML
    private TableColumn<OrderRow, String> number;

    @FXML
    private TableColumn<OrderRow, LocalDate> issuedOn;

    @FXML
    private TableColumn<OrderRow, String> handlers;

    @FXML
    private TableColumn<OrderRow, OrderRow> step;

    private final LedgerModel model;
    private final RectificationServices services;
    private final Texts texts;
    private final EmptyState empty = new EmptyState();

    LedgerView(LedgerModel model, RectificationServices services) {
        this.model = model;
        this.services = services;
        this.texts = services.forms().texts();
    }

    @FXML
    private void initialize() {
        Typing.follow(text, model.text::set);
        filters();
        columns();
        table();
        model.total().subscribe(total -> {
            count.setText(total.longValue() < 0 ? "" : texts.get("rectification.count", total.longValue()));
            empty.say(texts.get("rectification.empty"), texts.get("rectification.emptyText"), null, null);
        });
    }

    private void filters() {
        var group = new ToggleGroup();
        var all = LedgerModel.Filter.values();
        for (int i = 0; i < all.length; i++) {
            var filter = all[i];
            var button = new ToggleButton(texts.get("rectification.filter." + filter.name()));
            button.setId("filter-" + filter.name());
            button.getStyleClass().add(i == 0 ? "left-pill" : i == all.length - 1 ? "right-pill" : "center-pill");
            button.setToggleGroup(group);
            button.setSelected(filter == model.filter.get());
            button.setOnAction(_ -> {
                button.setSelected(true);
                model.filter.set(filter);
            });
            filters.getChildren().add(button);
        }
    }

    private void columns() {
        Cells.value(state, row -> row);
        state.setCellFactory(Cells.status(model::state));
        Cells.value(due, row -> row);
        due.setCellFactory(Cells.status(model::due));
        Cells.value(party, OrderRow::party);
        Cells.value(measures, OrderRow::measures);
        Cells.value(number, OrderRow::number);
        Cells.value(handlers, OrderRow::handlers);
        for (var column : List.of(party, measures, number, handlers)) column.setCellFactory(Cells.text());
        Cells.value(issuedOn, OrderRow::issuedOn);
        issuedOn.setCellFactory(Cells.date(texts.locale()));
        Cells.value(step, row -> row);
        step.setCellFactory(_ -> new StepCell());
    }

    private void table() {
        var sortable = Map.of(
                number, OrderQuery.Sort.NUMBER,
                party, OrderQuery.Sort.PARTY,
                issuedOn, OrderQuery.Sort.ISSUED_ON,
                due, OrderQuery.Sort.DUE_ON,
                state, OrderQuery.Sort.STATE);
        for (var column : table.getColumns()) column.setSortable(sortable.containsKey(column));
        table.setPlaceholder(empty);
        table.setItems(model.rows());
        table.setSortPolicy(_ -> {
            if (table.getSortOrder().isEmpty()) model.sortBy(OrderQuery.Sort.DUE_ON, false);
            else {
                var column = table.getSortOrder().getFirst();
                var sort = sortable.get(column);
                if (sort != null) model.sortBy(sort, column.getSortType() == TableColumn.SortType.DESCENDING);
            }
            return true;
        });
        Columns.remember(table, "rectification", services.preferences()).headerMenu(texts);
        table.setRowFactory(_ -> {
            var row = new TableRow<OrderRow>();
            row.setOnMouseClicked(event -> {
                if (event.getClickCount() == 2 && !row.isEmpty()) model.open(row.getItem());
            });
            row.itemProperty().subscribe(item -> row.setContextMenu(item == null ? null : menu(item)));
            return row;
        });
        table.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() != KeyCode.ENTER && !(event.getCode() == KeyCode.RIGHT && event.isAltDown())) return;
            event.consume();
            chosen().ifPresent(row -> {
                if (event.isAltDown())
                    LedgerModel.steps(row.state()).stream().findFirst().ifPresent(kind -> model.step(row, kind));
                else model.open(row);
            });
        });
    }

    /** Reads the ledger again; the order that was chosen stays chosen. */
    void refresh() {
        model.reload(show -> Chosen.keep(table, OrderRow::orderId, show));
    }

    private Optional<OrderRow> chosen() {
        return Optional.ofNullable(table.getSelectionModel().getSelectedItem());
    }

    private ContextMenu menu(OrderRow row) {
        List<MenuItem> items = new ArrayList<>();
        for (var kind : LedgerModel.steps(row.state())) {
            var item = new MenuItem(texts.get("form.title.add", texts.get(WordKeys.of(kind))), Icon.ADD.node());
            item.setOnAction(_ -> model.step(row, kind));
            items.add(item);
        }
        var open = new MenuItem(texts.get("rectification.open"), Icon.OPEN.node());
        open.setOnAction(_ -> model.open(row));
        var file = new MenuItem(texts.get("rectification.file"), Icon.CASES.node());
        file.setOnAction(_ -> model.openCase(row.caseId()));
        items.add(open);
        items.add(file);
        return new ContextMenu(items.toArray(MenuItem[]::new));
    }

    /** The step an order waits for, as a button. */
    private final class StepCell extends TableCell<OrderRow, OrderRow> {

        private final Button button = new Button();

        StepCell() {
            button.getStyleClass().addAll("small");
            button.setFocusTraversable(false);
        }

        @Override
        protected void updateItem(@Nullable OrderRow row, boolean isEmpty) {
            super.updateItem(row, isEmpty);
            setText(null);
            setGraphic(null);
            if (isEmpty || row == null) return;
            LedgerModel.steps(row.state()).stream().findFirst().ifPresent(kind -> {
                button.setText(texts.get("rectification.step." + kind.name()));
                button.setAccessibleText(button.getText() + " " + row.number());
                button.setOnAction(_ -> model.step(row, kind));
                setGraphic(button);
            });
        }
    }
}
