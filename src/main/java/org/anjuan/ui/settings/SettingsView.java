package org.anjuan.ui.settings;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.Slider;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.anjuan.domain.office.Person;
import org.anjuan.domain.text.Problem;
import org.anjuan.ui.common.Cells;
import org.anjuan.ui.common.Columns;
import org.anjuan.ui.common.Icon;
import org.anjuan.ui.common.LabelledField;
import org.anjuan.ui.common.Preferences;
import org.anjuan.ui.common.Session;
import org.anjuan.ui.common.Status;
import org.anjuan.ui.common.Texts;
import org.anjuan.ui.common.Theme;
import org.anjuan.ui.common.Tone;
import org.jspecify.annotations.Nullable;

/** The settings on screen. */
public final class SettingsView {

    @FXML
    private Label onlyAdministrators;

    @FXML
    private LabelledField nameField;

    @FXML
    private TextField name;

    @FXML
    private TextField organCode;

    @FXML
    private TextField address;

    @FXML
    private TextField contact;

    @FXML
    private TextField phone;

    @FXML
    private TextField reconsideration;

    @FXML
    private TextField court;

    @FXML
    private Label officeProblem;

    @FXML
    private Button keepOffice;

    @FXML
    private Button discardOffice;

    @FXML
    private Label officeKept;

    @FXML
    private TableView<Person> people;

    @FXML
    private TableColumn<Person, String> personName;

    @FXML
    private TableColumn<Person, String> personUnit;

    @FXML
    private TableColumn<Person, String> personRoles;

    @FXML
    private TableColumn<Person, String> personCertificate;

    @FXML
    private Button addPerson;

    @FXML
    private Button editPerson;

    @FXML
    private VBox languages;

    @FXML
    private VBox themes;

    @FXML
    private Slider fontSize;

    @FXML
    private Label fontSample;

    private final SettingsModel model;
    private final OfficeModel office;
    private final Texts texts;
    private final Theme theme;
    private final Session session;
    private final Preferences preferences;
    private final Consumer<@Nullable Person> edit;

    SettingsView(
            SettingsModel model,
            OfficeModel office,
            Texts texts,
            Theme theme,
            Session session,
            Preferences preferences,
            Consumer<@Nullable Person> edit) {
        this.model = model;
        this.office = office;
        this.texts = texts;
        this.theme = theme;
        this.session = session;
        this.preferences = preferences;
        this.edit = edit;
    }

    private Subscription watching = Subscription.EMPTY;

    @FXML
    private void initialize() {
        office();
        people();
        appearance();
        onlyAdministrators.setGraphic(Icon.LOCK.node());
        onlyAdministrators.visibleProperty().bind(model.mayChange().not());
        onlyAdministrators.managedProperty().bind(model.mayChange().not());
        addPerson.disableProperty().bind(model.mayChange().not());
    }

    private void office() {
        var mayType = model.mayChange().and(office.draft().begun());
        var fields = Map.of(
                name, office.name,
                organCode, office.organCode,
                address, office.address,
                contact, office.contact,
                phone, office.phone,
                reconsideration, office.reconsideration,
                court, office.court);
        fields.forEach((field, property) -> {
            field.textProperty().bindBidirectional(property);
            field.textProperty().subscribe((_, _) -> Status.clear(officeKept));
            field.editableProperty().bind(mayType);
        });
        discardOffice.visibleProperty().bind(office.draft().changed());
        discardOffice.managedProperty().bind(discardOffice.visibleProperty());
        discardOffice.setOnAction(_ -> office.draft().discard());
        office.draft().restored().subscribe(words -> {
            if (words.isEmpty()) Status.clear(officeKept);
            else new Status(words, Tone.CAUTION).show(officeKept);
        });
        office.problems.addListener((ListChangeListener<Problem>) _ -> officeProblems());
        officeProblem.managedProperty().bind(officeProblem.textProperty().isNotEmpty());
        keepOffice.disableProperty().bind(mayType.not());
        keepOffice.setOnAction(_ -> office.keep(isKept -> {
            if (isKept)
                (office.draft().changed().get()
                                ? new Status(texts.get("form.pane.savedSince"), Tone.CAUTION)
                                : new Status(texts.get("settings.office.kept"), Tone.GOOD))
                        .show(officeKept);
        }));
    }

