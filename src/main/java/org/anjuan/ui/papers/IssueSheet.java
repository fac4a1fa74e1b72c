package org.anjuan.ui.papers;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.anjuan.domain.casefile.OfficePaper;
import org.anjuan.domain.casefile.When;
import org.anjuan.domain.text.DocumentNumber;
import org.anjuan.ui.common.DayField;
import org.anjuan.ui.common.JobName;
import org.anjuan.ui.common.LabelledField;
import org.anjuan.ui.common.Latest;
import org.anjuan.ui.common.Sheet;
import org.anjuan.ui.common.Texts;
import org.anjuan.ui.papers.PapersModel.Seen;
import org.anjuan.usecase.IssuePaper.Outlook;
import org.anjuan.usecase.PaperOutcome;
import org.jspecify.annotations.Nullable;

/** Asks before a paper goes out, under the number and day that it would get; or says that it went out before. */
final class IssueSheet {

    private static final double WIDE = 460;

    private final PapersDesk desk;
    private final Texts texts;
    private final PapersModel model;
    private final Seen seen;
    private final UUID paper;
    private final Latest looking;
    private final Label number = new Label();
    private final DayField day = new DayField();
    private final LabelledField dayField;
    private final Label problem = new Label();

    IssueSheet(PapersDesk desk, PapersModel model, Seen seen) {
        this.desk = desk;
        this.texts = desk.texts();
        this.model = model;
        this.seen = seen;
        this.paper = seen.row().made().orElseThrow();
        this.looking = new Latest(desk.jobs());
        this.dayField = new LabelledField(texts.get("papers.issue.day"), day);
        day.setId("issue-day");
        number.setId("issue-number");
        number.setWrapText(true);
        number.getStyleClass().add("paper-number");
        problem.getStyleClass().add("field-problem");
        problem.setId("issue-problem");
        problem.setWrapText(true);
        problem.setMinHeight(Region.USE_PREF_SIZE);
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
    }

    /**
     * Looks ahead, then asks, unless another paper is looked at by then.
     *
     * @param over what follows once it was asked, or could not be
     */
    void issue(@Nullable Window window, Runnable over) {
        look(
                Optional.empty(),
                found -> {
                    try {
                        if (model.isLookedAt(seen)) ask(window, found);
                    } finally {
                        over.run();
                    }
                },
                over);
    }

    private void ask(@Nullable Window window, Optional<Outlook> found) {
        if (found.isEmpty()) {
            model.refuse(texts.get("paper.gone"));
            return;
        }
        var outlook = found.get();
        day.setValue(outlook.day());
        day.setDisable(outlook.fixed());
        show(outlook);
        day.valueProperty().subscribe((_, chosen) -> {
            if (chosen != null) look(Optional.of(chosen), now -> now.ifPresent(this::show), () -> {});
        });
        var told = seen.row().findings().size();
        var consequences = new Label(texts.get("papers.issue.consequences", told));
        consequences.setWrapText(true);
        consequences.setMinHeight(Region.USE_PREF_SIZE);
        var content = new VBox(10, title(), number, dayField, consequences, problem);
        content.setPrefWidth(WIDE);
        new Sheet(texts, desk.theme(), texts.get("papers.issue.title"), content)
                .showUntilDone(window, texts.get("papers.act.ISSUE"), this::goOut);
    }

    private Label title() {
        var title = new Label(PaperList.title(desk, seen.row()));
        title.setWrapText(true);
        title.getStyleClass().add("heading");
        return title;
    }

    private void look(Optional<LocalDate> on, Consumer<Optional<Outlook>> then, Runnable failed) {
        var file = seen.file().file().id();
        looking.ask(_ -> desk.papers().issuing().outlook(file, paper, on), then, failure -> {
            failed.run();
            model.failed(failure);
        });
    }

