package org.anjuan.ui.casefile;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleConsumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** The timeline by keys: one stop for Tab, arrows between the rows and along them, Enter to press. */
final class TimelineKeys {

    private final Supplier<List<TimelineRow>> rows;
    private @Nullable TimelineMark current;
    private final DoubleConsumer zoom;

    /**
     * Listens to the keys within a node.
     *
     * @param rows the rows as they are shown by now
     * @param zoom is told by how many steps to come nearer
     */
    TimelineKeys(Node around, Supplier<List<TimelineRow>> rows, DoubleConsumer zoom) {
        this.rows = rows;
        this.zoom = zoom;
        around.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** Makes sure that one mark, and only one, is reached by Tab; to be called when the marks have changed. */
    void settle() {
        var all = rows.get().stream().flatMap(row -> row.marks().stream()).toList();
        if (current == null || !all.contains(current))
            current = all.isEmpty() ? null : first(rows.get()).orElse(null);
        for (var mark : all) {
            mark.setFocusTraversable(mark.equals(current));
            if (mark.getProperties().putIfAbsent(this, true) == null)
                mark.focusedProperty().subscribe(focused -> {
                    if (focused) take(mark);
                });
        }
    }

    private static Optional<TimelineMark> first(List<TimelineRow> rows) {
        return rows.stream()
                .filter(PeriodRow.class::isInstance)
                .flatMap(row -> row.marks().stream())
                .findFirst()
                .or(() -> rows.stream().flatMap(row -> row.marks().stream()).findFirst());
    }

    private void take(TimelineMark mark) {
        if (mark.equals(current)) return;
        if (current != null) current.setFocusTraversable(false);
        current = mark;
        mark.setFocusTraversable(true);
    }

    /** Puts the focus on a mark. */
    void go(TimelineMark mark) {
        take(mark);
        mark.requestFocus();
    }

    private void pressed(KeyEvent event) {
        if (!(event.getTarget() instanceof TimelineMark mark) || event.isShortcutDown() || event.isAltDown()) return;
        switch (event.getCode()) {
            case UP -> step(mark, -1);
            case DOWN -> step(mark, 1);
            case LEFT -> along(mark, -1);
            case RIGHT -> along(mark, 1);
            case HOME -> end(mark, true);
            case END -> end(mark, false);
            case ENTER, SPACE -> mark.press();
            case PLUS, EQUALS, ADD -> zoom.accept(1);
            case MINUS, SUBTRACT -> zoom.accept(-1);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void along(TimelineMark mark, int by) {
        for (var row : rows.get()) {
            int at = row.marks().indexOf(mark);
            int next = at + by;
            if (at >= 0 && next >= 0 && next < row.marks().size())
                go(row.marks().get(next));
        }
    }

    private void end(TimelineMark mark, boolean first) {
        for (var row : rows.get())
            if (row.marks().contains(mark))
                go(first ? row.marks().getFirst() : row.marks().getLast());
    }

    /** To the next row that has marks, to the one there that lies nearest. */
    private void step(TimelineMark mark, int by) {
        var all = rows.get().stream().filter(row -> !row.marks().isEmpty()).toList();
        for (int i = 0; i < all.size(); i++) {
            if (!all.get(i).marks().contains(mark)) continue;
            int next = i + by;
            if (next < 0 || next >= all.size()) return;
            var row = all.get(next);
            if (row instanceof PeriodRow) go(row.marks().getFirst());
            else go(nearest(row, middle(mark)));
            return;
        }
    }

    private static TimelineMark nearest(TimelineRow row, double x) {
        return row.marks().stream()
                .min(Comparator.comparingDouble(mark -> Math.abs(middle(mark) - x)))
                .orElseThrow();
    }

    private static double middle(Node mark) {
        return mark.getBoundsInParent().getCenterX();
    }
}
