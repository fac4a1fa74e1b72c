package org.anjuan.ui.inspections;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.anjuan.domain.casefile.InspectionMethod;
import org.anjuan.domain.casefile.InspectionSource;
import org.anjuan.domain.casefile.PartyKind;
import org.anjuan.domain.office.Person;
import org.anjuan.domain.text.Problem;
import org.anjuan.ui.common.Cells;
import org.anjuan.ui.common.Composing;
import org.anjuan.ui.common.LabelledField;
import org.anjuan.ui.common.Named;
import org.anjuan.ui.common.Texts;
import org.anjuan.ui.common.Typing;
import org.anjuan.usecase.port.CaseRow;
import org.jspecify.annotations.Nullable;

/** A new inspection on screen: one column, one button. */
public final class NewInspectionView {

    @FXML
    private VBox form;

    @FXML
    private TextField party;

    @FXML
    private ListView<CaseRow> known;

    @FXML
    private ComboBox<PartyKind> kind;

    @FXML
    private TextField code;

    @FXML
    private TextField place;

    @FXML
    private TextField startedAt;

    @FXML
    private ComboBox<InspectionMethod> method;

    @FXML
    private ComboBox<@Nullable InspectionSource> source;

    @FXML
    private ComboBox<@Nullable Person> first;

    @FXML
    private ComboBox<@Nullable Person> second;

    @FXML
    private Button start;

    @FXML
    private Button cancel;

    @FXML
    private Label restored;

    @FXML
    private Hyperlink other;

    @FXML
    private Label refusal;

    /** Where one was when the form was closed. */
    private @Nullable Node focused;

    private final NewInspectionModel model;
    private final InspectionServices services;
    private final Texts texts;

    NewInspectionView(NewInspectionModel model, InspectionServices services) {
        this.model = model;
        this.services = services;
        this.texts = services.forms().texts();
    }

    @FXML
    private void initialize() {
        party.textProperty().bindBidirectional(model.party);
        code.textProperty().bindBidirectional(model.code);
        place.textProperty().bindBidirectional(model.place);
        startedAt.textProperty().bindBidirectional(model.startedAt);
        Typing.follow(party, model::offer);
        fill(kind, List.of(PartyKind.values()), texts::of, model.kind);
        fill(method, List.of(InspectionMethod.values()), texts::of, model.method);
        nullable(source, texts::of, model.source, "form.fact.unknown");
        source.getItems().add(null);
        source.getItems().addAll(InspectionSource.values());
        nullable(first, this::named, model.first, "form.choice.prompt");
        typed(second, model.second);
        model.officers.subscribe(() -> first.getItems().setAll(model.officers));
        model.officers.subscribe(this::others);
        model.first.subscribe(_ -> others());
        known();
        start.setOnAction(_ -> model.create());
        model.creating().subscribe((_, now) -> close(now));
        cancel.setOnAction(_ -> model.cancel());
        restored.textProperty().bind(model.restored());
        restored.visibleProperty().bind(restored.textProperty().isNotEmpty());
        restored.managedProperty().bind(restored.visibleProperty());
        refusal.visibleProperty().bind(refusal.textProperty().isNotEmpty());
        refusal.managedProperty().bind(refusal.visibleProperty());
        other.textProperty().bind(model.offered());
        other.visibleProperty().bind(other.textProperty().isNotEmpty());
        other.managedProperty().bind(other.visibleProperty());
        other.setOnAction(_ -> model.swap());
        model.problems.addListener((ListChangeListener<Problem>) _ -> problems());
    }

    void begin() {
        party.requestFocus();
    }

    /** While the file is being made the form is closed; where it comes to nothing one goes on at the same place. */
    private void close(boolean creating) {
        if (creating && form.getScene() != null) focused = form.getScene().getFocusOwner();
        form.setDisable(creating);
        if (!creating && focused != null) focused.requestFocus();
    }

    private String named(Person person) {
        return person.certificateOn(services.forms().session().today())
                .map(certificate -> texts.get("inspections.new.officerNamed", person.name(), certificate.number()))
                .orElse(person.name());
    }

    private static <T> void fill(ComboBox<T> box, List<T> values, Function<T, String> name, ObjectProperty<T> bound) {
        box.getItems().setAll(values);
        Named.in(box, "", name);
        box.valueProperty().bindBidirectional(bound);
    }

    private <T> void nullable(
            ComboBox<@Nullable T> box, Function<T, String> name, ObjectProperty<@Nullable T> bound, String nothing) {
        Named.in(box, texts.get(nothing), name);
        box.valueProperty().bindBidirectional(bound);
    }

    /** The second officer is somebody else of the register, or a colleague whose name is typed. */
    private void typed(ComboBox<@Nullable Person> box, ObjectProperty<@Nullable Person> bound) {
        box.setEditable(true);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Person person) {
                return person == null ? "" : named(person);
            }

            @Override
            public @Nullable Person fromString(String text) {
                return model.named(text, NewInspectionView.this::named);
            }
        });
        box.valueProperty().bindBidirectional(bound);
        var editor = box.getEditor();
        var composing = Composing.of(editor);
        Runnable look = () -> {
            var text = editor.getText() == null ? "" : editor.getText();
            if (!composing.isActive())
                model.unfinished.set(text.equals(box.getConverter().toString(box.getValue())) ? null : text);
        };
        editor.textProperty().subscribe(look);
        box.valueProperty().subscribe(look);
        composing.activeProperty().subscribe(look);
    }

    private void others() {
        var chosen = second.getValue();
        second.getItems()
                .setAll(model.officers.stream()
                        .filter(person -> !person.equals(model.first.get()))
                        .toList());
        second.setValue(chosen);
    }

    private void known() {
        known.setItems(model.known);
        known.setCellFactory(_ -> new ListCell<>() {
            @Override
            protected void updateItem(@Nullable CaseRow row, boolean empty) {
                super.updateItem(row, empty);
                setText(
                        empty || row == null
                                ? null
                                : texts.get("inspections.new.known", row.party(), row.number(), row.title()));
            }
        });
        model.known.subscribe(() -> {
            boolean some = !model.known.isEmpty();
            known.setVisible(some);
            known.setManaged(some);
            known.setPrefHeight(Math.min(5, model.known.size()) * 34 + 4);
        });
        known.setVisible(false);
        known.setManaged(false);
        known.setOnMouseClicked(event -> {
            if (Cells.isOnRow(event)) take();
        });
        known.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) take();
        });
        party.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() != KeyCode.DOWN || model.known.isEmpty()) return;
            known.requestFocus();
            known.getSelectionModel().selectFirst();
            event.consume();
        });
    }

    private void take() {
        var chosen = known.getSelectionModel().getSelectedItem();
        if (chosen == null) return;
        model.take(chosen);
        place.requestFocus();
    }

    private void problems() {
        Set<String> places = new HashSet<>();
        for (var node : form.lookupAll(".labelled-field")) {
            if (!(node instanceof LabelledField field)) continue;
            field.show(model.problems, texts);
            places.add(field.getPath());
        }
        refusal.setText(model.problems.stream()
                .filter(problem -> !places.contains(problem.path()))
                .map(texts::of)
                .distinct()
                .collect(Collectors.joining("\n")));
    }
}
