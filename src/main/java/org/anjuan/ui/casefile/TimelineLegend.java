package org.anjuan.ui.casefile;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.anjuan.domain.clock.Deadline;
import org.anjuan.ui.casefile.PeriodPieces.Look;
import org.anjuan.ui.common.Texts;

/** What the looks of the bars mean, as far as they occur. */
final class TimelineLegend extends FlowPane {

    TimelineLegend(Texts texts, List<Deadline> deadlines) {
        super(14, 4);
        getStyleClass().add("timeline-legend");
        var looks = EnumSet.noneOf(Look.class);
        boolean excluded = false;
        for (var deadline : deadlines) {
            PeriodPieces.of(deadline).forEach(piece -> looks.add(piece.look()));
            excluded |= !PeriodPieces.excluded(deadline).isEmpty();
        }
        for (var look : looks)
            getChildren()
                    .add(entry(
                            "period-" + look.name().toLowerCase(Locale.ROOT),
                            texts.get("casefile.timeline.look." + look)));
        if (excluded) getChildren().add(entry("period-excluded", texts.get("casefile.timeline.look.EXCLUDED")));
    }

    private static Node entry(String style, String words) {
        var sample = new Region();
        sample.getStyleClass().addAll("legend-sample", "period", style);
        var label = new Label(words);
        label.getStyleClass().add("quiet");
        var entry = new HBox(5, sample, label);
        entry.setAlignment(Pos.CENTER_LEFT);
        return entry;
    }
}
