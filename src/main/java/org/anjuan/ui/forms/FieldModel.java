package org.anjuan.ui.forms;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import org.anjuan.domain.casefile.Fact;
import org.anjuan.domain.casefile.Ref;
import org.anjuan.domain.casefile.Shape;
import org.anjuan.domain.casefile.Shape.Presence;
import org.anjuan.domain.casefile.Shape.ValueType;
import org.anjuan.domain.casefile.StoredItem;
import org.anjuan.domain.casefile.WordKeys;
import org.anjuan.domain.text.Problem;
import org.jspecify.annotations.Nullable;

/**
 * One field of a form. Single values are held as the text that was typed, so that nothing half-typed is lost; blank
 * means unknown, and {@link #noneProperty()} that it is known not to be.
 */
public final class FieldModel {

    private final Shape.Field field;
    private final Class<?> owner;
    private final FormModel form;
    private final StringProperty text = new SimpleStringProperty("");
    private final BooleanProperty none = new SimpleBooleanProperty();
    private final ObjectProperty<@Nullable StoredItem> item = new SimpleObjectProperty<>();
    private final ObservableList<RecordModel> rows = FXCollections.observableArrayList();
    private final ObservableList<UUID> chosen = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable Problem> problem = new SimpleObjectProperty<>();

    FieldModel(Shape.Field field, Class<?> owner, FormModel form) {
        this.field = field;
        this.owner = owner;
        this.form = form;
        if (isNested()) rows.add(newRow());
        text.subscribe(_ -> form.changed());
        none.subscribe(_ -> form.changed());
        item.subscribe(_ -> form.changed());
        rows.addListener((ListChangeListener<RecordModel>) _ -> form.changed());
        chosen.addListener((ListChangeListener<UUID>) _ -> form.changed());
    }

    public Shape.Field field() {
        return field;
    }

    public String name() {
        return field.name();
    }

    /** The record this is a field of. */
    public Class<?> owner() {
        return owner;
    }

    public FormModel form() {
        return form;
    }

    /** The message key of its name. */
    public String wordKey() {
        return WordKeys.of(owner, field.name());
    }

    public boolean isRequired() {
        return field.presence() == Presence.REQUIRED;
    }

    public boolean isList() {
        return field.presence() == Presence.LIST;
    }

    /** Whether it can be known not to be: any fact but a yes or no. */
    public boolean canBeNone() {
        return field.presence() == Presence.FACT && field.type() != ValueType.FLAG;
    }

    /** What was typed, or the written form of what was chosen; a list of texts has one on each line. */
    public StringProperty textProperty() {
        return text;
    }

    public String text() {
        return text.get();
    }

    /** Whether it is known that there is none. */
    public BooleanProperty noneProperty() {
        return none;
    }

    /** The file named, where the field names one. */
    public ObjectProperty<@Nullable StoredItem> itemProperty() {
        return item;
    }

    /** The nested records: any number of a list, at most one of a fact. */
    public ObservableList<RecordModel> rows() {
        return rows;
    }

    /** The parts chosen, where the field refers to several. */
    public ObservableList<UUID> chosen() {
        return chosen;
    }

    /** What is wrong with it, to be shown below it. */
    public ObjectProperty<@Nullable Problem> problemProperty() {
        return problem;
    }

    /** An empty nested record for this field, not yet in it. */
    public RecordModel newRow() {
        return new RecordModel(field.nested(), form);
    }

    /** One nested record, which is there from the beginning and counts only when something was typed into it. */
    private boolean isNested() {
        return field.type() == ValueType.RECORD && field.presence() != Presence.LIST;
    }

    /** Whether nothing was typed or chosen. */
    public boolean isBlank() {
        return text.get().isBlank()
                && item.get() == null
                && chosen.isEmpty()
                && rows.stream().allMatch(RecordModel::isBlank);
    }

    /** Looks at what was typed so far; a value still missing is not held against it. */
    public void check() {
        if (isSingleText() && !text.get().isBlank() && !none.get())
            problem.set(Typed.read(field, name(), text.get(), form.now()).problem());
        else problem.set(null);
    }

    /** Takes over a value: plain, a fact, or a list, by the field's presence. */
    void show(Object value) {
        switch (value) {
            case Fact.Known<?>(var known) -> showKnown(known);
            case Fact.Unknown<?> _ -> {}
            case Fact.None<?> _ -> none.set(true);
            case List<?> list -> list.forEach(this::showKnown);
            default -> showKnown(value);
        }
    }

