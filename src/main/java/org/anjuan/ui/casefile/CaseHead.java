package org.anjuan.ui.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import org.anjuan.domain.casefile.Official;
import org.anjuan.domain.casefile.Party;
import org.anjuan.domain.casefile.WordKeys;
import org.anjuan.domain.clock.LegalClock;
import org.anjuan.domain.text.DocumentNumber;
import org.anjuan.ui.common.Icon;
import org.anjuan.ui.common.Status;
import org.anjuan.ui.common.Texts;
import org.anjuan.ui.common.Tone;
import org.anjuan.ui.forms.PartText;
import org.anjuan.usecase.CountingWords;
import org.anjuan.usecase.port.StoredFile;

/** The head of a file: which one it is, where it stands, what is due, and the next step. */
final class CaseHead {

    private final Texts texts;
    private final LegalClock clock;
    private final Nodes nodes;

    /** The nodes that it fills. */
    record Nodes(
            Label line, Label title, Label people, Label due, Label days, Button next, Button steps, Pane stages) {}

    CaseHead(Texts texts, LegalClock clock, Nodes nodes) {
        this.texts = texts;
        this.clock = clock;
        this.nodes = nodes;
        nodes.next().setVisible(false);
        nodes.steps().setVisible(false);
    }

    /** What the file itself says, as of this day: what was announced counts as served once its time is over. */
    void show(StoredFile stored, LocalDate today) {
        var file = stored.file();
        var text = new PartText(texts, file);
        var head = file.head();
        nodes.line()
                .setText(joined(List.of(
                        head.number().value().map(DocumentNumber::text).orElse(texts.get("casefile.noNumber")),
                        texts.of(head.procedure()),
                        file.stream(Party.class)
                                .map(Party::name)
                                .collect(Collectors.joining(texts.get("form.text.list"))))));
        nodes.title().setText(head.title());
        nodes.people()
                .setText(joined(List.of(
                        texts.get(
                                "casefile.handlers",
                                head.handlers().isEmpty()
                                        ? texts.get("form.fact.unknown")
                                        : head.handlers().stream()
                                                .map(Official::name)
                                                .collect(Collectors.joining(texts.get("form.text.list")))),
                        head.unit().value().orElse(""),
                        head.openedOn()
                                .value()
                                .map(day -> texts.get("casefile.openedOn", text.when(day)))
                                .orElse(""))));
        stages(StageStrip.of(file, clock.stage(file, today)));
    }

    private String joined(List<String> pieces) {
        return pieces.stream()
                .filter(piece -> !piece.isBlank())
                .collect(Collectors.joining(texts.get("casefile.between")));
    }

    private void stages(List<StageStrip.Step> strip) {
        nodes.stages().getChildren().clear();
        for (var step : strip) {
            var label = new Label(texts.of(step.stage()));
            label.getStyleClass()
                    .addAll("stage", "stage-" + step.standing().name().toLowerCase(Locale.ROOT));
            if (step.standing() == StageStrip.Standing.DONE) label.setGraphic(Icon.CHECK.node());
            label.setAccessibleText(label.getText() + " "
                    + texts.get("casefile.standing." + step.standing().name()));
            nodes.stages().getChildren().add(label);
        }
    }

    /** What the clock and the procedure say of it. */
    void show(FileCourse course, NextOffers offers) {
        stages(StageStrip.of(course.stored().file(), course.steps().stage()));
        due(course);
        days(course);
        nodes.next().setVisible(!offers.isEmpty());
        nodes.steps().setVisible(!offers.isEmpty());
        nodes.next().setText(first(offers));
    }

    private void due(FileCourse course) {
        Status.clear(nodes.due());
        nodes.due().getStyleClass().remove("quiet");
        course.next()
                .ifPresentOrElse(
                        deadline -> {
                            var counting = new CountingWords(texts.words().get(), clock.book());
                            new Status(
                                            texts.get(
                                                    "casefile.due",
                                                    deadline.limit().name().in(texts.locale()),
                                                    deadline.due().orElseThrow().toString(),
                                                    counting.state(deadline)),
                                            PeriodGroup.tone(deadline))
                                    .show(nodes.due());
                        },
                        () -> {
                            nodes.due().setText(texts.get("casefile.nothingDue"));
                            nodes.due().getStyleClass().add("quiet");
                        });
    }

    private void days(FileCourse course) {
        Status.clear(nodes.days());
        HandlingDays.of(course.deadlines())
                .ifPresent(days -> new Status(
                                texts.get(
                                        "casefile.handling." + days.standing(),
                                        days.used(),
                                        days.all(),
                                        days.leftOut()),
                                tone(days))
                        .show(nodes.days()));
    }

    private static Tone tone(HandlingDays days) {
        return switch (days.standing()) {
            case OVER -> Tone.BAD;
            case DONE -> days.used() > days.all() ? Tone.BAD : Tone.GOOD;
            case RUNNING -> Tone.ACTIVE;
            case STILL -> Tone.NEUTRAL;
        };
    }

    /** The step that is the first to be taken, in words; all of them where none can be yet. */
    private String first(NextOffers offers) {
        return switch (offers.first()) {
            case NextOffers.First.Serve(var paper) ->
                next(texts.get("casefile.steps.serve", texts.get(WordKeys.of(paper.kindOfPart()))));
            case NextOffers.First.Take(var step) ->
                next(step.transition().name().in(texts.locale()));
            case NextOffers.First.Record(var kind) -> next(texts.get(WordKeys.of(kind)));
            case NextOffers.First.Look _ -> texts.get("casefile.nextMenu");
        };
    }

    private String next(String words) {
        return texts.get("casefile.next", words);
    }
}
