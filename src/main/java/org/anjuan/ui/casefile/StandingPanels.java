package org.anjuan.ui.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.clock.Deadline;
import org.anjuan.domain.clock.Finding;
import org.anjuan.domain.procedure.Effect;
import org.anjuan.domain.procedure.Irregularity;
import org.anjuan.domain.procedure.TrackState;
import org.anjuan.domain.procedure.Unsettled;
import org.anjuan.ui.common.Status;
import org.anjuan.ui.common.Texts;
import org.anjuan.ui.common.Tone;
import org.anjuan.ui.forms.PartText;
import org.anjuan.usecase.CountingWords;
import org.anjuan.usecase.CourseWords;

/** What stands beside the timeline about the procedure: what is irregular, and the tracks that run beside the main course. */
final class StandingPanels {

    private static final int UNSETTLED_FIRST = 3;

    private final Texts texts;
    private final CourseWords words;
    private final CountingWords counting;
    private final FileCourse course;
    private final CaseFile file;
    private final PartText parts;
    private final FileActions actions;

    StandingPanels(Texts texts, CourseWords words, CountingWords counting, FileCourse course, FileActions actions) {
        this.texts = texts;
        this.words = words;
        this.counting = counting;
        this.course = course;
        this.file = course.stored().file();
        this.parts = new PartText(texts, file);
        this.actions = actions;
    }

    /** What went against a guard, stands in an impossible order, or was counted with a doubt. */
    Node irregular() {
        List<Node> lines = new ArrayList<>();
        for (var found : course.steps().irregularities())
            if (found.isOfOffice()) lines.add(found(texts.of(words.of(found)), tone(found), Optional.of(found.part())));
        for (var deadline : course.deadlines())
            for (var finding : deadline.findings())
                if (isOdd(finding))
                    lines.add(found(
                            texts.get("casefile.irregular.limit", counting.name(deadline), counting.of(finding)),
                            Tone.CAUTION,
                            finding.part().or(deadline::part)));
        var box = SidePanels.panel("irregular", texts.get("casefile.irregular.title", lines.size()));
        if (lines.isEmpty()) box.getChildren().add(SidePanels.line(texts.get("casefile.irregular.none"), "quiet"));
        box.getChildren().addAll(lines);
        for (var found : course.steps().irregularities())
            if (!found.isOfOffice())
                box.getChildren().add(found(texts.of(words.of(found)), Tone.NEUTRAL, Optional.of(found.part())));
        return box;
    }

    /** What the file leaves open of steps already taken: the first few, and the rest when asked for. */
    Optional<Node> unsettled() {
        var open = course.steps().unsettled();
        if (open.isEmpty()) return Optional.empty();
        var box = SidePanels.panel("unsettled", texts.get("casefile.unsettled.title", open.size()));
        open.stream().limit(UNSETTLED_FIRST).map(this::unsettled).forEach(box.getChildren()::add);
        if (open.size() > UNSETTLED_FIRST) {
            var more = new Hyperlink(texts.get("casefile.unsettled.more", open.size() - UNSETTLED_FIRST));
            more.setId("unsettled-more");
            more.setOnAction(_ -> {
                box.getChildren().remove(more);
                open.stream().skip(UNSETTLED_FIRST).map(this::unsettled).forEach(box.getChildren()::add);
            });
            box.getChildren().add(more);
        }
        return Optional.of(box);
    }

    private Node unsettled(Unsettled open) {
        var missing = words.obstacles(open.check().obstacles()).stream()
                .map(texts::of)
                .collect(Collectors.joining(texts.get("casefile.unsettled.and")));
        var said =
                texts.get("casefile.unsettled.line", open.check().guard().name().in(texts.locale()), missing);
        return found(said, Tone.NEUTRAL, Optional.of(open.part()));
    }

