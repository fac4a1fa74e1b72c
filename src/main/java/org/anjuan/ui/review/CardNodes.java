package org.anjuan.ui.review;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.anjuan.domain.review.ScoreSheet;
import org.anjuan.domain.review.Truth;
import org.anjuan.domain.review.ZeroRule;
import org.anjuan.ui.common.Texts;

/** The small pieces of a card. */
final class CardNodes {

    private CardNodes() {}

    /** The title, and something short at the right. */
    static HBox head(String title, String right) {
        var name = new Label(title);
        name.getStyleClass().add("card-title");
        name.setWrapText(true);
        name.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        var points = new Label(right);
        points.setMinWidth(Region.USE_PREF_SIZE);
        return new HBox(8, name, points);
    }

    static Label key(String name) {
        var label = new Label(name);
        label.getStyleClass().add("key");
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    static Label wrapped(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    static Label small(String text) {
        var label = wrapped(text);
        label.getStyleClass().addAll("quiet", "small");
        return label;
    }

    /** Says where the record says that something does not apply, or does not say. */
    static Optional<Label> applicability(Texts texts, ScoreSheet sheet, String id, String words, boolean unmarked) {
        var applies = sheet.review().judgement().applies(id);
        if (applies == Truth.TRUE) return Optional.empty();
        var key = applies.isFalse() ? "review.card.notApplicableByRecord" : "review.card.unclear";
        var line = wrapped(texts.get(key, texts.get(words)));
        line.getStyleClass().add("banner");
        if (!applies.isFalse() && unmarked) line.getStyleClass().add("caution");
        return Optional.of(line);
    }

    /** The rule by which nothing is earned, as a warning where the record says that it holds. */
    static Label zeroRule(Texts texts, ZeroRule rule, Truth holds) {
        var key = holds.isTrue() ? "review.card.zeroHolds" : "review.card.zeroRule";
        var line = wrapped(texts.get(key, rule.text().in(texts.locale())));
        if (holds.isTrue()) line.getStyleClass().addAll("banner", "bad");
        else line.getStyleClass().addAll("quiet", "small");
        return line;
    }
}
