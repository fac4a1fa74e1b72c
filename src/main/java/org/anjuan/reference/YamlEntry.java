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
import java.util.stream.Stream;
import org.anjuan.domain.law.Validity;
import org.anjuan.domain.law.Verified;
import org.anjuan.domain.text.Bilingual;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
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
    private final boolean own;
    private final Map<String, Node> fields;

    private YamlEntry(String file, boolean own, Node node, Map<String, Node> fields) {
        this.file = file;
        this.own = own;
        this.node = node;
        this.fields = fields;
    }

    /** The whole file, which must be a mapping that names the wanted format. */
    static YamlEntry read(String file, InputStream content, String format) {
        var entry = root(file, false, composer -> composer.composeInputStream(content));
        if (!entry.text("format").equals(format)) {
            throw entry.broken("format", "rules.broken.format", format, entry.text("format"));
        }
        return entry;
    }

    /** The whole of a file of the office's own, whatever its format. */
    static YamlEntry ownFile(String file, String text) {
        return root(file, true, composer -> composer.composeString(PlainText.readable(text)));
    }

    private static YamlEntry root(String file, boolean own, Function<Compose, Optional<Node>> compose) {
        var settings = LoadSettings.builder().setLabel(file).build();
        try {
            var root = compose.apply(new Compose(settings))
                    .orElseThrow(() -> new BrokenEntry(file, 1, "rules.broken.empty"));
            return of(file, own, root);
        } catch (YamlEngineException broken) {
            throw syntax(file, broken);
        }
    }

    /** What the YAML library finds wrong, with its line where it tells one. */
    static BrokenEntry syntax(String file, YamlEngineException broken) {
        if (!(broken instanceof MarkedYamlEngineException marked))
            return new BrokenEntry(file, 1, "rules.broken.syntax", String.valueOf(broken.getMessage()));
        var mark = marked.getProblemMark().or(marked::getContextMark);
        return new BrokenEntry(
                file,
                mark.map(Mark::getLine).orElse(0) + 1,
                "rules.broken.syntax",
                String.valueOf(marked.getProblem()));
    }

    private static YamlEntry of(String file, boolean own, Node node) {
        if (!(node instanceof MappingNode mapping)) {
            throw new BrokenEntry(file, line(node), "rules.broken.noFields");
        }
        var fields = new LinkedHashMap<String, Node>();
        for (var tuple : mapping.getValue()) {
            if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                throw new BrokenEntry(file, line(tuple.getKeyNode()), "rules.broken.fieldName");
            }
            if (fields.put(key.getValue(), tuple.getValueNode()) != null) {
                throw new BrokenEntry(file, line(key), "rules.broken.twice", key.getValue());
            }
        }
        return new YamlEntry(file, own, node, fields);
    }

    boolean has(String field) {
        var value = fields.get(field);
        return value != null && !value.getTag().equals(Tag.NULL);
    }

    /** Whether it stands in a file of the office's own. */
    boolean own() {
        return own;
    }

    /** Whether it has no fields but these. */
    boolean hasOnly(String... known) {
        return List.of(known).containsAll(fields.keySet());
    }

    /** How well its source was checked; what an office adds is its own rule, whatever it says. */
    Verified verified() {
        return own ? Verified.LOCAL : code("verified", Verified.class);
    }

    /** The days between which it holds: from, and to the field of that name. */
    Validity validity(String last) {
        var from = optionalDate("from");
        var until = optionalDate(last);
        if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get()))
            throw broken(last, "rules.broken.endsEarly");
        return new Validity(from, until);
    }

    /** Refuses fields that nothing reads: a slip in the name of one would otherwise go unseen. */
    YamlEntry only(String... known) {
        for (var field : fields.keySet()) {
            if (!List.of(known).contains(field)) {
                throw new BrokenEntry(file, lineOfName(field), "rules.broken.unknownField", field);
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
        return optionalDecimal(field).orElseThrow(() -> broken(field, "rules.broken.missing"));
    }

    Optional<BigDecimal> optionalDecimal(String field) {
        return optionalText(field).map(text -> {
            try {
                return new BigDecimal(text);
            } catch (NumberFormatException no) {
                throw broken(field, "rules.broken.number");
            }
        });
    }

    boolean flag(String field) {
        return switch (optionalText(field).orElse("false")) {
            case "true" -> true;
            case "false" -> false;
            default -> throw broken(field, "rules.broken.flag");
        };
    }

    LocalDate date(String field) {
        return optionalDate(field).orElseThrow(() -> broken(field, "rules.broken.missing"));
    }

    Optional<LocalDate> optionalDate(String field) {
        return optionalText(field).map(text -> {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeException impossible) {
                throw broken(field, "rules.broken.day", text);
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
            throw broken(field, "rules.broken.code", text);
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
        return of(file, own, required(field));
    }

    Optional<YamlEntry> optionalEntry(String field) {
        return optional(field).map(value -> of(file, own, value));
    }

    /** Every field of this mapping as a mapping of its own, in the order of the file. */
    Map<String, YamlEntry> entriesByCode() {
        var entries = new LinkedHashMap<String, YamlEntry>();
        fields.forEach((code, value) -> entries.put(code, of(file, own, value)));
        return entries;
    }

    /** The entries of a list, read one by one; none where the field is missing. */
    <T> List<T> list(String field, Function<YamlEntry, T> read) {
        return entries(field).stream().map(entry -> entry.as(read)).toList();
    }

    /** The entries of a list, not read yet; none where the field is missing. */
    List<YamlEntry> entries(String field) {
        return elements(field).stream().map(element -> of(file, own, element)).toList();
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
            throw new BrokenEntry(file, line(node), "rules.broken.impossible", String.valueOf(impossible.getMessage()));
        }
    }

    /** The file and the line of a field, or of the entry where it has no such field. */
    String place(String field) {
        return file + ":" + lineOf(field);
    }

    private int lineOfName(String field) {
        return ((MappingNode) node)
                .getValue().stream()
                        .map(NodeTuple::getKeyNode)
                        .filter(key -> key instanceof ScalarNode name
                                && name.getValue().equals(field))
                        .findFirst()
                        .map(YamlEntry::line)
                        .orElseGet(() -> line(node));
    }

    private int lineOf(String field) {
        var value = fields.get(field);
        return line(value == null ? node : value);
    }

    /** What is wrong with a field, at its line; the first value of the words is its name. */
    BrokenEntry broken(String field, String key, Object... values) {
        var all = Stream.concat(Stream.of(field), Stream.of(values)).toArray();
        return new BrokenEntry(file, lineOf(field), key, all);
    }

    private List<Node> elements(String field) {
        return optional(field)
                .map(value -> {
                    if (value instanceof SequenceNode sequence) {
                        return sequence.getValue();
                    }
                    throw broken(field, "rules.broken.list");
                })
                .orElse(List.of());
    }

    private Node required(String field) {
        return optional(field).orElseThrow(() -> broken(field, "rules.broken.missing"));
    }

    private Optional<Node> optional(String field) {
        return has(field) ? Optional.ofNullable(fields.get(field)) : Optional.empty();
    }

    private String scalar(String field, Node value) {
        if (value instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        throw broken(field, "rules.broken.text");
    }

    private int number(String field, Node value) {
        try {
            return Integer.parseInt(scalar(field, value));
        } catch (NumberFormatException no) {
            throw broken(field, "rules.broken.wholeNumber");
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
