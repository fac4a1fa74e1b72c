package org.anjuan.ui.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.Part;
import org.anjuan.domain.casefile.PartKind;
import org.anjuan.domain.clock.LegalClock;
import org.anjuan.domain.penalty.DailyFineSum;
import org.anjuan.domain.penalty.DailyFines;
import org.anjuan.domain.penalty.LateFineAnswer;
import org.anjuan.domain.penalty.LateFines;
import org.anjuan.domain.penalty.WorkLine;
import org.anjuan.domain.text.ChineseNumerals;
import org.anjuan.domain.text.Money;
import org.anjuan.domain.text.Problem;
import org.anjuan.ui.common.Icon;
import org.anjuan.ui.common.Texts;
import org.anjuan.ui.forms.PartText;
import org.anjuan.usecase.PenaltyWords;

/** The daily and late fines of a file as they stand today: the amount, how it was reckoned, and what stands against it. */
final class MoneyPanel {

    private final Texts texts;
    private final LegalClock clock;
    private final PartSections.Actions actions;
    private final PenaltyWords words;

    MoneyPanel(Texts texts, LegalClock clock, PartSections.Actions actions) {
        this.texts = texts;
        this.clock = clock;
        this.actions = actions;
        this.words = new PenaltyWords(texts.words().get());
    }

    /** The panel; empty where no daily fine and no late fine has begun. */
    Optional<Node> of(CaseFile file, LocalDate today) {
        var text = new PartText(texts, file);
        List<Node> boxes = new ArrayList<>();
        for (var sum : DailyFines.of(file, clock.book(), today)) boxes.add(daily(sum, text));
        for (var answer : LateFines.of(file, today, clock))
            if (answer instanceof LateFineAnswer.Reckoned late) boxes.add(late(late, text));
        if (boxes.isEmpty()) return Optional.empty();
        var panel = new VBox(6, Rows.heading(texts.get("penalty.panel.title"), 0));
        panel.getChildren().addAll(boxes);
        panel.setId("money-panel");
        return Optional.of(panel);
    }

    private Node daily(DailyFineSum sum, PartText text) {
        var amount = sum.mayBeImposed() ? sum.total() : Optional.<Money>empty();
        return box("penalty.daily.title", sum.order(), text, amount, sum.lines(), sum.problems(), PartKind.DAILY_FINE);
    }

    private Node late(LateFineAnswer.Reckoned late, PartText text) {
        return box(
                late.ended() ? "penalty.panel.lateEnded" : "penalty.panel.lateRuns",
                late.decision(),
                text,
                Optional.of(late.owed()),
                late.lines(),
                late.problems(),
                PartKind.LATE_FINE);
    }

    private Node box(
            String title,
            Part about,
            PartText text,
            Optional<Money> amount,
            List<WorkLine> lines,
            List<Problem> problems,
            PartKind kind) {
        var name = new Label(texts.get(title));
        name.getStyleClass().add("money-title");
        var paper = Rows.label(text.choice(about), "quiet");
        HBox.setHgrow(paper, Priority.ALWAYS);
        var record = new Button(texts.get("penalty.panel.record"), Icon.ADD.node());
        record.getStyleClass().add("flat");
        record.setId("record-" + kind.key());
        record.setOnAction(_ -> actions.add(kind));
        var head = new HBox(10, name, paper, record);
        head.setAlignment(Pos.CENTER_LEFT);
        var box = new VBox(3, head);
        box.getStyleClass().add("money-box");
        amount.ifPresent(sum -> {
            var figure = new Label(texts.get("penalty.form.yuan", PenaltyWords.money(sum)));
            figure.getStyleClass().add("money-figure");
            var capitals = Rows.label(ChineseNumerals.amountInCapitals(sum.fen()), "quiet");
            var line = new HBox(10, figure, capitals);
            line.setAlignment(Pos.BASELINE_LEFT);
            box.getChildren().add(line);
        });
        for (var line : lines) box.getChildren().add(wrapped(words.of(line), "quiet"));
        for (var problem : problems)
            box.getChildren().add(wrapped(words.of(problem), problem.isError() ? "field-problem" : "field-doubt"));
        return box;
    }

    private static Label wrapped(String text, String style) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }
}
