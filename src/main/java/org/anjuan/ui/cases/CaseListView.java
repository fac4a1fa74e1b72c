package org.anjuan.ui.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import org.anjuan.domain.casefile.Stage;
import org.anjuan.domain.casefile.Volume;
import org.anjuan.ui.common.Cells;
import org.anjuan.ui.common.Chosen;
import org.anjuan.ui.common.Columns;
import org.anjuan.ui.common.DayField;
import org.anjuan.ui.common.Days;
import org.anjuan.ui.common.EmptyState;
import org.anjuan.ui.common.Icon;
import org.anjuan.ui.common.Named;
import org.anjuan.ui.common.Preferences;
import org.anjuan.ui.common.Session;
import org.anjuan.ui.common.Status;
import org.anjuan.ui.common.Statuses;
import org.anjuan.ui.common.Texts;
import org.anjuan.ui.common.Typing;
import org.anjuan.usecase.port.CaseQuery;
import org.anjuan.usecase.port.CaseRow;
import org.jspecify.annotations.Nullable;

/** The list of cases on screen. */
public final class CaseListView {

    @FXML
    private Label count;

    @FXML
    private TextField text;

    @FXML
    private ToggleButton all;

    @FXML
    private ToggleButton open;

    @FXML
    private ToggleButton ended;

    @FXML
    private ComboBox<@Nullable Stage> stage;

    @FXML
    private ComboBox<@Nullable String> unit;

    @FXML
    private TextField handler;

    @FXML
    private DayField from;

    @FXML
    private DayField until;

    @FXML
    private Button clear;

    @FXML
    private Button create;

    @FXML
    private Button take;

    @FXML
    private MenuButton export;

    @FXML
    private TableView<CaseRow> table;

    @FXML
    private TableColumn<CaseRow, String> number;

    @FXML
    private TableColumn<CaseRow, String> title;

    @FXML
    private TableColumn<CaseRow, String> party;

    @FXML
    private TableColumn<CaseRow, Stage> stageColumn;

    @FXML
    private TableColumn<CaseRow, CaseRow> due;

    @FXML
    private TableColumn<CaseRow, String> unitColumn;

    @FXML
    private TableColumn<CaseRow, String> handlers;

    @FXML
    private TableColumn<CaseRow, LocalDate> openedOn;

    @FXML
    private TableColumn<CaseRow, String> code;

    @FXML
    private TableColumn<CaseRow, String> address;

    @FXML
    private TableColumn<CaseRow, String> procedure;

    @FXML
    private TableColumn<CaseRow, LocalDate> closedOn;

    @FXML
    private TableColumn<CaseRow, String> score;

    @FXML
    private TableColumn<CaseRow, String> savedAt;

    @FXML
    private Label selected;

    @FXML
    private Button more;

    private final CaseListModel model;
    private final CaseTransfers transfers;
    private final Texts texts;
    private final Session session;
    private final Preferences preferences;
    private final Runnable newCase;
    private final EmptyState empty = new EmptyState();
    private final Map<CaseQuery.Sort, TableColumn<CaseRow, ?>> sortable = new EnumMap<>(CaseQuery.Sort.class);

    CaseListView(
            CaseListModel model,
            CaseTransfers transfers,
            Texts texts,
            Session session,
            Preferences preferences,
            Runnable newCase) {
        this.model = model;
        this.transfers = transfers;
        this.texts = texts;
        this.session = session;
        this.preferences = preferences;
        this.newCase = newCase;
    }

    @FXML
    private void initialize() {
        filters();
        columns();
        table();
        buttons();
        model.total().subscribe(_ -> counts());
        model.rows().addListener((ListChangeListener<CaseRow>) _ -> counts());
        model.read().subscribe(_ -> counts());
    }

