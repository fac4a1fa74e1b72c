package org.anjuan.ui.review;

import java.util.HashMap;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.anjuan.ui.common.Texts;

/** All that is to be marked as a strip of small spots: how each is marked, and which one is at. A click goes there. */
final class MarkStrip extends FlowPane {

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private final ScoringModel model;
    private final Texts texts;
    private final Runnable gone;
    private final Map<String, Region> marks = new HashMap<>();
    private final Map<String, StackPane> spots = new HashMap<>();

    /** @param gone what follows when a click went to a subject */
    MarkStrip(ScoringModel model, Texts texts, Runnable gone) {
        this.model = model;
        this.texts = texts;
        this.gone = gone;
        getStyleClass().add("strip");
    }

    /** Makes the spots anew. */
    void fill() {
        marks.clear();
        spots.clear();
        getChildren().clear();
        for (int i = 0; i < model.subjects().size(); i++) {
            var subject = model.subjects().get(i);
            if (subject.first()) getChildren().add(group(subject));
            getChildren().add(spot(subject, i));
        }
        show();
    }

    /** Shows how each subject is marked now. */
    void show() {
        var sheet = model.sheet().get();
        if (sheet == null) return;
        for (var subject : model.subjects()) {
            var mark = marks.get(subject.id());
            var spot = spots.get(subject.id());
            if (mark == null || spot == null) continue;
            var look = Looks.of(sheet, subject);
            mark.getStyleClass().setAll("look", look.styleClass());
            spot.setAccessibleText(subject.id() + " " + texts.get(look.key()));
        }
    }

    /** Shows which subject one is at. */
    void showCurrent() {
        model.subject()
                .ifPresent(subject ->
                        spots.forEach((id, spot) -> spot.pseudoClassStateChanged(CURRENT, id.equals(subject.id()))));
    }

    private Label group(Subject subject) {
        var name =
                switch (subject) {
                    case Subject.OfItem(var _, var section, var _) -> section.id();
                    case Subject.OfVeto _ -> texts.get("review.scoring.veto");
                };
        var label = new Label(name);
        label.getStyleClass().add("group");
        return label;
    }

    private StackPane spot(Subject subject, int at) {
        var mark = new Region();
        mark.getStyleClass().setAll("look", Looks.OPEN.styleClass());
        var spot = new StackPane(mark);
        spot.getStyleClass().add("spot");
        spot.setOnMouseClicked(_ -> {
            model.current().set(at);
            gone.run();
        });
        Tooltip.install(spot, new Tooltip(subject.id() + "  " + subject.title().in(texts.locale())));
        marks.put(subject.id(), mark);
        spots.put(subject.id(), spot);
        return spot;
    }
}
