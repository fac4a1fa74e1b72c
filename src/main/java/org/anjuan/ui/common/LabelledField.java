package org.anjuan.ui.common;

import java.util.List;
import javafx.beans.DefaultProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.anjuan.domain.text.Problem;
import org.jspecify.annotations.Nullable;

/** A field with its name above, a hint, and what is wrong with it below, where it can be read without a pointer. */
@DefaultProperty("control")
public final class LabelledField extends VBox {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final Label name = new Label();
    private final Label hint = new Label();
    private final Label problem = new Label();
    private final ObjectProperty<@Nullable Node> control = new SimpleObjectProperty<>();
    private String path = "";

    public LabelledField() {
        getStyleClass().add("labelled-field");
        name.getStyleClass().add("field-name");
        hint.getStyleClass().add("field-hint");
        problem.getStyleClass().add("field-problem");
        for (var text : List.of(hint, problem)) {
            text.setWrapText(true);
            text.setMinHeight(Region.USE_PREF_SIZE);
            text.managedProperty().bind(text.textProperty().isNotEmpty());
            text.visibleProperty().bind(text.textProperty().isNotEmpty());
        }
        getChildren().setAll(name, hint, problem);
        control.subscribe(this::place);
    }

    public LabelledField(String label, Node control) {
        this();
        setLabel(label);
        setControl(control);
    }

    private void place(@Nullable Node node) {
        if (node == null) {
            getChildren().setAll(name, hint, problem);
            return;
        }
        getChildren().setAll(name, node, hint, problem);
        VBox.setVgrow(node, Priority.ALWAYS);
        if (node instanceof Region region) region.setMaxWidth(Double.MAX_VALUE);
        name.setLabelFor(node);
        if (node.getAccessibleText() == null) node.accessibleTextProperty().bind(name.textProperty());
        node.accessibleHelpProperty().bind(problem.textProperty());
    }

    /** Shows what is wrong, or nothing where the text is empty. */
    public void setProblem(String text) {
        problem.setText(text);
        var node = control.get();
        if (node != null) node.pseudoClassStateChanged(WRONG, !text.isEmpty());
    }

    public String getProblem() {
        return problem.getText();
    }

    /** Shows the first of the problems that is about this field's path; clears it where there is none. */
    public boolean show(List<Problem> problems, Texts texts) {
        var mine = problems.stream().filter(each -> each.path().equals(path)).findFirst();
        setProblem(mine.map(texts::of).orElse(""));
        return mine.isPresent();
    }

    public String getPath() {
        return path;
    }

    public void setPath(String path) {
        this.path = path;
    }

    public String getLabel() {
        return name.getText();
    }

    public void setLabel(String text) {
        name.setText(text);
    }

    public String getHint() {
        return hint.getText();
    }

    public void setHint(String text) {
        hint.setText(text);
    }

    public StringProperty hintProperty() {
        return hint.textProperty();
    }

    public @Nullable Node getControl() {
        return control.get();
    }

    public void setControl(Node node) {
        control.set(node);
    }

    public ObjectProperty<@Nullable Node> controlProperty() {
        return control;
    }
}
