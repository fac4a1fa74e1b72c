package org.anjuan.ui.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javafx.scene.layout.Region;
import org.anjuan.domain.casefile.Part;

/** The events of one kind of work, each a point on its day; what lies too close together is one point with a number. */
final class EventLane extends TimelineRow {

    /** How high a row of events is. */
    static final double HEIGHT = 28;

    private static final double POINT = 11;
    private static final double GROUP = 17;
    private static final double APART = 18;

    /** Something that happened on a day. */
    record Event(Part part, LocalDate day) {}

    /** Events so close together that they are one point. */
    record Point(List<Event> events, TimelineMark node) {}

    private final Lane lane;
    private final List<Event> events;
    private final Function<List<Event>, TimelineMark> maker;
    private final List<Point> points = new ArrayList<>();

    /** The events of a lane, by who acts. */
    enum Lane {
        /** What the authority finds out. */
        FINDING,
        /** What the authority decides and writes. */
        ACTING,
        /** What reaches the party, and what the party does. */
        ANSWERING
    }

    EventLane(Lane lane, List<Event> events, TimeScale scale, Function<List<Event>, TimelineMark> maker) {
        super(scale, HEIGHT);
        this.lane = lane;
        this.events = List.copyOf(events);
        this.maker = maker;
        gather();
    }

    @Override
    void use(TimeScale next) {
        super.use(next);
        gather();
    }

    private void gather() {
        points.clear();
        List<Event> near = new ArrayList<>();
        double from = 0;
        for (var event : events) {
            double x = scale().middle(event.day());
            if (!near.isEmpty() && x - from > APART) {
                add(near);
                near = new ArrayList<>();
            }
            if (near.isEmpty()) from = x;
            near.add(event);
        }
        if (!near.isEmpty()) add(near);
        getChildren().setAll(points.stream().map(Point::node).toList());
    }

    private void add(List<Event> near) {
        var node = maker.apply(List.copyOf(near));
        node.getStyleClass().add("event-" + lane.name().toLowerCase(Locale.ROOT));
        if (near.size() == 1) {
            var shape = new Region();
            shape.getStyleClass().add("event-shape");
            shape.setMouseTransparent(true);
            node.getChildren().add(shape);
        }
        points.add(new Point(List.copyOf(near), node));
    }

    @Override
    List<TimelineMark> marks() {
        return points.stream().map(Point::node).toList();
    }

    /** The points of the lane. */
    List<Point> points() {
        return List.copyOf(points);
    }

    @Override
    protected void layoutChildren() {
        for (var point : points) {
            double size = point.events().size() == 1 ? POINT : GROUP;
            double at = scale().middle(point.events().getFirst().day());
            double x = Math.clamp(at, size / 2, Math.max(size / 2, scale().width() - size / 2));
            point.node().resizeRelocate(x - size / 2, (getHeight() - size) / 2, size, size);
        }
    }
}
