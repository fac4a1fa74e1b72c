package org.anjuan.reference;

import java.io.InputStream;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.anjuan.domain.text.Bilingual;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * One mapping of a YAML file that knows where it stands, so that whatever is wrong with it can be told with file and line. Every reading method
 * throws {@link BrokenEntry} where the file does not hold what it should.
 */
final class YamlEntry {

    private final String file;
    private final Node node;
    private final Map<String, Node> fields;

    private YamlEntry(String file, Node node, Map<String, Node> fields) {
        this.file = file;
        this.node = node;
        this.fields = fields;
    }

    /** The whole file, which must be a mapping that names the wanted format. */
    static YamlEntry read(String file, InputStream content, String format) {
        var settings = LoadSettings.builder().setLabel(file).build();
        try {
            var root = new Compose(settings)
                    .composeInputStream(content)
                    .orElseThrow(() -> new BrokenEntry(file, 1, "the file is empty"));
            var entry = of(file, root);
            if (!entry.text("format").equals(format)) {
                throw entry.broken("format", "expected " + format + ", found " + entry.text("format"));
            }
            return entry;
        } catch (MarkedYamlEngineException broken) {
            var mark = broken.getProblemMark().or(broken::getContextMark);
            throw new BrokenEntry(file, mark.map(Mark::getLine).orElse(0) + 1, String.valueOf(broken.getProblem()));
        } catch (YamlEngineException broken) {
            throw new BrokenEntry(file, 1, String.valueOf(broken.getMessage()));
        }
    }

    private static YamlEntry of(String file, Node node) {
        if (!(node instanceof MappingNode mapping)) {
            throw new BrokenEntry(file, line(node), "expected fields with names");
        }
        var fields = new LinkedHashMap<String, Node>();
        for (var tuple : mapping.getValue()) {
            if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                throw new BrokenEntry(file, line(tuple.getKeyNode()), "a field name must be plain text");
            }
            if (fields.put(key.getValue(), tuple.getValueNode()) != null) {
                throw new BrokenEntry(file, line(key), "the field " + key.getValue() + " is there twice");
            }
        }
        return new YamlEntry(file, node, fields);
    }

    boolean has(String field) {
        var value = fields.get(field);
        return value != null && !value.getTag().equals(Tag.NULL);
    }

    /** Refuses fields that nothing reads: a slip in the name of one would otherwise go unseen. */
    YamlEntry only(String... known) {
        for (var field : fields.keySet()) {
            if (!List.of(known).contains(field)) {
                throw broken(field, "is not a field of this entry");
            }
        }
        return this;
    }

    String text(String field) {
        return scalar(field, required(field));
    }

    Optional<String> optionalText(String field) {
        return optional(field).map(value -> scalar(field, value));
    }

    int number(String field) {
        return number(field, required(field));
    }

    OptionalInt optionalNumber(String field) {
        return optional(field)
                .map(value -> OptionalInt.of(number(field, value)))
                .orElseGet(OptionalInt::empty);
    }

    BigDecimal decimal(String field) {
        return optionalDecimal(field).orElseThrow(() -> broken(field, "is missing"));
    }

    Optional<BigDecimal> optionalDecimal(String field) {
        return optionalText(field).map(text -> {
            try {
                return new BigDecimal(text);
            } catch (NumberFormatException no) {
                throw broken(field, "must be a number");
            }
        });
    }

    boolean flag(String field) {
        return switch (optionalText(field).orElse("false")) {
            case "true" -> true;
            case "false" -> false;
            default -> throw broken(field, "expected true or false");
        };
    }

    LocalDate date(String field) {
        return optionalDate(field).orElseThrow(() -> broken(field, "is missing"));
    }

    Optional<LocalDate> optionalDate(String field) {
        return optionalText(field).map(text -> {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeException impossible) {
                throw broken(field, "is not a day: " + text);
            }
        });
    }

    /** A code written with small letters and hyphens, or as the constant itself. */
    <E extends Enum<E>> E code(String field, Class<E> type) {
        return constant(field, text(field), type);
    }

    <E extends Enum<E>> List<E> codes(String field, Class<E> type) {
        return texts(field).stream().map(text -> constant(field, text, type)).toList();
    }

    <E extends Enum<E>> E constant(String field, String text, Class<E> type) {
        try {
            return Enum.valueOf(type, text.replace('-', '_').toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw broken(field, "unknown code " + text);
        }
    }

    Bilingual words(String field) {
        return bilingual(entry(field));
    }

    Optional<Bilingual> optionalWords(String field) {
        return has(field) ? Optional.of(words(field)) : Optional.empty();
    }

    /** A mapping from codes to words, in the order of the file. */
    Map<String, Bilingual> wordsByCode(String field) {
        var inner = entry(field);
        var words = new LinkedHashMap<String, Bilingual>();
        inner.fields.keySet().forEach(code -> words.put(code, inner.words(code)));
        return words;
    }

    YamlEntry entry(String field) {
        return of(file, required(field));
    }

    Optional<YamlEntry> optionalEntry(String field) {
        return optional(field).map(value -> of(file, value));
    }

    /** Every field of this mapping as a mapping of its own, in the order of the file. */
    Map<String, YamlEntry> entriesByCode() {
        var entries = new LinkedHashMap<String, YamlEntry>();
        fields.forEach((code, value) -> entries.put(code, of(file, value)));
        return entries;
    }

    /** The entries of a list, read one by one; none where the field is missing. */
    <T> List<T> list(String field, Function<YamlEntry, T> read) {
        return elements(field).stream()
                .map(element -> of(file, element).as(read))
                .toList();
    }

    List<String> texts(String field) {
        return elements(field).stream().map(element -> scalar(field, element)).toList();
    }

    List<Integer> numbers(String field) {
        return elements(field).stream().map(element -> number(field, element)).toList();
    }

    /** Reads this entry; what the domain finds impossible is told with the line of the entry. */
    <T> T as(Function<YamlEntry, T> read) {
        try {
            return read.apply(this);
        } catch (IllegalArgumentException impossible) {
            throw new BrokenEntry(file, line(node), String.valueOf(impossible.getMessage()));
        }
    }

    BrokenEntry broken(String field, String reason) {
        var value = fields.get(field);
        return new BrokenEntry(file, line(value == null ? node : value), field + " " + reason);
    }

    private List<Node> elements(String field) {
        return optional(field)
                .map(value -> {
                    if (value instanceof SequenceNode sequence) {
                        return sequence.getValue();
                    }
                    throw broken(field, "must be a list");
                })
                .orElse(List.of());
    }

    private Node required(String field) {
        return optional(field).orElseThrow(() -> broken(field, "is missing"));
    }

    private Optional<Node> optional(String field) {
        return has(field) ? Optional.ofNullable(fields.get(field)) : Optional.empty();
    }

    private String scalar(String field, Node value) {
        if (value instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        throw broken(field, "must be plain text");
    }

    private int number(String field, Node value) {
        try {
            return Integer.parseInt(scalar(field, value));
        } catch (NumberFormatException no) {
            throw broken(field, "must be a whole number");
        }
    }

    private static Bilingual bilingual(YamlEntry entry) {
        entry.only("zh", "en");
        return new Bilingual(entry.text("zh"), entry.text("en"));
    }

    private static int line(@Nullable Node node) {
        return node == null ? 1 : node.getStartMark().map(Mark::getLine).orElse(0) + 1;
    }
}
