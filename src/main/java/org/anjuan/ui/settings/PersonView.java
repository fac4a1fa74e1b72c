package org.anjuan.ui.settings;

import java.time.LocalDate;
import java.util.List;
import javafx.beans.property.Property;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.anjuan.domain.office.Role;
import org.anjuan.domain.text.Problem;
import org.anjuan.ui.common.DayField;
import org.anjuan.ui.common.Icon;
import org.anjuan.ui.common.LabelledField;
import org.anjuan.ui.common.Named;
import org.anjuan.ui.common.Texts;
import org.jspecify.annotations.Nullable;

/** The form for one person. */
public final class PersonView {

    @FXML
    private Label general;

    @FXML
    private LabelledField nameField;

    @FXML
    private TextField name;

    @FXML
    private TextField unit;

    @FXML
    private VBox roles;

    @FXML
    private Label rolesProblem;

    @FXML
    private Button addRole;

    @FXML
    private VBox certificates;

    @FXML
    private Label certificatesProblem;

    @FXML
    private Button addCertificate;

    private final PersonModel model;
    private final Texts texts;

    PersonView(PersonModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        name.textProperty().bindBidirectional(model.name);
        unit.textProperty().bindBidirectional(model.unit);
        addRole.setGraphic(Icon.ADD.node());
        addRole.setOnAction(_ -> model.addRole());
        addCertificate.setGraphic(Icon.ADD.node());
        addCertificate.setOnAction(_ -> model.addCertificate());
        model.roles.addListener((ListChangeListener<PersonModel.RoleLine>) _ -> lines());
        model.certificates.addListener((ListChangeListener<PersonModel.CertificateLine>) _ -> lines());
        model.problems.addListener((ListChangeListener<Problem>) _ -> problems());
        for (var text : List.of(general, rolesProblem, certificatesProblem)) {
            text.managedProperty().bind(text.textProperty().isNotEmpty());
            text.visibleProperty().bind(text.textProperty().isNotEmpty());
        }
        lines();
        problems();
    }

    private void lines() {
        roles.getChildren().setAll(model.roles.stream().map(this::role).toList());
        certificates
                .getChildren()
                .setAll(model.certificates.stream().map(this::certificate).toList());
        var scene = roles.getScene();
        if (scene != null && scene.getWindow() != null) scene.getWindow().sizeToScene();
    }

    private Node role(PersonModel.RoleLine line) {
        var choice = new ComboBox<Role>();
        choice.getItems().setAll(Role.values());
        Named.in(choice, "", texts::of);
        choice.valueProperty().bindBidirectional(line.role);
        choice.setAccessibleText(texts.get("settings.person.role"));
        choice.setPrefWidth(190);
        return line(choice, line.from, line.until, () -> model.roles.remove(line));
    }

    private Node certificate(PersonModel.CertificateLine line) {
        var number = new TextField();
        number.textProperty().bindBidirectional(line.number);
        number.setPromptText(texts.get("settings.person.certificate"));
        number.setAccessibleText(texts.get("settings.person.certificate"));
        number.setPrefWidth(190);
        return line(number, line.from, line.until, () -> model.certificates.remove(line));
    }

    private Node line(
            Node what, Property<@Nullable LocalDate> from, Property<@Nullable LocalDate> until, Runnable removal) {
        var remove = new Button();
        remove.setGraphic(Icon.REMOVE.node());
        remove.getStyleClass().addAll("flat", "button-icon");
        remove.setAccessibleText(texts.get("settings.person.remove"));
        remove.setOnAction(_ -> removal.run());
        var line = new HBox(what, day(from, "settings.person.from"), day(until, "settings.person.until"), remove);
        line.getStyleClass().add("toolbar-line");
        return line;
    }

    private DayField day(Property<@Nullable LocalDate> value, String word) {
        var day = new DayField();
        day.valueProperty().bindBidirectional(value);
        day.setPromptText(texts.get(word));
        day.setAccessibleText(texts.get(word));
        day.setPrefWidth(150);
        return day;
    }

    private void problems() {
        var problems = List.copyOf(model.problems);
        nameField.show(problems, texts);
        rolesProblem.setText(first(problems, "roles"));
        certificatesProblem.setText(first(problems, "certificates"));
        general.setText(problems.stream()
                .filter(problem -> !List.of("name", "roles", "certificates").contains(problem.path()))
                .map(texts::of)
                .findFirst()
                .orElse(""));
    }

    private String first(List<Problem> problems, String path) {
        return problems.stream()
                .filter(problem -> problem.path().equals(path))
                .map(texts::of)
                .findFirst()
                .orElse("");
    }
}
