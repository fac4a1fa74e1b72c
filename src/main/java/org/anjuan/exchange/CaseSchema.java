package org.anjuan.exchange;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.anjuan.domain.casefile.Head;
import org.anjuan.domain.casefile.PartKind;
import org.anjuan.domain.casefile.Shape;
import org.anjuan.domain.casefile.Shape.Field;
import org.anjuan.domain.casefile.Shape.Presence;
import org.anjuan.domain.casefile.Shape.ValueType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The JSON Schema (2020-12) of {@code anjuan.case/1}, made from the shapes of the records, never by hand. */
public final class CaseSchema {

    /** Where the schema lies on the class path and in the repository's resources. */
    public static final String RESOURCE = "/schema/anjuan.case-1.schema.json";

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final String DEFS = "#/$defs/";

    private final TreeMap<String, ObjectNode> definitions = new TreeMap<>();
    private final Deque<Class<?>> open = new ArrayDeque<>();

    private CaseSchema() {}

    /** The schema as text; the file that ships is this text. */
    public static String text() {
        return JsonText.pretty(new CaseSchema().tree());
    }

    private ObjectNode tree() {
        var properties = NODES.objectNode();
        properties.set("format", NODES.objectNode().put("const", CaseTree.FORMAT));
        properties.set("id", string("Id"));
        properties.set("head", nested("object", Head.class));
        for (var kind : PartKind.values()) properties.set(kind.plural(), array(nested("object", kind.type())));
        var plurals = NODES.arrayNode();
        Arrays.stream(PartKind.values()).map(PartKind::plural).forEach(plurals::add);
        var none = array((ObjectNode) NODES.objectNode().set("enum", plurals));
        none.put("uniqueItems", true);
        none.put("description", "The kinds of part that are known to be absent.");
        properties.set("none", none);
        values();
        while (!open.isEmpty()) {
            var type = open.pop();
            if (!definitions.containsKey(type.getSimpleName())) definitions.put(type.getSimpleName(), record(type));
        }
        var tree = NODES.objectNode()
                .put("$schema", "https://json-schema.org/draft/2020-12/schema")
                .put("$id", "urn:anjuan:case:1")
                .put("title", "Case file of ecological-environment law enforcement, anjuan.case/1")
                .put(
                        "description",
                        "A fact that is known is its value, one that nobody recorded is left out, one that is known "
                                + "not to be is null. Empty lists are left out.")
                .put("type", "object");
        tree.set("required", strings(Stream.of("format", "id", "head")));
        tree.set("properties", properties);
        tree.put("additionalProperties", false);
        var defs = NODES.objectNode();
        definitions.forEach(defs::set);
        tree.set("$defs", defs);
        return tree;
    }

    private void values() {
        define("Id", Texts.ID, "A UUID.");
        define(
                "When",
                Texts.WHEN,
                "A month (2024-12), a day (2025-02-25) or a minute (2025-02-25T09:30), local to the office.");
        define("Money", Texts.MONEY, "Yuan, for instance 200000.00.");
        define("Decimal", Texts.DECIMAL, "A decimal number, written as text so that no digit is lost.");
        define("Text", Texts.NOT_BLANK, "Text that is not blank.");
        definitions.put(
                "DocumentNumber",
                NODES.objectNode()
                        .put("pattern", Texts.NOT_BLANK)
                        .put("maxLength", Texts.LONGEST_NUMBER)
                        .put("description", "The number of a paper as written, for instance 津环罚〔2026〕12号."));
        var item = NODES.objectNode().put("description", "A file in the evidence store, known by its content.");
        item.set("required", strings(Stream.of("sha256", "name", "mediaType", "size")));
        var properties = NODES.objectNode();
        properties.set("sha256", NODES.objectNode().put("type", "string").put("pattern", Texts.HASH));
        properties.set("name", words());
        properties.set("mediaType", words());
        properties.set(
                "size",
                NODES.objectNode().put("type", "integer").put("minimum", 0).put("maximum", (1L << 53) - 1));
        item.set("properties", properties);
        item.put("additionalProperties", false);
        definitions.put("StoredItem", item);
    }

    private static ObjectNode words() {
        return ref("Text").put("type", "string");
    }

    private void define(String name, String pattern, String description) {
        definitions.put(name, NODES.objectNode().put("pattern", pattern).put("description", description));
    }

    private ObjectNode record(Class<?> type) {
        var definition = NODES.objectNode();
        var shape = Shape.of(type);
        var required = shape.fields().stream()
                .filter(field -> field.presence() == Presence.REQUIRED)
                .map(Field::name)
                .toList();
        if (!required.isEmpty()) definition.set("required", strings(required.stream()));
        var properties = NODES.objectNode();
        for (var field : shape.fields()) properties.set(field.name(), property(field));
        definition.set("properties", properties);
        return definition.put("additionalProperties", false);
    }

    private ObjectNode property(Field field) {
        var value = value(field);
        return switch (field.presence()) {
            case LIST -> array(value);
            case REQUIRED -> value;
            case FACT -> field.type() == ValueType.FLAG ? value : nullable(value);
        };
    }

    private ObjectNode value(Field field) {
        return switch (field.type()) {
            case TEXT ->
                field.presence() == Presence.REQUIRED
                        ? words()
                        : NODES.objectNode().put("type", "string");
            case PROSE -> words();
            case WHEN -> string("When");
            case MONEY -> string("Money");
            case DECIMAL -> string("Decimal");
            case ID -> string("Id");
            case NUMBER -> string("DocumentNumber");
            case INTEGER ->
                NODES.objectNode().put("type", "integer").put("minimum", 0).put("maximum", Integer.MAX_VALUE);
            case FLAG -> NODES.objectNode().put("type", "boolean");
            case CHOICE -> choice(field.raw());
            case REF ->
                string("Id")
                        .put(
                                "description",
                                "The id of a part of this file: "
                                        + field.target()
                                                .map(Class::getSimpleName)
                                                .orElse("Part"));
            case ITEM -> ref("StoredItem").put("type", "object");
            case RECORD -> nested("object", field.raw());
        };
    }

    private ObjectNode nested(String jsonType, Class<?> type) {
        open.push(type);
        return NODES.objectNode().put("type", jsonType).put("$ref", DEFS + type.getSimpleName());
    }

    private static ObjectNode string(String definition) {
        return NODES.objectNode().put("type", "string").put("$ref", DEFS + definition);
    }

    private static ObjectNode ref(String definition) {
        return NODES.objectNode().put("$ref", DEFS + definition);
    }

    private static ObjectNode choice(Class<?> raw) {
        var constants = Arrays.stream(raw.getEnumConstants()).map(constant -> ((Enum<?>) constant).name());
        return NODES.objectNode().put("type", "string").set("enum", strings(constants));
    }

    /** The same value, or null for "known not to be". */
    private static ObjectNode nullable(ObjectNode value) {
        var type = value.get("type").stringValue();
        value.set("type", NODES.arrayNode().add(type).add("null"));
        if (value.get("enum") instanceof ArrayNode constants) constants.addNull();
        return value;
    }

    private static ObjectNode array(JsonNode items) {
        return NODES.objectNode().put("type", "array").set("items", items);
    }

    private static ArrayNode strings(Stream<String> texts) {
        var array = NODES.arrayNode();
        texts.forEach(array::add);
        return array;
    }
}
