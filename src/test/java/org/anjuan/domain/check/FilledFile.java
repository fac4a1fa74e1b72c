package org.anjuan.domain.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.anjuan.domain.casefile.Agency;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.Fact;
import org.anjuan.domain.casefile.Head;
import org.anjuan.domain.casefile.OfficePaper;
import org.anjuan.domain.casefile.Origin;
import org.anjuan.domain.casefile.PaperField;
import org.anjuan.domain.casefile.PaperState;
import org.anjuan.domain.casefile.Part;
import org.anjuan.domain.casefile.PartKind;
import org.anjuan.domain.casefile.Procedure;
import org.anjuan.domain.casefile.Ref;
import org.anjuan.domain.casefile.Shape;
import org.anjuan.domain.casefile.Shape.Field;
import org.anjuan.domain.casefile.Shape.Presence;
import org.anjuan.domain.casefile.StoredItem;
import org.anjuan.domain.casefile.When;
import org.anjuan.domain.document.PaperOnFile;
import org.anjuan.domain.text.DocumentNumber;
import org.anjuan.domain.text.Money;
import org.anjuan.domain.text.Prose;

/** A file with one part of each kind that says everything, from which a test takes things away. */
@SuppressWarnings({"unchecked", "rawtypes"})
final class FilledFile {

    CaseFile file;
    OfficePaper made;
    private final PartKind recorded;
    private int next;

    FilledFile(PartKind recorded, String type) {
        this.recorded = recorded;
        var parts = new ArrayList<Part>();
        for (var kind : PartKind.values())
            if (kind != PartKind.OFFICE_PAPER && kind != PartKind.ARRANGEMENT) parts.add((Part) record(kind.type()));
        var agency = (Agency) record(Agency.class);
        var head = Shape.of(Head.class)
                .make(Map.of("title", "案", "procedure", Procedure.ORDINARY, "origin", Origin.LIVE, "agency", agency));
        file = CaseFile.of(new UUID(1, 1), head, parts, Set.of());
        made = OfficePaper.draft(new UUID(3, 3), type, Fact.known(new Ref<>(id(recorded))));
        setMade("state", PaperState.ISSUED);
    }

    static UUID id(PartKind kind) {
        return new UUID(9, kind.ordinal());
    }

    PaperOnFile paper(String type) {
        var plain = PaperOnFile.of(type, id(recorded), Fact.known(When.of("2026-09-09")));
        return new PaperOnFile(
                type,
                plain.part(),
                plain.parent(),
                plain.parentType(),
                plain.date(),
                plain.number(),
                plain.ownTitle(),
                plain.subject(),
                plain.volume(),
                java.util.Optional.of(made),
                plain.follows());
    }

    /** What the form adds is there. */
    void say(String field) {
        var fields = new ArrayList<>(made.fields());
        fields.add(new PaperField(field, new Prose("有。")));
        setMade("fields", fields);
    }

    void set(PartKind kind, String field, Object value) {
        var part = file.find(id(kind)).orElseThrow();
        var shape = (Shape) Shape.of(part.getClass());
        var presence = ((Field) shape.field(field).orElseThrow()).presence();
        file = file.with((Part) shape.with(part, field, presence == Presence.FACT ? Fact.known(value) : value));
    }

    void setMade(String field, Object value) {
        made = (OfficePaper) ((Shape) Shape.of(OfficePaper.class)).with(made, field, value);
    }

    /** Takes away what a path leads to; what is left is nothing known, or that there is none. */
    void remove(String path, boolean none) {
        var names = Arrays.asList(path.replace("?", "").split("\\."));
        var rest = names.subList(1, names.size());
        switch (names.getFirst()) {
            case "party" -> {
                if (rest.equals(List.of("name")) || rest.isEmpty()) drop(PartKind.PARTY, none);
                else take(PartKind.PARTY, rest, none);
            }
            case "head" -> file = file.withHead((Head) without(file.head(), rest, none));
            case "fields" ->
                setMade(
                        "fields",
                        made.fields().stream()
                                .filter(field -> !field.name().equals(rest.getFirst()))
                                .toList());
            case "file" -> {
                var kind = PartKind.ofPlural(rest.getFirst()).orElseThrow();
                if (rest.size() == 1) drop(kind, none);
                else take(kind, rest.subList(1, rest.size()), none);
            }
            default -> take(recorded, names, none);
        }
    }

    private void drop(PartKind kind, boolean none) {
        file = file.without(id(kind));
        if (none) file = file.withNone(kind, true);
    }

    private void take(PartKind kind, List<String> names, boolean none) {
        var found = file.find(id(kind));
        if (found.isEmpty()) return;
        var part = found.get();
        var field = Shape.of(part.getClass()).field(names.getFirst()).orElseThrow();
        if (field.type() == Shape.ValueType.REF && names.size() > 1) {
            take(
                    PartKind.of((Class<? extends Part>) field.target().orElseThrow()),
                    names.subList(1, names.size()),
                    none);
            return;
        }
        file = file.with((Part) without(part, names, none));
    }

    private static Object without(Object record, List<String> names, boolean none) {
        var shape = (Shape) Shape.of((Class) record.getClass());
        var field = (Field) shape.field(names.getFirst()).orElseThrow();
        var value = shape.get(record, field);
        var rest = names.subList(1, names.size());
        if (rest.isEmpty())
            return shape.with(record, field.name(), field.presence() == Presence.LIST ? List.of() : gone(field, none));
        var less =
                switch (value) {
                    case List<?> list ->
                        list.stream().map(each -> without(each, rest, none)).toList();
                    case Fact.Known<?>(var known) -> Fact.known(without(known, rest, none));
                    default -> without(value, rest, none);
                };
        return shape.with(record, field.name(), less);
    }

    private static Object gone(Field field, boolean none) {
        if (!none) return Fact.unknown();
        return field.raw() == Boolean.class ? Fact.known(false) : Fact.none();
    }

    private Object record(Class<?> type) {
        var values = new HashMap<String, Object>();
        for (Field field : Shape.of(type).fields()) {
            var value = Part.class.isAssignableFrom(type) && field.name().equals("id")
                    ? id(PartKind.of((Class<? extends Part>) type))
                    : value(field);
            values.put(
                    field.name(),
                    switch (field.presence()) {
                        case REQUIRED -> value;
                        case FACT -> Fact.known(value);
                        case LIST -> List.of(value, value(field));
                    });
        }
        return Shape.of(type).make(values);
    }

    private Object value(Field field) {
        return switch (field.type()) {
            case TEXT -> field.name().equals("sha256") ? "0".repeat(64) : "文字";
            case PROSE -> new Prose("第一段。\n第二段。");
            case WHEN -> When.of("2026-09-09");
            case MONEY -> Money.yuan(1234);
            case DECIMAL -> new BigDecimal("1.50");
            case INTEGER -> 3;
            case FLAG -> true;
            case CHOICE -> field.raw().getEnumConstants()[0];
            case REF ->
                new Ref<>(field.target()
                        .filter(Class::isRecord)
                        .map(target -> id(PartKind.of((Class<? extends Part>) target)))
                        .orElse(id(PartKind.PENALTY_DECISION)));
            case ID -> new UUID(2, ++next);
            case NUMBER -> new DocumentNumber("津环罚〔2026〕12号");
            case ITEM -> new StoredItem("0".repeat(64), "a.jpg", "image/jpeg", 1);
            case RECORD -> record(field.raw());
        };
    }
}
