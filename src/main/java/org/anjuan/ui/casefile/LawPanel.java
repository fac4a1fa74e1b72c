package org.anjuan.ui.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.FineDecision;
import org.anjuan.domain.casefile.PenaltyDecision;
import org.anjuan.domain.casefile.SummaryDecision;
import org.anjuan.domain.clock.LawBook;
import org.anjuan.domain.penalty.ActLaws;
import org.anjuan.domain.penalty.ActLaws.ActLaw;
import org.anjuan.domain.penalty.ActLaws.Unnamed;
import org.anjuan.domain.penalty.Answer;
import org.anjuan.domain.penalty.CheckedFine;
import org.anjuan.domain.penalty.LawSide;
import org.anjuan.domain.penalty.Question;
import org.anjuan.domain.penalty.RangeCheck;
import org.anjuan.domain.penalty.RangeVerdict;
import org.anjuan.domain.penalty.Thresholds;
import org.anjuan.ui.common.Status;
import org.anjuan.ui.common.Texts;
import org.anjuan.ui.common.Tone;
import org.anjuan.usecase.ActLawWords;
import org.anjuan.usecase.LawWords;

/**
 * What the law says to the decision of a file: the range of each violation, with both laws side by side where two may apply, whether the fines stay within
 * it, and what the procedure demands.
 */
final class LawPanel {

    private final Texts texts;
    private final LawBook book;
    private final LawWords words;
    private final ActLawWords actWords;

    LawPanel(Texts texts, LawBook book) {
        this.texts = texts;
        this.book = book;
        this.words = new LawWords(texts.words().get(), book);
        this.actWords = new ActLawWords(texts.words().get(), book);
    }

    /** The panel; empty before anything is put forward or a violation of the catalogue is recorded. */
    Optional<Node> of(CaseFile file, LocalDate today) {
        List<Node> lines = new ArrayList<>();
        var check = new RangeCheck(book);
        var laws = new ActLaws(book);
        for (var each : laws.of(file, today)) lines.add(law(each));
        for (var each : laws.unnamed(file)) lines.add(unnamed(each));
        var fines = Stream.<FineDecision>concat(
                        file.all(PenaltyDecision.class).stream(), file.all(SummaryDecision.class).stream())
                .flatMap(decision -> check.of(file, decision, today).stream())
                .toList();
        if (!fines.isEmpty()) lines.add(fines(fines));
        if (lines.isEmpty() && !Thresholds.isPutForward(file)) return Optional.empty();
        lines.add(answers(file, today));
        var panel = new VBox(8, Rows.heading(texts.get("law.panel.title"), 0));
        panel.getChildren().addAll(lines);
        panel.setId("law-panel");
        return Optional.of(panel);
    }

    /** An act of which no law can be told, with what to do. */
    private Node unnamed(Unnamed act) {
        var box =
                new VBox(4, wrapped(act.act().description(), "law-act"), wrapped(actWords.line(act), "law-conclusion"));
        box.getStyleClass().add("law-box");
        return box;
    }

    private Node law(ActLaw act) {
        var law = act.law();
        var box = new VBox(4, wrapped(act.act().description(), "law-act"));
        box.getStyleClass().add("law-box");
        var sides = new GridPane(14, 0);
        int count = law.sides().size();
        for (int i = 0; i < count; i++) {
            var half = new ColumnConstraints();
            half.setPercentWidth(100.0 / count);
            sides.getColumnConstraints().add(half);
            sides.add(side(law.sides().get(i), count > 1), i, 0);
        }
        box.getChildren().addAll(sides, wrapped(words.conclusion(law), "law-conclusion"));
        actWords.choice(act).forEach(line -> box.getChildren().add(wrapped(line, "law-choice")));
        return box;
    }

    private VBox side(LawSide side, boolean several) {
        var column = new VBox(2);
        if (several) column.getChildren().add(wrapped(texts.get("law.panel.on", side.day()), "quiet"));
        if (side.provisions().isEmpty()) column.getChildren().add(wrapped(texts.get("law.panel.none"), "quiet"));
        for (var provision : side.provisions()) {
            column.getChildren().add(wrapped(words.penalty(provision), "law-article"));
            side.ranges().stream()
                    .filter(range -> range.provision().equals(provision))
                    .map(words::range)
                    .distinct()
                    .forEach(text -> column.getChildren().add(wrapped(text, "law-range")));
            var measures =
                    provision.measures().stream().map(words::measure).collect(Collectors.joining(words.between()));
            if (!measures.isEmpty()) column.getChildren().add(wrapped(measures, "quiet"));
        }
        return column;
    }

    private Node fines(List<CheckedFine> fines) {
        var box = new VBox(4);
        box.setId("law-fines");
        for (var fine : fines) {
            var amount = fine.line().amount().value().map(words::money).orElse("");
            var status = new Status(
                            texts.get("law.panel.fine", amount, words.verdict(fine.verdict())), tone(fine.verdict()))
                    .label();
            status.setWrapText(true);
            status.setMinHeight(Region.USE_PREF_SIZE);
            box.getChildren().add(status);
        }
        return box;
    }

    private static Tone tone(RangeVerdict verdict) {
        return switch (verdict) {
            case RangeVerdict.Within _ -> Tone.GOOD;
            case RangeVerdict.BelowWithGround _ -> Tone.CAUTION;
            case RangeVerdict.BelowWithoutGround _, RangeVerdict.Above _ -> Tone.BAD;
            case RangeVerdict.Unknown _ -> Tone.NEUTRAL;
        };
    }

    /** The four questions below each other: the answer, what it rests on, the articles. */
    private Node answers(CaseFile file, LocalDate today) {
        var thresholds = new Thresholds(book);
        var grid = new GridPane(14, 6);
        grid.setId("law-answers");
        grid.getColumnConstraints().addAll(fixed(), fixed(), growing(55), growing(45));
        int row = 0;
        for (var question : Question.values()) {
            var answer = thresholds.of(question, file, today);
            var name = new Label(texts.get("law.question." + question));
            name.setMinWidth(Region.USE_PREF_SIZE);
            var status = new Status(words.value(answer), tone(answer)).label();
            status.setMinWidth(Region.USE_PREF_SIZE);
            var why = wrapped(words.why(answer), "law-why");
            var cited = wrapped(words.cited(answer), "quiet");
            grid.addRow(row++, name, status, why, cited);
            for (var node : List.of(name, status, why, cited)) GridPane.setValignment(node, VPos.TOP);
        }
        return grid;
    }

    private static Tone tone(Answer answer) {
        if (answer.value().isUnknown()) return Tone.CAUTION;
        boolean yes = answer.value().is(true);
        if (answer.question() == Question.SUMMARY_PROCEDURE) return yes ? Tone.GOOD : Tone.NEUTRAL;
        return yes ? Tone.ACTIVE : Tone.NEUTRAL;
    }

    private static ColumnConstraints fixed() {
        var column = new ColumnConstraints();
        column.setMinWidth(Region.USE_PREF_SIZE);
        return column;
    }

    private static ColumnConstraints growing(double percent) {
        var column = new ColumnConstraints(0, percent * 8, Double.MAX_VALUE);
        column.setHgrow(Priority.ALWAYS);
        return column;
    }

    private static Label wrapped(String text, String style) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.setAlignment(Pos.TOP_LEFT);
        label.getStyleClass().add(style);
        return label;
    }
}
