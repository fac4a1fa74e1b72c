package org.anjuan.ui.review;

import static org.anjuan.ui.review.CardNodes.key;
import static org.anjuan.ui.review.CardNodes.wrapped;

import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.anjuan.domain.review.Deduction;
import org.anjuan.domain.review.DeductionRule;
import org.anjuan.ui.common.Texts;

/** One deduction of an item: whether it is made, its key, what is wrong, how often, what it costs. */
final class DeductionRow extends VBox {

    private static final PseudoClass MADE = PseudoClass.getPseudoClass("made");

    private final ScoringModel model;
    private final Texts texts;

    DeductionRow(ScoringModel model, Texts texts, DeductionRule rule, Optional<Deduction> made, Runnable toggle) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("rule");
        pseudoClassStateChanged(MADE, made.isPresent());
        var words = rule.text().in(texts.locale());
        var box = new CheckBox();
        box.setSelected(made.isPresent());
        box.setFocusTraversable(false);
        box.setDisable(!model.isOpen());
        box.setAccessibleText(words);
        box.setOnAction(_ -> toggle.run());
        var text = wrapped(words);
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setMaxWidth(Double.MAX_VALUE);
        text.setOnMouseClicked(_ -> toggle.run());
        var line = new HBox(box, key(Integer.toString(rule.number())), text);
        line.getStyleClass().add("rule-line");
        made.filter(_ -> rule.each()).ifPresent(deduction -> line.getChildren().add(counter(rule, deduction)));
        var cost = new Label(costText(rule, made.map(Deduction::count).orElse(0)));
        cost.getStyleClass().add("cost");
        cost.setMinWidth(Region.USE_PREF_SIZE);
        line.getChildren().add(cost);
        getChildren().add(line);
    }

    private HBox counter(DeductionRule rule, Deduction made) {
        var less = new Button("−");
        less.setAccessibleText(texts.get("review.card.less"));
        less.setOnAction(_ -> model.count(rule.number(), -1));
        var more = new Button("+");
        more.setAccessibleText(texts.get("review.card.more"));
        more.setOnAction(_ -> model.count(rule.number(), 1));
        for (var button : List.of(less, more)) {
            button.setFocusTraversable(false);
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setDisable(!model.isOpen());
        }
        var times = new Label("×" + made.count());
        times.setMinWidth(Region.USE_PREF_SIZE);
        var box = new HBox(4, less, times, more);
        box.setMinWidth(Region.USE_PREF_SIZE);
        box.setAlignment(Pos.CENTER);
        return box;
    }

    private String costText(DeductionRule rule, int count) {
        var points = Points.of(rule.cost(Math.max(count, 1)));
        return texts.get(rule.each() && count == 0 ? "review.card.costEach" : "review.card.cost", points);
    }
}
