package org.anjuan.ui.forms;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.anjuan.domain.casefile.Shape;
import org.anjuan.domain.casefile.Shape.ValueType;
import org.anjuan.domain.casefile.When;
import org.anjuan.domain.text.Problem;
import org.jspecify.annotations.Nullable;

/** The fields of one record, the part itself or one nested in it. Its identity is kept, and not shown. */
public final class RecordModel {

    /** Pairs of fields the second of which should not lie before the first. */
    private static final Map<String, String> NOT_BEFORE = Map.of(
            "endedAt", "startedAt",
            "until", "from",
            "takenUntil", "collectedAt",
            "announcedUntil", "sentOn",
            "countedUntil", "countedFrom",
            "outcomeOn", "receivedOn",
            "receivedOn", "commissionedOn",
            "servedOn", "sentOn",
            "decidedOn", "requestedOn",
            "disposedOn", "implementedAt");

    /** The key of the doubt about two days in a strange order. */
    static final String ORDER = "form.doubt.order";

    private final Shape<?> shape;
    private final FormModel form;
    private final Map<String, FieldModel> fields = new LinkedHashMap<>();
    private @Nullable UUID id;

    RecordModel(Shape<?> shape, FormModel form) {
        this.shape = shape;
        this.form = form;
        for (var field : shape.fields()) {
            if (isOwnId(field)) id = form.newId();
            else fields.put(field.name(), new FieldModel(field, shape.type(), form));
        }
    }

    public Shape<?> shape() {
        return shape;
    }

    /** The identity, where such a record has one. */
    public Optional<UUID> id() {
        return Optional.ofNullable(id);
    }

    /** All fields but the identity, in the order of the record. */
    public List<FieldModel> fields() {
        return List.copyOf(fields.values());
    }

    /** The field of this name. */
    public FieldModel field(String name) {
        var field = fields.get(name);
        if (field == null) throw new IllegalArgumentException(shape.type().getSimpleName() + " has no " + name);
        return field;
    }

    public boolean has(String name) {
        return fields.containsKey(name);
    }

    public boolean isBlank() {
        return fields.values().stream()
                .allMatch(field -> field.isBlank() && !field.noneProperty().get());
    }

    /** Takes over the values of this record. */
    public void show(Object value) {
        for (var field : shape.fields()) {
            var held = shape.get(value, field);
            if (isOwnId(field)) id = (UUID) held;
            else field(field.name()).show(held);
        }
    }

    Optional<Object> read(String path, LocalDateTime now, List<Problem> problems) {
        var values = new HashMap<String, Object>();
        if (id != null) values.put("id", id);
        boolean whole = true;
        for (var field : fields.values()) {
            var at = path.isEmpty() ? field.name() : path + "." + field.name();
            var value = field.read(at, now, problems);
            value.ifPresent(known -> values.put(field.name(), known));
            whole &= value.isPresent();
        }
        tellOrder(path, problems);
        return whole ? Optional.of(shape.make(values)) : Optional.empty();
    }

    private void tellOrder(String path, List<Problem> problems) {
        NOT_BEFORE.forEach((later, earlier) -> {
            if (!has(later) || !has(earlier)) return;
            var end = when(field(later));
            var start = when(field(earlier));
            if (end.isEmpty() || start.isEmpty() || !isBefore(end.get(), start.get())) return;
            var doubt = Problem.warning(path.isEmpty() ? later : path + "." + later, ORDER, Times.show(start.get()));
            field(later).tell(doubt, problems);
        });
        if (has("due") && this != form.root() && form.root().has("issuedOn")) tellDue(path, problems);
    }

    /** What an order demands is not due before the order. */
    private void tellDue(String path, List<Problem> problems) {
        var due = when(field("due"));
        var issued = when(form.field("issuedOn"));
        if (due.isEmpty() || issued.isEmpty() || !isBefore(due.get(), issued.get())) return;
        field("due").tell(Problem.warning(path + ".due", ORDER, Times.show(issued.get())), problems);
    }

    private static boolean isBefore(When end, When start) {
        return end instanceof When.Minute && start instanceof When.Minute
                ? end.start().isBefore(start.start())
                : end.latest().isBefore(start.earliest());
    }

    private Optional<When> when(FieldModel field) {
        return field.field().type() == ValueType.WHEN ? Times.read(field.text(), form.now()) : Optional.empty();
    }

    Map<String, Object> typed() {
        var typed = new LinkedHashMap<String, Object>();
        if (id != null) typed.put("id", id.toString());
        for (var field : fields.values()) field.typed().ifPresent(value -> typed.put(field.name(), value));
        return typed;
    }

    void retype(Map<String, ?> typed) {
        if (typed.get("id") instanceof String known && id != null) id = UUID.fromString(known);
        for (var field : fields.values()) field.retype(typed.get(field.name()));
    }

    private static boolean isOwnId(Shape.Field field) {
        return field.name().equals("id") && field.type() == ValueType.ID;
    }
}
