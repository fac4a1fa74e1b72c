package org.anjuan.ui.reference;

import java.util.function.Function;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.anjuan.domain.law.Verified;
import org.anjuan.ui.common.Cells;
import org.anjuan.ui.common.Columns;
import org.anjuan.ui.common.DayField;
import org.anjuan.ui.common.EmptyState;
import org.anjuan.ui.common.Preferences;
import org.anjuan.ui.common.Screen;
import org.anjuan.ui.common.Status;
import org.anjuan.ui.common.Texts;
import org.anjuan.ui.common.Tone;
import org.anjuan.ui.common.Typing;
import org.anjuan.ui.common.Views;
import org.jspecify.annotations.Nullable;

/** The reference place: a list at the left, what one of its entries says at the right. */
public final class ReferenceView implements Screen {

    private final ReferenceModel model;
    private final Texts texts;
    private final Preferences preferences;
    private final Parent root;

    @FXML
    private HBox subjects;

    @FXML
    private ComboBox<ReferenceModel.Group> group;

    @FXML
    private TextField filter;

    @FXML
    private TableView<Entry> table;

    @FXML
    private TableColumn<Entry, String> name;

    @FXML
    private TableColumn<Entry, String> figure;

    @FXML
    private TableColumn<Entry, String> basis;

    @FXML
    private TableColumn<Entry, Verified> verified;

    @FXML
    private TableColumn<Entry, String> groupName;

    @FXML
    private TableColumn<Entry, String> validity;

    @FXML
    private DayField day;

    @FXML
    private ScrollPane detailPane;

    @FXML
    private VBox detail;

    @FXML
    private Label count;

    public ReferenceView(ReferenceModel model, Texts texts, Views views, Preferences preferences) {
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
        filter.requestFocus();
    }

    @FXML
    private void initialize() {
        addSubjects();
        Typing.follow(filter, model.filterProperty()::set);
        group.setItems(model.groups());
        group.valueProperty().bindBidirectional(model.groupProperty());
        table.setItems(model.entries());
        column(name, Entry::name);
        column(figure, Entry::figure);
        column(basis, Entry::basis);
        column(groupName, Entry::groupName);
        column(validity, Entry::validity);
        Cells.value(verified, Entry::verified);
        verified.setCellFactory(Cells.status(this::mark));
        var empty = new EmptyState();
        empty.say(texts.get("reference.empty.title"), texts.get("reference.empty.text"), null, null);
        table.setPlaceholder(empty);
        table.getSelectionModel().selectedItemProperty().subscribe(entry -> {
            if (entry != null) {
                model.chosenProperty().set(entry);
            }
        });
        model.chosenProperty().subscribe(this::choose);
        count.textProperty().bind(model.countProperty());
        day.valueProperty().bindBidirectional(model.dayProperty());
        Columns.remember(table, "reference", preferences).headerMenu(texts);
    }

    private static void column(TableColumn<Entry, String> column, Function<Entry, String> value) {
        Cells.value(column, value);
        column.setCellFactory(Cells.text());
    }

    private void addSubjects() {
        var toggles = new ToggleGroup();
        var all = Subject.values();
        for (int i = 0; i < all.length; i++) {
            var subject = all[i];
            var button = new ToggleButton(texts.get(subject.key()));
            button.setId("subject-" + subject.name());
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.getStyleClass().add(i == 0 ? "left-pill" : i == all.length - 1 ? "right-pill" : "center-pill");
            button.setToggleGroup(toggles);
            button.setSelected(subject == model.subjectProperty().get());
            button.setOnAction(_ -> {
                button.setSelected(true);
                model.subjectProperty().set(subject);
            });
            subjects.getChildren().add(button);
        }
    }

    private Status mark(Verified verified) {
        var tone =
                switch (verified) {
                    case TEXT -> Tone.GOOD;
                    case LOCAL -> Tone.NEUTRAL;
                    case UNVERIFIED -> Tone.CAUTION;
                };
        return new Status(texts.get("law.verified." + verified), tone);
    }

    private void choose(@Nullable Entry entry) {
        detail.getChildren().clear();
        detailPane.setVvalue(0);
        if (entry == null) {
            return;
        }
        table.getSelectionModel().select(entry);
        detail.getChildren().add(line(entry.name(), "heading"));
        if (!entry.otherName().equals(entry.name())) {
            detail.getChildren().add(line(entry.otherName(), "quiet"));
        }
        var status = new Label();
        mark(entry.verified()).show(status);
        detail.getChildren().add(status);
        entry.blocks().stream()
                .filter(block -> !block.lines().isEmpty())
                .map(ReferenceView::block)
                .forEach(detail.getChildren()::add);
    }

    private static Node block(Entry.Block block) {
        var box = new VBox(line(block.label(), "block-label"));
        box.getStyleClass().add("block");
        block.lines().forEach(text -> box.getChildren().add(line(text, "block-line")));
        return box;
    }

    private static Label line(String text, String style) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }
}
