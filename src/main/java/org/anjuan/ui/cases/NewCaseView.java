package org.anjuan.ui.cases;

import java.util.List;
import java.util.function.Function;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.anjuan.domain.casefile.Origin;
import org.anjuan.domain.casefile.PartyKind;
import org.anjuan.domain.casefile.Procedure;
import org.anjuan.domain.office.Person;
import org.anjuan.domain.text.Problem;
import org.anjuan.ui.common.DayField;
import org.anjuan.ui.common.LabelledField;
import org.anjuan.ui.common.Named;
import org.anjuan.ui.common.Texts;
import org.jspecify.annotations.Nullable;

/** The form for a new case. */
public final class NewCaseView {

    @FXML
    private Label general;

    @FXML
    private TextField title;

    @FXML
    private TextField number;

    @FXML
    private ComboBox<Procedure> procedure;

    @FXML
    private ComboBox<Origin> origin;

    @FXML
    private DayField openedOn;

    @FXML
    private TextField unit;

    @FXML
    private ComboBox<@Nullable Person> first;

    @FXML
    private ComboBox<@Nullable Person> second;

    @FXML
    private TextField party;

    @FXML
    private ComboBox<PartyKind> partyKind;

    @FXML
    private TextField creditCode;

    @FXML
    private TextField address;

    @FXML
    private LabelledField titleField;

    @FXML
    private LabelledField numberField;

    @FXML
    private LabelledField openedOnField;

    @FXML
    private LabelledField secondField;

    @FXML
    private LabelledField partyField;

    @FXML
    private LabelledField creditCodeField;

    private final NewCaseModel model;
    private final Texts texts;

    NewCaseView(NewCaseModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        title.textProperty().bindBidirectional(model.title);
        number.textProperty().bindBidirectional(model.number);
        unit.textProperty().bindBidirectional(model.unit);
        party.textProperty().bindBidirectional(model.party);
        creditCode.textProperty().bindBidirectional(model.creditCode);
        address.textProperty().bindBidirectional(model.address);
        openedOn.valueProperty().bindBidirectional(model.openedOn);
        choice(procedure, List.of(Procedure.values()), texts::of);
        procedure.valueProperty().bindBidirectional(model.procedure);
        choice(origin, List.of(Origin.LIVE, Origin.ENTERED_LATE), texts::of);
        origin.valueProperty().bindBidirectional(model.origin);
        choice(partyKind, List.of(PartyKind.values()), texts::of);
        partyKind.valueProperty().bindBidirectional(model.partyKind);
        people(first);
        first.valueProperty().bindBidirectional(model.first);
        people(second);
        second.valueProperty().bindBidirectional(model.second);
        general.managedProperty().bind(general.textProperty().isNotEmpty());
        model.problems.addListener((ListChangeListener<Problem>) _ -> problems());
        problems();
    }

    private void people(ComboBox<@Nullable Person> box) {
        box.getItems().add(null);
        box.getItems().addAll(model.people);
        Named.in(box, texts.get("cases.new.nobody"), NewCaseView::label);
    }

    private static String label(Person person) {
        return person.unit().isEmpty() ? person.name() : person.name() + " · " + person.unit();
    }

    private static <T> void choice(ComboBox<T> box, List<T> values, Function<T, String> name) {
        box.getItems().setAll(values);
        Named.in(box, "", name);
    }

    private void problems() {
        var problems = List.copyOf(model.problems);
        var fields = List.of(titleField, numberField, openedOnField, secondField, partyField, creditCodeField);
        LabelledField wrong = null;
        for (var field : fields) if (field.show(problems, texts) && wrong == null) wrong = field;
        general.setText(problems.stream()
                .filter(problem ->
                        fields.stream().noneMatch(field -> field.getPath().equals(problem.path())))
                .map(texts::of)
                .findFirst()
                .orElse(""));
        if (wrong != null && wrong.getControl() != null) wrong.getControl().requestFocus();
    }
}
