package org.anjuan.reference;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** The fields of one mapping of a YAML file. Each reading method throws {@link BrokenEntry}, with file and line, where a field is not what it should be. */
final class YamlFields {

    private final String file;
    private final @Nullable Node node;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Map<String, Integer> lines = new LinkedHashMap<>();

    private YamlFields(String file, @Nullable Node node) {
        this.file = file;
        this.node = node;
    }

    /** No fields, at the place of that node. */
    static YamlFields none(String file, @Nullable Node node) {
        return new YamlFields(file, node);
    }

    /** @param wrong is told which field is wrong by its name, and how; of two fields of one name the first counts */
    static YamlFields of(String file, Node node, BiConsumer<String, BrokenEntry> wrong) {
        if (!(node instanceof MappingNode mapping)) throw new BrokenEntry(file, line(node), "rules.broken.noFields");
        var fields = new YamlFields(file, node);
        for (var tuple : mapping.getValue()) {
            int line = line(tuple.getKeyNode());
            if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                wrong.accept("", new BrokenEntry(file, line, "rules.broken.fieldName"));
                continue;
            }
            var name = key.getValue();
            if (fields.values.putIfAbsent(name, tuple.getValueNode()) != null)
                wrong.accept(name, new BrokenEntry(file, line, "rules.broken.twice", name));
            fields.lines.putIfAbsent(name, line);
        }
        return fields;
    }

    Set<String> names() {
        return values.keySet();
    }

    /** Where they stand; none for those that are not there. */
    @Nullable
    Node node() {
        return node;
    }

    boolean has(String field) {
        var value = values.get(field);
        return value != null && !value.getTag().equals(Tag.NULL);
    }

    Node required(String field) {
        var value = values.get(field);
        if (value == null || !has(field)) throw broken(field, "rules.broken.missing");
        return value;
    }

    String text(String field) {
        return text(field, required(field));
    }

    /** One value of a field. */
    String text(String field, Node value) {
        if (value instanceof ScalarNode scalar) return scalar.getValue();
        throw broken(field, "rules.broken.text");
    }

    int number(String field) {
        return number(field, required(field));
    }

    /** One value of a field, as a whole number. */
    int number(String field, Node value) {
        try {
            return Integer.parseInt(text(field, value));
        } catch (NumberFormatException no) {
            throw broken(field, "rules.broken.wholeNumber");
        }
    }

    BigDecimal decimal(String field) {
        try {
            return new BigDecimal(text(field));
        } catch (NumberFormatException no) {
            throw broken(field, "rules.broken.number");
        }
    }

    boolean flag(String field) {
        return switch (text(field)) {
            case "true" -> true;
            case "false" -> false;
            default -> throw broken(field, "rules.broken.flag");
        };
    }

    LocalDate date(String field) {
        var text = text(field);
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException impossible) {
            throw broken(field, "rules.broken.day", text);
        }
    }

    /** The constant that a text means: written as the constant itself, or with small letters and hyphens. */
    <E extends Enum<E>> E constant(String field, String text, Class<E> type) {
        try {
            return Enum.valueOf(type, text.replace('-', '_').toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw broken(field, "rules.broken.code", text);
        }
    }

    /** The values of a list; none where the field is missing. */
    List<Node> elements(String field) {
        if (!has(field)) return List.of();
        if (values.get(field) instanceof SequenceNode sequence) return sequence.getValue();
        throw broken(field, "rules.broken.list");
    }

    /** What is wrong with a field, at the line of its value; the first value of the words is its name. */
    BrokenEntry broken(String field, String key, Object... more) {
        var all = Stream.concat(Stream.of(field), Stream.of(more)).toArray();
        return new BrokenEntry(file, lineOf(field), key, all);
    }

    /** A field that nothing reads, at the line of its name. */
    BrokenEntry unknown(String field, String... known) {
        return new BrokenEntry(
                file,
                lines.getOrDefault(field, line(node)),
                "rules.broken.unknownField",
                field,
                String.join(", ", known));
    }

    /** The line of a field, or that of the mapping where it has no such field. */
    int lineOf(String field) {
        var value = values.get(field);
        return line(value == null ? node : value);
    }

    /** Counted from one. */
    static int line(@Nullable Node node) {
        return node == null ? 1 : node.getStartMark().map(Mark::getLine).orElse(0) + 1;
    }
}
