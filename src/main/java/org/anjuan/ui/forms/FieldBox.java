package org.anjuan.ui.forms;

import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.anjuan.domain.casefile.Shape.ValueType;
import org.anjuan.domain.text.ChineseNumerals;
import org.anjuan.domain.text.Money;
import org.anjuan.domain.text.Problem;
import org.jspecify.annotations.Nullable;

/**
 * A field on the form: its name above, with the way to say that there is none; what is wrong with it, or doubtful, below.
 */
final class FieldBox extends VBox {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final FieldModel field;
    private final FormSupport support;
    private final Node editor;
    private final Label problem = new Label();

    FieldBox(FieldModel field, FormSupport support, boolean tall) {
        this.field = field;
        this.support = support;
        this.editor = tall ? Editors.prose(field) : Editors.of(field, support);
        getStyleClass().addAll("labelled-field", "field-box");
        editor.setId(field.name());
        var name = new Label(support.texts().get(field.wordKey()));
        name.getStyleClass().add("field-name");
        name.setMinWidth(0);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var header = new HBox(4, name);
        header.setAlignment(Pos.CENTER_LEFT);
        header.getStyleClass().add("field-header");
        if (field.isRequired() && field.field().type() != ValueType.RECORD)
            header.getChildren().add(required());
        header.getChildren().add(space);
        if (field.canBeNone()) header.getChildren().add(none());
        problem.setWrapText(true);
        problem.setMinHeight(USE_PREF_SIZE);
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        getChildren().setAll(header, editor, problem);
        if (field.field().type() == ValueType.MONEY
                && !(editor instanceof ArithmeticPanel)
                && !(editor instanceof ReckonedNote)) getChildren().add(2, capitals(field));
        nameForReaders(name);
        field.problemProperty().subscribe(this::tell);
        focusWithinProperty().subscribe((_, within) -> {
            if (!within) field.check();
        });
    }

    FieldModel field() {
        return field;
    }

    Node editor() {
        return editor;
    }

    private Label required() {
        var mark = new Label("*");
        mark.getStyleClass().add("required");
        mark.setTooltip(new Tooltip(support.texts().get("form.field.required")));
        return mark;
    }

    private ToggleButton none() {
        var button = new ToggleButton(support.texts().get("form.fact.noneShort"));
        button.setId(field.name() + "-none");
        button.getStyleClass().add("none-toggle");
        button.setFocusTraversable(false);
        button.setAccessibleText(
                support.texts().get(field.wordKey()) + " " + support.texts().get("form.fact.none"));
        button.setTooltip(new Tooltip(support.texts().get("form.fact.noneHint")));
        button.selectedProperty().bindBidirectional(field.noneProperty());
        editor.disableProperty().bind(field.noneProperty());
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() != KeyCode.F9) return;
            field.noneProperty().set(!field.noneProperty().get());
            if (field.noneProperty().get()) {
                button.setFocusTraversable(true);
                button.requestFocus();
            } else FormView.focusFirst(editor);
            event.consume();
        });
        field.noneProperty().subscribe(button::setFocusTraversable);
        return button;
    }

    /** The amount typed, as papers write it. */
    static Label capitals(FieldModel field) {
        var hint = new Label();
        hint.getStyleClass().add("field-hint");
        hint.setWrapText(true);
        hint.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> Typed.money(field.text())
                                .map(Money::fen)
                                .map(ChineseNumerals::amountInCapitals)
                                .orElse(""),
                        field.textProperty()));
        hint.managedProperty().bind(hint.textProperty().isNotEmpty());
        return hint;
    }

    private void nameForReaders(Label name) {
        var target =
                switch (editor) {
                    case OffenceChooser chooser -> chooser.input();
                    case ReckonedNote note -> note.getChildren().getFirst();
                    case WhenEditor when ->
                        ((Parent) when).getChildrenUnmodifiable().getFirst();
                    default -> editor;
                };
        if (target instanceof TextInputControl || target instanceof ComboBoxBase<?>) name.setLabelFor(target);
        target.accessibleTextProperty().bind(name.textProperty());
        target.accessibleHelpProperty().bind(problem.textProperty());
    }

    private void tell(@Nullable Problem wrong) {
        problem.setText(wrong == null ? "" : support.texts().of(wrong));
        problem.getStyleClass().setAll("label", wrong != null && !wrong.isError() ? "field-doubt" : "field-problem");
        editor.pseudoClassStateChanged(WRONG, wrong != null && wrong.isError());
    }
}
