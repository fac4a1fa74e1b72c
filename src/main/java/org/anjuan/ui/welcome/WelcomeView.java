package org.anjuan.ui.welcome;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.PasswordField;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.anjuan.domain.office.Person;
import org.anjuan.domain.text.Problem;
import org.anjuan.ui.common.Cells;
import org.anjuan.ui.common.Icon;
import org.anjuan.ui.common.LabelledField;
import org.anjuan.ui.common.Texts;
import org.anjuan.ui.welcome.WelcomeModel.Step;
import org.anjuan.usecase.port.Words;
import org.jspecify.annotations.Nullable;

/** The first window: one step at a time. */
public final class WelcomeView {

    @FXML
    private MenuButton language;

    @FXML
    private VBox start;

    @FXML
    private Button openOther;

    @FXML
    private Button wantNew;

    @FXML
    private Button sample;

    @FXML
    private VBox recentPane;

    @FXML
    private ListView<Path> recent;

    @FXML
    private Label startProblem;

    @FXML
    private VBox openPane;

    @FXML
    private Label openFolder;

    @FXML
    private LabelledField openPasswordField;

    @FXML
    private PasswordField openPassword;

    @FXML
    private Label openProblem;

    @FXML
    private Button openAction;

    @FXML
    private VBox createPane;

    @FXML
    private LabelledField folderField;

    @FXML
    private TextField folder;

    @FXML
    private Button chooseFolder;

    @FXML
    private LabelledField passwordField;

    @FXML
    private PasswordField password;

    @FXML
    private LabelledField repeatedField;

    @FXML
    private PasswordField repeated;

    @FXML
    private Button createAction;

    @FXML
    private VBox officePane;

    @FXML
    private LabelledField officeNameField;

    @FXML
    private TextField officeName;

    @FXML
    private TextField organCode;

    @FXML
    private LabelledField personNameField;

    @FXML
    private TextField personName;

    @FXML
    private TextField unit;

    @FXML
    private TextField certificate;

    @FXML
    private Button officeAction;

    @FXML
    private VBox whoPane;

    @FXML
    private ListView<Person> who;

    @FXML
    private Button whoAction;

    @FXML
    private Button back;

    @FXML
    private Label busy;

    private final WelcomeModel model;
    private final WelcomeTools tools;
    private final Texts texts;

    WelcomeView(WelcomeModel model, WelcomeTools tools) {
        this.model = model;
        this.tools = tools;
        this.texts = tools.texts();
    }

    @FXML
    private void initialize() {
        Map.of(
                        Step.START, start,
                        Step.OPEN, openPane,
                        Step.CREATE, createPane,
                        Step.OFFICE, officePane,
                        Step.WHO, whoPane)
                .forEach((step, pane) -> {
                    pane.visibleProperty().bind(model.step().isEqualTo(step));
                    pane.managedProperty().bind(pane.visibleProperty());
                    pane.disableProperty().bind(model.busy());
                });
        back.setGraphic(Icon.BACK.node());
        back.visibleProperty().bind(model.step().isNotEqualTo(Step.START));
        back.disableProperty().bind(model.busy());
        back.setOnAction(_ -> model.start());
        busy.visibleProperty().bind(model.busy());
        languages();
        start();
        open();
        create();
        office();
        who();
        model.problems.addListener((ListChangeListener<Problem>) _ -> problems());
        model.step().subscribe(this::step);
        problems();
    }

    private void languages() {
        language.setText(texts.get("welcome.language.name"));
        language.setGraphic(Icon.LANGUAGE.node());
        language.setAccessibleText(texts.get("welcome.language.label"));
        for (Words words : tools.languages()) {
            var item = new RadioMenuItem(words.get("welcome.language.name"));
            item.setSelected(words.locale().equals(texts.locale()));
            item.setOnAction(_ -> {
                tools.preferences().put("language", words.locale().toLanguageTag());
                texts.use(words);
            });
            language.getItems().add(item);
        }
    }

