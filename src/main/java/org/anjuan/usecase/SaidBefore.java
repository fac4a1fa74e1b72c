package org.anjuan.usecase;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.anjuan.domain.casefile.Fact;
import org.anjuan.domain.casefile.Part;
import org.anjuan.domain.casefile.Shape;

/** Values as they are now, as far as they were said before: what was open stays open, for filling it changes nothing that was said. */
final class SaidBefore {

    private SaidBefore() {}

    /** A part as it is now in these of its fields. */
    static Part part(Part was, Part is, Predicate<String> fields) {
        return record(asClass(was), was, is, fields);
    }

    @SuppressWarnings("unchecked") // the class of a value is a class of such values
    private static <R> Class<R> asClass(R value) {
        return (Class<R>) value.getClass();
    }

    /** A record as it is now in these of its fields. */
    static <R> R record(Class<R> type, R was, R is, Predicate<String> fields) {
        var shape = Shape.of(type);
        var merged = was;
        for (var field : shape.fields()) {
            if (!fields.test(field.name())) continue;
            var old = Objects.requireNonNull(shape.get(was, field));
            var now = Objects.requireNonNull(shape.get(is, field));
            if (!old.equals(now)) merged = shape.with(merged, field.name(), value(field, old, now));
        }
        return merged;
    }

    private static Object value(Shape.Field field, Object was, Object is) {
        if (was instanceof Fact.Unknown<?> || was instanceof List<?> list && list.isEmpty()) return was;
        if (field.type() != Shape.ValueType.RECORD) return is;
        if (was instanceof Fact.Known<?>(var old) && is instanceof Fact.Known<?>(var now))
            return Fact.known(nested(old, now));
        if (was instanceof List<?> old && is instanceof List<?> now && old.size() == now.size()) return all(old, now);
        return was instanceof Record && is instanceof Record ? nested(was, is) : is;
    }

    /** What a list says of its entries, each in its place; one that has more or fewer of them says something else. */
    private static List<Object> all(List<?> was, List<?> is) {
        var merged = new ArrayList<Object>();
        for (int i = 0; i < was.size(); i++) merged.add(nested(was.get(i), is.get(i)));
        return merged;
    }

    private static Object nested(Object was, Object is) {
        return was.getClass() == is.getClass() ? record(asClass(was), was, is, _ -> true) : is;
    }
}
