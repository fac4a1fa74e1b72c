package org.anjuan.ui.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.value.ObservableDoubleValue;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.anjuan.domain.casefile.Missing;
import org.anjuan.domain.casefile.Part;
import org.anjuan.domain.clock.Deadline;
import org.anjuan.ui.casefile.EventLane.Event;
import org.anjuan.ui.casefile.EventLane.Lane;
import org.anjuan.ui.common.Icon;
import org.anjuan.ui.common.Texts;
import org.anjuan.ui.common.WholeText;

/** Makes the lines of a timeline: the name at the left, and the row on which time runs. */
final class TimelineLines {

    /** How high the head of a group is. */
    static final double GROUP = 28;

    private final Texts texts;
    private final TimelineWords words;
    private final FileCourse course;
    private final TimelineState state;
    private final Actions actions;
    private final Beside beside;

    /** What the marks of a timeline lead to. */
    interface Actions {

        void open(Part part);

        /** Tells in full why a limit has its day. */
        void why(Deadline deadline);

        /** Leads to where a fact that a limit lacks is recorded. */
        void record(Missing fact, Optional<UUID> about);
    }

    /** A name and its row. */
    record Line(Region name, Region row) {}

    TimelineLines(
            Texts texts, TimelineWords words, FileCourse course, TimelineState state, Actions actions, Beside beside) {
        this.texts = texts;
        this.words = words;
        this.course = course;
        this.state = state;
        this.actions = actions;
        this.beside = beside;
    }

    /**
     * All lines, the events first.
     *
     * @param offset how far the rows are scrolled
     * @param again is run when a group was folded or unfolded
     */
    List<Line> of(TimeScale scale, ObservableDoubleValue offset, Runnable again) {
        List<Line> lines = new ArrayList<>();
        Lanes.of(words.file()).forEach((lane, events) -> lines.add(lane(lane, events, scale)));
        int shown = 0;
        for (var group : PeriodGroup.values()) {
            var deadlines = group.in(course.deadlines());
            if (deadlines.isEmpty()) continue;
            boolean folded = state.isFolded(group, deadlines.size(), shown);
            lines.add(head(group, deadlines, folded, again));
            if (!folded) for (var deadline : deadlines) lines.add(period(deadline, scale, offset));
            shown += deadlines.size();
        }
        return lines;
    }

    private Line lane(Lane lane, List<Event> events, TimeScale scale) {
        var name = WholeText.inTooltip(new Label(texts.get("casefile.timeline.lane." + lane)));
        name.getStyleClass().add("quiet");
        var cell = new HBox(name);
        cell.setAlignment(Pos.CENTER_LEFT);
        var row = new EventLane(lane, events, scale, this::event);
        row.setId("lane-" + lane);
        return new Line(high(cell, EventLane.HEIGHT), row);
    }

    private TimelineMark event(List<Event> events) {
        var mark = new TimelineMark(
                events.size() == 1 ? "event" : "events",
                words.said(events),
                () -> words.explanation(events),
                self -> choose(self, events));
        if (events.size() > 1) {
            var count = new Label(Integer.toString(events.size()));
            count.setMouseTransparent(true);
            mark.getChildren().add(count);
        }
        beside.explains(mark);
        return mark;
    }

    private void choose(TimelineMark mark, List<Event> events) {
        beside.hide();
        if (events.size() == 1) {
            actions.open(events.getFirst().part());
            return;
        }
        var menu = new ContextMenu();
        for (var event : events) {
            var item = new MenuItem(words.choice(event));
            item.setMnemonicParsing(false);
            item.setOnAction(_ -> actions.open(event.part()));
            menu.getItems().add(item);
        }
        menu.show(mark, Side.BOTTOM, 0, 2);
    }

    private Line head(PeriodGroup group, List<Deadline> deadlines, boolean folded, Runnable again) {
        long wrong = deadlines.stream().filter(PeriodGroup::isWrong).count();
        var title = texts.get("casefile.timeline.group." + group, deadlines.size(), wrong);
        var button = new Button(title, (folded ? Icon.OPEN : Icon.OPENED).node());
        button.setId("group-" + group);
        button.getStyleClass().addAll("flat", "group-head");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAlignment(Pos.CENTER_LEFT);
        button.setAccessibleText(texts.get(folded ? "casefile.timeline.folded" : "casefile.timeline.unfolded", title));
        button.setOnAction(_ -> {
            state.fold(group, !folded);
            again.run();
        });
        HBox.setHgrow(button, Priority.ALWAYS);
        var cell = new HBox(WholeText.inTooltip(button));
        cell.setAlignment(Pos.CENTER_LEFT);
        cell.getStyleClass().add("group-line");
        var row = high(new Pane(), GROUP);
        row.getStyleClass().add("group-line");
        return new Line(high(cell, GROUP), row);
    }

    private Line period(Deadline deadline, TimeScale scale, ObservableDoubleValue offset) {
        var name = WholeText.inTooltip(new Label(words.name(deadline)));
        name.getStyleClass().add("period-name");
        var status = WholeText.inTooltip(words.status(deadline).label());
        status.getStyleClass().add("period-state");
        var cell = new VBox(name, status);
        cell.setAlignment(Pos.CENTER_LEFT);
        cell.getStyleClass().addAll("period-cell", "period-line");
        var row = PeriodPieces.isDrawn(deadline) ? drawn(deadline, scale) : untold(deadline, scale, offset);
        row.setId("period-" + deadline.limit().id());
        row.setUserData(deadline);
        row.getStyleClass().add("period-line");
        cell.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) row.marks().getFirst().press();
        });
        return new Line(high(cell, PeriodRow.HEIGHT), row);
    }

    private TimelineRow drawn(Deadline deadline, TimeScale scale) {
        var bar = new TimelineMark(
                "period-bar", words.said(deadline), () -> words.explanation(deadline), _ -> why(deadline));
        beside.explains(bar);
        return new PeriodRow(deadline, scale, bar, span -> {
            var left = new TimelineMark("period-excluded", words.said(span), () -> words.explanation(span), _ -> {
                beside.hide();
                span.part().flatMap(words.file()::find).ifPresent(actions::open);
            });
            beside.explains(left);
            return left;
        });
    }

    private void why(Deadline deadline) {
        beside.hide();
        actions.why(deadline);
    }

    /** What is missing is recorded by a press; where nothing can be named, the press explains. */
    private TimelineRow untold(Deadline deadline, TimeScale scale, ObservableDoubleValue offset) {
        var missing = deadline.missing();
        var said = missing.isEmpty()
                ? texts.get("casefile.timeline.untold")
                : texts.get("casefile.timeline.record", words.fact(missing.getFirst()));
        var link =
                new TimelineMark("untold", words.said(deadline) + " " + said, () -> words.explanation(deadline), _ -> {
                    beside.hide();
                    if (missing.isEmpty()) actions.why(deadline);
                    else actions.record(missing.getFirst(), deadline.part());
                });
        beside.explains(link);
        return new UntoldRow(scale, link, said, offset);
    }

    private static <R extends Region> R high(R node, double height) {
        node.setMinHeight(height);
        node.setPrefHeight(height);
        node.setMaxHeight(height);
        return node;
    }
}
