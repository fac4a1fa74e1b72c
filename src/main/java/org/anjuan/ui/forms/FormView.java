package org.anjuan.ui.forms;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.anjuan.domain.text.Problem;
import org.anjuan.ui.common.Icon;
import org.jspecify.annotations.Nullable;

/** A form on the screen, made from its model: groups of fields, each with its problem below. */
public final class FormView extends VBox {

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private final FormModel model;

    public FormView(FormModel model, FormSupport support) {
        this.model = model;
        getStyleClass().add("form");
        setSpacing(18);
        getChildren().setAll(sections(model.root(), support));
    }

    public FormModel model() {
        return model;
    }

    private @Nullable FieldBox current;

    /** Marks the field that has the focus. */
    void current(@Nullable Node focused) {
        var box = boxAround(focused);
        if (box == current) return;
        if (current != null) current.pseudoClassStateChanged(CURRENT, false);
        if (box != null) box.pseudoClassStateChanged(CURRENT, true);
        current = box;
    }

    private static @Nullable FieldBox boxAround(@Nullable Node node) {
        for (Node at = node; at != null; at = at.getParent()) if (at instanceof FieldBox box) return box;
        return null;
    }

    /** Puts the focus into the first field. */
    public void focusFirst() {
        focusFirst(this);
    }

    /** Puts the focus into the field of this name, unfolding its group, where there is one. */
    public boolean focus(String name) {
        for (var box : boxes(this)) {
            if (!box.field().field().name().equals(name)) continue;
            unfold(box);
            return focusFirst(box.editor());
        }
        return false;
    }

    /** Puts the focus into the first field with an error, where there is one. */
    public boolean focusFirstError() {
        return focusFirst(Problem::isError);
    }

    /** Puts the focus into the first field with an error or a doubt, where there is one. */
    boolean focusFirstProblem() {
        return focusFirst(_ -> true);
    }

    private boolean focusFirst(Predicate<Problem> which) {
        for (var box : boxes(this)) {
            var wrong = box.field().problemProperty().get();
            if (wrong == null || !which.test(wrong)) continue;
            unfold(box);
            focusFirst(box.editor());
            return true;
        }
        return false;
    }

    /** The lowest thing on the form that has a problem, to be scrolled to. */
    public Optional<Node> firstError() {
        return boxes(this).stream()
                .filter(box -> Optional.ofNullable(box.field().problemProperty().get())
                        .filter(Problem::isError)
                        .isPresent())
                .map(Node.class::cast)
                .findFirst();
    }

    private static List<FieldBox> boxes(Node node) {
        return node.lookupAll(".field-box").stream()
                .map(FieldBox.class::cast)
                .sorted(Comparator.comparingInt(FormView::depth).reversed())
                .toList();
    }

    private static int depth(Node node) {
        int depth = 0;
        for (Node at = node; at != null; at = at.getParent()) depth++;
        return depth;
    }

    private static void unfold(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.isVisible() || !at.getStyleClass().contains("form-grid")) continue;
            at.setVisible(true);
            at.setManaged(true);
        }
    }

    /** The fields of a nested record, without names of groups. */
    static VBox grids(RecordModel record, FormSupport support) {
        var box = new VBox(8);
        for (var group : FormLayout.of(record.shape().type())) box.getChildren().add(grid(group, record, support));
        return box;
    }

    private static List<Node> sections(RecordModel record, FormSupport support) {
        var groups = FormLayout.of(record.shape().type());
        List<Node> sections = new ArrayList<>();
        for (var group : groups) {
            var grid = grid(group, record, support);
            var section = new VBox(8);
            section.getStyleClass().add("form-section");
            if (groups.size() > 1 && !group.name().isEmpty())
                section.getChildren().add(heading(group, record, grid, support));
            section.getChildren().add(grid);
            sections.add(section);
        }
        return sections;
    }

    /** The name of a group; pressed, it folds the group or shows it again. */
    private static Node heading(FormLayout.Group group, RecordModel record, Sixths grid, FormSupport support) {
        var button = new Button(support.texts().get("form.group." + group.name()), Icon.OPEN.node());
        button.setId("group-" + group.name());
        button.getStyleClass().addAll("flat", "fold");
        button.setFocusTraversable(group.isFolded());
        boolean used = group.places().stream()
                .map(place -> record.field(place.field().name()))
                .anyMatch(field -> !field.isBlank() || field.noneProperty().get());
        grid.setVisible(used || !group.isFolded());
        grid.setManaged(grid.isVisible());
        grid.visibleProperty().subscribe(shown -> button.setGraphic((shown ? Icon.OPENED : Icon.OPEN).node()));
        button.setOnAction(_ -> {
            grid.setVisible(!grid.isVisible());
            grid.setManaged(grid.isVisible());
        });
        return button;
    }

    private static Sixths grid(FormLayout.Group group, RecordModel record, FormSupport support) {
        var grid = new Sixths();
        grid.getStyleClass().add("form-grid");
        for (var place : group.places()) {
            var box = new FieldBox(record.field(place.field().name()), support, place.tall());
            box.setMinWidth(0);
            grid.add(box, place.width());
        }
        return grid;
    }

    /** Puts the focus into the first control below this node that takes it. */
    static boolean focusFirst(@Nullable Node node) {
        if (node == null || !node.isVisible() || node.isDisabled()) return false;
        if (node.isFocusTraversable()) {
            node.requestFocus();
            return true;
        }
        if (node instanceof Parent parent)
            for (var child : parent.getChildrenUnmodifiable()) if (focusFirst(child)) return true;
        return false;
    }
}
