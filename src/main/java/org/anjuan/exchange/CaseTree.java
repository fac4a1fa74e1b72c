package org.anjuan.exchange;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.Fact;
import org.anjuan.domain.casefile.PartKind;
import org.anjuan.domain.casefile.Shape;
import org.anjuan.domain.casefile.Shape.Field;
import org.anjuan.domain.casefile.Shape.ValueType;
import org.anjuan.domain.casefile.StoredItem;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A case file, or a record of it, as a JSON tree in the fixed order of its components. A known fact is its value, an unknown
 * one is left out, one that is known not to be is {@code null}; empty lists are left out.
 */
final class CaseTree {

    static final String FORMAT = "anjuan.case/1";
    private static final BiPredicate<Record, String> ALL = (_, _) -> true;
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private CaseTree() {}

    static ObjectNode file(CaseFile file) {
        var tree = NODES.objectNode();
        tree.put("format", FORMAT);
        tree.put("id", file.id().toString());
        tree.set("head", record(file.head()));
        for (var kind : PartKind.values()) {
            var parts = file.all(kind);
            if (!parts.isEmpty()) tree.set(kind.plural(), array(parts.stream().map(CaseTree::record)));
        }
        if (!file.none().isEmpty())
            tree.set("none", array(file.none().stream().sorted().map(kind -> NODES.stringNode(kind.plural()))));
        return tree;
    }

    static ObjectNode record(Object record) {
        return record(record, ALL);
    }

    private static ObjectNode record(Object record, BiPredicate<Record, String> kept) {
        var tree = NODES.objectNode();
        var shape = Shape.of(record.getClass());
        for (var field : shape.fields()) {
            if (field.type() != ValueType.ID && !kept.test((Record) record, field.name())) continue;
            var node = node(field, shape.get(record, field), kept);
            if (node != null) tree.set(field.name(), node);
        }
        return tree;
    }

    /** Some fields of a record, and of the records in it, without references to those parts; an id always stays. */
    static ObjectNode cut(Record record, BiPredicate<Record, String> kept, Set<UUID> without) {
        var tree = record(record, kept);
        var ids = without.stream().map(UUID::toString).collect(Collectors.toSet());
        forget(tree, ids);
        return tree;
    }

    private static void forget(JsonNode node, Set<String> ids) {
        switch (node) {
            case ObjectNode object -> {
                for (var name : List.copyOf(object.propertyNames()))
                    if (isOneOf(object.get(name), ids)) object.remove(name);
                object.forEach(inner -> forget(inner, ids));
            }
            case ArrayNode array -> {
                for (int i = array.size() - 1; i >= 0; i--) if (isOneOf(array.get(i), ids)) array.remove(i);
                array.forEach(inner -> forget(inner, ids));
            }
            default -> {}
        }
    }

    private static boolean isOneOf(JsonNode node, Set<String> ids) {
        return node.isString() && ids.contains(node.stringValue());
    }

    /** The value of a field as it stands in the format; null where it is left out. */
    static @Nullable JsonNode node(Field field, Object value) {
        return node(field, value, ALL);
    }

    private static @Nullable JsonNode node(Field field, Object value, BiPredicate<Record, String> kept) {
        return switch (value) {
            case Fact.Known<?>(var known) -> single(field, known, kept);
            case Fact.Unknown<?> _ -> null;
            case Fact.None<?> _ -> NODES.nullNode();
            case List<?> list when list.isEmpty() -> null;
            case List<?> list -> array(list.stream().map(each -> single(field, each, kept)));
            default -> single(field, value, kept);
        };
    }

    private static JsonNode single(Field field, Object value, BiPredicate<Record, String> kept) {
        return switch (field.type()) {
            case INTEGER -> NODES.numberNode((Integer) value);
            case FLAG -> NODES.booleanNode((Boolean) value);
            case ITEM -> item((StoredItem) value);
            case RECORD -> record(value, kept);
            default -> NODES.stringNode(Texts.write(field.type(), value));
        };
    }

    private static ObjectNode item(StoredItem item) {
        return NODES.objectNode()
                .put("sha256", item.sha256())
                .put("name", item.name())
                .put("mediaType", item.mediaType())
                .put("size", item.size());
    }

    private static JsonNode array(Stream<? extends JsonNode> nodes) {
        var array = NODES.arrayNode();
        nodes.forEach(array::add);
        return array;
    }
}
