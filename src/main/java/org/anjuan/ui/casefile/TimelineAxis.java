package org.anjuan.ui.casefile;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import org.anjuan.ui.common.Texts;

/** The words above the ticks: years or months above, months or days below, and where today is. */
final class TimelineAxis extends Pane {

    /** How high it is. */
    static final double HEIGHT = 38;

    private static final double LINE = 17;
    private static final double GAP = 4;
    private static final double ROOM = 46;

    private record Word(Label label, double x, double y, boolean centred) {}

    private final Texts texts;
    private final LocalDate today;
    private final List<Word> words = new ArrayList<>();
    private double width;

    TimelineAxis(Texts texts, LocalDate today) {
        this.texts = texts;
        this.today = today;
        getStyleClass().add("timeline-axis");
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        setMaxHeight(HEIGHT);
    }

    /** Writes the words of this scale. */
    void use(TimeScale scale) {
        words.clear();
        width = scale.width();
        double now = isShown(scale) ? scale.middle(today) : Double.NaN;
        var ticks = scale.ticks();
        String above = "";
        for (int i = 0; i < ticks.size(); i++) {
            var day = ticks.get(i);
            double x = scale.at(day);
            double next = i + 1 < ticks.size() ? scale.at(ticks.get(i + 1)) : width;
            if (next - x < ROOM && (i == 0 || i == ticks.size() - 1)) continue;
            add(lower(day, scale.unit()), "timeline-tick", x + GAP, LINE + 2, false);
            var upper = upper(i == 0 ? scale.first() : day, scale.unit());
            boolean covered = Math.abs(x + ROOM / 2 - now) < ROOM * 1.6;
            if (!upper.equals(above) && !covered) {
                add(upper, "timeline-era", x + GAP, 1, false);
                above = upper;
            }
        }
        if (isShown(scale))
            add(
                    texts.get("casefile.timeline.today", today.toString().substring(5)),
                    "timeline-today-word",
                    now,
                    1,
                    true);
        getChildren().setAll(words.stream().map(Word::label).toList());
        requestLayout();
    }

    private boolean isShown(TimeScale scale) {
        return !today.isBefore(scale.first()) && !today.isAfter(scale.last());
    }

    private void add(String text, String style, double x, double y, boolean centred) {
        if (text.isEmpty()) return;
        var label = new Label(text);
        label.getStyleClass().add(style);
        words.add(new Word(label, x, y, centred));
    }

    private String lower(LocalDate day, TimeScale.Unit unit) {
        return switch (unit) {
            case WEEK -> day.toString().substring(5);
            case MONTH, QUARTER -> day.getMonth().getDisplayName(TextStyle.SHORT_STANDALONE, texts.locale());
            case YEAR -> said(day, "y");
        };
    }

    private String upper(LocalDate day, TimeScale.Unit unit) {
        return switch (unit) {
            case WEEK -> said(day, "yMMM");
            case MONTH, QUARTER -> said(day, "y");
            case YEAR -> "";
        };
    }

    private String said(LocalDate day, String template) {
        return DateTimeFormatter.ofLocalizedPattern(template)
                .withLocale(texts.locale())
                .format(day);
    }

    @Override
    protected void layoutChildren() {
        for (var word : words) {
            double wide = word.label().prefWidth(-1);
            double x = word.centred() ? word.x() - wide / 2 : word.x();
            word.label().resizeRelocate(Math.clamp(x, 0, Math.max(0, width - wide)), word.y(), wide, LINE);
        }
    }
}
