package org.anjuan.domain.casefile;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.anjuan.domain.text.DocumentNumber;
import org.anjuan.domain.text.Money;
import org.anjuan.domain.text.Prose;

/**
 * The fields of a record of the case file: their names, types, and whether they may be unknown. The one source from
 * which the JSON format, its schema, the forms and the comparison of two files are made.
 *
 * @param <R> the record described
 */
public final class Shape<R> {

    /** Whether a field must be there, is a fact of three values, or a list. */
    public enum Presence {
        REQUIRED,
        FACT,
        LIST
    }

    /** What a field holds. */
    public enum ValueType {
        TEXT,
        PROSE,
        WHEN,
        MONEY,
        DECIMAL,
        INTEGER,
        FLAG,
        CHOICE,
        REF,
        ID,
        NUMBER,
        ITEM,
        RECORD
    }

    /**
     * One field.
     *
     * @param name the component's name
     * @param raw the class of the value, inside its fact or list
     * @param target the type of part a reference points to
     */
    public record Field(String name, Presence presence, ValueType type, Class<?> raw, Optional<Class<?>> target) {

        /** The shape of the nested record. */
        public Shape<?> nested() {
            return Shape.of(raw);
        }
    }

    private static final Map<Class<?>, ValueType> TYPES = Map.ofEntries(
            Map.entry(String.class, ValueType.TEXT),
            Map.entry(Prose.class, ValueType.PROSE),
            Map.entry(When.class, ValueType.WHEN),
            Map.entry(Money.class, ValueType.MONEY),
            Map.entry(BigDecimal.class, ValueType.DECIMAL),
            Map.entry(Integer.class, ValueType.INTEGER),
            Map.entry(Boolean.class, ValueType.FLAG),
            Map.entry(Ref.class, ValueType.REF),
            Map.entry(UUID.class, ValueType.ID),
            Map.entry(DocumentNumber.class, ValueType.NUMBER),
            Map.entry(StoredItem.class, ValueType.ITEM));

    private static final ClassValue<Shape<?>> SHAPES = new ClassValue<>() {
        @Override
        protected Shape<?> computeValue(Class<?> type) {
            return new Shape<>(type);
        }
    };

    private final Class<R> type;
    private final List<Field> fields;
    private final RecordComponent[] components;
    private final Constructor<R> constructor;

    private Shape(Class<R> type) {
        if (!type.isRecord()) throw new IllegalArgumentException("not a record: " + type);
        this.type = type;
        this.components = type.getRecordComponents();
        this.fields = Arrays.stream(components).map(Shape::field).toList();
        try {
            this.constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The shape of this record type. */
    @SuppressWarnings("unchecked")
    public static <R> Shape<R> of(Class<R> type) {
        return (Shape<R>) SHAPES.get(type);
    }

    public Class<R> type() {
        return type;
    }

    public List<Field> fields() {
        return fields;
    }

    public Optional<Field> field(String name) {
        return fields.stream().filter(field -> field.name().equals(name)).findFirst();
    }

    /** The value of a field: a plain value, a {@link Fact} or a {@link List}, by the field's presence. */
    public Object get(Object value, Field field) {
        try {
            return components[fields.indexOf(field)].getAccessor().invoke(value);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("cannot read " + field.name() + " of " + type, e);
        }
    }

    /**
     * A record of these values by field name; facts left out are unknown and lists left out are empty.
     *
     * @throws IllegalArgumentException where a required value is missing, a name is not a field's, or the record
     *     refuses a value
     */
    public R make(Map<String, ?> values) {
        for (var name : values.keySet())
            if (field(name).isEmpty()) throw new IllegalArgumentException(type.getSimpleName() + " has no " + name);
        var arguments = new ArrayList<Object>();
        for (var field : fields) {
            var value = values.get(field.name());
            if (value == null)
                value = switch (field.presence()) {
                    case FACT -> Fact.unknown();
                    case LIST -> List.of();
                    case REQUIRED -> throw new IllegalArgumentException(field.name() + " is missing");
                };
            arguments.add(value);
        }
        return construct(arguments);
    }

    /** The same record with one field changed. */
    public R with(R record, String name, Object value) {
        if (field(name).isEmpty()) throw new IllegalArgumentException(type.getSimpleName() + " has no " + name);
        var arguments = new ArrayList<Object>();
        for (var field : fields) arguments.add(field.name().equals(name) ? value : get(record, field));
        return construct(arguments);
    }

    private R construct(List<Object> arguments) {
        try {
            return constructor.newInstance(arguments.toArray());
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException refused) throw refused;
            throw new IllegalStateException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot make " + type, e);
        }
    }

    private static Field field(RecordComponent component) {
        var generic = component.getGenericType();
        if (component.getType() == Fact.class) return field(component.getName(), Presence.FACT, argument(generic));
        if (component.getType() == List.class) return field(component.getName(), Presence.LIST, argument(generic));
        return field(component.getName(), Presence.REQUIRED, generic);
    }

    private static Field field(String name, Presence presence, Type valueType) {
        var raw = raw(valueType);
        var kind = raw.isEnum() ? ValueType.CHOICE : TYPES.getOrDefault(raw, ValueType.RECORD);
        Optional<Class<?>> target = kind == ValueType.REF ? Optional.of(raw(argument(valueType))) : Optional.empty();
        return new Field(name, presence, kind, raw, target);
    }

    private static Type argument(Type type) {
        return ((ParameterizedType) type).getActualTypeArguments()[0];
    }

    private static Class<?> raw(Type type) {
        return switch (type) {
            case Class<?> plain -> plain;
            case ParameterizedType parameterized -> (Class<?>) parameterized.getRawType();
            case WildcardType wildcard -> raw(wildcard.getUpperBounds()[0]);
            default -> throw new IllegalStateException("unexpected type " + type);
        };
    }
}
