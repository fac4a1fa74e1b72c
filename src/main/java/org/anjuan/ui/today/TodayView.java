package org.anjuan.ui.today;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.anjuan.ui.common.Cells;
import org.anjuan.ui.common.Choosers;
import org.anjuan.ui.common.Columns;
import org.anjuan.ui.common.CountingPane;
import org.anjuan.ui.common.Days;
import org.anjuan.ui.common.EmptyState;
import org.anjuan.ui.common.KeyHint;
import org.anjuan.ui.common.Preferences;
import org.anjuan.ui.common.Screen;
import org.anjuan.ui.common.Texts;
import org.anjuan.ui.common.Views;
import org.anjuan.usecase.port.CaseRows.DueBand;
import org.anjuan.usecase.port.Drafts.Draft;

/** The first place: tiles that count and filter, the list of what is due, and the strip that explains a date. */
public final class TodayView implements Screen {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final KeyCombination FILTER = new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination STEP = new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);
    private static final int SHOWN_DRAFTS = 2;

    private final TodayModel model;
    private final Texts texts;
    private final Preferences preferences;
    private final FilterLine filterLine;
    private final Map<DueBand, Tile> tiles = new EnumMap<>(DueBand.class);
    private final EmptyState empty = new EmptyState();
    private final Parent root;
    private Subscription saved = Subscription.EMPTY;

    @FXML
    private HBox tileLine;

    @FXML
    private VBox draftBox;

    @FXML
    private VBox draftLinks;

    @FXML
    private TableView<TodayRow> table;

    @FXML
    private TableColumn<TodayRow, TodayRow> left;

    @FXML
    private TableColumn<TodayRow, TodayRow> due;

    @FXML
    private TableColumn<TodayRow, String> what;

    @FXML
    private TableColumn<TodayRow, String> file;

    @FXML
    private TableColumn<TodayRow, String> basis;

    @FXML
    private TableColumn<TodayRow, TodayRow> step;

    @FXML
    private CountingPane why;

    public TodayView(TodayModel model, Texts texts, Views views, Preferences preferences, Choosers choosers) {
        this.model = model;
        this.texts = texts;
        this.preferences = preferences;
        this.filterLine = new FilterLine(model, texts, choosers);
        this.root = views.load(this, filterLine);
        root.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (!FILTER.match(event)) return;
            event.consume();
            filterLine.focus();
        });
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void opened() {
        model.refresh();
        saved = Subscription.combine(
                model.session().savedAt().subscribe((_, _) -> model.refresh()),
                model.session().minute().subscribe((_, _) -> model.minutePassed()),
                model.session().ranOut().subscribe((_, _) -> model.refresh()),
                model.session().day().subscribe((_, _) -> model.refresh()));
        table.requestFocus();
    }

    @Override
    public void closed() {
        saved.unsubscribe();
    }

    @Override
    public List<KeyHint> keys() {
        return List.of(
                new KeyHint("Enter", texts.get("today.keys.open")),
                new KeyHint(STEP.getDisplayText(), texts.get("today.keys.step")),
                new KeyHint(texts.get("today.keys.space"), texts.get("today.keys.why")),
                new KeyHint(FILTER.getDisplayText(), texts.get("today.filter.label")));
    }

    @FXML
    private void initialize() {
        showTiles();
        showTable();
        showDrafts();
        showWhy();
    }

    private void showTiles() {
        for (var band : DueBand.values()) {
            var tile = new Tile(texts.get("today.tile." + band), band);
            tile.setOnAction(_ -> {
                var now = model.filter().band().get();
                model.filter().band().set(now == band ? null : band);
            });
            tiles.put(band, tile);
            tileLine.getChildren().add(tile);
        }
        model.answers().subscribe(_ -> count());
        model.filter()
                .band()
                .subscribe(
                        chosen -> tiles.forEach((band, tile) -> tile.pseudoClassStateChanged(CHOSEN, band == chosen)));
    }

    private void count() {
        tiles.forEach((band, tile) -> tile.count(model.counts().getOrDefault(band, 0L), texts));
        filterLine.count(model.total(), model.rows().size());
        sayEmpty();
    }

    private void sayEmpty() {
        if (model.filter().isEmpty())
            empty.say(
                    texts.get("today.empty.title"),
                    texts.get("today.empty.text"),
                    texts.get("today.empty.step"),
                    model::startInspection);
        else
            empty.say(
                    texts.get("today.empty.nothing"),
                    texts.get("today.empty.wider"),
                    texts.get("today.filter.clear"),
                    model::clearFilter);
    }

    private void showTable() {
        table.setItems(model.rows());
        Cells.value(left, row -> row);
        left.setCellFactory(_ -> new LeftCell());
        Cells.value(due, row -> row);
        due.setCellFactory(_ -> new DueCell(texts));
        Cells.value(what, TodayRow::what);
        what.setCellFactory(Cells.text());
        Cells.value(file, TodayRow::file);
        file.setCellFactory(Cells.text());
        Cells.value(basis, TodayRow::basis);
        basis.setCellFactory(Cells.text());
        Cells.value(step, row -> row);
        step.setCellFactory(_ -> new StepCell(model::seen, model::step));
        table.setPlaceholder(empty);
        table.getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (row != null) model.chosenProperty().set(row);
        });
        model.chosenProperty().subscribe(row -> {
            if (row != null) table.getSelectionModel().select(row);
        });
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        table.setOnMouseClicked(event -> {
            var row = model.chosenProperty().get();
            if (event.getClickCount() == 2 && row != null && Cells.isOnRow(event)) model.open(row);
        });
        Columns.remember(table, "today", preferences).headerMenu(texts);
    }

    /** Keys of the chosen row; on a button in a row, Space and Enter press it. */
    private void onKey(KeyEvent event) {
        var row = model.chosenProperty().get();
        if (row == null || event.getTarget() != table) return;
        if (STEP.match(event)) model.step(row);
        else if (event.getCode() == KeyCode.ENTER) model.open(row);
        else if (event.getCode() == KeyCode.SPACE && why.isVisible()) why.requestFocus();
        else return;
        event.consume();
    }

    private void showDrafts() {
        model.drafts().addListener((ListChangeListener<Object>) _ -> listDrafts());
        listDrafts();
    }

    private void listDrafts() {
        draftLinks.getChildren().clear();
        model.drafts().stream().limit(SHOWN_DRAFTS).forEach(draft -> {
            var link = new Hyperlink(line(draft));
            link.setOnAction(_ -> model.resume(draft));
            draftLinks.getChildren().add(link);
        });
        if (model.drafts().size() > SHOWN_DRAFTS) draftLinks.getChildren().add(otherDrafts());
        draftBox.setVisible(!model.drafts().isEmpty());
        draftBox.setManaged(!model.drafts().isEmpty());
    }

    private MenuButton otherDrafts() {
        var others = model.drafts().stream().skip(SHOWN_DRAFTS).toList();
        var menu = new MenuButton(texts.get("today.drafts.more", others.size()));
        menu.setId("moreDrafts");
        menu.getStyleClass().add("flat");
        for (var draft : others) {
            var item = new MenuItem(line(draft));
            item.setOnAction(_ -> model.resume(draft));
            menu.getItems().add(item);
        }
        return menu;
    }

    private String line(Draft draft) {
        var zone = model.session().clock().getZone();
        return texts.get("today.drafts.line", draft.title(), Days.minute(draft.keptAt(), zone));
    }

    private void showWhy() {
        model.told().subscribe(told -> {
            boolean shown = !told.equals(CountingPane.Told.NOTHING);
            if (!shown && why.isFocused()) table.requestFocus();
            why.setVisible(shown);
            why.setManaged(shown);
            why.show(told);
        });
        why.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            var row = model.chosenProperty().get();
            if (event.getCode() == KeyCode.ENTER && row != null) model.open(row);
            else if (event.getCode() == KeyCode.SPACE || event.getCode() == KeyCode.ESCAPE) table.requestFocus();
            else return;
            event.consume();
        });
    }
}
