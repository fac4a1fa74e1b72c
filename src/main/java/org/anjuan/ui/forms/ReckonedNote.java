package org.anjuan.ui.forms;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.CorrectionOrder;
import org.anjuan.domain.casefile.FineDecision;
import org.anjuan.domain.casefile.When;
import org.anjuan.domain.clock.LawBook;
import org.anjuan.domain.clock.LegalClock;
import org.anjuan.domain.penalty.DailyFines;
import org.anjuan.domain.penalty.LateFineAnswer;
import org.anjuan.domain.penalty.LateFines;
import org.anjuan.domain.penalty.WorkLine;
import org.anjuan.domain.text.Money;
import org.anjuan.domain.text.Problem;
import org.anjuan.usecase.PenaltyWords;

/** An amount with what the file makes of it below: the arithmetic, what forbids or questions it, and a button to take the figures over. */
final class ReckonedNote extends VBox {

    private static final double AMOUNT = 300;

    private final FieldModel field;
    private final FormSupport support;
    private final Reckoner reckoner;
    private final PenaltyWords words;
    private final VBox told = new VBox(3);
    private boolean due;

    /** What the file makes of it: the fields of the form by name, as they would be typed. */
    record Reckoned(Map<String, String> fields, List<WorkLine> lines, List<Problem> problems) {}

    /** Reckons from the file for the part that the form refers to. */
    interface Reckoner {
        Optional<Reckoned> reckon(FormModel form, CaseFile file, LawBook law);
    }

    ReckonedNote(FieldModel field, FormSupport support, Reckoner reckoner) {
        this.field = field;
        this.support = support;
        this.reckoner = reckoner;
        this.words = new PenaltyWords(support.texts().words().get());
        setSpacing(6);
        var control = new TextField();
        control.getStyleClass().add("figure");
        Editors.follow(control, field);
        told.getStyleClass().add("reckoned");
        control.setMaxWidth(AMOUNT);
        getChildren().setAll(control, FieldBox.capitals(field), told);
        show();
        field.form().changesProperty().subscribe(_ -> {
            if (due) return;
            due = true;
            Platform.runLater(() -> {
                due = false;
                show();
            });
        });
    }

    private void show() {
        told.getChildren().clear();
        var reckoned = reckoner.reckon(field.form(), support.file(), support.law());
        told.setVisible(reckoned.isPresent());
        told.setManaged(reckoned.isPresent());
        if (reckoned.isEmpty()) return;
        for (var line : reckoned.get().lines()) told.getChildren().add(label(words.of(line), "quiet"));
        for (var problem : reckoned.get().problems())
            told.getChildren().add(label(words.of(problem), problem.isError() ? "field-problem" : "field-doubt"));
        if (isTaken(reckoned.get())) return;
        var take = new Button(support.texts().get("penalty.form.take"));
        take.setId(field.name() + "-take");
        take.getStyleClass().addAll("flat", "add-row");
        take.setOnAction(_ -> take(field.form(), reckoned.get()));
        told.getChildren().add(take);
    }

    private boolean isTaken(Reckoned reckoned) {
        return reckoned.fields().entrySet().stream()
                .allMatch(each -> same(field.form().field(each.getKey()).text(), each.getValue()));
    }

    private static boolean same(String typed, String reckoned) {
        if (typed.equals(reckoned)) return true;
        var one = Typed.money(typed);
        return one.isPresent() && one.equals(Typed.money(reckoned));
    }

    static void take(FormModel form, Reckoned reckoned) {
        reckoned.fields()
                .forEach((name, value) -> form.field(name).textProperty().set(value));
    }

    private static Label label(String text, String style) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }

    /** The daily fine on the order that the form names. */
    static Optional<Reckoned> dailyFine(FormModel form, CaseFile file, LawBook law) {
        return part(form, "order", file, CorrectionOrder.class)
                .flatMap(order -> DailyFines.of(file, order, law, form.now().toLocalDate()))
                .map(sum -> {
                    var fields = new LinkedHashMap<String, String>();
                    if (sum.mayBeImposed()) {
                        sum.original()
                                .ifPresent(original ->
                                        fields.put("original", original.id().toString()));
                        sum.from().ifPresent(day -> fields.put("countedFrom", day(day)));
                        sum.until().ifPresent(day -> fields.put("countedUntil", day(day)));
                        fields.put("days", Long.toString(sum.days()));
                        sum.perDay().ifPresent(amount -> fields.put("amountPerDay", plain(amount)));
                        sum.total().ifPresent(amount -> fields.put("total", plain(amount)));
                    }
                    return new Reckoned(fields, sum.lines(), sum.problems());
                });
    }

    /** The late fine on the decision that the form names, to the day it names, or to today. */
    static Optional<Reckoned> lateFine(FormModel form, CaseFile file, LawBook law) {
        var until = Times.read(form.field("until").text(), form.now())
                .map(When::latest)
                .orElse(form.now().toLocalDate());
        return part(form, "decision", file, FineDecision.class)
                .map(decision -> LateFines.of(file, decision, until, new LegalClock(law)))
                .map(answer -> switch (answer) {
                    case LateFineAnswer.NotDue none -> new Reckoned(Map.of(), List.of(none.why()), List.of());
                    case LateFineAnswer.Unknown unknown -> new Reckoned(Map.of(), List.of(), unknown.missing());
                    case LateFineAnswer.Reckoned late -> {
                        var fields = new LinkedHashMap<String, String>();
                        fields.put("from", day(late.lastDay().plusDays(1)));
                        fields.put("until", day(late.until()));
                        fields.put("amount", plain(late.sum().amount()));
                        yield new Reckoned(fields, late.lines(), late.problems());
                    }
                });
    }

    private static <P> Optional<P> part(FormModel form, String name, CaseFile file, Class<P> type) {
        try {
            return file.find(UUID.fromString(form.field(name).text()))
                    .filter(type::isInstance)
                    .map(type::cast);
        } catch (IllegalArgumentException nothingChosen) {
            return Optional.empty();
        }
    }

    private static String day(LocalDate day) {
        return Times.show(When.of(day));
    }

    private static String plain(Money amount) {
        return amount.toYuan().toPlainString();
    }
}
