package org.anjuan.exchange;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.anjuan.domain.casefile.Fact;
import org.anjuan.domain.casefile.Shape;
import org.anjuan.domain.casefile.Shape.Field;
import org.anjuan.domain.casefile.Shape.Presence;
import org.anjuan.domain.casefile.StoredItem;
import org.anjuan.domain.text.Problem;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads records from JSON trees and notes everything that stands in the way, each with its JSON path. */
final class TreeReader {

    private final List<Problem> problems = new ArrayList<>();

    List<Problem> problems() {
        return problems;
    }

    /** The record, or null where something was in the way; what it was is among the problems. */
    <R> @Nullable R record(Class<R> type, JsonNode node, String path) {
        if (!node.isObject()) {
            refuse(path, "import.problem.object");
            return null;
        }
        var shape = Shape.of(type);
        var values = new LinkedHashMap<String, Object>();
        int before = problems.size();
        for (var name : node.propertyNames())
            if (shape.field(name).isEmpty()) refuse(path + "." + name, "import.problem.unknownField", name);
        for (var field : shape.fields()) {
            var value = field(field, node.get(field.name()), path + "." + field.name());
            if (value != null) values.put(field.name(), value);
        }
        if (problems.size() > before) return null;
        try {
            return shape.make(values);
        } catch (RuntimeException refused) {
            refuse(path, "import.problem.record", String.valueOf(refused.getMessage()));
            return null;
        }
    }

    void refuse(String path, String key, Object... values) {
        problems.add(Problem.error(path, key, values));
    }

    private @Nullable Object field(Field field, @Nullable JsonNode node, String path) {
        if (node == null) {
            if (field.presence() == Presence.REQUIRED) refuse(path, "import.problem.required", field.name());
            return null;
        }
        if (field.presence() == Presence.LIST) return list(field, node, path);
        if (node.isNull()) {
            if (field.presence() == Presence.FACT) return Fact.none();
            refuse(path, "import.problem.null", field.name());
            return null;
        }
        var value = single(field, node, path);
        return value == null || field.presence() == Presence.REQUIRED ? value : Fact.known(value);
    }

    private @Nullable Object list(Field field, JsonNode node, String path) {
        if (!node.isArray()) {
            refuse(path, "import.problem.list");
            return null;
        }
        var list = new ArrayList<Object>();
        for (int i = 0; i < node.size(); i++) {
            var value = single(field, node.get(i), path + "[" + i + "]");
            if (value != null) list.add(value);
        }
        return list;
    }

    private @Nullable Object single(Field field, JsonNode node, String path) {
        return switch (field.type()) {
            case RECORD -> record(field.raw(), node, path);
            case ITEM -> item(node, path);
            case FLAG -> {
                if (node.isBoolean()) yield node.booleanValue();
                refuse(path, "import.problem.flag");
                yield null;
            }
            case INTEGER -> {
                if (node.isInt() && node.intValue() >= 0) yield node.intValue();
                refuse(path, "import.problem.integer");
                yield null;
            }
            default -> text(field, node, path);
        };
    }

    private @Nullable Object text(Field field, JsonNode node, String path) {
        if (!node.isString()) {
            refuse(path, "import.problem.text");
            return null;
        }
        var text = node.stringValue();
        try {
            if (field.presence() == Presence.REQUIRED && text.isBlank()) {
                refuse(path, "import.problem.blank", field.name());
                return null;
            }
            return Texts.read(field.type(), field.raw(), text);
        } catch (RuntimeException refused) {
            wrong(field, text, path, refused);
            return null;
        }
    }

    private void wrong(Field field, String text, String path, RuntimeException refused) {
        switch (field.type()) {
            case WHEN -> {
                boolean form = text.matches(Texts.WHEN) && refused instanceof DateTimeException;
                refuse(path, form ? "import.problem.day" : "import.problem.when", text);
            }
            case MONEY -> refuse(path, "import.problem.money", text);
            case DECIMAL -> refuse(path, "import.problem.decimal", text);
            case CHOICE -> refuse(path, "import.problem.choice", text, choices(field.raw()));
            case REF, ID -> refuse(path, "import.problem.id", text);
            case NUMBER -> refuse(path, "import.problem.number", text);
            default -> refuse(path, "import.problem.blank", field.name());
        }
    }

    static String choices(Class<?> raw) {
        return Arrays.stream(raw.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .collect(Collectors.joining(", "));
    }

    private @Nullable Object item(JsonNode node, String path) {
        if (!node.isObject()) {
            refuse(path, "import.problem.object");
            return null;
        }
        var sha256 = node.path("sha256");
        var name = node.path("name");
        var mediaType = node.path("mediaType");
        var size = node.path("size");
        if (!sha256.isString() || !sha256.stringValue().matches(Texts.HASH))
            refuse(path + ".sha256", "import.problem.hash");
        else if (!name.isString() || name.stringValue().isBlank())
            refuse(path + ".name", "import.problem.required", "name");
        else if (!mediaType.isString() || mediaType.stringValue().isBlank())
            refuse(path + ".mediaType", "import.problem.required", "mediaType");
        else if (!size.isIntegralNumber()
                || !size.canConvertToLong()
                || size.longValue() < 0
                || size.longValue() > JsonText.LARGEST_EXACT) refuse(path + ".size", "import.problem.integer");
        else return new StoredItem(sha256.stringValue(), name.stringValue(), mediaType.stringValue(), size.longValue());
        return null;
    }
}
