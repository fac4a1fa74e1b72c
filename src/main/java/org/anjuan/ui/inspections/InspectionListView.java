package org.anjuan.ui.inspections;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.anjuan.ui.common.Cells;
import org.anjuan.ui.common.Columns;
import org.anjuan.ui.common.DayField;
import org.anjuan.ui.common.EmptyState;
import org.anjuan.ui.common.Icon;
import org.anjuan.ui.common.Status;
import org.anjuan.ui.common.Texts;
import org.anjuan.ui.common.Tone;
import org.anjuan.ui.common.Typing;
import org.anjuan.usecase.port.InspectionQuery;
import org.anjuan.usecase.port.InspectionRow;

/** The list of inspections on screen. */
public final class InspectionListView {

    @FXML
    private Label count;

    @FXML
    private Button create;

    @FXML
    private TextField text;

    @FXML
    private ToggleButton all;

    @FXML
    private ToggleButton found;

    @FXML
    private ToggleButton clean;

    @FXML
    private DayField from;

    @FXML
    private DayField until;

    @FXML
    private TableView<InspectionRow> table;

    @FXML
    private TableColumn<InspectionRow, LocalDate> on;

    @FXML
    private TableColumn<InspectionRow, String> party;

    @FXML
    private TableColumn<InspectionRow, String> place;

    @FXML
    private TableColumn<InspectionRow, String> method;

    @FXML
    private TableColumn<InspectionRow, String> officers;

    @FXML
    private TableColumn<InspectionRow, InspectionRow> result;

    @FXML
    private TableColumn<InspectionRow, String> signed;

    @FXML
    private TableColumn<InspectionRow, String> number;

    private final InspectionListModel model;
    private final Texts texts;
    private final InspectionServices services;
    private final EmptyState empty = new EmptyState();

    InspectionListView(InspectionListModel model, InspectionServices services) {
        this.model = model;
        this.services = services;
        this.texts = services.forms().texts();
    }

    @FXML
    private void initialize() {
        create.setGraphic(Icon.ADD.node());
        create.setOnAction(_ -> model.create());
        Typing.follow(text, model.text::set);
        var group = new ToggleGroup();
        choice(all, null, group);
        choice(found, true, group);
        choice(clean, false, group);
        from.valueProperty().bindBidirectional(model.from);
        until.valueProperty().bindBidirectional(model.until);
        columns();
        table();
        model.total().subscribe(_ -> counted());
    }

    private void choice(ToggleButton button, @org.jspecify.annotations.Nullable Boolean value, ToggleGroup group) {
        button.setToggleGroup(group);
        button.setSelected(value == null);
        button.setOnAction(_ -> {
            button.setSelected(true);
            model.problem.set(value);
        });
    }

    private void columns() {
        Cells.value(on, InspectionRow::on);
        on.setCellFactory(Cells.date(texts.locale()));
        Cells.value(party, InspectionRow::party);
        Cells.value(place, InspectionRow::place);
        Cells.value(officers, InspectionRow::officers);
        Cells.value(number, InspectionRow::number);
        Cells.value(method, row -> texts.of(row.method()));
        Cells.value(signed, row -> texts.get(row.signed() ? "inspections.signed" : "inspections.unsigned"));
        Cells.value(result, row -> row);
        result.setCellFactory(Cells.status(this::status));
        for (var column : List.of(party, place, officers, number, method, signed)) {
            column.setCellFactory(Cells.text());
        }
    }

    private Status status(InspectionRow row) {
        var problem = row.problemFound();
        if (problem == null) return new Status(texts.get("inspections.open"), Tone.ACTIVE);
        return problem
                ? new Status(texts.get("inspections.problem"), Tone.CAUTION)
                : new Status(texts.get("inspections.clean"), Tone.GOOD);
    }

    private void table() {
        var sortable = Map.of(
                on, InspectionQuery.Sort.ON,
                party, InspectionQuery.Sort.PARTY,
                place, InspectionQuery.Sort.PLACE,
                officers, InspectionQuery.Sort.OFFICERS);
        for (var column : table.getColumns()) column.setSortable(sortable.containsKey(column));
        table.setPlaceholder(empty);
        table.setItems(model.rows());
        table.setSortPolicy(_ -> {
            if (table.getSortOrder().isEmpty()) model.sortBy(InspectionQuery.Sort.ON, true);
            else {
                var column = table.getSortOrder().getFirst();
                var sort = sortable.get(column);
                if (sort != null) model.sortBy(sort, column.getSortType() == TableColumn.SortType.DESCENDING);
            }
            return true;
        });
        Columns.remember(table, "inspections", services.preferences()).headerMenu(texts);
        table.setRowFactory(_ -> {
            var row = new TableRow<InspectionRow>();
            row.setOnMouseClicked(event -> {
                if (event.getClickCount() == 2 && !row.isEmpty()) model.open(row.getItem());
            });
            return row;
        });
        table.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() != KeyCode.ENTER) return;
            event.consume();
            var chosen = table.getSelectionModel().getSelectedItem();
            if (chosen != null) model.open(chosen);
        });
        var open = new MenuItem(texts.get("inspections.menu.open"), Icon.OPEN.node());
        open.setOnAction(_ ->
                Optional.ofNullable(table.getSelectionModel().getSelectedItem()).ifPresent(model::open));
        var file = new MenuItem(texts.get("inspections.menu.file"), Icon.CASES.node());
        file.setOnAction(_ ->
                Optional.ofNullable(table.getSelectionModel().getSelectedItem()).ifPresent(model::openCase));
        table.setContextMenu(new ContextMenu(open, file));
    }

    private void counted() {
        long total = model.total().get();
        count.setText(total < 0 ? "" : texts.get("inspections.count", total));
        if (model.isFiltered()) empty.say(texts.get("inspections.none"), texts.get("inspections.noneText"), null, null);
        else
            empty.say(
                    texts.get("inspections.empty"),
                    texts.get("inspections.emptyText"),
                    texts.get("inspections.create"),
                    model::create);
    }
}
