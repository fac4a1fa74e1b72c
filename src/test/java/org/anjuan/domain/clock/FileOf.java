package org.anjuan.domain.clock;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.anjuan.domain.casefile.Agency;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.Fact;
import org.anjuan.domain.casefile.Head;
import org.anjuan.domain.casefile.Origin;
import org.anjuan.domain.casefile.Part;
import org.anjuan.domain.casefile.PartKind;
import org.anjuan.domain.casefile.Procedure;
import org.anjuan.domain.casefile.Ref;
import org.anjuan.domain.casefile.Shape;
import org.anjuan.domain.casefile.When;
import org.anjuan.domain.text.Money;
import org.anjuan.domain.text.Prose;

/** Builds small files for tests: parts are given by field name, with days as text and references as the part itself. */
public final class FileOf {

    private final List<Part> parts = new ArrayList<>();
    private Procedure procedure = Procedure.ORDINARY;
    private Origin origin = Origin.LIVE;
    private final int number;
    private final Map<String, Object> head = new HashMap<>();
    private int next;

    public FileOf() {
        this(1);
    }

    /** A file of its own among others: ids follow from the number. */
    public FileOf(int number) {
        this.number = number;
    }

    /** Sets a field of the head. */
    public FileOf head(String field, Object value) {
        var shape = Shape.of(Head.class).field(field).orElseThrow();
        head.put(field, wrapped(shape, value));
        return this;
    }

    /** Sets how the file came to be. */
    public FileOf origin(Origin from) {
        origin = from;
        return this;
    }

    public FileOf procedure(Procedure followed) {
        procedure = followed;
        return this;
    }

    /** Adds a part; names and values alternate. */
    public <P extends Part> P add(Class<P> type, Object... namesAndValues) {
        var shape = Shape.of(type);
        var values = new HashMap<String, Object>();
        values.put("id", new UUID(7 + number * 100L, ++next));
        for (int i = 0; i < namesAndValues.length; i += 2) {
            var field = shape.field((String) namesAndValues[i]).orElseThrow();
            values.put(field.name(), wrapped(field, namesAndValues[i + 1]));
        }
        var part = shape.make(values);
        parts.add(part);
        return part;
    }

    /** A record that is no part of its own, as a list holds it. */
    public static <R> R make(Class<R> type, Object... namesAndValues) {
        var shape = Shape.of(type);
        var values = new HashMap<String, Object>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            var field = shape.field((String) namesAndValues[i]).orElseThrow();
            values.put(field.name(), wrapped(field, namesAndValues[i + 1]));
        }
        return shape.make(values);
    }

    private static Object wrapped(Shape.Field field, Object value) {
        Object plain =
                switch (value) {
                    case Part part -> Ref.to(part);
                    case String text when field.raw() == When.class -> When.of(text);
                    case String text when field.raw() == Prose.class -> new Prose(text);
                    case String text when field.raw() == Money.class -> Money.parse(text);
                    default -> value;
                };
        return field.presence() == Shape.Presence.FACT && !(plain instanceof Fact) ? Fact.known(plain) : plain;
    }

    public CaseFile file() {
        return file(Set.of());
    }

    public CaseFile file(Set<PartKind> none) {
        head.putIfAbsent("title", "试验案");
        head.put("procedure", procedure);
        head.put("origin", origin);
        head.put("agency", make(Agency.class, "name", "某市生态环境局"));
        return CaseFile.of(new UUID(1, number), Shape.of(Head.class).make(head), parts, none);
    }
}