    private void filters() {
        var filter = model.filter();
        Typing.follow(text, filter.text()::set);
        Typing.follow(handler, filter.handler()::set);
        filter.text().subscribe(now -> follow(text, now));
        filter.handler().subscribe(now -> follow(handler, now));
        var group = new ToggleGroup();
        var states = Map.of(CaseFilter.State.ALL, all, CaseFilter.State.OPEN, open, CaseFilter.State.ENDED, ended);
        states.forEach((state, button) -> {
            button.setToggleGroup(group);
            button.setOnAction(_ -> {
                button.setSelected(true);
                filter.state().set(state);
            });
            filter.state().subscribe(now -> button.setSelected(now == state));
        });
        stage.getItems().add(null);
        stage.getItems().addAll(Stage.values());
        Named.in(stage, texts.get("cases.filter.anyStage"), texts::of);
        stage.valueProperty().bindBidirectional(filter.stage());
        Named.in(unit, texts.get("cases.filter.anyUnit"), name -> name);
        model.units().addListener((ListChangeListener<String>) _ -> units());
        units();
        unit.valueProperty().bindBidirectional(filter.unit());
        from.valueProperty().bindBidirectional(filter.from());
        until.valueProperty().bindBidirectional(filter.until());
        clear.setOnAction(_ -> model.clearFilter());
    }

    private static void follow(TextField field, String now) {
        if (!field.getText().strip().equals(now.strip())) field.setText(now);
    }

    private void units() {
        var chosen = model.filter().unit().get();
        var next = new ArrayList<@Nullable String>();
        next.add(null);
        next.addAll(model.units());
        if (!unit.getItems().equals(next)) unit.getItems().setAll(next);
        unit.setValue(chosen);
    }

    private void columns() {
        var zone = session.clock().getZone();
        text(number, CaseRow::number);
        text(title, CaseRow::title);
        text(party, CaseRow::party);
        text(unitColumn, CaseRow::unit);
        text(handlers, CaseRow::handlers);
        text(code, CaseRow::partyCode);
        text(address, CaseRow::address);
        text(procedure, row -> texts.of(row.procedure()));
        text(score, CaseRow::score);
        text(savedAt, row -> Days.minute(row.savedAt(), zone));
        Cells.value(stageColumn, CaseRow::stage);
        stageColumn.setCellFactory(Cells.status(value -> Statuses.of(texts, value)));
        Cells.value(due, row -> row.nextDue() == null ? null : row);
        due.setCellFactory(Cells.status(this::nextDue));
        for (var column : List.of(openedOn, closedOn)) column.setCellFactory(Cells.shortDate());
        Cells.value(openedOn, CaseRow::openedOn);
        Cells.value(closedOn, CaseRow::closedOn);
        sortable.putAll(Map.of(
                CaseQuery.Sort.NUMBER, number,
                CaseQuery.Sort.TITLE, title,
                CaseQuery.Sort.PARTY, party,
                CaseQuery.Sort.STAGE, stageColumn,
                CaseQuery.Sort.UNIT, unitColumn,
                CaseQuery.Sort.OPENED_ON, openedOn,
                CaseQuery.Sort.NEXT_DUE, due,
                CaseQuery.Sort.SAVED_AT, savedAt));
        for (var column : table.getColumns()) column.setSortable(sortable.containsValue(column));
    }

    private Status nextDue(CaseRow row) {
        var at = row.nextDueAt();
        return at == null
                ? Statuses.dueOn(texts, Objects.requireNonNull(row.nextDue()), session.today())
                : Statuses.dueAt(texts, at, session.now());
    }

    private static void text(TableColumn<CaseRow, String> column, Function<CaseRow, @Nullable String> value) {
        Cells.value(column, value);
        column.setCellFactory(Cells.text());
    }

