package org.anjuan.ui.today;

import java.util.EnumMap;
import java.util.Map;
import javafx.collections.ListChangeListener;
import javafx.collections.MapChangeListener;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import javafx.util.Subscription;
import org.anjuan.ui.common.Cells;
import org.anjuan.ui.common.Columns;
import org.anjuan.ui.common.CountingPane;
import org.anjuan.ui.common.Days;
import org.anjuan.ui.common.EmptyState;
import org.anjuan.ui.common.Preferences;
import org.anjuan.ui.common.Screen;
import org.anjuan.ui.common.Texts;
import org.anjuan.ui.common.Views;
import org.anjuan.ui.today.TodayModel.Scope;
import org.anjuan.usecase.port.CaseRows.DueBand;
import org.jspecify.annotations.Nullable;

/** The first place: tiles that count and filter, the list of what is due, and the strip that explains a date. */
public final class TodayView implements Screen {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final String SCOPE = "today.scope";

    private final TodayModel model;
    private final Texts texts;
    private final Preferences preferences;
    private final Map<DueBand, Tile> tiles = new EnumMap<>(DueBand.class);
    private final Parent root;
    private Subscription saved = Subscription.EMPTY;

    @FXML
    private HBox tileLine;

    @FXML
    private VBox draftBox;

    @FXML
    private VBox draftLinks;

    @FXML
    private ComboBox<Scope> scope;

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

    public TodayView(TodayModel model, Texts texts, Views views, Preferences preferences) {
        this.model = model;
        this.texts = texts;
        this.preferences = preferences;
        this.root = views.load(this);
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
                model.session().day().subscribe((_, _) -> model.refresh()));
        table.requestFocus();
    }

    @Override
    public void closed() {
        saved.unsubscribe();
    }

    @FXML
    private void initialize() {
        showTiles();
        showScope();
        showTable();
        showDrafts();
        showWhy();
    }

    private void showTiles() {
        for (var band : DueBand.values()) {
            var tile = new Tile(texts.get("today.tile." + band), band);
            tile.setOnAction(_ -> {
                model.bandProperty().set(model.bandProperty().get() == band ? null : band);
                model.refresh();
            });
            tiles.put(band, tile);
            tileLine.getChildren().add(tile);
        }
        model.counts().addListener((MapChangeListener<DueBand, Long>) change -> count(change.getKey()));
        model.bandProperty()
                .subscribe(
                        chosen -> tiles.forEach((band, tile) -> tile.pseudoClassStateChanged(CHOSEN, band == chosen)));
    }

    private void count(DueBand band) {
        var tile = tiles.get(band);
        if (tile != null) {
            tile.count(model.counts().getOrDefault(band, 0L), texts);
        }
    }

    private void showScope() {
        scope.getItems().setAll(Scope.values());
        scope.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Scope value) {
                return value == null ? "" : texts.get("today.scope." + value);
            }

            @Override
            public Scope fromString(String text) {
                return Scope.ALL;
            }
        });
        preferences.get(SCOPE).ifPresent(name -> {
            for (var known : Scope.values()) {
                if (known.name().equals(name)) {
                    model.scopeProperty().set(known);
                }
            }
        });
        scope.setValue(model.scopeProperty().get());
        scope.setOnAction(_ -> {
            model.scopeProperty().set(scope.getValue());
            preferences.put(SCOPE, scope.getValue().name());
            model.refresh();
        });
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
        step.setCellFactory(_ -> new StepCell(model::step));
        var empty = new EmptyState();
        empty.say(
                texts.get("today.empty.title"),
                texts.get("today.empty.text"),
                texts.get("today.empty.step"),
                model::startInspection);
        table.setPlaceholder(empty);
        table.getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (row != null) {
                model.chosenProperty().set(row);
            }
        });
        model.chosenProperty().subscribe(row -> {
            if (row != null) {
                table.getSelectionModel().select(row);
            }
        });
        table.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            var row = model.chosenProperty().get();
            if (event.getCode() == KeyCode.ENTER && row != null) {
                event.consume();
                model.open(row);
            }
        });
        table.setOnMouseClicked(event -> {
            var row = model.chosenProperty().get();
            if (event.getClickCount() == 2 && row != null && Cells.isOnRow(event)) {
                model.open(row);
            }
        });
        Columns.remember(table, "today", preferences).headerMenu(texts);
    }

    private void showDrafts() {
        model.drafts().addListener((ListChangeListener<Object>) _ -> listDrafts());
        listDrafts();
    }

    private void listDrafts() {
        draftLinks.getChildren().clear();
        var zone = model.session().clock().getZone();
        model.drafts().stream().limit(2).forEach(draft -> {
            var link = new Hyperlink(texts.get("today.drafts.line", draft.title(), Days.minute(draft.keptAt(), zone)));
            link.setOnAction(_ -> model.resume(draft));
            draftLinks.getChildren().add(link);
        });
        if (model.drafts().size() > 2) {
            draftLinks
                    .getChildren()
                    .add(new Label(texts.get("today.drafts.more", model.drafts().size() - 2)));
        }
        draftBox.setVisible(!model.drafts().isEmpty());
        draftBox.setManaged(!model.drafts().isEmpty());
    }

    private void showWhy() {
        model.told().subscribe(told -> {
            boolean shown = !told.equals(CountingPane.Told.NOTHING);
            why.setVisible(shown);
            why.setManaged(shown);
            why.show(told);
        });
    }
}