    private void show(Outlook outlook) {
        var text = outlook.number().map(DocumentNumber::text);
        number.setText(
                text.map(known -> texts.get(outlook.drawn() ? "papers.issue.drawn" : "papers.issue.borne", known))
                        .orElseGet(() -> texts.get("papers.issue.unnumbered")));
        problem.setText(outlook.problem().map(texts::of).orElse(""));
    }

    private void goOut(Consumer<Boolean> ended) {
        if (!isDaySaid(ended)) return;
        var actor = desk.session().actor();
        var on = day.isDisabled() ? Optional.<LocalDate>empty() : Optional.ofNullable(day.getValue());
        model.act(
                JobName.of("papers.issue.job", seen.row().title()),
                (stored, progress) ->
                        desk.papers().issuing().issue(actor, stored.file().id(), stored.version(), paper, on, progress),
                outcome -> ended(outcome, ended));
    }

    /** A paper never goes out under another day than the one somebody tried to say. */
    private boolean isDaySaid(Consumer<Boolean> ended) {
        day.commit();
        var refused = day.takeRefused();
        if (refused.isEmpty()) return true;
        problem.setText(texts.get("papers.day.unread", refused));
        ended.accept(false);
        return false;
    }

    private void ended(PaperOutcome outcome, Consumer<Boolean> ended) {
        problem.setText(Sheets.refusal(desk, outcome));
        boolean done = outcome instanceof PaperOutcome.Done;
        if (outcome instanceof PaperOutcome.Done issued) tellNumber(issued);
        ended.accept(done);
    }

    /** Somebody else may have drawn a number meanwhile: the one it got is told. */
    private void tellNumber(PaperOutcome.Done issued) {
        var got = issued.file()
                .file()
                .find(paper)
                .map(OfficePaper.class::cast)
                .flatMap(made -> made.number().value())
                .map(DocumentNumber::text);
        model.tell(got.map(text -> texts.get("papers.issue.doneNumbered", text))
                .orElseGet(() -> texts.get("papers.issue.done")));
    }

    /** Asks under which number and day the paper went out before it was recorded here. */
    void record(@Nullable Window window) {
        var typed = new TextField(seen.row().number().map(DocumentNumber::text).orElse(""));
        typed.setId("record-number");
        var numberField = new LabelledField(texts.get("papers.record.number"), typed);
        seen.row().on().map(When::earliest).ifPresent(day::setValue);
        day.setDisable(seen.row().on().isPresent());
        var explanation = new Label(texts.get("papers.record.text"));
        explanation.setWrapText(true);
        explanation.setMinHeight(Region.USE_PREF_SIZE);
        var content = new VBox(10, title(), explanation, numberField, dayField, problem);
        content.setPrefWidth(WIDE);
        new Sheet(texts, desk.theme(), texts.get("papers.record.title"), content)
                .showUntilDone(window, texts.get("papers.act.RECORD"), ended -> {
                    if (!isDaySaid(ended)) return;
                    var read = read(typed.getText().strip());
                    if (!typed.getText().isBlank() && read.isEmpty()) {
                        numberField.setProblem(texts.get("papers.record.unread"));
                        ended.accept(false);
                        return;
                    }
                    numberField.setProblem("");
                    wentOut(read, ended);
                });
    }

    private void wentOut(Optional<DocumentNumber> read, Consumer<Boolean> ended) {
        var actor = desk.session().actor();
        var on = day.isDisabled() ? Optional.<LocalDate>empty() : Optional.ofNullable(day.getValue());
        model.act(
                (stored, _) ->
                        desk.papers().issuing().recorded(actor, stored.file().id(), stored.version(), paper, read, on),
                outcome -> {
                    problem.setText(Sheets.refusal(desk, outcome));
                    ended.accept(outcome instanceof PaperOutcome.Done);
                });
    }

    private static Optional<DocumentNumber> read(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(new DocumentNumber(text));
        } catch (IllegalArgumentException unread) {
            return Optional.empty();
        }
    }
}
