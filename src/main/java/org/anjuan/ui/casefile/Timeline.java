package org.anjuan.ui.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.anjuan.domain.clock.Deadline;
import org.anjuan.ui.casefile.EventLane.Event;
import org.anjuan.ui.casefile.TimelineState.Zoom;
import org.anjuan.ui.common.Texts;

/** The whole course of a file on one axis of time: what happened as points, every statutory period as a bar. */
final class Timeline extends VBox {

    private static final double NAMES = 250;
    private static final double LEAST = 120;

    private final Texts texts;
    private final FileCourse course;
    private final TimelineState state;
    private final TimelineSpan span;
    private final TimelineLines lines;
    private final TimelineChart chart;
    private final Beside beside = new Beside();
    private final VBox names = new VBox();
    private final ScrollPane across = new ScrollPane();
    private final ReadOnlyDoubleWrapper offset = new ReadOnlyDoubleWrapper();
    private final TimelineKeys keys;
    private final ToggleGroup zooms = new ToggleGroup();
    private List<TimelineRow> rows = List.of();

    Timeline(Texts texts, TimelineWords words, FileCourse course, TimelineState state, TimelineLines.Actions actions) {
        this.texts = texts;
        this.course = course;
        this.state = state;
        this.lines = new TimelineLines(texts, words, course, state, actions, beside);
        var happened = Lanes.of(words.file()).values().stream()
                .flatMap(List::stream)
                .map(Event::day)
                .toList();
        this.span = TimelineSpan.of(happened, course.deadlines(), course.today());
        this.chart = new TimelineChart(texts, course.today(), scale(LEAST));
        this.keys = new TimelineKeys(this, () -> rows, this::nearer);
        setId("timeline");
        getStyleClass().addAll("panel", "timeline");
        build();
        refresh();
        across.viewportBoundsProperty().subscribe((before, now) -> {
            if (before.getWidth() != now.getWidth()) chart.use(scale(now.getWidth()));
        });
    }

    private void build() {
        names.setMinWidth(NAMES);
        names.setPrefWidth(NAMES);
        across.setContent(chart);
        across.setFitToHeight(true);
        across.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        across.setFocusTraversable(false);
        across.getStyleClass().add("timeline-across");
        across.hvalueProperty().subscribe(_ -> follow());
        HBox.setHgrow(across, Priority.ALWAYS);
        getChildren().setAll(head(), new HBox(names, across), new TimelineLegend(texts, course.deadlines()));
    }

    private Node head() {
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var line = new HBox(Rows.heading(texts.get("casefile.timeline.title"), 0), space);
        line.setAlignment(Pos.CENTER_LEFT);
        for (var zoom : Zoom.values()) {
            var button = new ToggleButton(texts.get("casefile.timeline.zoom." + zoom));
            button.setId("zoom-" + zoom);
            button.setUserData(zoom);
            button.setToggleGroup(zooms);
            button.setSelected(zoom == state.zoom());
            button.getStyleClass()
                    .addAll(zoom == Zoom.FIT ? "left-pill" : zoom == Zoom.WEEKS ? "right-pill" : "center-pill", "zoom");
            button.setOnAction(_ -> zoom(zoom));
            line.getChildren().add(button);
        }
        return line;
    }

    private void nearer(double steps) {
        var all = Zoom.values();
        zoom(all[(int) Math.clamp(state.zoom().ordinal() + steps, 0, all.length - 1)]);
    }

    private void zoom(Zoom zoom) {
        beside.hide();
        state.zoom(zoom);
        zooms.getToggles().forEach(toggle -> toggle.setSelected(toggle.getUserData() == zoom));
        chart.use(scale(across.getViewportBounds().getWidth()));
        keys.settle();
        layout();
        show(chart.scale().at(course.today()));
    }

    private TimeScale scale(double width) {
        double room = Math.max(LEAST, width);
        var fitting = TimeScale.fitting(span.first(), span.last(), room);
        double perDay = state.zoom().perDay();
        if (perDay == 0) return fitting;
        LocalDate last = span.last();
        if (perDay < fitting.perDay()) last = span.first().plusDays((long) Math.ceil(room / perDay));
        return new TimeScale(span.first(), last, perDay);
    }

    /** Brings this place into the middle of what is shown, as far as it goes. */
    private void show(double x) {
        double shown = across.getViewportBounds().getWidth();
        double hidden = chart.scale().width() - shown;
        if (hidden > 0) across.setHvalue(Math.clamp((x - shown / 2) / hidden, 0, 1));
        follow();
    }

    private void follow() {
        beside.hide();
        double hidden = chart.scale().width() - across.getViewportBounds().getWidth();
        offset.set(hidden > 0 ? across.getHvalue() * hidden : 0);
    }

    /** Makes the lines anew, after a group was folded. */
    private void refresh() {
        beside.hide();
        var made = lines.of(chart.scale(), offset.getReadOnlyProperty(), this::refresh);
        List<Region> cells = new ArrayList<>();
        var corner = new Region();
        corner.setMinHeight(TimelineAxis.HEIGHT);
        cells.add(corner);
        made.forEach(line -> cells.add(line.name()));
        names.getChildren().setAll(cells);
        rows = made.stream()
                .map(TimelineLines.Line::row)
                .filter(TimelineRow.class::isInstance)
                .map(TimelineRow.class::cast)
                .toList();
        chart.show(made.stream().map(TimelineLines.Line::row).toList());
        keys.settle();
    }

    /** Keeps the axis in sight while the page is scrolled, as long as this is not unsubscribed. */
    Subscription within(ScrollPane page) {
        return Subscription.combine(
                page.vvalueProperty().subscribe(_ -> stick(page)),
                page.viewportBoundsProperty().subscribe(_ -> stick(page)),
                chart.heightProperty().subscribe(_ -> stick(page)));
    }

    /** Reckoned from the value of the scroll bar: the content itself moves only when it is laid out. */
    private void stick(ScrollPane page) {
        beside.hide();
        if (chart.getScene() == null) return;
        var content = page.getContent();
        double hidden =
                content.getLayoutBounds().getHeight() - page.getViewportBounds().getHeight();
        double top = content.sceneToLocal(chart.localToScene(0, 0)).getY();
        chart.stick(page.getVvalue() * Math.max(0, hidden) - top);
    }

    /** Puts the focus on the bar of a limit, of several that of the one about this part, else with this last day, unfolding its group. */
    void reveal(String limit, Optional<UUID> part, LocalDate day) {
        Optional<Deadline> deadline = course.deadlines().stream()
                .filter(each -> each.limit().id().equals(limit))
                .min(Comparator.comparing((Deadline each) ->
                                part.isEmpty() || !each.part().equals(part))
                        .thenComparing(each -> each.due().filter(day::equals).isEmpty()));
        if (deadline.isEmpty()) return;
        state.fold(PeriodGroup.of(deadline.get()), false);
        refresh();
        rows.stream()
                .filter(row -> deadline.get().equals(row.getUserData()))
                .findFirst()
                .ifPresent(row -> keys.go(row.marks().getFirst()));
    }

    /** The rows as they are shown by now. */
    List<TimelineRow> rows() {
        return rows;
    }
}