    private void table() {
        table.setPlaceholder(empty);
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.setItems(model.rows());
        table.setSortPolicy(_ -> {
            sort();
            return true;
        });
        Columns.remember(table, "cases", preferences).headerMenu(texts);
        sort();
        table.getSelectionModel().getSelectedItems().addListener((ListChangeListener<CaseRow>) _ -> selection());
        selection();
        table.setRowFactory(_ -> {
            var row = new TableRow<CaseRow>();
            row.setOnMouseClicked(event -> {
                if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2 && !row.isEmpty())
                    model.open(row.getItem().id());
            });
            return row;
        });
        table.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() != KeyCode.ENTER) return;
            event.consume();
            openSelected();
        });
        var openItem = new MenuItem(texts.get("cases.menu.open"), Icon.OPEN.node());
        openItem.setOnAction(_ -> openSelected());
        var reviewItem = new MenuItem(texts.get("cases.menu.review"), Icon.REVIEW.node());
        reviewItem.setOnAction(_ -> chosen().stream().findFirst().ifPresent(row -> model.review(row.id())));
        table.setContextMenu(new ContextMenu(openItem, reviewItem));
    }

    private void sort() {
        if (table.getSortOrder().isEmpty()) {
            model.sortBy(CaseQuery.Sort.OPENED_ON, true);
            return;
        }
        var column = table.getSortOrder().getFirst();
        sortable.forEach((sort, sorted) -> {
            if (sorted == column) model.sortBy(sort, column.getSortType() == TableColumn.SortType.DESCENDING);
        });
    }

    private void buttons() {
        create.setGraphic(Icon.ADD.node());
        create.setOnAction(_ -> newCase.run());
        take.setGraphic(Icon.IMPORT.node());
        take.setOnAction(_ -> transfers.take());
        export.setGraphic(Icon.EXPORT.node());
        var dossier = new MenuItem(texts.get("cases.export.dossier"));
        dossier.setId("export-dossier");
        dossier.setOnAction(_ -> transfers.exportDossiers(chosen(), Set.of(Volume.MAIN)));
        var both = new MenuItem(texts.get("cases.export.both"));
        both.setId("export-both");
        both.setOnAction(_ -> transfers.exportDossiers(chosen(), EnumSet.allOf(Volume.class)));
        var json = new MenuItem(texts.get("cases.export.json"));
        json.setId("export-json");
        json.setOnAction(_ -> transfers.exportFiles(chosen()));
        export.getItems().setAll(dossier, both, json);
        more.setText(texts.get("cases.more", CaseListModel.STEP));
        more.setOnAction(_ -> model.more());
    }

    private List<CaseRow> chosen() {
        return List.copyOf(table.getSelectionModel().getSelectedItems());
    }

    private void selection() {
        int chosen = table.getSelectionModel().getSelectedItems().size();
        export.setDisable(chosen == 0);
        selected.setText(chosen == 0 ? texts.get("cases.selected.none") : texts.get("cases.selected.some", chosen));
    }

    private void counts() {
        long total = model.total().get();
        int shown = model.rows().size();
        count.setText(
                shown < total ? texts.get("cases.count.first", shown, total) : texts.get("cases.count.all", total));
        table.setAccessibleText(texts.get("cases.table.label", total));
        more.setVisible(shown < total);
        more.setManaged(shown < total);
        clear.setDisable(model.filter().isEmpty());
        if (!model.read().get()) empty.say("", texts.get("cases.empty.reading"), null, null);
        else if (model.filter().isEmpty())
            empty.say(
                    texts.get("cases.empty.title"), texts.get("cases.empty.text"), texts.get("cases.create"), newCase);
        else
            empty.say(
                    texts.get("cases.empty.nothing"),
                    texts.get("cases.empty.wider"),
                    texts.get("cases.filter.clear"),
                    model::clearFilter);
    }

    private void openSelected() {
        var row = table.getSelectionModel().getSelectedItem();
        if (row != null) model.open(row.id());
    }

    /** Reads the list anew and keeps the selection. */
    void refresh() {
        model.reload(show -> Chosen.keep(table, CaseRow::id, show));
    }

    void focusFilter() {
        text.requestFocus();
        text.selectAll();
    }

    void focusList() {
        table.requestFocus();
    }
}
