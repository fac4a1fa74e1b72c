package org.anjuan.usecase;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.Fact;
import org.anjuan.domain.casefile.Part;
import org.anjuan.domain.casefile.PartKind;
import org.anjuan.domain.casefile.Ref;
import org.anjuan.domain.casefile.Shape;
import org.jspecify.annotations.Nullable;

/** What differs between two values of one case file, field by field. */
public final class Differences {

    /**
     * One difference. A part that only one side has is one difference without a field.
     *
     * @param kind null for the head
     * @param part null for the head
     * @param field empty where the whole part is there on one side only, or its place differs
     * @param before what the first file says, empty where it says nothing
     * @param after what the second file says
     */
    public record Difference(
            @Nullable PartKind kind, @Nullable UUID part, String field, String before, String after) {}

    private final List<Difference> found = new ArrayList<>();

    private Differences() {}

    /** All differences, in the order of the file; empty where the two are equal. */
    public static List<Difference> between(CaseFile before, CaseFile after) {
        var differences = new Differences();
        differences.fields(null, null, before.head(), after.head());
        for (var kind : PartKind.values()) differences.parts(kind, before, after);
        return List.copyOf(differences.found);
    }

    private void parts(PartKind kind, CaseFile before, CaseFile after) {
        boolean wasNone = before.none().contains(kind);
        boolean isNone = after.none().contains(kind);
        if (wasNone != isNone) found.add(new Difference(kind, null, "", wasNone ? "-" : "", isNone ? "-" : ""));
        int known = found.size();
        for (var part : before.all(kind)) {
            var other = after.find(part.id()).filter(same -> same.kindOfPart() == kind);
            if (other.isPresent()) fields(kind, part.id(), part, other.get());
            else found.add(new Difference(kind, part.id(), "", text(part), ""));
        }
        for (var part : after.all(kind))
            if (before.find(part.id()).filter(same -> same.kindOfPart() == kind).isEmpty())
                found.add(new Difference(kind, part.id(), "", "", text(part)));
        if (found.size() == known && !before.all(kind).equals(after.all(kind)))
            found.add(new Difference(kind, null, "", ids(before.all(kind)), ids(after.all(kind))));
    }

    private void fields(@Nullable PartKind kind, @Nullable UUID part, Object before, Object after) {
        var shape = Shape.of(before.getClass());
        for (var field : shape.fields()) {
            var was = shape.get(before, field);
            var is = shape.get(after, field);
            if (!Objects.equals(was, is)) found.add(new Difference(kind, part, field.name(), text(was), text(is)));
        }
    }

    private static String ids(List<Part> parts) {
        return parts.stream().map(part -> part.id().toString()).collect(Collectors.joining(", "));
    }

    /** A value in one line: nothing for unknown, a dash for known not to be. */
    static String text(Object value) {
        return switch (value) {
            case Fact.Known<?>(var known) -> text(known);
            case Fact.Unknown<?> _ -> "";
            case Fact.None<?> _ -> "-";
            case List<?> list -> list.stream().map(Differences::text).collect(Collectors.joining("; "));
            case Ref<?>(var id) -> id.toString();
            case Record record
            when record.getClass().getPackage().equals(CaseFile.class.getPackage()) && isNested(record) ->
                Shape.of(record.getClass()).fields().stream()
                        .map(field -> field(record, field))
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(", "));
            default -> value.toString();
        };
    }

    private static String field(Record record, Shape.Field field) {
        var text = text(Shape.of(record.getClass()).get(record, field));
        return text.isEmpty() ? "" : field.name() + "=" + text;
    }

    private static boolean isNested(Record record) {
        return !(record instanceof org.anjuan.domain.casefile.When)
                && !(record instanceof org.anjuan.domain.casefile.StoredItem);
    }
}
