package org.anjuan.ui.casefile;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.anjuan.domain.casefile.Part;
import org.anjuan.domain.casefile.PartKind;
import org.anjuan.domain.casefile.WordKeys;
import org.anjuan.domain.procedure.Checked;
import org.anjuan.domain.procedure.Obstacle;
import org.anjuan.domain.procedure.Permission;
import org.anjuan.domain.procedure.Step;
import org.anjuan.domain.procedure.StepCode;
import org.anjuan.ui.common.Icon;
import org.anjuan.ui.common.Status;
import org.anjuan.ui.common.Texts;
import org.anjuan.ui.common.Tone;
import org.anjuan.ui.forms.PartText;
import org.anjuan.usecase.CourseWords;

/**
 * Everything that can come next in a file: what may be done opens its form; of what may not be done yet it says what is missing, by
 * which article, and leads to where that is recorded.
 */
final class StepsPanel extends VBox {

    private static final double WIDE = 520;

    private final Texts texts;
    private final CourseWords words;
    private final PartText parts;
    private final Ways ways;
    private final FileActions actions;
    private final Runnable close;

    /**
     * Makes the panel.
     *
     * @param close is run before a press leads elsewhere
     */
    StepsPanel(
            Texts texts,
            CourseWords words,
            FileCourse course,
            NextOffers offers,
            Ways ways,
            FileActions actions,
            Runnable close) {
        var file = course.stored().file();
        this.texts = texts;
        this.words = words;
        this.parts = new PartText(texts, file);
        this.ways = ways;
        this.actions = actions;
        this.close = close;
        setId("steps-panel");
        getStyleClass().addAll("panel", "steps-panel");
        setMaxSize(WIDE, USE_PREF_SIZE);
        setPrefWidth(WIDE);
        var content = new VBox(10);
        content.getStyleClass().add("steps");
        may(content, offers);
        section(
                content,
                "open",
                offers.open().stream().map(step -> step(step, true)).toList());
        section(
                content,
                "notYet",
                offers.notYet().stream().map(step -> step(step, offers.late())).toList());
        if (!offers.records().isEmpty()) content.getChildren().add(records(offers.records()));
        var scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().addAll("tab-scroll", "steps-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().setAll(head(), scroll);
    }

    private Node head() {
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var leave = new Button(null, Icon.CLOSE.node());
        leave.setId("steps-close");
        leave.getStyleClass().addAll("flat", "in-head");
        leave.setAccessibleText(texts.get("common.close"));
        leave.setOnAction(_ -> close.run());
        var line = new HBox(Rows.heading(texts.get("casefile.steps.title"), 0), space, leave);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private void may(VBox content, NextOffers offers) {
        var box = new VBox(4);
        box.getChildren().add(Rows.label(texts.get("casefile.steps.may"), "quiet"));
        ways.resume()
                .filter(_ -> !offers.offers(StepCode.RESUME))
                .ifPresent(
                        run -> box.getChildren().add(action("step-RESUME", texts.get("casefile.steps.resume"), run)));
        for (var paper : offers.unserved())
            box.getChildren()
                    .add(action(
                            "serve-" + paper.kindOfPart().key(),
                            serving(texts, parts, paper),
                            () -> ways.serve(paper)));
        offers.may().forEach(step -> box.getChildren().add(step(step, true)));
        if (box.getChildren().size() == 1) box.getChildren().add(Rows.label(texts.get("casefile.steps.none"), "quiet"));
        content.getChildren().add(box);
    }

    /** The offer to serve a paper, in words. */
    static String serving(Texts texts, PartText parts, Part paper) {
        var label = parts.label(paper);
        return label.isBlank()
                ? texts.get("casefile.steps.serve", parts.kind(paper))
                : texts.get("casefile.steps.serveNumbered", parts.kind(paper), label);
    }

    private void section(VBox content, String key, List<Node> steps) {
        if (steps.isEmpty()) return;
        var box = new VBox(8, Rows.label(texts.get("casefile.steps." + key), "quiet"));
        box.getChildren().addAll(steps);
        content.getChildren().add(box);
    }

    private Node step(Step step, boolean takes) {
        var code = step.transition().code();
        var name = step.transition().name().in(texts.locale());
        var box = new VBox(2);
        box.setId("offer-" + code);
        if (takes) {
            var words = step.permission() == Permission.NOT_YET ? texts.get("casefile.steps.asItWas", name) : name;
            box.getChildren().add(action("step-" + code, words, () -> ways.take(step)));
        } else {
            var label = Rows.label(name, "step-refused");
            label.setGraphic(Icon.LOCK.node());
            label.setId("refused-" + code);
            box.getChildren().add(label);
        }
        step.open().stream()
                .filter(check -> !step.mayBeTaken() || isWorthTelling(check, code.records()))
                .forEach(check -> box.getChildren().add(check(check, code.records())));
        return box;
    }

    /** What the form of a step asks for itself need not be told before it. */
    private boolean isWorthTelling(Checked check, Optional<PartKind> own) {
        return check.holds().is(false)
                || check.obstacles().stream()
                        .anyMatch(obstacle -> ways.to(obstacle, own).isPresent());
    }

    private Button action(String id, String words, Runnable run) {
        var button = new Button(words, Icon.OPEN.node());
        button.setId(id);
        button.getStyleClass().addAll("flat", "step-action");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAlignment(Pos.CENTER_LEFT);
        button.setWrapText(true);
        button.setMnemonicParsing(false);
        button.setOnAction(_ -> leave(run));
        return button;
    }

    private void leave(Runnable run) {
        close.run();
        run.run();
    }

    /** A guard that does not hold or is not told, with its article and what is missing. */
    private Node check(Checked check, Optional<PartKind> own) {
        var guard = check.guard();
        var articles = words.sources(guard, check.lawOf()).stream()
                .map(texts::of)
                .distinct()
                .toList();
        var strength = texts.get("casefile.steps.strength." + guard.strength());
        var state = new Status(
                        texts.get(
                                "casefile.steps.guard." + (check.holds().is(false) ? "NO" : "UNTOLD"),
                                guard.name().in(texts.locale()),
                                String.join(texts.get("form.text.list"), articles),
                                strength),
                        check.refuses() ? Tone.BAD : check.holds().is(false) ? Tone.CAUTION : Tone.NEUTRAL)
                .label();
        state.setWrapText(true);
        var box = new VBox(1, state);
        box.getStyleClass().add("step-check");
        for (var obstacle : check.obstacles().stream().distinct().toList())
            box.getChildren().add(obstacle(obstacle, own));
        return box;
    }

    private Node obstacle(Obstacle obstacle, Optional<PartKind> own) {
        var said = texts.of(words.obstacles(List.of(obstacle)).getFirst());
        var way = ways.to(obstacle, own);
        if (way.isEmpty()) {
            var label = new Label(said);
            label.setWrapText(true);
            label.getStyleClass().addAll("quiet", "step-missing");
            return label;
        }
        var link = new Hyperlink(said);
        link.setWrapText(true);
        link.getStyleClass().add("step-missing");
        link.setOnAction(_ -> leave(way.get()));
        return link;
    }

    private Node records(List<PartKind> kinds) {
        var flow = new FlowPane(6, 6);
        for (var kind : kinds) {
            var button = new Button(texts.get(WordKeys.of(kind)), Icon.ADD.node());
            button.setId("record-" + kind.key());
            button.getStyleClass().addAll("flat", "add-part");
            button.setOnAction(_ -> leave(() -> actions.add(kind)));
            flow.getChildren().add(button);
        }
        return new VBox(4, Rows.label(texts.get("casefile.steps.records"), "quiet"), flow);
    }
}
