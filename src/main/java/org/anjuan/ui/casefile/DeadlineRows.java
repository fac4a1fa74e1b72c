package org.anjuan.ui.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.clock.Deadline;
import org.anjuan.domain.clock.DeadlineState;
import org.anjuan.domain.clock.LawBook;
import org.anjuan.ui.common.CountingPane;
import org.anjuan.ui.common.Days;
import org.anjuan.ui.common.Status;
import org.anjuan.ui.common.Texts;
import org.anjuan.ui.common.Tone;
import org.anjuan.usecase.CountingWords;

/** The deadlines of a file: a bar and a state each; pressed, a line says by which article, and how it was counted. */
final class DeadlineRows {

    private final Texts texts;
    private final CaseFile file;
    private final LocalDate today;
    private final CountingWords counting;

    DeadlineRows(Texts texts, LawBook law, CaseFile file, LocalDate today) {
        this.texts = texts;
        this.file = file;
        this.today = today;
        this.counting = new CountingWords(texts.words().get(), law);
    }

    List<Node> of(List<Deadline> deadlines) {
        var days = deadlines.stream().flatMap(DeadlineRows::days).toList();
        var first = days.stream()
                .min(Comparator.naturalOrder())
                .filter(day -> day.isBefore(today))
                .orElse(today);
        var last = days.stream()
                .max(Comparator.naturalOrder())
                .filter(day -> day.isAfter(today))
                .orElse(today);
        var from = first.isBefore(today.minusYears(1)) ? first : first.minusDays(3);
        var until = last.isAfter(today.plusMonths(6)) ? today.plusMonths(6) : last.plusDays(3);
        List<Node> rows = new ArrayList<>();
        for (var deadline : deadlines) rows.add(row(deadline, from, until));
        return rows;
    }

    private static Stream<LocalDate> days(Deadline deadline) {
        return deadline.reckoning().stream().flatMap(reckoning -> Stream.of(reckoning.start(), reckoning.due()));
    }

    private Node row(Deadline deadline, LocalDate from, LocalDate until) {
        var name = Rows.label(counting.name(deadline), "deadline-name");
        var bar = new PeriodBar(deadline, from, until, today);
        HBox.setHgrow(bar, Priority.ALWAYS);
        var due = Rows.label(
                deadline.due().map(day -> Days.withWeekday(day, texts.locale())).orElse(""), "deadline-due");
        var state = status(deadline).label();
        state.getStyleClass().add("deadline-state");
        var line = new HBox(12, name, bar, due, state);
        line.setAlignment(Pos.CENTER_LEFT);
        var button = new Button();
        button.setGraphic(line);
        button.setMaxWidth(Double.MAX_VALUE);
        line.prefWidthProperty().bind(button.widthProperty().subtract(20));
        button.getStyleClass().addAll("flat", "row-button");
        button.setAccessibleText(name.getText() + " " + due.getText() + " " + state.getText());
        var why = why(deadline);
        why.setVisible(false);
        why.setManaged(false);
        button.setOnAction(_ -> {
            why.setVisible(!why.isVisible());
            why.setManaged(why.isVisible());
        });
        return new VBox(button, why);
    }

    private CountingPane why(Deadline deadline) {
        var pane = new CountingPane();
        pane.show(CountingPane.Told.of(deadline, file, counting));
        return pane;
    }

    /** The state in a word, with the days left while it is open. */
    Status status(Deadline deadline) {
        return new Status(counting.state(deadline), tone(deadline.state()));
    }

    static Tone tone(DeadlineState state) {
        return switch (state) {
            case OVERDUE, TOO_EARLY, MET_LATE -> Tone.BAD;
            case DUE_TODAY, DUE_SOON -> Tone.CAUTION;
            case RUNNING -> Tone.ACTIVE;
            case MET -> Tone.GOOD;
            case NOT_APPLICABLE, NOT_STARTED, SUSPENDED, EXPIRED, UNKNOWN -> Tone.NEUTRAL;
        };
    }
}