    private static Tone tone(Irregularity irregularity) {
        return switch (irregularity) {
            case Irregularity.AgainstGuard against ->
                against.guard().effect() == Effect.REFUSE ? Tone.BAD : Tone.CAUTION;
            case Irregularity.OutOfOrder _, Irregularity.Conflict _, Irregularity.InDoubt _ -> Tone.BAD;
            case Irregularity.RanOver _, Irregularity.OrderedAnew _ -> Tone.BAD;
            case Irregularity.OddDay _, Irregularity.OddNumber _ -> Tone.CAUTION;
            case Irregularity.UnknownLimit _, Irregularity.LateExtension _, Irregularity.LateDeferral _ -> Tone.CAUTION;
        };
    }

    /** What is only worth knowing stands with the count itself. */
    private static boolean isOdd(Finding finding) {
        return switch (finding.code()) {
            case EXTENSION_TOO_LONG,
                    EXTENSION_NOT_ALLOWED,
                    EXTENSION_WRONG_APPROVER,
                    EXTENSION_UNDATED,
                    EXTENSION_OF_SEVERAL,
                    DEFERRAL_OF_SEVERAL,
                    DEFERRAL_UNDECIDED,
                    EXCLUSION_WITHOUT_PAPER,
                    EXCLUSION_REVERSED,
                    EXCLUSION_OPEN,
                    HEARING_NOT_RECORDED,
                    TESTING_NOT_TOLD -> true;
            default -> false;
        };
    }

    private Node found(String said, Tone tone, Optional<UUID> part) {
        var what = new Status(said, tone).label();
        what.setWrapText(true);
        var about = part.flatMap(file::find);
        var where = SidePanels.line(about.map(parts::choice).orElse(""), "quiet");
        return new Pressable(said + " " + where.getText(), () -> about.ifPresent(actions::open), what, where);
    }

    /** The tracks beside the main course, each where it stands; nothing where none runs. */
    Optional<Node> tracks() {
        if (course.steps().tracks().isEmpty()) return Optional.empty();
        var box = SidePanels.panel("tracks", texts.get("casefile.tracks.title"));
        for (var state : course.steps().tracks()) box.getChildren().add(track(state));
        return Optional.of(box);
    }

    private Node track(TrackState state) {
        var name = new Label(texts.get("procedure.track." + state.track()));
        name.getStyleClass().add("track-name");
        name.setMinWidth(Label.USE_PREF_SIZE);
        var stage = new Status(texts.get("procedure.trackStage." + state.stage()), tone(state)).label();
        stage.setMinWidth(Label.USE_PREF_SIZE);
        List<Node> lines = new ArrayList<>();
        lines.add(new FlowPane(10, 0, name, stage));
        var about = file.find(state.part());
        about.map(parts::label)
                .filter(label -> !label.isBlank())
                .ifPresent(label -> lines.add(SidePanels.line(label, "quiet")));
        state.due().ifPresent(due -> lines.add(SidePanels.line(due(due), "side-line")));
        var said = name.getText() + " " + stage.getText() + " "
                + lines.stream()
                        .filter(Label.class::isInstance)
                        .map(label -> ((Label) label).getText())
                        .collect(Collectors.joining(" "));
        var row = new Pressable(said, () -> about.ifPresent(actions::open), lines.toArray(Node[]::new));
        row.setId("track-" + state.track());
        return row;
    }

    private String due(Deadline due) {
        return texts.get(
                "casefile.tracks.due",
                counting.name(due),
                due.due().map(Object::toString).orElse(""),
                counting.state(due));
    }

    private static Tone tone(TrackState state) {
        boolean isOver =
                state.due().filter(due -> PeriodGroup.tone(due) == Tone.BAD).isPresent();
        if (isOver) return Tone.BAD;
        return switch (state.stage()) {
            case LATE, NOT_CORRECTED, REFUSED, TO_WITHDRAW -> Tone.BAD;
            case PARTLY, PARTLY_PAID, PAYMENT_UNNAMED, DEFERRED_LATE, REFUSAL_FOUND, RETURNED -> Tone.CAUTION;
            case SIGNED_OFF, CORRECTED, DISPOSED, RELEASED, LIFTED, FOLLOWED_UP, PUBLISHED, PAID, RESTORED, AGREED ->
                Tone.GOOD;
            case NOT_PUBLISHED, WITHDRAWN -> Tone.NEUTRAL;
            default -> Tone.ACTIVE;
        };
    }
}
