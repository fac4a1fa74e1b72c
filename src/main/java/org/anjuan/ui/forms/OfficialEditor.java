package org.anjuan.ui.forms;

import java.util.stream.Collectors;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.anjuan.domain.casefile.Official;
import org.anjuan.domain.casefile.WordKeys;
import org.anjuan.domain.office.Certificate;
import org.anjuan.domain.office.Person;
import org.jspecify.annotations.Nullable;

/** An official in one line: chosen from the register with the certificate valid today, or typed. */
final class OfficialEditor extends VBox {

    private final RecordModel row;
    private final FormSupport support;

    OfficialEditor(RecordModel row, FormSupport support) {
        this.row = row;
        this.support = support;
        getStyleClass().add("official-editor");
        var name = name();
        var certificate = text("certificate");
        var unit = text("unit");
        HBox.setHgrow(name, Priority.ALWAYS);
        var line = new HBox(6, name, certificate, unit);
        var problem = new Label();
        problem.getStyleClass().add("field-problem");
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        row.field("name")
                .problemProperty()
                .subscribe(wrong ->
                        problem.setText(wrong == null ? "" : support.texts().of(wrong)));
        getChildren().setAll(line, problem);
    }

    private ComboBox<String> name() {
        var field = row.field("name");
        var names = new ComboBox<String>();
        names.setEditable(true);
        names.setId("official-name");
        names.getItems()
                .setAll(support.people().stream().map(Person::name).distinct().toList());
        names.setVisibleRowCount(12);
        names.setMaxWidth(Double.MAX_VALUE);
        names.setPrefWidth(160);
        names.setCellFactory(_ -> new ListCell<>() {
            @Override
            protected void updateItem(@Nullable String item, boolean empty) {
                super.updateItem(item, empty);
                setText(empty || item == null ? null : described(item));
            }
        });
        names.setPromptText(support.texts().get(WordKeys.of(Official.class, "name")));
        names.setAccessibleText(support.texts().get(WordKeys.of(Official.class, "name")));
        Editors.follow(names.getEditor(), field);
        names.getSelectionModel().selectedItemProperty().subscribe((_, chosen) -> {
            if (chosen != null) choose(chosen);
        });
        return names;
    }

    private String described(String name) {
        return support.people().stream()
                .filter(person -> person.name().equals(name))
                .map(Person::unit)
                .distinct()
                .collect(Collectors.joining(" ", name + "  ", ""));
    }

    /** Takes over what the register knows of the person. */
    private void choose(String name) {
        support.people().stream()
                .filter(person -> person.name().equals(name))
                .findFirst()
                .ifPresent(person -> {
                    row.field("name").textProperty().set(person.name());
                    row.field("unit").textProperty().set(person.unit());
                    row.field("person").textProperty().set(person.id().toString());
                    row.field("certificate")
                            .textProperty()
                            .set(person.certificateOn(support.session().today())
                                    .map(Certificate::number)
                                    .orElse(""));
                });
    }

    private TextField text(String component) {
        var control = new TextField();
        var words = support.texts().get(WordKeys.of(Official.class, component));
        control.setPromptText(words);
        control.setAccessibleText(words);
        control.setPrefWidth(150);
        Editors.follow(control, row.field(component));
        return control;
    }
}