    private void start() {
        openOther.setGraphic(Icon.BASE.node());
        openOther.setOnAction(
                _ -> tools.choosers().folder(texts.get("welcome.open.choose")).ifPresent(model::choose));
        wantNew.setGraphic(Icon.ADD.node());
        wantNew.setOnAction(_ -> {
            if (model.folder.get().isEmpty() || !model.recent.isEmpty()) model.folder.set(suggestion());
            model.wantNew();
        });
        sample.setGraphic(Icon.SHOW.node());
        sample.setOnAction(_ -> model.sample());
        recent.setItems(model.recent);
        recent.setCellFactory(_ -> new FolderCell());
        recent.setAccessibleText(texts.get("welcome.recent.label"));
        recentPane.visibleProperty().bind(Bindings.isNotEmpty(model.recent));
        recentPane.managedProperty().bind(recentPane.visibleProperty());
        recent.setOnMouseClicked(event -> {
            if (Cells.isOnRow(event)) openRecent();
        });
        recent.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) openRecent();
            if (event.getCode() == KeyCode.DELETE && selected() != null) model.forget(selected());
        });
    }

    private @Nullable Path selected() {
        return recent.getSelectionModel().getSelectedItem();
    }

    private void openRecent() {
        var chosen = selected();
        if (chosen != null) model.choose(chosen);
    }

    private String suggestion() {
        return Path.of(System.getProperty("user.home"), texts.get("welcome.create.folderName"))
                .toString();
    }

    private void open() {
        openFolder.textProperty().bind(model.folder);
        openPassword.textProperty().bindBidirectional(model.password);
        openPasswordField.visibleProperty().bind(model.passwordAsked());
        openAction.setOnAction(_ -> model.open());
    }

    private void create() {
        folder.textProperty().bindBidirectional(model.folder);
        password.textProperty().bindBidirectional(model.password);
        repeated.textProperty().bindBidirectional(model.repeated);
        passwordField
                .hintProperty()
                .bind(model.password.map(typed ->
                        texts.get("welcome.strength." + Strength.of(typed).name())));
        chooseFolder.setOnAction(_ -> tools.choosers()
                .folder(texts.get("welcome.create.choose"))
                .ifPresent(chosen -> model.folder.set(chosen.toString())));
        createAction.setOnAction(_ -> model.create());
    }

    private void office() {
        officeName.textProperty().bindBidirectional(model.officeName);
        organCode.textProperty().bindBidirectional(model.organCode);
        personName.textProperty().bindBidirectional(model.personName);
        unit.textProperty().bindBidirectional(model.unit);
        certificate.textProperty().bindBidirectional(model.certificate);
        officeAction.setOnAction(_ -> model.setUp());
    }

    private void who() {
        who.setItems(model.people);
        who.setCellFactory(_ -> new PersonCell());
        who.setAccessibleText(texts.get("welcome.who.title"));
        who.getSelectionModel().selectedItemProperty().subscribe(model.chosen::set);
        who.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2 && Cells.isOnRow(event)) model.work();
        });
        whoAction.setOnAction(_ -> model.work());
    }

    private void step(Step step) {
        var actions = Map.of(
                Step.OPEN, openAction, Step.CREATE, createAction, Step.OFFICE, officeAction, Step.WHO, whoAction);
        actions.forEach((each, button) -> button.setDefaultButton(each == step));
        switch (step) {
            case START -> openOther.requestFocus();
            case OPEN -> openPassword.requestFocus();
            case CREATE -> folder.requestFocus();
            case OFFICE -> officeName.requestFocus();
            case WHO -> {
                who.requestFocus();
                who.getSelectionModel().selectFirst();
            }
        }
    }

    private void problems() {
        var problems = List.copyOf(model.problems);
        for (var field :
                List.of(openPasswordField, folderField, passwordField, repeatedField, officeNameField, personNameField))
            field.show(problems, texts);
        var first = problems.stream().map(texts::of).findFirst().orElse("");
        startProblem.setText(first);
        openProblem.setText(problems.stream().anyMatch(problem -> problem.path().equals("folder")) ? first : "");
        for (var label : List.of(startProblem, openProblem)) {
            label.setVisible(!label.getText().isEmpty());
            label.setManaged(!label.getText().isEmpty());
            label.setMinHeight(Region.USE_PREF_SIZE);
        }
    }
}
