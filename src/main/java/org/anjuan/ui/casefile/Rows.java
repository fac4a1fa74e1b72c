package org.anjuan.ui.casefile;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.anjuan.domain.casefile.Part;
import org.anjuan.ui.common.Icon;
import org.anjuan.ui.common.Texts;
import org.anjuan.ui.common.WholeText;
import org.anjuan.ui.forms.PartText;

/** Lines of the page that can be pressed, and headings above them. */
final class Rows {

    private Rows() {}

    /** A line for a part: its day, what it is, and the way into it. */
    static Button part(Texts texts, PartText text, Part part, boolean withKind, Runnable open) {
        var day = new Label(PartText.when(part).map(text::when).orElse(texts.get("casefile.noDay")));
        day.getStyleClass().addAll("row-day", "quiet");
        var kind = withKind ? text.kind(part) : "";
        var label = text.label(part);
        List<Node> nodes = new ArrayList<>();
        if (withKind || PartText.hasDay(part.kindOfPart())) nodes.add(day);
        if (withKind) nodes.add(label(kind, "row-kind"));
        var what = label(label.isEmpty() && !withKind ? text.kind(part) : label, "row-what");
        HBox.setHgrow(what, Priority.ALWAYS);
        nodes.add(what);
        return button(nodes, day.getText() + " " + kind + " " + label, open);
    }

    /** A line of these nodes that opens something. */
    static Button button(List<Node> nodes, String said, Runnable open) {
        var line = new HBox(12);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getChildren().setAll(nodes);
        var chevron = Icon.OPEN.node();
        chevron.getStyleClass().add("row-open");
        line.getChildren().add(chevron);
        var button = new Button();
        button.setGraphic(line);
        button.getStyleClass().addAll("flat", "row-button");
        button.setMaxWidth(Double.MAX_VALUE);
        line.prefWidthProperty().bind(button.widthProperty().subtract(20));
        button.setAccessibleText(said);
        button.setOnAction(_ -> open.run());
        return button;
    }

    static Label label(String text, String style) {
        var label = WholeText.inTooltip(new Label(text));
        label.getStyleClass().add(style);
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }

    /** A heading with a number behind it. */
    static HBox heading(String text, int count) {
        var heading = label(text, "heading");
        heading.setMaxWidth(USE_OWN);
        var line = new HBox(8, heading);
        line.setAlignment(Pos.CENTER_LEFT);
        if (count > 0) line.getChildren().add(label(Integer.toString(count), "count"));
        return line;
    }

    private static final double USE_OWN = Region.USE_PREF_SIZE;

    /** Lines below each other with a thin line between them. */
    static VBox list(List<? extends Node> rows) {
        var box = new VBox();
        box.getStyleClass().add("row-list");
        box.getChildren().setAll(rows);
        return box;
    }
}
