package org.anjuan.ui.review;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.anjuan.domain.review.ScoreSheet;
import org.anjuan.ui.common.Texts;
import org.jspecify.annotations.Nullable;

/** One line of the list of items: its look, its title, its points; a line above the first of a section. */
final class SubjectCell extends ListCell<Subject> {

    private static final PseudoClass FIRST = PseudoClass.getPseudoClass("first");

    private final ScoringModel model;
    private final Texts texts;
    private final Region look = new Region();
    private final Label title = new Label();
    private final Label points = new Label();
    private final HBox line = new HBox(look, title, points);

    SubjectCell(ScoringModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        points.getStyleClass().add("points");
        points.setMinWidth(Region.USE_PREF_SIZE);
        title.setMaxWidth(Double.MAX_VALUE);
        title.setMinWidth(0);
        HBox.setHgrow(title, Priority.ALWAYS);
        line.getStyleClass().add("line");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Subject subject, boolean empty) {
        super.updateItem(subject, empty);
        setText(null);
        var sheet = model.sheet().get();
        if (empty || subject == null || sheet == null) {
            setGraphic(null);
            setAccessibleText(null);
            pseudoClassStateChanged(FIRST, false);
            return;
        }
        var state = Looks.of(sheet, subject);
        pseudoClassStateChanged(FIRST, subject.first());
        look.getStyleClass().setAll("look", state.styleClass());
        title.setText(subject.id() + "  " + subject.title().in(texts.locale()));
        points.setText(points(sheet, subject, state));
        setAccessibleText(title.getText() + ", " + texts.get(state.key()));
        setGraphic(line);
    }

    private static String points(ScoreSheet sheet, Subject subject, Looks state) {
        return switch (subject) {
            case Subject.OfVeto _ -> "";
            case Subject.OfItem(var item, var _, var _) when state.isOpen() -> Points.of(item.points());
            case Subject.OfItem _ when state == Looks.NOT_APPLICABLE -> Points.NONE;
            case Subject.OfItem(var item, var _, var _) ->
                sheet.score()
                        .item(item.id())
                        .map(score -> Points.of(score.earned()) + "/" + Points.of(item.points()))
                        .orElse("");
        };
    }
}
