package org.anjuan.exchange;

import java.util.List;
import java.util.stream.Stream;
import org.anjuan.domain.casefile.CaseFile;
import org.anjuan.domain.casefile.Fact;
import org.anjuan.domain.casefile.PartKind;
import org.anjuan.domain.casefile.Shape;
import org.anjuan.domain.casefile.Shape.Field;
import org.anjuan.domain.casefile.StoredItem;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A case file, or a record of it, as a JSON tree in the fixed order of its components. A known fact is its value, an unknown
 * one is left out, one that is known not to be is {@code null}; empty lists are left out.
 */
final class CaseTree {

    static final String FORMAT = "anjuan.case/1";
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
        var tree = NODES.objectNode();
        var shape = Shape.of(record.getClass());
        for (var field : shape.fields()) {
            var node = node(field, shape.get(record, field));
            if (node != null) tree.set(field.name(), node);
        }
        return tree;
    }

    /** The value of a field as it stands in the format; null where it is left out. */
    static @Nullable JsonNode node(Field field, Object value) {
        return switch (value) {
            case Fact.Known<?>(var known) -> single(field, known);
            case Fact.Unknown<?> _ -> null;
            case Fact.None<?> _ -> NODES.nullNode();
            case List<?> list when list.isEmpty() -> null;
            case List<?> list -> array(list.stream().map(each -> single(field, each)));
            default -> single(field, value);
        };
    }

    private static JsonNode single(Field field, Object value) {
        return switch (field.type()) {
            case INTEGER -> NODES.numberNode((Integer) value);
            case FLAG -> NODES.booleanNode((Boolean) value);
            case ITEM -> item((StoredItem) value);
            case RECORD -> record(value);
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
