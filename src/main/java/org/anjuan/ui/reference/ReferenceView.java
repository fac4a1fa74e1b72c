package org.anjuan.ui.reference;

import java.util.function.Function;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.anjuan.ui.common.Cells;
import org.anjuan.ui.common.Columns;
import org.anjuan.ui.common.DayField;
import org.anjuan.ui.common.EmptyState;
import org.anjuan.ui.common.Icon;
import org.anjuan.ui.common.Named;
import org.anjuan.ui.common.Preferences;
import org.anjuan.ui.common.Screen;
import org.anjuan.ui.common.Status;
import org.anjuan.ui.common.Texts;
import org.anjuan.ui.common.Typing;
import org.anjuan.ui.common.Views;
import org.anjuan.ui.common.WrappedLine;
import org.jspecify.annotations.Nullable;

/** The reference place: a list at the left, what one of its entries says at the right. */
public final class ReferenceView implements Screen {

    private static final int MOST_LABELS = 40;

    private static final String SUBJECT = "reference.subject";

    private final ReferenceModel model;
    private final RulesSheet rules;
    private final Texts texts;
    private final Preferences preferences;
    private final EmptyState empty = new EmptyState();
    private final Parent root;

    @FXML
    private WrappedLine subjects;

    @FXML
    private ComboBox<ReferenceModel.Group> group;

    @FXML
    private ComboBox<@Nullable Source> source;

    @FXML
    private Button addRules;

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
    private TableColumn<Entry, Status> verified;

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

    /** @param rules adds and withdraws files of the office's own */
    public ReferenceView(ReferenceModel model, RulesSheet rules, Texts texts, Views views, Preferences preferences) {
        this.model = model;
        this.rules = rules;
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
        preferences.get(SUBJECT).flatMap(Subject::named).ifPresent(model.subjectProperty()::set);
        model.subjectProperty().subscribe((_, now) -> preferences.put(SUBJECT, now.name()));
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
        Cells.value(verified, Entry::status);
        verified.setCellFactory(Cells.status(status -> status));
        source.getItems().add(null);
        source.getItems().addAll(Source.values());
        Named.in(source, texts.get("reference.source.all"), each -> texts.get("reference.source." + each));
        source.valueProperty().bindBidirectional(model.sourceProperty());
        addRules.setGraphic(Icon.ADD.node());
        addRules.setOnAction(_ -> rules.add(window()));
        table.setPlaceholder(empty);
        model.subjectProperty().subscribe(now -> {
            sayNothing();
            nameColumns(now);
        });
        model.entries().subscribe(this::sayNothing);
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

    /** The columns of the office's files, and of the laws, hold something else than those of rules. */
    private void nameColumns(Subject now) {
        boolean ofFiles = now == Subject.OWN;
        name.setText(texts.get(ofFiles ? "reference.own.column.name" : "reference.column.name"));
        figure.setText(texts.get(ofFiles ? "reference.own.column.format" : "reference.column.figure"));
        basis.setText(texts.get(ofFiles ? "reference.own.column.reason" : "reference.column.basis"));
        verified.setText(texts.get(ofFiles ? "reference.own.column.state" : "reference.column.verified"));
        validity.setText(texts.get(ofFiles ? "reference.own.column.since" : "reference.column.validity"));
        if (now != Subject.LAWS) return;
        figure.setText(texts.get("reference.law.column.number"));
        basis.setText(texts.get("reference.law.column.short"));
    }

    /** What an empty list says; where the office has no rules of its own, the first step towards them. */
    private void sayNothing() {
        if (model.subjectProperty().get() == Subject.OWN && model.isEmpty())
            empty.say(
                    texts.get("reference.own.none"),
                    texts.get("reference.own.noneText"),
                    texts.get("reference.own.add"),
                    () -> rules.add(window()));
        else empty.say(texts.get("reference.empty.title"), texts.get("reference.empty.text"), null, null);
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
            model.subjectProperty().subscribe(now -> button.setSelected(now == subject));
            button.setOnAction(_ -> {
                button.setSelected(true);
                model.subjectProperty().set(subject);
            });
            subjects.getChildren().add(button);
        }
    }

    private @Nullable Window window() {
        return root.getScene() == null ? null : root.getScene().getWindow();
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
        entry.status().show(status);
        detail.getChildren().add(status);
        entry.file().ifPresent(file -> detail.getChildren().add(withdrawal(file)));
        entry.blocks().stream()
                .filter(block -> !block.lines().isEmpty())
                .map(ReferenceView::block)
                .forEach(detail.getChildren()::add);
    }

    private Button withdrawal(String file) {
        var withdraw = new Button(texts.get("reference.own.withdraw"));
        withdraw.setId("withdraw-rules");
        withdraw.setOnAction(_ -> rules.withdraw(file, window()));
        return withdraw;
    }

    private static Node block(Entry.Block block) {
        var box = new VBox(line(block.label(), "block-label"));
        box.getStyleClass().add("block");
        if (block.lines().size() > MOST_LABELS) box.getChildren().add(whole(block));
        else block.lines().forEach(text -> box.getChildren().add(line(text, "block-line")));
        return box;
    }

    /** A long text scrolls in itself: a label for each of thousands of lines would hold the window up. */
    private static Node whole(Entry.Block block) {
        var text = new TextArea(String.join("\n", block.lines()));
        text.setEditable(false);
        text.setPrefRowCount(MOST_LABELS / 2);
        text.setAccessibleText(block.label());
        return text;
    }

    private static Label line(String text, String style) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }
}
