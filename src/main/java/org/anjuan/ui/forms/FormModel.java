package org.anjuan.ui.forms;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import org.anjuan.domain.casefile.Shape;
import org.anjuan.domain.text.Problem;

/**
 * A form for one record: what was typed, field by field, and the record it amounts to. Problems are told below their
 * fields; a record with errors is not made, doubts do not stand in the way.
 *
 * @see RecordModel
 */
public final class FormModel {

    private static final int UNDO_STEPS = 100;

    private final Clock clock;
    private final Supplier<UUID> ids;
    private final ReadOnlyLongWrapper changes = new ReadOnlyLongWrapper();
    private final Deque<Map<String, Object>> undone = new ArrayDeque<>();
    private final Deque<Map<String, Object>> steps = new ArrayDeque<>();
    private final RecordModel root;

    private FormModel(Shape<?> shape, Clock clock, Supplier<UUID> ids) {
        this.clock = clock;
        this.ids = ids;
        this.root = new RecordModel(shape, this);
    }

    /** What reading the form gave. */
    public sealed interface Result {

        /** The record, with doubts that do not stand in its way. */
        record Made(Object value, List<Problem> doubts) implements Result {}

        /** No record: these problems are told below their fields. */
        record Faulty(List<Problem> problems) implements Result {}
    }

    /** An empty form. */
    public static FormModel empty(Class<?> type, Clock clock, Supplier<UUID> ids) {
        var form = new FormModel(Shape.of(type), clock, ids);
        form.begin();
        return form;
    }

    /** A form that shows this record. */
    public static FormModel of(Object value, Clock clock, Supplier<UUID> ids) {
        var form = new FormModel(Shape.of(value.getClass()), clock, ids);
        form.root.show(value);
        form.begin();
        return form;
    }

    /** The record itself. */
    public RecordModel root() {
        return root;
    }

    public FieldModel field(String name) {
        return root.field(name);
    }

    /** Counts the changes since the form was made. */
    public ReadOnlyLongProperty changesProperty() {
        return changes.getReadOnlyProperty();
    }

    public boolean isChanged() {
        return changes.get() > 0;
    }

    /** The record this form amounts to, or the problems that stand in the way. */
    public Result read() {
        var problems = new ArrayList<Problem>();
        var value = root.read("", now(), problems);
        if (value.isPresent() && problems.stream().noneMatch(Problem::isError))
            return new Result.Made(value.get(), List.copyOf(problems));
        return new Result.Faulty(List.copyOf(problems));
    }

    /** What was typed so far, as plain maps, lists and strings. */
    public Map<String, Object> typed() {
        return root.typed();
    }

    /** Takes over what {@link #typed()} gave, for instance from a draft. */
    public void retype(Map<String, ?> typed) {
        root.retype(typed);
        mark();
    }

    /** Remembers the present state as a step that can be gone back to; the same state is remembered once. */
    public void mark() {
        var now = typed();
        if (now.equals(steps.peek())) return;
        steps.push(now);
        undone.clear();
        if (steps.size() > UNDO_STEPS) steps.removeLast();
    }

    /** Goes back to the step before. */
    public void undo() {
        mark();
        if (steps.size() < 2) return;
        undone.push(steps.pop());
        root.retype(steps.element());
    }

    /** Goes forward again after going back. */
    public void redo() {
        if (undone.isEmpty() || !typed().equals(steps.peek())) return;
        steps.push(undone.pop());
        root.retype(steps.element());
    }

    /** Lays what was typed over other ground, and each step that can be gone back to as well: the old ground is gone. */
    void rebase(UnaryOperator<Map<String, Object>> over) {
        mark();
        var typed = steps.stream().map(over).toList();
        var again = undone.stream().map(over).toList();
        steps.clear();
        steps.addAll(typed);
        undone.clear();
        undone.addAll(again);
        root.retype(steps.element());
    }

    LocalDateTime now() {
        return LocalDateTime.now(clock);
    }

    UUID newId() {
        return ids.get();
    }

    void changed() {
        changes.set(changes.get() + 1);
    }

    /** Counts what stands here now as the beginning: nothing of it was typed by the person. */
    public void settle() {
        steps.clear();
        undone.clear();
        begin();
    }

    private void begin() {
        steps.push(typed());
        changes.set(0);
    }
}
