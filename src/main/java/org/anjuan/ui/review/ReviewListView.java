package org.anjuan.ui.review;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.anjuan.ui.common.Cells;
import org.anjuan.ui.common.Columns;
import org.anjuan.ui.common.EmptyState;
import org.anjuan.ui.common.Preferences;
import org.anjuan.ui.common.Status;
import org.anjuan.ui.common.Texts;
import org.anjuan.ui.common.Tone;
import org.anjuan.ui.common.Typing;
import org.jspecify.annotations.Nullable;

/** The list of the review place. */
public final class ReviewListView {

    private final ReviewListModel model;
    private final Texts texts;
    private final Preferences preferences;
    private final Consumer<ReviewLine> opener;
    private final Consumer<UUID> printer;
    private final Tooltip unmarked = new Tooltip();

    @FXML
    private HBox scopes;

    @FXML
    private TextField search;

    @FXML
    private TableView<ReviewLine> table;

    @FXML
    private TableColumn<ReviewLine, ReviewLine.State> state;

    @FXML
    private TableColumn<ReviewLine, String> score;

    @FXML
    private TableColumn<ReviewLine, String> number;

    @FXML
    private TableColumn<ReviewLine, String> name;

    @FXML
    private TableColumn<ReviewLine, String> party;

    @FXML
    private TableColumn<ReviewLine, String> reviewer;

    @FXML
    private TableColumn<ReviewLine, LocalDate> day;

    @FXML
    private EmptyState empty;

    @FXML
    private Button open;

    @FXML
    private StackPane sheetPlace;

    @FXML
    private Button sheet;

    @FXML
    private Label count;

    /**
     * The view of this model.
     *
     * @param opener opens what a line stands for
     * @param printer prints the score sheet of a review
     */
    ReviewListView(
            ReviewListModel model,
            Texts texts,
            Preferences preferences,
            Consumer<ReviewLine> opener,
            Consumer<UUID> printer) {
        this.model = model;
        this.texts = texts;
        this.preferences = preferences;
        this.opener = opener;
        this.printer = printer;
    }

    @FXML
    private void initialize() {
        fillScopes();
        search.setText(model.search().get());
        Typing.follow(search, text -> {
            model.search().set(text);
            model.refresh();
        });
        columns();
        table.setItems(model.lines());
        table.setRowFactory(_ -> row());
        table.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) openSelected();
        });
        open.disableProperty()
                .bind(table.getSelectionModel().selectedItemProperty().isNull());
        table.getSelectionModel().selectedItemProperty().subscribe(this::allowSheet);
        table.setPlaceholder(new Region());
        empty.managedProperty().bind(empty.visibleProperty());
        model.lines().addListener((ListChangeListener<ReviewLine>) _ -> {
            showCount();
            if (!model.lines().isEmpty() && table.getSelectionModel().isEmpty())
                table.getSelectionModel().selectFirst();
        });
        showCount();
        Columns.remember(table, "reviews", preferences).headerMenu(texts);
    }

    /** A button that is off shows no tooltip; the place it stands in says why. */
    private void allowSheet(@Nullable ReviewLine line) {
        boolean marked = line != null && line.marked();
        sheet.setDisable(!marked);
        unmarked.setText(texts.get(line == null ? "review.sheet.choose" : "review.sheet.nothing"));
        if (marked) Tooltip.uninstall(sheetPlace, unmarked);
        else Tooltip.install(sheetPlace, unmarked);
    }

    private void fillScopes() {
        var group = new ToggleGroup();
        var all = ReviewListModel.Scope.values();
        for (var scope : all) {
            var button = new ToggleButton(texts.get("review.scope." + scope));
            button.setId("scope-" + scope);
            button.getStyleClass()
                    .add(scope == all[0] ? "left-pill" : scope == all[all.length - 1] ? "right-pill" : "center-pill");
            button.setToggleGroup(group);
            button.setSelected(model.scope().get() == scope);
            button.setOnAction(_ -> {
                button.setSelected(true);
                model.scope().set(scope);
                model.refresh();
            });
            scopes.getChildren().add(button);
        }
    }

    private void columns() {
        Cells.value(state, ReviewLine::state);
        state.setCellFactory(Cells.status(this::status));
        Cells.value(score, ReviewLine::score);
        Cells.value(number, ReviewLine::number);
        Cells.value(name, ReviewLine::title);
        Cells.value(party, ReviewLine::party);
        Cells.value(reviewer, ReviewLine::reviewer);
        for (var column : new TableColumn<?, ?>[] {score, number, name, party, reviewer}) text(column);
        Cells.value(day, ReviewLine::day);
        day.setCellFactory(Cells.date(texts.locale()));
    }

    @SuppressWarnings("unchecked")
    private static void text(TableColumn<?, ?> column) {
        ((TableColumn<ReviewLine, String>) column).setCellFactory(Cells.text());
    }

    private Status status(ReviewLine.State value) {
        var tone =
                switch (value) {
                    case NOT_REVIEWED -> Tone.NEUTRAL;
                    case DRAFT -> Tone.ACTIVE;
                    case REVIEWED, FINISHED -> Tone.GOOD;
                    case VETOED -> Tone.BAD;
                };
        return new Status(texts.get("review.line." + value), tone);
    }

    private TableRow<ReviewLine> row() {
        var row = new TableRow<ReviewLine>();
        row.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2 && !row.isEmpty())
                openSelected();
        });
        return row;
    }

    private void showCount() {
        int lines = model.lines().size();
        count.setText(
                lines >= ReviewListModel.MOST
                        ? texts.get("review.list.many", ReviewListModel.MOST)
                        : texts.get("review.list.count", lines));
        empty.setVisible(lines == 0);
        var scope = model.scope().get();
        boolean searched = !model.search().get().isBlank();
        if (searched) empty.say(texts.get("review.empty.searched"), texts.get("review.empty.searchedText"), null, null);
        else if (scope == ReviewListModel.Scope.FILES)
            empty.say(texts.get("review.empty.files"), texts.get("review.empty.filesText"), null, null);
        else
            empty.say(
                    texts.get("review.empty.reviews"),
                    texts.get("review.empty.reviewsText"),
                    texts.get("review.empty.choose"),
                    this::chooseFile);
    }

    private void chooseFile() {
        for (var node : scopes.getChildren())
            if (node instanceof ToggleButton button && ("scope-" + ReviewListModel.Scope.FILES).equals(button.getId()))
                button.fire();
        table.requestFocus();
    }

    void focusTable() {
        if (!model.lines().isEmpty() && table.getSelectionModel().isEmpty())
            table.getSelectionModel().selectFirst();
        table.requestFocus();
    }

    @FXML
    private void openSelected() {
        var line = table.getSelectionModel().getSelectedItem();
        if (line != null) opener.accept(line);
    }

    @FXML
    private void printSheet() {
        var line = table.getSelectionModel().getSelectedItem();
        if (line != null) line.review().ifPresent(printer);
    }
}
