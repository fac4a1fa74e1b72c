package org.anjuan.ui.common;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.clock.Deadline;
import org.anjuan.usecase.CountedDayWords;
import org.anjuan.usecase.CountingWords;

/** Why a date is what it is: the question, the days as they were counted, and sentences. It takes the focus, to be read out as a whole. */
public final class CountingPane extends VBox {

    /**
     * What is shown.
     *
     * @param noted what is odd about the count, or missing for it
     */
    public record Told(String question, List<CountedDayWords> days, List<String> sentences, List<String> noted) {

        /** Nothing to explain. */
        public static final Told NOTHING = new Told("", List.of(), List.of(), List.of());

        public Told {
            days = List.copyOf(days);
            sentences = List.copyOf(sentences);
            noted = List.copyOf(noted);
        }

        /** Everything there is to say about a deadline. */
        public static Told of(Deadline deadline, CaseFile file, CountingWords words) {
            var noted = new ArrayList<String>(words.findings(deadline));
            noted.addAll(words.missing(deadline));
            return new Told(
                    words.question(deadline), words.days(deadline), List.of(words.paragraph(deadline, file)), noted);
        }

        /** One plain sentence instead of a count. */
        public static Told sentence(String text) {
            return new Told("", List.of(), List.of(text), List.of());
        }
    }

    private static final String STYLE = Objects.requireNonNull(
                    CountingPane.class.getResource("/ui/common/counting.css"))
            .toExternalForm();

    private final Label question = new Label();
    private final FlowPane chips = new FlowPane(3, 3);
    private final VBox sentences = new VBox();

    public CountingPane() {
        getStylesheets().add(STYLE);
        getStyleClass().addAll("panel", "inset", "why");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT);
        question.getStyleClass().add("heading");
        question.setWrapText(true);
        question.setMinHeight(Region.USE_PREF_SIZE);
        question.setId("question");
        chips.setId("chips");
        sentences.setId("sentences");
        getChildren().setAll(question, chips, sentences);
        show(Told.NOTHING);
    }

    /** Shows this instead of what was shown. */
    public void show(Told told) {
        question.setText(told.question());
        present(question, !told.question().isEmpty());
        chips.getChildren().setAll(told.days().stream().map(CountingPane::chip).toList());
        present(chips, !told.days().isEmpty());
        var lines = new ArrayList<Node>();
        told.sentences().forEach(text -> lines.add(line(text, "quiet")));
        told.noted().forEach(text -> lines.add(line(text, "noted")));
        sentences.getChildren().setAll(lines);
        var spoken = new ArrayList<String>();
        if (!told.question().isEmpty()) spoken.add(told.question());
        spoken.addAll(told.sentences());
        spoken.addAll(told.noted());
        setAccessibleText(String.join("\n", spoken));
    }

    private static void present(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private static Label line(String text, String style) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }

    private static VBox chip(CountedDayWords day) {
        var box = new VBox(
                styled(day.weekday(), "chip-small"), styled(day.day(), "chip-day"), styled(day.note(), "chip-small"));
        box.getStyleClass().addAll("day-chip", "day-" + day.kind().name().toLowerCase(Locale.ROOT));
        Tooltip.install(box, new Tooltip(day.whole()));
        return box;
    }

    private static Label styled(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        return label;
    }
}