    private void officeProblems() {
        var problems = List.copyOf(office.problems);
        nameField.show(problems, texts);
        officeProblem.setText(problems.stream()
                .filter(problem -> !problem.path().equals("name"))
                .map(texts::of)
                .findFirst()
                .orElse(""));
    }

    private void people() {
        var today = session.today();
        Cells.value(personName, Person::name);
        Cells.value(personUnit, Person::unit);
        Cells.value(personRoles, person -> roles(person, today));
        Cells.value(
                personCertificate,
                person -> person.certificateOn(today)
                        .map(certificate -> certificate.number())
                        .orElse(""));
        for (var column : List.of(personName, personUnit, personRoles, personCertificate))
            column.setCellFactory(Cells.text());
        people.setItems(model.people());
        people.setPlaceholder(new Label(texts.get("settings.people.empty")));
        Columns.remember(people, "settings.people", preferences).headerMenu(texts);
        people.setRowFactory(_ -> {
            var row = new TableRow<Person>();
            row.setOnMouseClicked(event -> {
                if (event.getClickCount() == 2 && !row.isEmpty()) change(row.getItem());
            });
            return row;
        });
        people.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            var chosen = people.getSelectionModel().getSelectedItem();
            if (event.getCode() != KeyCode.ENTER || chosen == null) return;
            event.consume();
            change(chosen);
        });
        addPerson.setGraphic(Icon.ADD.node());
        addPerson.setOnAction(_ -> edit.accept(null));
        editPerson.setGraphic(Icon.EDIT.node());
        editPerson
                .disableProperty()
                .bind(model.mayChange()
                        .not()
                        .or(people.getSelectionModel().selectedItemProperty().isNull()));
        editPerson.setOnAction(_ -> change(people.getSelectionModel().getSelectedItem()));
    }

    private void change(Person person) {
        if (model.mayChange().get()) edit.accept(person);
    }

    private String roles(Person person, LocalDate today) {
        return person.roles().stream()
                .filter(held -> held.holdsOn(today))
                .map(held -> texts.of(held.role()))
                .distinct()
                .collect(Collectors.joining(texts.get("settings.people.and")));
    }

    private void appearance() {
        var spoken = new ToggleGroup();
        for (var words : model.languages()) {
            var choice = new RadioButton(words.get("settings.language.name"));
            choice.setId("language-" + words.locale().getLanguage());
            choice.setToggleGroup(spoken);
            choice.setSelected(words.locale().equals(texts.locale()));
            choice.setOnAction(_ -> model.speak(words));
            languages.getChildren().add(choice);
        }
        var looks = new ToggleGroup();
        for (var value : Theme.Choice.values()) {
            var choice = new RadioButton(texts.get("settings.theme." + value.name()));
            choice.setId("theme-" + value);
            choice.setToggleGroup(looks);
            watching = watching.and(theme.choiceProperty().subscribe(now -> choice.setSelected(now == value)));
            choice.setOnAction(_ -> theme.choiceProperty().set(value));
            themes.getChildren().add(choice);
        }
        fontSize.setMin(Theme.SMALLEST);
        fontSize.setMax(Theme.LARGEST);
        fontSize.setValue(theme.fontSizeProperty().get());
        fontSize.valueProperty().subscribe(value -> {
            var size = (int) Math.round(value.doubleValue());
            if (!fontSize.isValueChanging()) theme.fontSizeProperty().set(size);
            fontSample.setText(texts.get("settings.font.sample", size));
        });
        fontSize.valueChangingProperty().subscribe(changing -> {
            if (!changing) theme.fontSizeProperty().set((int) Math.round(fontSize.getValue()));
        });
    }

    /** The settings leave the window: nothing of them listens any more. */
    void close() {
        watching.unsubscribe();
    }
}