    private void showKnown(Object value) {
        switch (field.type()) {
            case RECORD -> {
                var row = newRow();
                row.show(value);
                if (isList()) rows.add(row);
                else rows.setAll(row);
            }
            case ITEM -> item.set((StoredItem) value);
            case REF -> {
                if (isList()) chosen.add(((Ref<?>) value).id());
                else text.set(Typed.show(value));
            }
            default -> {
                var shown = Typed.show(value);
                text.set(isList() && !text.get().isEmpty() ? text.get() + "\n" + shown : shown);
            }
        }
    }

    /** The value this amounts to, or empty where something is wrong, which is then told below the field. */
    Optional<Object> read(String path, LocalDateTime now, List<Problem> problems) {
        problem.set(null);
        if (isList()) return readList(path, now, problems);
        if (none.get()) return Optional.of(Fact.none());
        if (isBlank()) {
            if (!isRequired()) return Optional.of(Fact.unknown());
            tell(Problem.error(path, "form.problem.missing"), problems);
            return Optional.empty();
        }
        var value = readOne(path, now, problems);
        return isRequired() ? value : value.map(Fact::known);
    }

    private Optional<Object> readOne(String path, LocalDateTime now, List<Problem> problems) {
        if (field.type() == ValueType.RECORD) return rows.getFirst().read(path, now, problems);
        if (field.type() == ValueType.ITEM) return Optional.ofNullable(item.get());
        var reading = Typed.read(field, path, text.get(), now);
        if (reading.problem() != null) tell(reading.problem(), problems);
        return Optional.ofNullable(reading.value());
    }

    private Optional<Object> readList(String path, LocalDateTime now, List<Problem> problems) {
        if (field.type() == ValueType.REF)
            return Optional.of(chosen.stream().map(Ref::new).toList());
        if (field.type() == ValueType.TEXT)
            return Optional.of(
                    text.get().lines().filter(line -> !line.isBlank()).toList());
        var values = new ArrayList<Object>();
        boolean whole = true;
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).isBlank()) continue;
            var value = rows.get(i).read(path + "[" + i + "]", now, problems);
            value.ifPresent(values::add);
            whole &= value.isPresent();
        }
        return whole ? Optional.of(values) : Optional.empty();
    }

    void tell(Problem wrong, List<Problem> problems) {
        problem.set(wrong);
        problems.add(wrong);
    }

    private boolean isSingleText() {
        return switch (field.type()) {
            case TEXT, WHEN, MONEY, DECIMAL, INTEGER, NUMBER -> !isList();
            default -> false;
        };
    }

    /** What was typed as plain maps, lists and strings; empty where nothing was. */
    Optional<Object> typed() {
        if (none.get()) return Optional.of(Map.of("none", true));
        if (isBlank()) return Optional.empty();
        return Optional.of(
                switch (field.type()) {
                    case RECORD -> rows.stream().map(RecordModel::typed).toList();
                    case ITEM -> typedItem();
                    case REF -> isList() ? chosen.stream().map(UUID::toString).toList() : text.get();
                    default -> text.get();
                });
    }

    private Map<String, Object> typedItem() {
        var stored = item.get();
        if (stored == null) return Map.of();
        return Map.of(
                "sha256",
                stored.sha256(),
                "name",
                stored.name(),
                "mediaType",
                stored.mediaType(),
                "size",
                stored.size());
    }

    /** Takes over what {@link #typed()} gave; null empties the field. */
    void retype(@Nullable Object typed) {
        none.set(false);
        text.set("");
        item.set(null);
        chosen.clear();
        if (field.type() == ValueType.RECORD) rows.clear();
        switch (typed) {
            case String written -> text.set(written);
            case List<?> list -> list.forEach(this::retypeOne);
            case Map<?, ?> map when map.containsKey("none") -> none.set(true);
            case Map<?, ?> map when map.containsKey("sha256") -> item.set(storedItem(map));
            case null, default -> {}
        }
        if (isNested() && rows.isEmpty()) rows.add(newRow());
    }

    private void retypeOne(Object typed) {
        if (typed instanceof Map<?, ?> map) {
            var row = newRow();
            var values = new HashMap<String, Object>();
            map.forEach((name, value) -> values.put(String.valueOf(name), value));
            row.retype(values);
            rows.add(row);
        } else chosen.add(UUID.fromString(String.valueOf(typed)));
    }

    private static StoredItem storedItem(Map<?, ?> map) {
        return new StoredItem(
                String.valueOf(map.get("sha256")),
                String.valueOf(map.get("name")),
                String.valueOf(map.get("mediaType")),
                Long.parseLong(String.valueOf(map.get("size"))));
    }
}
